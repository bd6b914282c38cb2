/// What a scalar is to the screen.
enum ScalarClass: Equatable {
  /// A letter, a sign, a glyph.
  case plain
  /// A space or a line break of any sort.
  case space
  /// A control, and the picture shown for it.
  case control(Unicode.Scalar)
  /// Bidi control, zero width, tag, variation selector: never shown.
  case invisible
  /// A mark that takes no cell.
  case mark
  /// A mark that may take one.
  case spacingMark
  /// Half of a flag.
  case regional
  /// Not assigned, or newer than what terminals know.
  case unknown

  init(_ scalar: Unicode.Scalar) {
    self = ScalarClass.ascii(scalar) ?? ScalarClass.other(scalar)
  }

  private static func ascii(_ scalar: Unicode.Scalar) -> ScalarClass? {
    switch scalar.value {
    case 0x20: .space
    case 0x21..<0x7F: .plain
    case 0x09, 0x0A, 0x0B, 0x0C, 0x0D: .space
    case 0x00..<0x20: .control(Unicode.Scalar(0x2400 + scalar.value) ?? "�")
    case 0x7F: .control("␡")
    case 0x80..<0xA0: .control("�")
    default: nil
    }
  }

  private static func other(_ scalar: Unicode.Scalar) -> ScalarClass {
    if (0x1F1E6...0x1F1FF).contains(scalar.value) { return .regional }
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint { return .invisible }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return .mark
    case .spacingMark: return .spacingMark
    case .spaceSeparator: return scalar.value == 0x3000 ? .plain : .space
    case .lineSeparator, .paragraphSeparator: return .space
    case .format: return isVisibleFormat(scalar) ? .plain : .invisible
    case .control: return .control("�")
    case .unassigned, .surrogate: return .unknown
    default: break
    }
    // Medial vowels and final consonants of Hangul take no cell of their own.
    if (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FB).contains(scalar.value) {
      return .mark
    }
    guard let age = properties.age, age.major < 15 || (age.major == 15 && age.minor == 0) else {
      return .unknown
    }
    return .plain
  }

  /// The signs of Arabic and its kin that lie under numbers: of the class of formats, but seen.
  private static func isVisibleFormat(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x1_10BD, 0x1_10CD: true
    default: false
    }
  }
}
