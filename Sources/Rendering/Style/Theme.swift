/// Turns meanings into what a terminal can show: its background, and how many colours it has.
package struct Theme: Hashable, Sendable {
  /// Whether the terminal's own background is dark or light.
  package enum Scheme: CaseIterable, Sendable {
    /// Light words on a dark background.
    case dark
    /// Dark words on a light background.
    case light
  }

  /// How many colours the terminal has.
  package enum Depth: CaseIterable, Sendable {
    /// 256 colours, told by number.
    case colors256
    /// 16 colours.
    case colors16
    /// 8 colours.
    case colors8
    /// No colour: `NO_COLOR`, `--no-color`, or a terminal without.
    case mono
  }

  /// The terminal's background.
  package let scheme: Scheme
  /// The terminal's colours.
  package let depth: Depth

  /// Makes a theme.
  package init(_ scheme: Scheme = .dark, depth: Depth = .colors256) {
    self.scheme = scheme
    self.depth = depth
  }

  /// What the terminal is told for a style.
  package func appearance(of style: Style) -> Appearance {
    var shown = inked(style)
    shown.attributes.formUnion(style.attributes.intersection(.shown))
    if style.attributes.contains(.bold) { shown.attributes.remove(.dim) }
    ground(style, &shown)
    return shown
  }

  /// The glyph's colour and the weight that its role brings.
  private func inked(_ style: Style) -> Appearance {
    switch depth {
    case .colors256:
      Appearance(
        foreground: color256(style.role),
        attributes: style.role == .head ? .bold : []
      )
    case .colors16, .colors8: ink8(style.role)
    case .mono: Appearance(attributes: weight(style))
    }
  }

  /// Adds what lies behind; reverse on reverse stands out by being neither.
  private func ground(_ style: Style, _ shown: inout Appearance) {
    let callsOnSelection =
      (style.role == .late || style.role == .critical) && style.attributes.contains(.figure)
    if style.ground == .sel, callsOnSelection { shown.attributes.insert(.bold) }
    switch (depth, style.ground) {
    case (_, .none): break
    case (.colors256, .cursor):
      shown.background = color256(.accent)
      shown.foreground = scheme == .dark ? 16 : 231
    case (.colors256, _):
      shown.background = color256(style.ground)
    case (.colors16, .cursor), (.colors8, .cursor):
      shown.background = scheme == .dark ? 6 : 4
      shown.foreground = scheme == .dark ? 0 : 7
    case (_, .panel), (_, .band), (_, .selEdge): break
    case (_, .selChart): shown.attributes.insert(.underline)
    case (.mono, .chip):
      shown.attributes.formSymmetricDifference(.reverse)
      shown.attributes.insert(.bold)
    case (_, .sel), (_, .chip), (.mono, .cursor):
      // What steps back elsewhere must still be read in reverse.
      shown.attributes.remove(.dim)
      shown.attributes.formSymmetricDifference(.reverse)
    }
  }
}

extension Style.Attributes {
  /// Those that a terminal knows.
  fileprivate static let shown: Style.Attributes = [.bold, .dim, .underline, .reverse]
}
