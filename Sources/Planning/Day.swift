/// A day of the calendar, without hour or time zone, from 0001-01-01 to 9999-12-31.
///
/// Sums stop at the two ends instead of trapping, so that no date typed or read can bring the
/// program down, and every day can be written in ISO 8601.
package struct Day: Hashable, Comparable, Sendable {
  /// The number of days since 1970-01-01 in the proleptic Gregorian calendar.
  package let number: Int32

  /// The first day there is, 0001-01-01.
  package static let first = Day(number: -719_162)
  /// The last day there is, 9999-12-31.
  package static let last = Day(number: 2_932_896)

  /// The day so many days after 1970-01-01; beyond the ends, the end itself.
  package init(number: Int32) {
    self.number = min(max(number, -719_162), 2_932_896)
  }

  /// The day so many days after 1970-01-01; beyond the ends, the end itself.
  package init(clamping number: Int) {
    self.init(number: Int32(clamping: number))
  }

  /// The day of that date, or nil when the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    // Years begin in March, so that the leap day is the last of the year.
    let marchYear = month > 2 ? year : year - 1
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let days = marchYear * 365 + marchYear / 4 - marchYear / 100 + marchYear / 400
    self.init(clamping: days + dayOfYear - 719_468)
  }

  /// The day written exactly `YYYY-MM-DD`, with ASCII digits.
  package init?(iso text: some StringProtocol) {
    var parts = (0, 0, 0)
    var count = 0
    for byte in text.utf8 {
      switch count {
      case 4, 7:
        guard byte == UInt8(ascii: "-") else { return nil }
      case 0...9:
        let digit = Int(byte) - 48
        guard (0...9).contains(digit) else { return nil }
        switch count {
        case 0..<4: parts.0 = parts.0 * 10 + digit
        case 5..<7: parts.1 = parts.1 * 10 + digit
        default: parts.2 = parts.2 * 10 + digit
        }
      default: return nil
      }
      count += 1
    }
    guard count == 10 else { return nil }
    self.init(year: parts.0, month: parts.1, day: parts.2)
  }

  /// How many days a month has; the month is 1…12.
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The last day of a month that falls on an ISO weekday, 1 = Monday; the month is 1…12.
  package static func last(_ weekday: Int, ofMonth month: Int, year: Int) -> Day? {
    let end = Day(year: year, month: month, day: length(ofMonth: month, year: year))
    return end.map { $0 - ($0.weekday - weekday + 7) % 7 }
  }

  /// Whether the year has a 29 February.
  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}

// MARK: - Sums

extension Day: Strideable {
  package func distance(to other: Day) -> Int { other - self }

  package func advanced(by days: Int) -> Day { self + days }

  package static func + (day: Day, days: Int) -> Day {
    // Four million days are more than there are between the two ends.
    Day(clamping: Int(day.number) + min(max(days, -4_000_000), 4_000_000))
  }

  package static func - (day: Day, days: Int) -> Day {
    Day(clamping: Int(day.number) - min(max(days, -4_000_000), 4_000_000))
  }

  /// The number of days from `right` to `left`.
  package static func - (left: Day, right: Day) -> Int { Int(left.number) - Int(right.number) }
}

// MARK: - Parts of a date

extension Day {
  /// The year, the month 1…12 and the day of the month 1…31.
  package var date: (year: Int, month: Int, day: Int) {
    // Eras of 400 years that begin on 1 March, counted from the year 0.
    let days = Int(number) + 719_468
    let era = days / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
      month: month,
      day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    )
  }

  /// The year, 1…9999.
  package var year: Int { date.year }
  /// The month, 1…12.
  package var month: Int { date.month }
  /// The day of the month, 1…31.
  package var day: Int { date.day }

  /// The day of the week by ISO 8601: 1 is Monday, 7 is Sunday.
  package var weekday: Int {
    // 1970-01-01 was a Thursday; the range begins on a Monday.
    Int(number - Day.first.number) % 7 + 1
  }

  /// The week by ISO 8601: it begins on Monday and belongs to the year of its Thursday.
  package var isoWeek: (year: Int, week: Int) {
    let thursday = self + (4 - weekday)
    let year = thursday.year
    let newYear = Day(year: year, month: 1, day: 1) ?? .first
    return (year, (thursday - newYear) / 7 + 1)
  }

  /// The Monday of the day's week.
  package var monday: Day { self - (weekday - 1) }

  /// The day written `YYYY-MM-DD`.
  package var iso: String {
    let (year, month, day) = date
    return String(unsafeUninitializedCapacity: 10) { bytes in
      var place = 10
      func put(_ value: Int, digits: Int) {
        var value = value
        for _ in 0..<digits {
          place -= 1
          bytes.initializeElement(at: place, to: UInt8(48 + value % 10))
          value /= 10
        }
      }
      put(day, digits: 2)
      place -= 1
      bytes.initializeElement(at: place, to: UInt8(ascii: "-"))
      put(month, digits: 2)
      place -= 1
      bytes.initializeElement(at: place, to: UInt8(ascii: "-"))
      put(year, digits: 4)
      return 10
    }
  }
}

extension Day: CustomStringConvertible {
  package var description: String { iso }
}
