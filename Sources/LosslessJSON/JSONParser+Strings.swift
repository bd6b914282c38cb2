extension JSONParser {
  /// Takes the string whose opening quote is at `start`; answers the place after the closing one.
  @inline(__always)
  mutating func string(at start: Int) throws(Failure) -> Int {
    var index = start + 1
    var hasEscapes = false
    while true {
      while index &+ 8 <= end {
        let word = word(at: index)
        let special = JSONSyntax.marksOfSpecial(in: word) | word & JSONSyntax.highBits
        if special != 0 {
          index &+= special.trailingZeroBitCount >> 3
          break
        }
        index &+= 8
      }
      guard index < end else { throw Failure(reason: .unterminatedString, offset: start) }
      let byte = bytes[index]
      if byte == JSONSyntax.quote {
        append(.string, from: start, to: index + 1, hasEscapes: hasEscapes)
        return index + 1
      }
      if byte == JSONSyntax.backslash {
        hasEscapes = true
        index = try escape(at: index, stringFrom: start)
      } else if byte >= 0x80 {
        let length = sequenceLength(at: index)
        guard length > 0 else { throw Failure(reason: .invalidUTF8, offset: index) }
        index &+= length
      } else if byte < JSONSyntax.space {
        throw Failure(reason: .controlByte(byte), offset: index)
      } else {
        index &+= 1
      }
    }
  }

  /// How many bytes the well-formed sequence at `index` has (Unicode 15, table 3-7); 0 for any other.
  @inline(__always)
  func sequenceLength(at index: Int) -> Int {
    let first = bytes[index]
    guard first >= 0xC2, first <= 0xF4 else { return 0 }
    guard index &+ 1 < end else { return 0 }
    let second = bytes[index &+ 1]
    if first < 0xE0 { return second & 0xC0 == 0x80 ? 2 : 0 }
    let (low, high): (UInt8, UInt8) =
      switch first {
      case 0xE0: (0xA0, 0xBF)
      case 0xED: (0x80, 0x9F)
      case 0xF0: (0x90, 0xBF)
      case 0xF4: (0x80, 0x8F)
      default: (0x80, 0xBF)
      }
    guard second >= low, second <= high else { return 0 }
    guard index &+ 2 < end, bytes[index &+ 2] & 0xC0 == 0x80 else { return 0 }
    if first < 0xF0 { return 3 }
    return index &+ 3 < end && bytes[index &+ 3] & 0xC0 == 0x80 ? 4 : 0
  }

  /// The place after the escape whose backslash is at `start`.
  private func escape(at start: Int, stringFrom opening: Int) throws(Failure) -> Int {
    guard start + 1 < end else { throw Failure(reason: .unterminatedString, offset: opening) }
    switch bytes[start + 1] {
    case UInt8(ascii: "u"):
      break
    case JSONSyntax.quote, JSONSyntax.backslash, JSONSyntax.slash, UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return start + 2
    default:
      throw Failure(reason: .invalidEscape, offset: start)
    }
    let unit = try codeUnit(at: start, stringFrom: opening)
    if unit & 0xF800 != 0xD800 { return start + 6 }
    let next = start + 6
    guard unit & 0xFC00 == 0xD800, next + 1 < end, bytes[next] == JSONSyntax.backslash,
      bytes[next + 1] == UInt8(ascii: "u"),
      try codeUnit(at: next, stringFrom: opening) & 0xFC00 == 0xDC00
    else { throw Failure(reason: .loneSurrogate, offset: start) }
    return next + 6
  }

  /// What the four hexadecimal digits of the `\u` escape at `start` are worth.
  private func codeUnit(at start: Int, stringFrom opening: Int) throws(Failure) -> UInt32 {
    var unit: UInt32 = 0
    for index in start + 2..<start + 6 {
      guard index < end else { throw Failure(reason: .unterminatedString, offset: opening) }
      guard let digit = JSONSyntax.hexadecimal(bytes[index]) else {
        throw Failure(reason: .invalidEscape, offset: start)
      }
      unit = unit << 4 | digit
    }
    return unit
  }
}
