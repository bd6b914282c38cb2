/// A stretch of the document's text: a part of the bytes that were read, or bytes of its own.
///
/// Records that nobody edits stay parts of one array, so that opening allocates nothing for them.
enum ByteText: Sendable {
  case source(start: UInt32, count: UInt32)
  case own([UInt8])

  /// The part of the source's bytes in `range`.
  init(_ range: Range<Int>) {
    self = .source(
      start: UInt32(truncatingIfNeeded: range.lowerBound),
      count: UInt32(truncatingIfNeeded: range.count)
    )
  }

  var count: Int {
    switch self {
    case .source(_, let count): Int(count)
    case .own(let bytes): bytes.count
    }
  }

  /// The bytes, looked up in `source` where they are a part of it.
  func bytes(in source: [UInt8]) -> ArraySlice<UInt8> {
    switch self {
    case .source(let start, let count): source[Int(start)..<Int(start) + Int(count)]
    case .own(let bytes): bytes[...]
    }
  }
}

/// The bytes that JSON gives a meaning to between its values.
enum JSONBytes {
  static let comma = UInt8(ascii: ",")
  static let lineFeed = UInt8(ascii: "\n")

  /// Whether `byte` may stand between two values of a list: white space or a comma.
  static func isSeparator(_ byte: UInt8) -> Bool { byte == comma || isWhiteSpace(byte) }

  /// Whether `byte` is one of the four that may stand anywhere between tokens.
  static func isWhiteSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == lineFeed || byte == 0x0D || byte == 0x09
  }
}
