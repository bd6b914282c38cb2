import CNCurses

/// The terminal's clipboard, as OSC 52 fills it.
enum Clipboard {
  /// The longest text that terminals commonly take, in bytes.
  static let longest = 74_994

  /// The sequence that puts a text on the clipboard.
  static func sequence(_ text: String) -> [UInt8] {
    Array("\u{1B}]52;c;".utf8) + base64(Array(text.utf8)) + Array("\u{1B}\\".utf8)
  }

  /// Bytes in the 64 letters of RFC 4648, § 4.
  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      let bits = part.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - part.count))
      for place in 0..<4 {
        let isFilled = place <= part.count
        text.append(isFilled ? letters[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return text
  }
}

extension Session {
  /// Puts a text on the terminal's clipboard, where any program may read it; false if it is too long.
  package func copyToClipboard(_ text: String) -> Bool {
    guard text.utf8.count <= Clipboard.longest else { return false }
    Clipboard.sequence(text).withUnsafeBufferPointer {
      jj_write($0.baseAddress, Int32($0.count))
    }
    return true
  }
}
