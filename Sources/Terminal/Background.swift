import Rendering

/// Tells a dark background from a light one.
nonisolated enum Background {
  /// The question: which is your background? Terminals that know it answer `ESC ] 11 ; rgb:…`.
  static let question: [UInt8] = Array("\u{1B}]11;?\u{1B}\\".utf8)

  /// The scheme of a colour, by its luminance as the eye sees it.
  static func scheme(red: UInt16, green: UInt16, blue: UInt16) -> Theme.Scheme {
    let luminance = 299 * Int(red) + 587 * Int(green) + 114 * Int(blue)
    return luminance > 500 * 65_535 ? .light : .dark
  }

  /// The scheme that `COLORFGBG` tells («15;0», «0;default;15»); nothing when it tells none.
  static func scheme(colorfgbg: String?) -> Theme.Scheme? {
    guard let last = colorfgbg?.split(separator: ";").last, let number = Int(last) else {
      return nil
    }
    switch number {
    case 7, 9...15: return .light
    case 0...8: return .dark
    default: return nil
    }
  }
}
