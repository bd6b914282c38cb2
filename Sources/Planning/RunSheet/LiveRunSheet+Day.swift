// What the day as a whole looks like at the moment.

extension LiveRunSheet {
  /// The places of the rows that run, in order.
  package var running: [Int] { rows.indices.filter { rows[$0].state == .running } }

  /// The running row to look at: the last in the sheet's order.
  ///
  /// Not the one begun last by its time: clocks are set wrong and put right.
  package var focus: Int? { rows.lastIndex { $0.state == .running } }

  /// The row that a top starts: the waiting one that is to begin first.
  package var next: Int? {
    waiting.min { (rows[$0].forecast.start, $0) < (rows[$1].forecast.start, $1) }
  }

  /// The places of the rows that wait, in order.
  package var waiting: [Int] { rows.indices.filter { rows[$0].state == .waiting } }

  /// The day of the event that is on, in calendar days from day J: that of the row that runs, comes
  /// next or was last; it stays past midnight until the day is over.
  package var eventDay: Int { (focus ?? next ?? lastDone).map { sheet.rows[$0].day } ?? 0 }

  private var lastDone: Int? { rows.lastIndex { $0.state == .done } }

  /// Minutes over time, below 0 under it: by how much what runs will end late, else what comes next
  /// will begin late, else the last row ended late.
  package var delay: Int {
    if let focus { return rows[focus].endDelay }
    if let next { return rows[next].delay }
    return lastDone.map { rows[$0].endDelay } ?? 0
  }

  /// How many rows stand so.
  package func count(_ state: CueState) -> Int { rows.count { $0.state == state } }

  /// The share of what is not cut that is done, in %.
  package var percentDone: Int {
    let whole = rows.count - count(.cut)
    return whole == 0 ? 100 : count(.done) * 100 / whole
  }

  /// When a day of the event ends, or the whole of it: as planned, and as it looks now.
  package func end(ofDay day: Int? = nil) -> (planned: Int, forecast: Int)? {
    let places = rows.indices.filter { day == nil || sheet.rows[$0].day == day }
    guard let planned = places.map({ rows[$0].planned.end }).max() else { return nil }
    let left = places.filter { rows[$0].state != .cut }
    return (planned, left.map { rows[$0].forecast.end }.max() ?? planned)
  }

  /// Minutes until the next row with a fixed hour on the line of the running row that will not be
  /// needed, and that row; nil: none bounds it.
  package var freeTime: (minutes: Int, until: Int)? {
    guard let row = focus ?? next, let free = rows[row].free, let until = rows[row].boundBy
    else { return nil }
    return (free, until)
  }

  /// A row that is the next on some lines.
  package struct Upcoming: Hashable, Sendable {
    /// The row's place.
    package let row: Int
    /// The zones whose next row it is; none: it concerns the whole site.
    package let zones: [String]
  }

  /// The next row of each zone, by hour; a row that is next in several stands there once.
  package var upcoming: [Upcoming] {
    var zones: [Int: [String]] = [:]
    for line in sheet.lines.indices {
      let first = sheet.lines[line].filter { rows[$0].state == .waiting }
        .min { (rows[$0].forecast.start, $0) < (rows[$1].forecast.start, $1) }
      guard let first else { continue }
      let isEverywhere = sheet.rows[first].zones.isEmpty
      zones[first, default: []] += isEverywhere ? [] : [sheet.zones[line]]
    }
    return zones.map { Upcoming(row: $0.key, zones: $0.value) }
      .sorted { (rows[$0.row].forecast.start, $0.row) < (rows[$1.row].forecast.start, $1.row) }
  }
}
