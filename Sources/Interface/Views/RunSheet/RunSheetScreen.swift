package import Planning
package import Rendering

/// The run sheet of day J: its rows ready made, and where one is in it.
package struct RunSheetScreen: ViewScreen {
  /// The rows that are shown, in the order in which they come.
  private(set) var lines: [SheetLine] = []
  /// The selected row.
  private(set) var cursor = 0
  /// The first row in view.
  private(set) var top = 0
  /// How many rows there are, whatever a filter lets through of them.
  private(set) var total = 0
  /// Whether the day runs: then keys are those of the live sheet.
  private(set) var isLive = false
  /// The count typed before a verb; nil: none.
  var count: Int?
  private var now = Moment(.first)
  /// What is shown.
  private var version: Outlook.Version?

  /// The sheet before it is first looked at.
  package init() {}

  /// The row under the cursor.
  var selectedLine: SheetLine? { lines.indices.contains(cursor) ? lines[cursor] : nil }

  /// The cue under the cursor.
  package var selection: RecordReference? {
    selectedLine.map { RecordReference(.runSheet, $0.id) }
  }

  /// The cues of all rows.
  package var records: [RecordReference] { lines.map { RecordReference(.runSheet, $0.id) } }

  /// The same: nothing is folded here.
  package var unfoldedRecords: [RecordReference] { records }

  /// Takes in the time.
  mutating func tell(_ moment: Moment) { now = moment }

  /// Makes the rows anew where the project has changed; the cursor stays on its row.
  package mutating func follow(_ outlook: Outlook) {
    isLive = outlook.project.settings.dayJ == now.day && !outlook.project.runSheet.isEmpty
    guard version != outlook.version else { return }
    let selected = selectedLine?.id
    version = outlook.version
    let all = outlook.project.runSheet.map { SheetLine($0) }.sorted { $0.start < $1.start }
    total = all.count
    lines = all.filter { outlook.lets(RecordReference(.runSheet, $0.id)) }
    let place = lines.firstIndex { $0.id == selected }
    cursor = place ?? min(cursor, max(0, lines.count - 1))
  }

  /// Puts the cursor on a row.
  package mutating func select(_ record: RecordReference) {
    guard record.kind == .runSheet else { return }
    if let place = lines.firstIndex(where: { $0.id == record.id }) { cursor = place }
  }

  /// Moves the cursor by rows.
  package mutating func move(by step: Int) {
    cursor = min(max(0, cursor + step), max(0, lines.count - 1))
  }

  /// Nothing lies at the sides.
  package mutating func goSideways(_ direction: Int, _ size: Size) {}

  /// Selects the row under a cell.
  package mutating func press(at point: Point, _ size: Size) {
    let list = RunSheetLayout(size).list
    guard list.contains(point), lines.indices.contains(top + point.y - list.y) else { return }
    cursor = top + point.y - list.y
  }

  /// Scrolls the list; the cursor stays in view.
  package mutating func scroll(by step: Int, _ size: Size) {
    let rows = RunSheetLayout(size).list.height
    top = min(max(0, top + step), max(0, lines.count - rows))
    cursor = min(min(max(cursor, top), top + rows - 1), max(0, lines.count - 1))
  }

  /// Keeps the cursor in view.
  package mutating func fit(_ size: Size) {
    let rows = RunSheetLayout(size).list.height
    if cursor < top { top = cursor }
    if cursor >= top + rows { top = cursor - rows + 1 }
    top = min(max(0, top), max(0, lines.count - rows))
  }
}
