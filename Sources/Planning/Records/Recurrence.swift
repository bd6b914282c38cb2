/// When something comes again: every so many weeks on a weekday, or every so many days or months.
package struct Recurrence: Hashable, Sendable {
  /// What is counted.
  package enum Unit: String, CaseIterable, Sendable {
    case day, week, month
  }

  /// What is counted.
  package var unit: Unit
  /// How many of them lie between two occurrences; at least 1.
  package var every: Int
  /// The first day it can come.
  package var from: Anchor?
  /// The last day it can come.
  package var until: Anchor?
  /// For weeks: the ISO weekday, 1 = Monday; nil: that of the first day.
  package var weekday: Int?

  /// Every `every` of `unit`.
  package init(every: Int = 1, _ unit: Unit, from: Anchor? = nil, until: Anchor? = nil) {
    self.every = every
    self.unit = unit
    self.from = from
    self.until = until
  }

  /// The first occurrence on `day` or later; nil: there is none, or no first day to count from.
  package func occurrence(onOrAfter day: Day, dayJ: Day) -> Day? {
    guard var first = from?.day(dayJ: dayJ), every > 0 else { return nil }
    if unit == .week, let weekday { first = first + (weekday - first.weekday + 7) % 7 }
    let found = occurrence(onOrAfter: day, first: first)
    if let last = until?.day(dayJ: dayJ), found > last { return nil }
    return found
  }

  private func occurrence(onOrAfter day: Day, first: Day) -> Day {
    if day <= first { return first }
    switch unit {
    case .day, .week:
      let step = unit == .day ? every : 7 * every
      return first + (day - first + step - 1) / step * step
    case .month:
      let months = (day.year - first.year) * 12 + day.month - first.month
      let steps = max(0, months / every)
      let candidate = first.adding(months: steps * every)
      return candidate >= day ? candidate : first.adding(months: (steps + 1) * every)
    }
  }
}

extension Day {
  /// The same day of a later month, or the month's last day.
  fileprivate func adding(months: Int) -> Day {
    let count = year * 12 + month - 1 + months
    let (year, month) = (count / 12, count % 12 + 1)
    guard year <= 9999 else { return .last }
    let length = Day.length(ofMonth: month, year: year)
    return Day(year: year, month: month, day: min(day, length)) ?? .last
  }
}

extension Codec<Recurrence> {
  /// `{"unit": "week", "weekday": 1, "from": {"onDay": -152}, "until": {"onDay": 13}}`; `every` 1 is
  /// left out.
  package static let recurrence = Codec(
    .structure,
    encode: { recurrence in
      .object(
        ("unit", .text(recurrence.unit.rawValue)),
        ("every", recurrence.every == 1 ? nil : .integer(recurrence.every)),
        ("weekday", recurrence.weekday.map { .integer($0) }),
        ("from", recurrence.from.map(Codec<Anchor>.anchor.encode)),
        ("until", recurrence.until.map(Codec<Anchor>.anchor.encode))
      )
    },
    decode: { value in
      guard let unit = value["unit"]?.text.flatMap(Recurrence.Unit.init),
        let every = value.optional("every", Codec<Int>.integer, standard: 1),
        (1...10_000).contains(every),
        let weekday = value.optional("weekday", Codec<Int>.integer),
        weekday.map((1...7).contains) ?? true,
        let from = value.optional("from", Codec<Anchor>.anchor),
        let until = value.optional("until", Codec<Anchor>.anchor)
      else { return nil }
      var recurrence = Recurrence(every: every, unit, from: from, until: until)
      recurrence.weekday = weekday
      return recurrence
    }
  )
}
