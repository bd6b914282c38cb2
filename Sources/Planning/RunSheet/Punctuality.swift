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
    /// Whether a row planned after it, on one of its lines, began before it.
    package let wasOvertaken: Bool

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
        wasOvertaken: overtaken[place]
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

  /// Whether each row began after one of its lines that was planned after it.
  private static func overtaken(_ sheet: RunSheet) -> [Bool] {
    var overtaken = [Bool](repeating: false, count: sheet.rows.count)
    for line in sheet.lines {
      let begun = line.compactMap { row -> (row: Int, start: Int)? in
        guard !sheet.progress[row].isCut, let start = sheet.progress[row].start else { return nil }
        return (row, start)
      }
      let rows = begun.map(\.row)
      // The earliest start among those from each place on.
      var earliest = begun.map(\.start)
      for place in earliest.indices.dropLast().reversed() {
        earliest[place] = min(earliest[place], earliest[place + 1])
      }
      for (row, start) in begun {
        let later = rows.firstPlace { sheet.lies(row, before: $0) }
        if later < rows.count, earliest[later] < start { overtaken[row] = true }
      }
    }
    return overtaken
  }
}
