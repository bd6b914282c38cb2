/// How a cell is to look, said by meaning: 3 bytes, compared at once.
package struct Style: Hashable, Sendable {
  /// What the word means.
  package var role: Role
  /// What lies behind it.
  package var ground: Ground
  /// Weight and the like, on top of what the role brings.
  package var attributes: Attributes

  /// Makes a style; `Style()` is ordinary text.
  package init(_ role: Role = .text, on ground: Ground = .none, _ attributes: Attributes = []) {
    self.role = role
    self.ground = ground
    self.attributes = attributes
  }

  /// Ordinary text on the terminal's own background.
  package static let plain = Style()

  /// This style in bold.
  package var bold: Style { adding(.bold) }

  /// This style with more attributes.
  package func adding(_ more: Attributes) -> Style {
    Style(role, on: ground, attributes.union(more))
  }

  /// This style on another ground.
  package func on(_ ground: Ground) -> Style {
    Style(role, on: ground, attributes)
  }

  /// Weight and the like.
  package struct Attributes: OptionSet, Hashable, Sendable {
    /// The bits of the set.
    package let rawValue: UInt8

    /// Makes a set of its bits.
    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// Makes the set of some; what the standard library has for it costs more than a cell's drawing.
    package init(arrayLiteral sets: Attributes...) {
      rawValue = sets.reduce(0) { $0 | $1.rawValue }
    }

    /// Heavier.
    package static let bold = Attributes(rawValue: 1)
    /// Weaker.
    package static let dim = Attributes(rawValue: 2)
    /// Underlined: links, files.
    package static let underline = Attributes(rawValue: 4)
    /// Foreground and background swapped.
    package static let reverse = Attributes(rawValue: 8)
    /// A figure that calls (−16 j, 0 j): without colours it stands out more than the title does.
    package static let figure = Attributes(rawValue: 16)
    /// A word in a pane, which stays undimmed where colours are missing.
    package static let undimmed = Attributes(rawValue: 32)
  }
}
