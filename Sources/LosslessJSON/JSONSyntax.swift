/// The bytes that JSON gives a meaning to (RFC 8259).
enum JSONSyntax {
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let quote = UInt8(ascii: "\"")
  static let backslash = UInt8(ascii: "\\")
  static let slash = UInt8(ascii: "/")
  static let comma = UInt8(ascii: ",")
  static let colon = UInt8(ascii: ":")
  static let minus = UInt8(ascii: "-")
  static let plus = UInt8(ascii: "+")
  static let point = UInt8(ascii: ".")
  static let openArray = UInt8(ascii: "[")
  static let closeArray = UInt8(ascii: "]")
  static let openObject = UInt8(ascii: "{")
  static let closeObject = UInt8(ascii: "}")

  /// Whether `byte` is one of the four that may stand between tokens.
  @inline(__always)
  static func isWhiteSpace(_ byte: UInt8) -> Bool {
    byte == space || byte == lineFeed || byte == carriageReturn || byte == tab
  }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10
  }

  /// What a hexadecimal digit is worth; nil for any other byte.
  @inline(__always)
  static func hexadecimal(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte &- 0x30)
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte &- 0x57)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte &- 0x37)
    default: nil
    }
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// Eight bytes of a string at a time: a high bit marks those that are a quote, a backslash or below
  /// 0x20.
  ///
  /// A borrow may set more of them, but only above a true one: read the lowest alone.
  @inline(__always)
  static func marksOfSpecial(in word: UInt64) -> UInt64 {
    let quotes = word ^ (ones &* 0x22)
    let backslashes = word ^ (ones &* 0x5C)
    let below = (quotes &- ones) & ~quotes | (backslashes &- ones) & ~backslashes
    return (below | (word &- ones &* 0x20) & ~word) & highBits
  }

  /// The high bit of each of eight bytes.
  static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The place from `start` on of the first byte that a string can't hold as it is, or the count.
  @inline(__always)
  static func firstToEscape(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    let raw = UnsafeRawBufferPointer(text)
    while index &+ 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let marks = marksOfSpecial(in: UInt64(littleEndian: word))
      if marks != 0 { return index &+ marks.trailingZeroBitCount >> 3 }
      index &+= 8
    }
    while index < raw.count {
      let byte = raw[index]
      if byte < space || byte == quote || byte == backslash { return index }
      index &+= 1
    }
    return index
  }
}
