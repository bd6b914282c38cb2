/// Strings as JSON spells them.
enum JSONText {
  /// Appends `string` in quotes; only what must be escaped is.
  static func write(_ string: String, into text: inout [UInt8]) {
    write(string.utf8, into: &text)
  }

  /// Appends the UTF-8 text `bytes` in quotes; only what must be escaped is.
  static func write(_ bytes: some Sequence<UInt8>, into text: inout [UInt8]) {
    text.append(UInt8(ascii: "\""))
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        text.append(UInt8(ascii: "\\"))
        text.append(byte)
      case 0x0A: text += "\\n".utf8
      case 0x0D: text += "\\r".utf8
      case 0x09: text += "\\t".utf8
      case 0..<0x20:
        text += "\\u00".utf8
        text.append(digit(byte >> 4))
        text.append(digit(byte & 15))
      default: text.append(byte)
      }
    }
    text.append(UInt8(ascii: "\""))
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
