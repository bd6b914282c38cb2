import Planning
import Rendering
import Wording

/// Draws the run sheet while it is prepared, its rows in the order in which they come; and after the
/// day, planned against actual.
struct RunSheetDrawing {
  private let state: State
  private let screen: RunSheetScreen
  private let sheet: LiveRunSheet
  private let layout: RunSheetLayout
  private let highlight: Highlight
  private var words: Words { state.words }

  init?(_ state: State) {
    guard let sheet = state.runSheet.shown else { return nil }
    self.state = state
    screen = state.runSheet
    self.sheet = sheet
    layout = RunSheetLayout(state.size)
    highlight = Highlight(state)
  }

  func draw(into buffer: inout Buffer) {
    let isOver = screen.mode == .over
    let rows = SheetRows(sheet, state, width: layout.list.width)
    if isOver {
      rows.drawHeadings(at: layout.headings, into: &buffer)
    } else {
      drawHeadings(into: &buffer)
    }
    if screen.list.rows.isEmpty { drawNothing(into: &buffer) }
    for (index, slot) in screen.slots(in: layout.list.height).enumerated() {
      guard case .row(let place) = slot else { continue }
      let y = layout.list.y + index
      if isOver {
        rows.draw(place, at: y, into: &buffer)
      } else {
        draw(place, at: y, into: &buffer)
      }
    }
    guard let pane = layout.pane else { return }
    buffer.vertical(
      buffer.glyphs[.separator],
      from: Point(x: pane.x - 2, y: pane.y),
      count: pane.height
    )
    guard let id = screen.cueID, let detail = CueDetail(id, in: state.outlook, words) else {
      return
    }
    var text = PaneText(columns: pane.width, glyphs: buffer.glyphs)
    detail.write(into: &text)
    _ = text.draw(into: &buffer, in: pane)
  }

  private func drawHeadings(into buffer: inout Buffer) {
    let y = layout.headings
    func put(_ text: String, at x: Int) {
      buffer.put(text, at: Point(x: x, y: y), Style(.muted))
    }
    put(words.cueNumber, at: LiveLayout.code.lowerBound)
    put(words.cueStart, at: LiveLayout.planned.lowerBound)
    if let end = layout.end { put(words.cueEnd, at: end.lowerBound) }
    if let end = layout.durationEnd {
      buffer.putRight(words.cueDuration, endingAt: end, row: y, Style(.muted))
    }
    buffer.put(words.runSheet, at: Point(x: layout.titleStart, y: y), Style(.head).bold)
    let count = words.cues(screen.list.rows.count)
    buffer.putRight(count, endingAt: layout.list.endX - 2, row: y, Style(.muted))
  }

  private func drawNothing(into buffer: inout Buffer) {
    let text =
      state.emptiedByFilter
      ?? words.emptyRunSheet(add: state.keymap.name(of: "newRecord", words))
    let width = max(1, layout.list.width - 4)
    for (row, line) in Wrapping.lines(text, columns: width).enumerated() {
      buffer.put(line, at: Point(x: 2, y: layout.list.y + row), Style(.muted))
    }
  }

  // MARK: - A row that is prepared

  private func draw(_ place: Int, at y: Int, into buffer: inout Buffer) {
    let row = sheet.rows[place]
    let cue = state.cue(at: place, of: sheet)
    let isSelected = place == screen.place
    if state.marks.contains(RecordReference(.runSheet, cue.id)) {
      buffer.put(.marked, at: Point(x: 1, y: y), Style(.accent).bold)
    }
    let code = Point(x: LiveLayout.code.lowerBound, y: y)
    buffer.put(cue.code ?? "", at: code, Style(.muted), maxWidth: 3)
    let start = Point(x: LiveLayout.planned.lowerBound, y: y)
    buffer.put(state.hourText(row.planned.start), at: start, Style(.text))
    if row.isFixed {
      buffer.put(words.fixedMark, at: Point(x: LiveLayout.fixed, y: y), Style(.dayJ).bold)
    }
    if let end = layout.end, row.planned.length > 0 {
      let text = state.hourText(row.planned.end)
      buffer.put(text, at: Point(x: end.lowerBound, y: y), Style(.muted))
    }
    if let end = layout.durationEnd {
      let length = row.planned.length
      let text = length > 0 ? words.stretch(length) : words.milestone
      buffer.putRight(text, endingAt: end, row: y, Style(.muted))
    }
    if let who = layout.who {
      let name = words.shortRole(cue.role, in: state.project)
      let text = Shortening.cut(name, columns: who.count, glyphs: buffer.glyphs)
      buffer.put(text, at: Point(x: who.lowerBound, y: y), Style(.muted))
    }
    let titleEnd = drawZones(of: cue, at: y, into: &buffer)
    buffer.put(
      Shortening.title(cue.title, columns: titleEnd - layout.titleStart, glyphs: buffer.glyphs),
      at: Point(x: layout.titleStart, y: y),
      isSelected ? Style(.head).bold : Style(.text)
    )
    highlight.mark(layout.titleStart..<titleEnd, row: y, in: &buffer)
    guard isSelected else { return }
    buffer.select(Rect(x: 0, y: y, width: layout.list.width, height: 1))
    buffer.put(.selection, at: Point(x: 0, y: y), Style(.accent, on: .selEdge).bold)
  }

  /// The zones at the right; returns the column before which the title ends.
  private func drawZones(of cue: Cue, at y: Int, into buffer: inout Buffer) -> Int {
    guard let end = layout.zoneEnd else { return layout.list.endX - 2 }
    let room = min(20, (end - layout.titleStart) / 3)
    let zones = Shortening.cut(words.zones(cue.zones), columns: room, glyphs: buffer.glyphs)
    buffer.putRight(zones, endingAt: end, row: y, Style(.muted))
    return zones.isEmpty ? end : end - TextWidth.of(zones) - 2
  }
}
