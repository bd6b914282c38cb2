import Planning
import Rendering

extension Severity {
  /// Its mark; beside it its word always stands while something is to be done.
  var glyph: Glyph {
    switch self {
    case .info: .todo
    case .watch: .moderate
    case .serious, .critical: .grave
    }
  }

  /// What its colour means.
  var role: Role {
    switch self {
    case .info: .muted
    case .watch: .waiting
    case .serious, .critical: .late
    }
  }

  /// How its word and the age of its incidents look.
  var style: Style {
    switch self {
    case .info: Style(.muted, on: .none, .undimmed)
    case .watch: Style(.waiting)
    case .serious: Style(.late).bold
    case .critical: Style(.late, .reverse).bold
    }
  }
}

extension Buffer {
  /// Draws the mark of a severity; a critical one is reversed, with the cells at its sides.
  mutating func put(_ severity: Severity, at point: Point, on ground: Ground = .none) {
    let style = severity.style.on(ground)
    guard severity == .critical else {
      put(severity.glyph, at: point, severity == .info ? style : style.bold)
      return
    }
    let glyph = glyphs.text(.grave)
    put(
      glyphs == .ascii ? "!!" : " \(glyph) ",
      at: point.moved(x: glyphs == .ascii ? 0 : -1),
      style
    )
  }
}
