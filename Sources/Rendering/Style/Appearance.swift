/// What the terminal is told for a cell: colour numbers and attributes, with no meaning left.
package struct Appearance: Hashable, Sendable {
  /// The colour of the glyph, or the terminal's own.
  package var foreground: UInt8?
  /// The colour behind it, or the terminal's own.
  package var background: UInt8?
  /// Bold, dim, underline and reverse; no other bit is set.
  package var attributes: Style.Attributes

  /// Makes an appearance; `Appearance()` is the terminal's own.
  package init(
    foreground: UInt8? = nil,
    background: UInt8? = nil,
    attributes: Style.Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// What is left of it on a space: neither a colour nor a weight, where nothing shows them.
  package var ofBlank: Appearance {
    showsOnBlanks ? self : Appearance(background: background)
  }

  /// Whether even a space shows the colour of its glyph.
  private var showsOnBlanks: Bool { !attributes.isDisjoint(with: [.reverse, .underline]) }

  /// Whether a space looks the same in another appearance: its glyph's colour isn't seen.
  package func looksBlank(like other: Appearance) -> Bool {
    background == other.background && !showsOnBlanks && !other.showsOnBlanks
  }
}
