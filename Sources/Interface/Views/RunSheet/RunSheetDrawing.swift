import Planning
import Rendering
import Wording

/// Draws the run sheet while it is prepared: its rows in the order in which they come.
struct RunSheetDrawing {
  private let state: State
  private let screen: RunSheetScreen
  private let layout: RunSheetLayout
  private let highlight: Highlight

  init(_ state: State) {
    self.state = state
    screen = state.runSheet
    layout = RunSheetLayout(state.size)
    highlight = Highlight(state)
  }

  func draw(into buffer: inout Buffer) {
    drawHeadings(into: &buffer)
    if screen.lines.isEmpty { drawNothing(into: &buffer) }
    for y in 0..<layout.list.height where screen.lines.indices.contains(screen.top + y) {
      draw(screen.lines[screen.top + y], at: layout.list.y + y, into: &buffer)
    }
    guard let pane = layout.pane else { return }
    buffer.vertical(
      buffer.glyphs[.separator],
      from: Point(x: pane.x - 2, y: pane.y),
      count: pane.height
    )
    if screen.isLive {
      IncidentPane(state).draw(into: &buffer, in: pane)
      return
    }
    guard let line = screen.selectedLine,
      let detail = CueDetail(line.id, in: state.outlook, state.words)
    else { return }
    var text = PaneText(columns: pane.width, glyphs: buffer.glyphs)
    detail.write(into: &text)
    _ = text.draw(into: &buffer, in: pane)
  }

  private func drawHeadings(into buffer: inout Buffer) {
    let words = state.words
    let y = layout.headings
    func put(_ text: String, at x: Int) {
      buffer.put(text, at: Point(x: x, y: y), Style(.muted))
    }
    put(words.cueNumber, at: layout.code.lowerBound)
    put(words.cueStart, at: layout.start.lowerBound)
    if let end = layout.end { put(words.cueEnd, at: end.lowerBound) }
    if let end = layout.durationEnd {
      buffer.putRight(words.cueDuration, endingAt: end, row: y, Style(.muted))
    }
    buffer.put(words.runSheet, at: Point(x: layout.titleStart, y: y), Style(.head).bold)
    let count = words.cues(screen.lines.count)
    buffer.putRight(count, endingAt: layout.list.endX - 2, row: y, Style(.muted))
  }

  private func drawNothing(into buffer: inout Buffer) {
    let text =
      state.emptiedByFilter
      ?? state.words.emptyRunSheet(add: state.keymap.name(of: "newRecord", state.words))
    let width = max(1, layout.list.width - 4)
    for (row, line) in Wrapping.lines(text, columns: width).enumerated() {
      buffer.put(line, at: Point(x: 2, y: layout.list.y + row), Style(.muted))
    }
  }

  private func draw(_ line: SheetLine, at y: Int, into buffer: inout Buffer) {
    let words = state.words
    let isSelected = line.id == screen.selectedLine?.id
    buffer.put(line.code, at: Point(x: layout.code.lowerBound, y: y), Style(.muted), maxWidth: 3)
    let start = Point(x: layout.start.lowerBound, y: y)
    buffer.put(words.hour(line.start), at: start, Style(.text))
    if line.isFixed {
      buffer.put(words.fixedMark, at: Point(x: layout.fixed, y: y), Style(.dayJ).bold)
    }
    if let end = layout.end, line.duration > 0 {
      let text = words.hour(line.start + line.duration)
      buffer.put(text, at: Point(x: end.lowerBound, y: y), Style(.muted))
    }
    if let end = layout.durationEnd {
      let text = line.duration > 0 ? words.stretch(line.duration) : words.milestone
      buffer.putRight(text, endingAt: end, row: y, Style(.muted))
    }
    var titleEnd = layout.list.endX - 2
    if let zoneEnd = layout.zoneEnd {
      let room = min(20, (zoneEnd - layout.titleStart) / 3)
      let zones = Shortening.cut(
        words.zones(line.zones),
        columns: room,
        glyphs: buffer.glyphs
      )
      buffer.putRight(zones, endingAt: zoneEnd, row: y, Style(.muted))
      titleEnd = zoneEnd - (zones.isEmpty ? 0 : TextWidth.of(zones) + 2)
    }
    buffer.put(
      Shortening.title(line.title, columns: titleEnd - layout.titleStart, glyphs: buffer.glyphs),
      at: Point(x: layout.titleStart, y: y),
      isSelected ? Style(.head).bold : Style(.text)
    )
    highlight.mark(layout.titleStart..<titleEnd, row: y, in: &buffer)
    guard isSelected else { return }
    buffer.select(Rect(x: 0, y: y, width: layout.list.width, height: 1))
    buffer.put(.selection, at: Point(x: 0, y: y), Style(.accent, on: .selEdge).bold)
  }
}
