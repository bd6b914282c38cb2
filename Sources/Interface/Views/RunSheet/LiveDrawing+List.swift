import Rendering

extension LiveDrawing {
  /// The headings and the rows in view: what has begun, the line of now, what comes.
  func drawList(into buffer: inout Buffer) {
    let rows = SheetRows(sheet, state, width: layout.list.width)
    if let y = layout.headings { rows.drawHeadings(at: y, into: &buffer) }
    let area = layout.list
    for (index, slot) in screen.slots(in: area.height).enumerated() {
      switch slot {
      case .now: rows.drawNow(at: area.y + index, into: &buffer)
      case .row(let place): rows.draw(place, at: area.y + index, into: &buffer)
      }
    }
    guard screen.list.rows.isEmpty, let text = state.emptiedByFilter else { return }
    for (row, line) in Wrapping.lines(text, columns: area.width - 4).enumerated() {
      buffer.put(line, at: Point(x: 2, y: area.y + 1 + row), Style(.muted))
    }
  }
}
