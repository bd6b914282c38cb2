package import Planning
package import Rendering

/// The incident log: what it holds, ready made, and where its cursor is when it is in front.
package struct LogScreen: Sendable {
  /// The log, whatever a filter lets through of it.
  package private(set) var log = IncidentLog()
  /// The readings of the wind.
  package private(set) var wind = WindWatch(IncidentLog(), Thresholds(nil))
  /// The counts of people.
  package private(set) var crowd = CrowdWatch(IncidentLog(), Thresholds(nil))
  /// The highest number that is known to have been given, that of an entry taken back too.
  private(set) var given = 0
  /// The last entry that was written here.
  var entered: RecordID?
  /// Whether it takes the place of the run sheet.
  var isOpen = false

  /// What the list shows, the newest first.
  private(set) var rows: [Row] = []
  /// The selected row, among those that the cursor can stand on.
  private var stop = 0
  /// The first row in view.
  private(set) var top = 0
  private var incidents: [Incident] = []
  private var thresholds: FieldValue?
  private var version: Outlook.Version?

  /// A row of the list.
  enum Row: Hashable, Sendable {
    /// The entry at a place of the log.
    case entry(Int)
    /// The numbers of entries that were taken back.
    case missing(ClosedRange<Int>)
    /// The day that the rows below are of.
    case day(Day)

    /// Whether the cursor can stand on it.
    var isStop: Bool { if case .entry = self { true } else { false } }
  }

  /// Before anything is known.
  package init() {}

  /// Takes in the log as it has become, whichever view is in front.
  mutating func hear(_ outlook: Outlook) {
    let project = outlook.project
    guard incidents != project.incidents.records || thresholds != project.settings.thresholds
    else { return }
    // What the rows name are places in the log as it was.
    let (selected, wasOnTop) = (selection, stop == 0)
    incidents = project.incidents.records
    thresholds = project.settings.thresholds
    log = IncidentLog(incidents)
    let limits = project.settings.limits
    wind = WindWatch(log, limits)
    crowd = CrowdWatch(log, limits)
    given = max(given, log.highest)
    lay(outlook, on: wasOnTop ? nil : selected)
  }

  /// Makes the list anew, the cursor on an entry; nil: it stays where it is.
  private mutating func lay(_ outlook: Outlook, on selected: RecordReference?) {
    version = outlook.version
    rows = rows(outlook)
    if let selected { select(selected) }
    stop = min(stop, max(0, shown - 1))
  }

  /// The entry under the cursor.
  package var selectedEntry: LogEntry? {
    guard let cursor, case .entry(let place) = rows[cursor] else { return nil }
    return log.entries[place]
  }

  /// The row that the cursor is on.
  var cursor: Int? {
    let stops = stops
    return stops.indices.contains(stop) ? stops[stop] : nil
  }

  private var stops: [Int] { rows.indices.filter { rows[$0].isStop } }

  /// How many entries are shown.
  var shown: Int { rows.count { $0.isStop } }

  /// The rows of the entries that are let through, newest first, with their days between them and,
  /// where nothing is filtered, the numbers of those that were taken back.
  private func rows(_ outlook: Outlook) -> [Row] {
    let isFiltered = outlook.sifted != nil
    var rows: [Row] = []
    var day: Day?
    var last: Int?
    for place in log.entries.indices.reversed() {
      let entry = log.entries[place]
      guard outlook.lets(RecordReference(.incidents, entry.incident.id)) else { continue }
      if !isFiltered, let number = entry.number {
        let above = last ?? given + 1
        if above - number > 1 { rows.append(.missing(number + 1...above - 1)) }
        last = number
      }
      if let its = entry.stamp?.day, its != day {
        rows.append(.day(its))
        day = its
      }
      rows.append(.entry(place))
    }
    return rows
  }
}

extension LogScreen: ViewScreen {
  /// The entry under the cursor.
  package var selection: RecordReference? {
    selectedEntry.map { RecordReference(.incidents, $0.incident.id) }
  }

  /// The entries that are listed, the newest first.
  package var records: [RecordReference] {
    rows.compactMap { row in
      if case .entry(let place) = row {
        RecordReference(.incidents, log.entries[place].incident.id)
      } else {
        nil
      }
    }
  }

  /// The same: nothing is folded here.
  package var unfoldedRecords: [RecordReference] { records }

  /// Makes the list anew; the cursor stays on its entry.
  package mutating func follow(_ outlook: Outlook) {
    hear(outlook)
    guard version != outlook.version else { return }
    // Whoever looks at the newest entry goes on to the one that comes.
    lay(outlook, on: stop == 0 ? nil : selection)
  }

  /// Puts the cursor on an entry.
  package mutating func select(_ record: RecordReference) {
    guard record.kind == .incidents, let place = records.firstIndex(of: record) else { return }
    stop = place
  }

  /// Moves the cursor by entries.
  package mutating func move(by step: Int) {
    stop = min(max(0, stop + min(max(step, -rows.count), rows.count)), max(0, shown - 1))
  }

  /// There is nothing beside an entry.
  package mutating func goSideways(_ direction: Int, _ size: Size) {}

  /// Selects the entry under a cell.
  package mutating func press(at point: Point, _ size: Size) {
    let layout = LogLayout(size)
    let row = top + point.y - LogLayout.firstRow
    guard (top..<top + layout.rows).contains(row), point.x < layout.listEnd,
      let place = stops.firstIndex(of: row)
    else { return }
    stop = place
  }

  /// Scrolls the list; the cursor stays in view.
  package mutating func scroll(by step: Int, _ size: Size) {
    let count = LogLayout(size).rows
    top = min(max(0, top + step), max(0, rows.count - count))
    let seen = stops.enumerated().filter { (top..<top + count).contains($0.element) }.map(\.offset)
    guard let first = seen.first, let last = seen.last else { return }
    stop = min(max(stop, first), last)
  }

  /// Keeps the cursor in view, with the day above it.
  package mutating func fit(_ size: Size) {
    let count = LogLayout(size).rows
    let cursor = cursor ?? 0
    let first = cursor > 0 && !rows[cursor - 1].isStop ? cursor - 1 : cursor
    if first < top { top = max(0, first == 1 ? 0 : first) }
    if cursor >= top + count { top = cursor - count + 1 }
    top = min(max(0, top), max(0, rows.count - count))
  }
}
