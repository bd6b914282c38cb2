import Rendering
import Wording

/// One decision of the review in a line: its mark, what it was about, what became of it.
struct DecisionLine {
  private let decision: ReviewDecision
  private let words: Words

  init(_ decision: ReviewDecision, _ words: Words) {
    self.decision = decision
    self.words = words
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
    if !decision.code.isEmpty {
      let code = TextWidth.padded(decision.code, columns: 8)
      x += buffer.put(code, at: Point(x: x, y: row), Style(.muted, on: .none, .undimmed))
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
