import Rendering

/// One decision of the review in a line: its mark, what it was about, what became of it.
struct DecisionLine {
  private let decision: ReviewDecision
  private let codeColumns: Int

  /// `codeColumns`: how far its title stands in, so that titles with a code and without one begin
  /// together.
  init(_ decision: ReviewDecision, codeColumns: Int) {
    self.decision = decision
    self.codeColumns = codeColumns
  }

  func draw(into buffer: inout Buffer, at row: Int, _ layout: ReviewLayout) {
    let mark = decision.mark
    let outcome = Shortening.cut(
      decision.outcome,
      columns: layout.width / 3,
      glyphs: buffer.glyphs
    )
    let start = layout.key
    buffer.put(mark.glyph, at: Point(x: start, y: row), Style(mark.role))
    var x = start + 3
    if codeColumns > 0 {
      let code = Shortening.cut(decision.code, columns: codeColumns - 1, glyphs: buffer.glyphs)
      buffer.put(code, at: Point(x: x, y: row), Style(.muted, on: .none, .undimmed))
      x += codeColumns
    }
    let room = layout.end - x - TextWidth.of(outcome) - 2
    if room > 3 {
      let title = Shortening.title(decision.title, columns: room, glyphs: buffer.glyphs)
      buffer.put(title, at: Point(x: x, y: row), Style(.text))
    }
    let isColoured = mark.role == .done || mark.role == .waiting
    let style = isColoured ? Style(mark.role) : Style(.text)
    buffer.putRight(outcome, endingAt: layout.end, row: row, style)
  }
}

extension ReviewDecision {
  /// Its mark, and the colour of its dash.
  var mark: (glyph: Glyph, role: Role) {
    switch choice {
    case .done, .doneBefore, .doneOn, .doneLot: (.done, .done)
    case .keep, .keepLot: (.todo, .doing)
    case .start: (.doing, .done)
    case .wait, .remind: (.waiting, .waiting)
    case .tomorrow, .nextWeek, .date, .hand: (.successor, .muted)
    case .delete, .drop, .dropLot: (.notApplicable, .muted)
    case nil: (.todo, .muted)
    }
  }
}
