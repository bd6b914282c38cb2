import Planning
import Rendering
import Wording

/// Draws the ways out side by side: what is done, what follows, who is to be told.
struct WaysOutDrawing {
  private let panel: WaysOutPanel
  private let sheet: LiveRunSheet
  private let state: State
  private var words: Words { state.words }

  init?(_ panel: WaysOutPanel, _ state: State) {
    guard let sheet = state.runSheet.sheet else { return nil }
    self.panel = panel
    self.sheet = sheet
    self.state = state
  }

  func draw(into buffer: inout Buffer) {
    let width = buffer.size.columns - 4
    let isBeside = width >= 70
    let columns = isBeside ? (width - 4) / max(1, panel.ways.count) - 2 : width - 3
    let texts = panel.ways.map { text(of: $0, columns: min(columns, 60), glyphs: buffer.glyphs) }
    let heights = texts.map(\.lines.count)
    let rows = isBeside ? heights.max() ?? 0 : heights.reduce(0, +) + max(0, heights.count - 1)
    let hour = state.hourText(panel.squeeze.before)
    let title = words.waysOutTitle(
      name(of: panel.squeeze.row),
      words.toCatchUp(panel.squeeze.minutes, before: hour)
    )
    let area = openSheet(title, rows: rows, into: &buffer)
    var y = area.y
    for (index, text) in texts.enumerated() {
      let x = isBeside ? area.x + 1 + index * (columns + 4) : area.x + 1
      let place = Rect(
        x: x,
        y: isBeside ? area.y : y,
        width: columns,
        height: max(0, area.endY - (isBeside ? area.y : y))
      )
      _ = text.draw(into: &buffer, in: place)
      let height = isBeside ? area.height : min(text.lines.count, place.height)
      if index == panel.selected {
        for row in 0..<height {
          let point = Point(x: x - 2, y: place.y + row)
          buffer.put(.selection, at: point, Style(.accent, on: .panel).bold)
        }
      }
      y += text.lines.count + 1
    }
    buffer.restyle(area) { style in
      if style.ground == .none { style.ground = .panel }
    }
  }

  // MARK: - One way out

  private func text(of way: WayOut, columns: Int, glyphs: GlyphSet) -> PaneText {
    var text = PaneText(columns: columns, glyphs: glyphs)
    let key = Style(.accent).bold
    switch way.kind {
    case .shorten(let rows):
      text.line([(String(way.key), key), (words.shortenVerb.capitalisedFirst, Style(.head).bold)])
      for row in rows {
        text.paragraph(words.fitsIn(name(of: row.row), row.after, insteadOf: row.before))
      }
    case .cut(let rows):
      text.line([(String(way.key), key), (words.cutVerb.capitalisedFirst, Style(.head).bold)])
      for row in rows { text.paragraph(name(of: row)) }
    case .accept(let minutes):
      let start = state.hourText(panel.squeeze.before + minutes)
      text.line([(String(way.key), key), (words.beginningAt(start), Style(.head).bold)])
      text.paragraph(words.lateBy(words.stretch(minutes), name(of: panel.squeeze.row)))
    }
    text.blank()
    writeConsequences(of: way, into: &text)
    let told = way.ripple.told.compactMap { state.project.roles[id: $0.role] }
    if !told.isEmpty {
      text.blank()
      let names = told.map { $0.isMine ? words.me : $0.short ?? $0.title }
      text.paragraph(words.toTell(names), Style(.muted, on: .none, .undimmed))
    }
    return text
  }

  private func writeConsequences(of way: WayOut, into text: inout PaneText) {
    let ripple = way.ripple
    if way.remaining > 0 {
      text.paragraph(words.stillToCatchUp(words.stretch(way.remaining)), Style(.late).bold)
    } else if case .accept = way.kind {
      // Its hour is another one then.
    } else {
      let row = panel.squeeze.row
      let code = state.cue(at: row, of: sheet).code ?? ""
      text.paragraph(words.heldAt(code, state.hourText(panel.squeeze.before)), Style(.done).bold)
    }
    for broken in ripple.broken {
      let hour = state.hourText(sheet.rows[broken.row].due)
      let what = words.toCatchUp(broken.after, before: hour)
      text.paragraph("\(name(of: broken.row))\(words.sentenceColon)\(what)", Style(.late).bold)
    }
    let moves = ripple.moves.filter { move in
      move.by != 0 && move.row != panel.squeeze.row
        && !ripple.edits.contains { $0.cue == sheet.rows[move.row].id }
    }
    for move in moves.prefix(4) {
      text.paragraph(words.movesTo(name(of: move.row), state.hourText(move.after.start)))
    }
    if moves.count > 4 { text.paragraph(words.moreRows(moves.count - 4)) }
    if moves.isEmpty, ripple.broken.isEmpty {
      text.paragraph(words.movesNoRow.capitalisedFirst, Style(.muted, on: .none, .undimmed))
    }
    if ripple.end.before != ripple.end.after {
      text.paragraph(words.dayEnds(state.hourText(ripple.end.after)).capitalisedFirst)
    }
  }

  private func name(of place: Int) -> String {
    let cue = state.cue(at: place, of: sheet)
    let title = cue.short ?? Shortening.title(cue.title, columns: 30)
    return [cue.code, title].compactMap { $0 }.joined(separator: " ")
  }
}
