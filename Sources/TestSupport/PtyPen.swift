/// How a terminal shows what it is sent next: colours and weight, as `CSI … m` has set them.
package struct PtyPen: Hashable, Sendable {
  /// The colour of glyphs; −1: the terminal's own.
  private var foreground = -1
  /// The colour behind them; −1: the terminal's own.
  private var background = -1
  /// The attributes that are on, a bit for each of 1 to 9.
  private var attributes = 0

  /// Whether it is not all in the terminal's own colours.
  var hasColor: Bool { foreground != -1 || background != -1 }

  /// The terminal's own look.
  init() {}

  /// What shows of it where there is no glyph: programs send blanks in whatever colour they last used.
  var ofBlank: PtyPen {
    let (underline, reverse) = (1 << 4, 1 << 7)
    var pen = self
    pen.attributes &= underline | reverse
    if pen.attributes == 0 { pen.foreground = -1 }
    return pen
  }

  /// What an erased cell looks like: the background stays.
  var erased: PtyPen {
    var pen = PtyPen()
    pen.background = background
    return pen
  }

  /// Takes the numbers of a sequence that ends with `m`.
  mutating func take(_ numbers: [Int]) {
    var rest = (numbers.isEmpty ? [0] : numbers)[...]
    while let number = rest.popFirst() {
      switch number {
      case 0: self = PtyPen()
      case 1...9: attributes |= 1 << number
      case 22: attributes &= ~(1 << 1 | 1 << 2)
      case 23...29: attributes &= ~(1 << (number - 20))
      case 30...37: foreground = number - 30
      case 38: foreground = PtyPen.color(&rest) ?? foreground
      case 39: foreground = -1
      case 40...47: background = number - 40
      case 48: background = PtyPen.color(&rest) ?? background
      case 49: background = -1
      case 90...97: foreground = number - 82
      case 100...107: background = number - 92
      default: break
      }
    }
  }

  /// The colour that `5;N` names among 256, or `2;R;G;B`.
  private static func color(_ rest: inout ArraySlice<Int>) -> Int? {
    switch rest.popFirst() {
    case 5: return rest.popFirst()
    case 2:
      let parts = rest.prefix(3)
      rest = rest.dropFirst(3)
      return parts.reduce(1) { $0 << 8 | $1 & 255 }
    default: return nil
    }
  }
}
