extension JSONParser {
  /// The first byte from `start` on that is not white space, or `end`.
  @inline(__always)
  func skipWhiteSpace(from start: Int) -> Int {
    var index = start
    while index < end {
      let byte = bytes[index]
      guard byte <= JSONSyntax.space, JSONSyntax.isWhiteSpace(byte) else { return index }
      index += 1
      // Indentation: as many spaces as words begin with.
      while index &+ 8 <= end {
        let others = word(at: index) ^ 0x2020_2020_2020_2020
        index &+= others.trailingZeroBitCount >> 3
        if others != 0 { break }
      }
    }
    return index
  }

  /// Eight bytes, the first lowest.
  @inline(__always)
  func word(at index: Int) -> UInt64 {
    UInt64(
      littleEndian: UnsafeRawPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
    )
  }

  /// Lays a node whose end is known, or is set when it closes.
  @inline(__always)
  mutating func append(
    _ kind: JSONKind,
    from start: Int,
    to end: Int,
    hasEscapes: Bool = false
  ) {
    lay(JSONNode(kind: kind, start: start, end: end, next: count + 1, hasEscapes: hasEscapes))
  }

  /// Takes a key and its colon; answers the place of the value.
  @inline(__always)
  mutating func key(at start: Int) throws(Failure) -> Int {
    guard start < end else { throw Failure(reason: .unexpectedEnd, offset: end) }
    guard bytes[start] == JSONSyntax.quote else { throw unexpected(at: start, .expectedKey) }
    // Two steps: in one, an unoptimised build holds a second reference to the tape while it grows, and
    // copies it at every key.
    let keyEnd = try string(at: start)
    let colon = skipWhiteSpace(from: keyEnd)
    guard colon < end else { throw Failure(reason: .unexpectedEnd, offset: end) }
    guard bytes[colon] == JSONSyntax.colon else { throw unexpected(at: colon, .expectedColon) }
    return skipWhiteSpace(from: colon + 1)
  }

  /// Takes `null`, `true` or `false`.
  mutating func literal(at start: Int) throws(Failure) -> Int {
    let (word, kind): (StaticString, JSONKind) =
      switch bytes[start] {
      case UInt8(ascii: "n"): ("null", .null)
      case UInt8(ascii: "t"): ("true", .bool)
      case UInt8(ascii: "f"): ("false", .bool)
      default: throw unexpected(at: start, .expectedValue)
      }
    for offset in 0..<word.utf8CodeUnitCount {
      guard start + offset < end else { throw Failure(reason: .unexpectedEnd, offset: end) }
      guard bytes[start + offset] == word.utf8Start[offset] else {
        throw Failure(reason: .expectedValue, offset: start)
      }
    }
    append(kind, from: start, to: start + word.utf8CodeUnitCount)
    return start + word.utf8CodeUnitCount
  }

  /// The end of the number at `start`.
  @inline(__always)
  func number(at start: Int) throws(Failure) -> Int {
    var index = start
    if bytes[index] == JSONSyntax.minus { index += 1 }
    let whole = index
    index = skipDigits(from: index)
    if index == whole { throw cut(at: index, numberFrom: start) }
    if bytes[whole] == 0x30, index > whole + 1 {
      throw Failure(reason: .invalidNumber, offset: start)
    }
    if index < end, bytes[index] == JSONSyntax.point {
      let fraction = index + 1
      index = skipDigits(from: fraction)
      if index == fraction { throw cut(at: index, numberFrom: start) }
    }
    if index < end, bytes[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if index < end, bytes[index] == JSONSyntax.plus || bytes[index] == JSONSyntax.minus {
        index += 1
      }
      let exponent = index
      index = skipDigits(from: exponent)
      if index == exponent { throw cut(at: index, numberFrom: start) }
    }
    return index
  }

  @inline(__always)
  private func skipDigits(from start: Int) -> Int {
    var index = start
    while index < end, JSONSyntax.isDigit(bytes[index]) { index += 1 }
    return index
  }

  /// A digit was wanted at `index`: the text ends there, or the number is badly spelled.
  private func cut(at index: Int, numberFrom start: Int) -> Failure {
    index == end
      ? Failure(reason: .unexpectedEnd, offset: end)
      : Failure(reason: .invalidNumber, offset: start)
  }

  /// The most telling reason for a byte that may not stand at `index`.
  func unexpected(at index: Int, _ reason: JSONError.Reason) -> Failure {
    let byte = bytes[index]
    let following = index + 1 < end ? bytes[index + 1] : 0
    let telling: JSONError.Reason =
      switch byte {
      case 0..<JSONSyntax.space: .controlByte(byte)
      case JSONSyntax.slash where following == JSONSyntax.slash: .comment
      case JSONSyntax.slash where following == UInt8(ascii: "*"): .comment
      case UInt8(ascii: "#"): .comment
      case JSONSyntax.comma where reason == .expectedCommaOrEnd: .expectedValue
      case JSONSyntax.plus where reason == .expectedValue: .invalidNumber
      case JSONSyntax.point where reason == .expectedValue: .invalidNumber
      case 0x80... where sequenceLength(at: index) == 0: .invalidUTF8
      default: reason
      }
    return Failure(reason: telling, offset: index)
  }

  /// Whether the first bytes are those of UTF-16 or UTF-32.
  var isOtherEncoding: Bool {
    guard end >= 2 else { return false }
    let (first, second) = (bytes[0], bytes[1])
    if first == 0xFF, second == 0xFE { return true }
    if first == 0xFE, second == 0xFF { return true }
    return first == 0 || second == 0
  }
}
