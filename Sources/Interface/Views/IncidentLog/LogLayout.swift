import Rendering

/// Where things stand in the incident log at full height.
struct LogLayout: Hashable {
  /// The row of the first line of the list.
  static let firstRow = 4

  /// The terminal's size.
  let size: Size
  /// How many lines are seen at once.
  let rows: Int
  /// Where the list ends.
  let listEnd: Int
  /// The number, right-aligned.
  let number: Range<Int>
  /// The hour; nil: there is no room.
  let hour: Range<Int>?
  /// What it says.
  let text: Range<Int>
  /// Where it happened; nil: there is no room.
  let zone: Range<Int>?
  /// How it stands, right-aligned; nil: there is no room.
  let state: Range<Int>?
  /// The detail of the selected entry; nil: there is no room, Enter shows it.
  let pane: Rect?

  init(_ size: Size) {
    self.size = size
    let isWide = size.columns >= 120
    let split = size.columns >= 180 ? 118 : 78
    listEnd = isWide ? split - 1 : size.columns
    // Where there is a pane no line is said under the list.
    rows = max(1, size.rows - LogLayout.firstRow - (isWide ? 1 : 3))
    pane =
      isWide
      ? Rect(x: split + 2, y: 3, width: size.columns - split - 3, height: max(1, size.rows - 4))
      : nil
    let end = listEnd - 2
    number = 4..<8
    hour = size.columns >= 50 ? 10..<15 : nil
    let start = hour == nil ? 10 : 17
    let hasState = size.columns >= 60
    let stateStart = hasState ? end - 14 : end
    state = hasState ? stateStart..<end : nil
    let zoneWidth = size.columns >= 180 ? 18 : 13
    let hasZone = size.columns >= 76
    zone = hasZone ? stateStart - zoneWidth - 1..<stateStart - 1 : nil
    text = start..<max(start + 1, (zone?.lowerBound ?? stateStart) - 1)
  }
}
