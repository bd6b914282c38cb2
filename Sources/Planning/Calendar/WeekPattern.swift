/// The weekdays worked, and sums over them without a table.
struct WeekPattern: Sendable {
  /// The worked days of a week as days after Monday, in order.
  private let offsets: [Int]

  /// The pattern of these ISO weekdays; where none is worked, Monday to Friday are, so that a plan
  /// can always be laid out.
  init(_ weekdays: [Int]) {
    let worked = (1...7).filter(weekdays.contains)
    offsets = (worked.isEmpty ? [1, 2, 3, 4, 5] : worked).map { $0 - 1 }
  }

  /// Whether the ISO weekday is worked.
  func contains(_ weekday: Int) -> Bool { offsets.contains(weekday - 1) }

  /// How many worked days lie from `start` up to `end`, which is not counted.
  func count(from start: Day, to end: Day) -> Int { rank(of: end) - rank(of: start) }

  /// The worked day `index` days on from the first that is not before `origin`.
  func day(_ index: Int, from origin: Day) -> Day {
    // Ten million days are more than the calendar has; the ends stop what lies beyond.
    let rank = max(rank(of: origin) + min(max(index, -10_000_000), 10_000_000), 0)
    let (weeks, rest) = rank.quotientAndRemainder(dividingBy: offsets.count)
    return Day.first + (weeks * 7 + offsets[rest])
  }

  /// How many worked days lie between the first day there is, a Monday, and `day`.
  private func rank(of day: Day) -> Int {
    let (weeks, rest) = (day - Day.first).quotientAndRemainder(dividingBy: 7)
    return weeks * offsets.count + offsets.count { $0 < rest }
  }
}
