/// What a record is called by other records: for our own, 8 characters of Crockford's base 32.
///
/// Identifiers made elsewhere (by hand, by another program) are kept as they are.
package struct RecordID: Hashable, Sendable, Comparable, CustomStringConvertible,
  ExpressibleByStringLiteral
{
  /// The identifier as it stands in the document.
  package let text: String

  /// The identifier `text`.
  package init(_ text: String) {
    self.text = text
  }

  /// The identifier written in source, as tests do.
  package init(stringLiteral text: String) {
    self.text = text
  }

  /// The identifier as it stands in the document.
  package var description: String { text }

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
