/// What a record is called by other records: for our own, 8 characters of Crockford's base 32.
///
/// Identifiers made elsewhere (by hand, by another program) are kept as they are.
package struct RecordID: Hashable, Sendable, Comparable, CustomStringConvertible,
  ExpressibleByStringLiteral
{
  /// The identifier as it stands in the document.
  package let text: String
  /// Told by the text's bytes, and kept: an identifier is looked for far more often than it is made.
  let hash: UInt32

  /// The identifier `text`.
  package init(_ text: String) {
    self.text = text
    hash = RecordID.hash(of: text)
  }

  /// The identifier written in source, as tests do.
  package init(stringLiteral text: String) {
    self.init(text)
  }

  /// The identifier as it stands in the document.
  package var description: String { text }

  package static func == (a: RecordID, b: RecordID) -> Bool {
    a.hash == b.hash && a.text == b.text
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(hash) }

  /// Alphabetical order of the text.
  package static func < (a: RecordID, b: RecordID) -> Bool { a.text < b.text }

  /// A new identifier: 40 random bits, so that no two machines make the same one.
  package static func random(using generator: inout some RandomNumberGenerator) -> RecordID {
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    var bits = generator.next()
    let characters = (0..<8).map { _ in
      defer { bits >>= 5 }
      return alphabet[Int(bits & 31)]
    }
    return RecordID(String(decoding: characters, as: UTF8.self))
  }
}

// MARK: - Hashing

extension RecordID {
  /// Another one in each process, so that no file can be made to collide.
  private static let seed = UInt64.random(in: .min ... .max)

  private static func hash(of text: String) -> UInt32 {
    text.utf8.withContiguousStorageIfAvailable(hash)
      ?? Array(text.utf8).withUnsafeBufferPointer(hash)
  }

  /// Eight bytes at a time: a fifth of what the standard library's hash takes.
  private static func hash(of bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let bytes = UnsafeRawBufferPointer(bytes)
    var hash = seed ^ UInt64(bytes.count)
    var offset = 0
    while offset + 8 <= bytes.count {
      hash = mixed(hash ^ bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < bytes.count {
      rest = rest << 8 | UInt64(bytes[offset])
      offset += 1
    }
    return UInt32(truncatingIfNeeded: mixed(hash ^ rest))
  }

  @inline(__always)
  private static func mixed(_ hash: UInt64) -> UInt64 {
    let product = hash.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }
}
