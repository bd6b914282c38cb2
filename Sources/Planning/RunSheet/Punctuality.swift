/// How the day went against the plan: for the report.
package struct Punctuality: Sendable {
  /// A row as planned and as it was.
  package struct Row: Hashable, Sendable {
    /// Its place in the sheet.
    package let row: Int
    /// Where it stands.
    package let state: CueState
    /// When the printed sheet has it.
    package let planned: Span
    /// When it began.
    package let start: Int?
    /// When it ended.
    package let end: Int?
    /// How many rows began before it that were planned after it: it lost as many places.
    package let overtakenBy: Int

    /// Minutes late at its start, below 0 early; nil: it did not begin.
    package var delay: Int? { start.map { $0 - planned.start } }
    /// Minutes late at its end, below 0 early; nil: it did not end.
    package var endDelay: Int? { end.map { $0 - planned.end } }
    /// Minutes that it took more than planned, below 0 fewer.
    package var overrun: Int? {
      guard let start, let end else { return nil }
      return max(0, end - start) - planned.length
    }
  }

  /// An hour of the day: the rows that were planned to begin in it.
  package struct Hour: Hashable, Sendable {
    /// The hour's first minute, as an event minute.
    package let start: Int
    /// How many of its rows began.
    package let count: Int
    /// Their mean delay in minutes; what was early counts as on time.
    package let meanDelay: Double
    /// The greatest of their delays.
    package let greatestDelay: Int
  }

  /// The rows in the sheet's order.
  package let rows: [Row]
  /// The mean delay of the rows that began, in minutes; what was early counts as on time.
  package let meanDelay: Double?
  /// The row that began the latest against its hour, if any began late.
  package let latest: Row?
  /// The hours in which rows were planned to begin and did.
  package let hours: [Hour]

  /// How the rows of `sheet` went.
  package init(_ sheet: RunSheet) {
    let overtaken = Punctuality.overtaken(sheet)
    rows = sheet.rows.indices.map { place in
      let (plan, progress) = (sheet.rows[place], sheet.progress[place])
      let state = progress.state(isMilestone: plan.isMilestone)
      let isOver = state == .done
      return Row(
        row: place,
        state: state,
        planned: plan.planned,
        start: state == .cut ? nil : progress.start,
        end: isOver ? progress.end ?? progress.start : nil,
        overtakenBy: overtaken[place]
      )
    }
    meanDelay = Punctuality.mean(rows)
    latest = rows.filter { ($0.delay ?? 0) > 0 }
      .max { (($0.delay ?? 0), $1.row) < (($1.delay ?? 0), $0.row) }
    hours = Punctuality.hours(rows, sheet.clock)
  }

  /// The mean delay of those of `rows` that began.
  private static func mean(_ rows: [Row]) -> Double? {
    let delays = rows.compactMap(\.delay).map { max(0, $0) }
    return delays.isEmpty ? nil : Double(delays.reduce(0, +)) / Double(delays.count)
  }

  private static func hours(_ rows: [Row], _ clock: DayClock) -> [Hour] {
    let begun = rows.filter { $0.delay != nil }
    let byHour = Dictionary(grouping: begun) { row in
      row.planned.start - clock.reading(at: row.planned.start).hour.minutes % 60
    }
    return byHour.map { start, rows in
      Hour(
        start: start,
        count: rows.count,
        meanDelay: mean(rows) ?? 0,
        greatestDelay: rows.compactMap(\.delay).map { max(0, $0) }.max() ?? 0
      )
    }
    .sorted { $0.start < $1.start }
  }

  /// For each row, how many began strictly before it though they were planned strictly after it.
  private static func overtaken(_ sheet: RunSheet) -> [Int] {
    var counts = [Int](repeating: 0, count: sheet.rows.count)
    let begun = sheet.rows.indices.compactMap { row -> (row: Int, planned: Int, start: Int)? in
      guard !sheet.progress[row].isCut, let start = sheet.progress[row].start else { return nil }
      return (row, sheet.rows[row].planned.start, start)
    }
    // From the last planned to the first, the starts seen so far, in order.
    var starts: [Int] = []
    var group = begun.sorted { $0.planned > $1.planned }[...]
    while let first = group.first {
      let same = group.prefix { $0.planned == first.planned }
      for item in same { counts[item.row] = starts.firstPlace { $0 >= item.start } }
      for item in same { starts.insert(item.start, at: starts.firstPlace { $0 >= item.start }) }
      group = group.dropFirst(same.count)
    }
    return counts
  }
}
