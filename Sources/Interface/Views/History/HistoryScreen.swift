/// The list of gestures, the newest first.
package struct HistoryScreen: Sendable {
  /// The gestures, the newest first; nil while they are being read.
  private(set) var lines: [HistoryLine]?
  /// The selected one.
  private(set) var cursor = 0
  /// The first one in view.
  private(set) var top = 0

  /// The list before it is read.
  init() {}

  /// Takes the gestures in, given the newest last; the selection stays on the same one.
  mutating func take(_ gestures: [HistoryLine]) {
    let selected = selectedLine?.number
    lines = gestures.reversed()
    cursor = selected.flatMap { number in lines?.firstIndex { $0.number == number } } ?? 0
  }

  /// The gesture that the cursor is on.
  var selectedLine: HistoryLine? {
    guard let lines, lines.indices.contains(cursor) else { return nil }
    return lines[cursor]
  }

  /// Moves the cursor by rows.
  mutating func move(by step: Int) { move(to: cursor + step) }

  /// Puts the cursor on a row, held within the list.
  mutating func move(to row: Int) {
    cursor = min(max(0, row), max(0, (lines?.count ?? 0) - 1))
  }

  /// Keeps the cursor in view.
  mutating func fit(rows: Int) {
    if cursor < top { top = cursor }
    if cursor >= top + rows { top = cursor - rows + 1 }
    top = max(0, top)
  }
}

/// The plan as it was after a gesture.
package struct PastScreen: Sendable {
  /// The gesture.
  package let line: HistoryLine
  /// The plan then.
  package var plan: PlanScreen
}
