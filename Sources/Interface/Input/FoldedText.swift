/// Texts folded for finding, byte by byte: lower case, no accents, so that «Sécurité» is found by `secur`.
///
/// One value is filled again and again: a look through thousands of titles makes no text anew.
struct FoldedText {
  /// The folded bytes.
  private(set) var bytes: [UInt8] = []

  /// Nothing yet.
  init() {}

  /// `text`, folded.
  init(_ text: String) { append(text) }

  /// Empties it, and keeps its room.
  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Adds `text`.
  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { source in
      var index = 0
      while true {
        // Most stay as they are.
        let start = index
        while index < source.count, source[index].isFolded { index += 1 }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<index]))
        guard index < source.count else { return }
        let byte = source[index]
        index += 1
        switch byte {
        case 0x41...0x5A: bytes.append(byte + 0x20)
        case 0xC3 where index < source.count:
          appendLatin(source[index])
          index += 1
        case 0xC5 where index < source.count && source[index] | 1 == 0x93:
          bytes += [0x6F, 0x65]  // œ, Œ
          index += 1
        case 0xC2 where index < source.count && source[index] == 0xA0:
          bytes.append(0x20)  // no-break space
          index += 1
        case 0xCC where index < source.count:
          index += 1  // a combining accent, U+0300–U+033F
        case 0xE2 where index + 1 < source.count && source[index] == 0x80:
          appendPunctuation(source[index + 1])
          index += 2
        default: bytes.append(byte)
        }
      }
    }
  }

  /// Whether it holds `part`.
  func contains(_ part: FoldedText) -> Bool { contains(part, in: bytes.indices) }

  /// Whether `part` stands within some of its bytes.
  func contains(_ part: FoldedText, in places: Range<Int>) -> Bool {
    part.bytes.isEmpty || range(of: part.bytes, in: places) != nil
  }

  /// Where some bytes, at least one, stand first from a place on.
  func range(of part: [UInt8], from start: Int) -> Range<Int>? {
    range(of: part, in: min(start, bytes.count)..<bytes.count)
  }

  private func range(of part: [UInt8], in places: Range<Int>) -> Range<Int>? {
    bytes.withUnsafeBufferPointer { all in
      part.withUnsafeBufferPointer { part in
        guard let first = part.first else { return nil }
        var start = places.lowerBound
        while start <= places.upperBound - part.count {
          if all[start] == first {
            var length = 1
            while length < part.count, all[start + length] == part[length] { length += 1 }
            if length == part.count { return start..<start + length }
          }
          start += 1
        }
        return nil
      }
    }
  }

  /// The second byte of a letter of U+00C0–U+00FF.
  private mutating func appendLatin(_ byte: UInt8) {
    let lower = (0x80...0x9E).contains(byte) && byte != 0x97 ? byte + 0x20 : byte
    switch lower {
    case 0xA0...0xA5: bytes.append(0x61)
    case 0xA6: bytes += [0x61, 0x65]
    case 0xA7: bytes.append(0x63)
    case 0xA8...0xAB: bytes.append(0x65)
    case 0xAC...0xAF: bytes.append(0x69)
    case 0xB1: bytes.append(0x6E)
    case 0xB2...0xB6: bytes.append(0x6F)
    case 0xB9...0xBC: bytes.append(0x75)
    case 0xBD, 0xBF: bytes.append(0x79)
    default: bytes += [0xC3, lower]
    }
  }

  /// The third byte of a mark of U+2000–U+203F: dashes and apostrophes are one.
  private mutating func appendPunctuation(_ byte: UInt8) {
    switch byte {
    case 0x90...0x95: bytes.append(0x2D)
    case 0x98, 0x99: bytes.append(0x27)
    case 0xAF: bytes.append(0x20)
    default: bytes += [0xE2, 0x80, byte]
    }
  }
}

extension UInt8 {
  /// Whether it is ASCII and no capital.
  @inline(__always)
  fileprivate var isFolded: Bool { self < 0x80 && !(0x41...0x5A).contains(self) }
}
