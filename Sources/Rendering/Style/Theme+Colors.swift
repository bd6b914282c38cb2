extension Theme {
  /// The number of a role among 256 colours.
  ///
  /// Contrast is at least 4.5:1 for text and 2:1 for ornament against #1c1f26 and #ffffff.
  func color256(_ role: Role) -> UInt8 {
    let (dark, light): (UInt8, UInt8) =
      switch role {
      case .text: (252, 235)
      case .head: (255, 232)
      case .muted: (246, 241)
      case .faint: (242, 246)
      case .line: (237, 251)
      case .accent: (75, 25)
      case .done: (71, 28)
      case .doing: (75, 25)
      case .planned: (67, 67)
      case .waiting: (179, 58)
      case .late: (203, 124)
      case .critical: (209, 130)
      case .dayJ: (177, 91)
      case .today: (229, 94)
      }
    return scheme == .dark ? dark : light
  }

  /// The number of a background among 256 colours; none for the terminal's own.
  func color256(_ ground: Ground) -> UInt8? {
    let (dark, light): (UInt8, UInt8)
    switch ground {
    case .none: return nil
    case .sel, .selEdge, .selChart: (dark, light) = (236, 254)
    case .chip: (dark, light) = (238, 252)
    case .panel: (dark, light) = (233, 254)
    case .band: (dark, light) = (234, 255)
    case .cursor: return color256(.accent)
    }
    return scheme == .dark ? dark : light
  }

  /// A role among 8 colours, or 16, where muted can be bright black.
  func ink8(_ role: Role) -> Appearance {
    let isDark = scheme == .dark
    return switch role {
    case .text: Appearance()
    case .head: Appearance(attributes: .bold)
    case .muted: depth == .colors16 ? Appearance(foreground: 8) : Appearance(attributes: .dim)
    case .faint, .line: Appearance(attributes: .dim)
    case .accent, .doing: Appearance(foreground: isDark ? 6 : 4)
    case .done: Appearance(foreground: 2)
    case .planned: Appearance(foreground: 4)
    case .waiting: isDark ? Appearance(foreground: 3) : Appearance(attributes: .underline)
    case .late: Appearance(foreground: 1, attributes: .bold)
    case .critical: Appearance(foreground: 1)
    case .dayJ: Appearance(foreground: 5, attributes: .bold)
    case .today: Appearance(foreground: isDark ? 3 : nil, attributes: .bold)
    }
  }

  /// A style where there is no colour: urgency is weight, and the figures call louder.
  func weight(_ style: Style) -> Style.Attributes {
    let isFigure = style.attributes.contains(.figure)
    return switch style.role {
    case .text, .doing, .planned, .waiting: []
    case .muted: style.attributes.contains(.undimmed) ? [] : .dim
    case .faint, .line, .done: .dim
    case .head, .accent, .dayJ, .today: .bold
    case .late: isFigure ? .reverse : .bold
    case .critical: isFigure ? [.bold, .underline] : .bold
    }
  }
}
