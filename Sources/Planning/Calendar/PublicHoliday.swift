/// The public holidays of metropolitan France, as the official list (data.gouv.fr) gives them.
///
/// That list counts 8 May for every year, also for 1960–1981 when it was not a day off.
package enum PublicHoliday: String, CaseIterable, Sendable {
  case newYear, easterMonday, labourDay, victoryDay, ascension, whitMonday, nationalDay
  case assumption, allSaints, armistice, christmas

  /// The day it falls on in a year (1…9999).
  package func day(in year: Int) -> Day {
    switch self {
    case .newYear: Self.fixed(year, 1, 1)
    case .easterMonday: Self.easter(in: year) + 1
    case .labourDay: Self.fixed(year, 5, 1)
    case .victoryDay: Self.fixed(year, 5, 8)
    case .ascension: Self.easter(in: year) + 39
    case .whitMonday: Self.easter(in: year) + 50
    case .nationalDay: Self.fixed(year, 7, 14)
    case .assumption: Self.fixed(year, 8, 15)
    case .allSaints: Self.fixed(year, 11, 1)
    case .armistice: Self.fixed(year, 11, 11)
    case .christmas: Self.fixed(year, 12, 25)
    }
  }

  /// The holiday that falls on `day`; where two do (Ascension on 1 or 8 May), the fixed one.
  package static func on(_ day: Day) -> PublicHoliday? {
    let (year, month, dayOfMonth) = day.date
    switch (month, dayOfMonth) {
    case (1, 1): return .newYear
    case (5, 1): return .labourDay
    case (5, 8): return .victoryDay
    case (7, 14): return .nationalDay
    case (8, 15): return .assumption
    case (11, 1): return .allSaints
    case (11, 11): return .armistice
    case (12, 25): return .christmas
    case (3...6, _):
      switch day - easter(in: year) {
      case 1: return .easterMonday
      case 39: return .ascension
      case 50: return .whitMonday
      default: return nil
      }
    default: return nil
    }
  }

  /// Easter Sunday of a year in the Gregorian calendar, by the anonymous algorithm (Meeus).
  package static func easter(in year: Int) -> Day {
    let golden = year % 19
    let (century, rest) = year.quotientAndRemainder(dividingBy: 100)
    let shift = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - shift + 15) % 30
    let sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let late = (golden + 11 * epact + 22 * sunday) / 451
    let sum = epact + sunday - 7 * late + 114
    return fixed(year, sum / 31, sum % 31 + 1)
  }

  private static func fixed(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? .last
  }
}
