/// The key of a member, compared by its bytes: an NFC and an NFD «é» are two keys.
package struct JSONKey: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The key without its escapes.
  package let text: String

  /// The key `text`.
  package init(_ text: String) {
    self.text = text
  }

  package init(stringLiteral text: String) {
    self.text = text
  }

  package static func == (one: JSONKey, other: JSONKey) -> Bool {
    one.text.utf8.elementsEqual(other.text.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
    hasher.combine(0xFF as UInt8)
  }
}
