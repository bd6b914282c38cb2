import Rendering

/// A sequence `ESC [ … final`, read as ECMA-48 and xterm's manual say.
nonisolated struct ControlSequence {
  /// What a sequence tells us; nothing when it is none of our business.
  enum Meaning {
    case key(Key)
    case mouse(MouseEvent)
    case focus(Bool)
    /// Three more bytes follow.
    case oldMouse
    case pasteStart
    case none
  }

  private let final: UInt8
  private var marker: UInt8 = 0
  private var hasIntermediates = false
  private var isLinuxFunction = false
  /// The numbers between semicolons, 0 where there is none; each held below 10⁶.
  private var numbers: [Int] = []

  init(_ sequence: [UInt8], final: UInt8) {
    self.final = final
    var number = 0
    var hasNumber = false
    var isSubparameter = false
    for byte in sequence.dropFirst(2).dropLast() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        hasNumber = true
        if !isSubparameter { number = min(number * 10 + Int(byte & 0x0F), 999_999) }
      case UInt8(ascii: ":"): isSubparameter = true
      case UInt8(ascii: ";"):
        numbers.append(number)
        (number, hasNumber, isSubparameter) = (0, true, false)
      case UInt8(ascii: "<")...UInt8(ascii: "?"): marker = byte
      case UInt8(ascii: "["): isLinuxFunction = true
      default: hasIntermediates = true
      }
    }
    if hasNumber { numbers.append(number) }
  }

  var meaning: Meaning {
    if hasIntermediates { return .none }
    if isLinuxFunction { return linuxFunction }
    switch (marker, final) {
    case (UInt8(ascii: "<"), UInt8(ascii: "M")), (UInt8(ascii: "<"), UInt8(ascii: "m")):
      return mouse
    case (0, _): return plain
    default: return .none
    }
  }

  private var plain: Meaning {
    switch final {
    case UInt8(ascii: "M"): numbers.isEmpty ? .oldMouse : .none
    case UInt8(ascii: "I"): .focus(true)
    case UInt8(ascii: "O"): .focus(false)
    case UInt8(ascii: "~"): tilde
    case UInt8(ascii: "u"): unicode(number(0), number(1))
    default: letter
    }
  }

  private func number(_ place: Int) -> Int {
    place < numbers.count ? numbers[place] : 0
  }

  private var hasShift: Bool { (number(1) - 1) & 1 == 1 && number(1) > 0 }

  /// Arrows and the like, whose modifiers are the second number.
  private var letter: Meaning {
    guard numbers.count < 2 || number(0) <= 1 else { return .none }
    if let key = Key(arrow: final, hasShift: hasShift) { return .key(key) }
    switch final {
    case UInt8(ascii: "P")...UInt8(ascii: "S"):
      // `ESC [ row ; column R` is an answer, not F3; F3 has a modifier there, or nothing.
      guard numbers.count != 1 else { return .none }
      return .key(.function(Int(final - UInt8(ascii: "P")) + 1 + functionOffset))
    case UInt8(ascii: "Z"): return .key(.backTab)
    default: return .none
    }
  }

  /// Shift and Ctrl make other function keys, as terminfo counts them.
  private var functionOffset: Int {
    let held = max(0, number(1) - 1)
    return (held & 1) * 12 + (held & 4) / 4 * 24
  }

  private var tilde: Meaning {
    switch number(0) {
    case 1, 7: .key(.home)
    case 2: .key(.insert)
    case 3: .key(.delete)
    case 4, 8: .key(.end)
    case 5: .key(.pageUp)
    case 6: .key(.pageDown)
    case 11...15: .key(.function(number(0) - 10 + functionOffset))
    case 17...21: .key(.function(number(0) - 11 + functionOffset))
    case 23...26: .key(.function(number(0) - 12 + functionOffset))
    case 28, 29: .key(.function(number(0) - 13 + functionOffset))
    case 31...34: .key(.function(number(0) - 14 + functionOffset))
    case 27 where numbers.count == 3: unicode(number(2), number(1))
    case 200: .pasteStart
    default: .none
    }
  }

  /// A character told by its number, with its modifiers: keyboards that report everything so.
  private func unicode(_ value: Int, _ modifier: Int) -> Meaning {
    let held = max(0, modifier - 1)
    guard let scalar = Unicode.Scalar(UInt32(value)) else { return .none }
    if held & 4 != 0 {
      let isLetter = ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
      guard isLetter else { return .none }
      return .key(.control(Character(Unicode.Scalar(UInt8(value) | 0x20))))
    }
    if value == 9, held & 1 != 0 { return .key(.backTab) }
    if value == 0x1B { return .key(.escape) }
    if value < 0x20 || value == 0x7F { return Key(control: UInt8(value)).map(Meaning.key) ?? .none }
    let isPrivate = (0xE000...0xF8FF).contains(value) || (0x80..<0xA0).contains(value)
    return isPrivate ? .none : .key(.character(Character(scalar)))
  }

  private var linuxFunction: Meaning {
    guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(final) else { return .none }
    return .key(.function(Int(final - UInt8(ascii: "A")) + 1))
  }

  private var mouse: Meaning {
    guard numbers.count == 3 else { return .none }
    let event = MouseEvent(
      report: numbers[0],
      column: numbers[1],
      row: numbers[2],
      isRelease: final == UInt8(ascii: "m")
    )
    return event.map(Meaning.mouse) ?? .none
  }
}
