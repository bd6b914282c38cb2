/// The run sheet of a project, read once and put in order: who comes when, and who waits for whom.
///
/// How the day stands at a moment is a `LiveRunSheet`. What gestures decide is tried on a copy
/// (`applying`), so that what follows can be shown before it is done.
package struct RunSheet: Sendable {
  /// What clocks show on the event's days.
  package let clock: DayClock
  /// The rows in the order in which they come: by their hour; parallel ones as the list has them.
  package let rows: [SheetRow]
  /// What the day has brought each row so far.
  package private(set) var progress: [RowProgress]
  /// The zones, the project's first; each is a line on which rows follow one another.
  package let zones: [String]
  /// The rows on each line, in order.
  let lines: [[Int]]
  /// The rows on each line by the end of their slots.
  let linesByEnd: [[Int]]
  /// The slots of the rows, apart from the rest: they are compared over and over.
  private let slots: [Span]
  private let places: [RecordID: Int]

  /// The run sheet of `project`, whose hours `clock` shows.
  package init(_ project: Project, clock: DayClock) {
    let reader = SheetReader(project, clock: clock)
    self.clock = clock
    rows = reader.rows
    zones = reader.zones
    progress = reader.rows.map { row in
      RowProgress(project.runSheet[row.position], clock: clock, day: row.day)
    }
    lines = reader.lines
    linesByEnd = reader.lines.map { line in
      line.sorted { (reader.rows[$0].slot.end, $0) < (reader.rows[$1].slot.end, $1) }
    }
    slots = reader.rows.map(\.slot)
    places = Dictionary(
      reader.rows.indices.map { (reader.rows[$0].id, $0) },
      uniquingKeysWith: { reader.rows[$0].position < reader.rows[$1].position ? $0 : $1 }
    )
  }

  /// The place in `rows` of the cue called `id`.
  package func place(of id: RecordID) -> Int? { places[id] }

  /// Whether a row lies before another; rows alongside each other don't push each other.
  func lies(_ row: Int, before other: Int) -> Bool {
    row < other && slots[row].end <= slots[other].start
  }

  /// The sheet as it would be after `edits`, which touch only what the day brings.
  package func applying(_ edits: [CueEdit]) -> RunSheet {
    var sheet = self
    for edit in edits {
      guard let place = places[edit.cue] else { continue }
      sheet.progress[place].take(edit.decision, clock: clock, day: rows[place].day)
    }
    return sheet
  }

  /// A count of minutes brought to what an event can have: no sum overflows, none is absurd.
  static func bounded(_ minutes: Int) -> Int { min(max(minutes, -longest), longest) }

  /// Ten weeks: longer than any event.
  static let longest = 100_000
}

extension RowProgress {
  /// Takes what a gesture has decided.
  fileprivate mutating func take(_ decision: CueDecision, clock: DayClock, day: Int) {
    switch decision {
    case .start(let hour): start = hour.map { clock.minute($0, day: day).minute }
    case .end(let hour): end = hour.map { clock.minute($0, day: day).minute }
    case .cut(let isCut): self.isCut = isCut
    case .extra(let minutes): extra = RunSheet.bounded(minutes)
    case .shift(let minutes): shift = RunSheet.bounded(minutes)
    }
  }
}
