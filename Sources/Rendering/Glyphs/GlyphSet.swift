/// Whether marks and bars are drawn with Unicode or with ASCII (`--no-unicode`, old consoles).
package enum GlyphSet: CaseIterable, Sendable {
  /// Unicode: one cell each, except where East Asian ambiguous characters are drawn in two.
  case unicode
  /// ASCII only.
  case ascii

  /// The scalar that draws a glyph.
  package subscript(glyph: Glyph) -> Unicode.Scalar {
    switch self {
    case .unicode: glyph.forms.unicode
    case .ascii: glyph.forms.ascii
    }
  }

  /// The text that draws a glyph.
  package func text(_ glyph: Glyph) -> String {
    String(Character(self[glyph]))
  }
}
