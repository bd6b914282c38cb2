/// Which days are worked: what a `WorkCalendar` is built from.
package struct CalendarRules: Hashable, Sendable {
  /// Where public holidays are taken from.
  package enum Holidays: String, CaseIterable, Sendable {
    /// The public holidays of metropolitan France, computed.
    case french = "fr"
    case none
  }

  /// ISO weekdays worked, 1 = Monday.
  package var workdays: [Int]
  /// Which public holidays are days off.
  package var holidays: Holidays
  /// Days off beside weekends and holidays: bridges, closures of the town.
  package var closures: [Day]
  /// Days worked by exception.
  package var extraWorkdays: [Day]

  /// Monday to Friday, French holidays, unless said.
  package init(
    workdays: [Int] = [1, 2, 3, 4, 5],
    holidays: Holidays = .french,
    closures: [Day] = [],
    extraWorkdays: [Day] = []
  ) {
    self.workdays = workdays
    self.holidays = holidays
    self.closures = closures
    self.extraWorkdays = extraWorkdays
  }
}

/// A named stretch of days that is shown behind the chart and subtracts nothing.
package struct Period: Hashable, Sendable {
  /// What kind of stretch it is, for its look.
  package enum Kind: String, CaseIterable, Sendable {
    case schoolHolidays, election, council, other
  }

  package var title: String
  /// What it is, for its look.
  package var kind: Kind
  /// The first day.
  package var from: Day
  /// The last day.
  package var through: Day

  /// The stretch `title`, both ends included.
  package init(_ title: String, kind: Kind, from: Day, through: Day) {
    self.title = title
    self.kind = kind
    self.from = from
    self.through = through
  }
}

extension Codec<CalendarRules> {
  /// `{"workdays": [1, 2, 3, 4, 5], "holidays": "fr", "closures": [], "extraWorkdays": []}`.
  package static let calendarRules = Codec(
    .structure,
    encode: { rules in
      .object(
        ("workdays", .list(rules.workdays.map { .integer($0) })),
        ("holidays", .text(rules.holidays.rawValue)),
        ("closures", .list(rules.closures.map { .text($0.iso) })),
        ("extraWorkdays", .list(rules.extraWorkdays.map { .text($0.iso) }))
      )
    },
    decode: { value in
      guard value.isObject else { return nil }
      var rules = CalendarRules()
      if let days = value["workdays"] {
        guard let numbers = Codec<[Int]>.list(.integer, as: .structure).decode(days),
          numbers.allSatisfy((1...7).contains)
        else { return nil }
        rules.workdays = numbers
      }
      if let name = value["holidays"] {
        guard let known = name.text.flatMap(CalendarRules.Holidays.init) else { return nil }
        rules.holidays = known
      }
      if let days = value["closures"] {
        guard let days = Codec<[Day]>.days.decode(days) else { return nil }
        rules.closures = days
      }
      if let days = value["extraWorkdays"] {
        guard let days = Codec<[Day]>.days.decode(days) else { return nil }
        rules.extraWorkdays = days
      }
      return rules
    }
  )
}

extension Codec<[Period]> {
  /// `[{"title": "…", "kind": "schoolHolidays", "from": "2026-02-14", "through": "2026-03-01"}]`.
  package static let periods = list(
    Codec<Period>(
      .structure,
      encode: { period in
        .object(
          ("title", .text(period.title)),
          ("kind", .text(period.kind.rawValue)),
          ("from", .text(period.from.iso)),
          ("through", .text(period.through.iso))
        )
      },
      decode: { value in
        guard let title = value["title"]?.text,
          let from = value["from"]?.text.flatMap({ Day(iso: $0) }),
          let through = value["through"]?.text.flatMap({ Day(iso: $0) })
        else { return nil }
        let kind = value["kind"]?.text.flatMap(Period.Kind.init) ?? .other
        return Period(title, kind: kind, from: from, through: through)
      }
    ),
    as: .structure
  )
}
