/// The usual colours of a terminal's 256, for pictures of screens.
enum Palette {
  /// `#rrggbb` of a colour number.
  static func hex(_ number: UInt8) -> String {
    let value = Int(number)
    switch value {
    case 0..<16: return basic[value]
    case 16..<232:
      let levels = [0, 95, 135, 175, 215, 255]
      let cube = value - 16
      return hex(levels[cube / 36], levels[cube / 6 % 6], levels[cube % 6])
    default:
      let grey = 8 + (value - 232) * 10
      return hex(grey, grey, grey)
    }
  }

  /// The colours of a cell once reverse and the terminal's own are resolved.
  static func resolved(
    _ appearance: Appearance,
    _ scheme: Theme.Scheme
  ) -> (foreground: String, background: String?) {
    let own =
      scheme == .dark ? (ink: "#d0d0d0", paper: "#1c1f26") : (ink: "#262626", paper: "#ffffff")
    let ink = appearance.foreground.map(hex) ?? own.ink
    let paper = appearance.background.map(hex)
    return appearance.attributes.contains(.reverse) ? (paper ?? own.paper, ink) : (ink, paper)
  }

  /// The terminal's own background.
  static func paper(_ scheme: Theme.Scheme) -> String { scheme == .dark ? "#1c1f26" : "#ffffff" }

  private static func hex(_ red: Int, _ green: Int, _ blue: Int) -> String {
    "#"
      + [red, green, blue].map { part in
        let digits = String(part, radix: 16)
        return part < 16 ? "0" + digits : digits
      }
      .joined()
  }

  private static let basic = [
    "#000000", "#cd0000", "#00cd00", "#cdcd00", "#0000ee", "#cd00cd", "#00cdcd", "#e5e5e5",
    "#7f7f7f", "#ff0000", "#00ff00", "#ffff00", "#5c5cff", "#ff00ff", "#00ffff", "#ffffff",
  ]
}
