import Planning

/// Local time in Paris in 2026: an hour ahead of UTC, two from 29 March 01:00 UTC to 25 October.
enum Paris {
  static func clock(dayJ: Day) -> DayClock { DayClock(dayJ: dayJ, in: localTime) }

  static let localTime = LocalTime(
    from: Day(year: 2026, month: 1, day: 1) ?? .first,
    through: Day(year: 2026, month: 12, day: 31) ?? .last
  ) { isSummer(at: $0) ? 120 : 60 }

  private static func isSummer(at minute: Int) -> Bool {
    minute >= (29 - 1) * 1_440 + march + 60 && minute < (25 - 1) * 1_440 + october + 60
  }

  /// Minutes from 1970 to the first of the month, UTC.
  private static let march = minutes(to: Day(year: 2026, month: 3, day: 1))
  private static let october = minutes(to: Day(year: 2026, month: 10, day: 1))

  private static func minutes(to day: Day?) -> Int { Int(day?.number ?? 0) * 1_440 }

  /// The eve of the night when clocks are put forward.
  static let spring = Day(year: 2026, month: 3, day: 28) ?? .first
  /// The eve of the night when clocks are put back.
  static let autumn = Day(year: 2026, month: 10, day: 24) ?? .first
}
