/// The value of a field as the document can hold it: the shapes of JSON, without its bytes.
package enum FieldValue: Hashable, Sendable {
  case null
  case flag(Bool)
  case integer(Int)
  /// A number that is no `Int`, in its own spelling (`2.5`, `1e3`).
  case number(String)
  case text(String)
  case list([FieldValue])
  /// Members in their order.
  case object([Member])

  /// One named value of an object.
  package struct Member: Hashable, Sendable {
    /// The name, as in the document.
    package let key: String
    /// What it holds.
    package let value: FieldValue

    /// The member `key: value`.
    package init(_ key: String, _ value: FieldValue) {
      self.key = key
      self.value = value
    }
  }

  /// The text, if it is one.
  package var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// The whole number, if it is one.
  package var integer: Int? {
    if case .integer(let integer) = self { integer } else { nil }
  }

  /// The truth value, if it is one.
  package var flag: Bool? {
    if case .flag(let flag) = self { flag } else { nil }
  }

  /// The elements, if it is a list.
  package var list: [FieldValue]? {
    if case .list(let list) = self { list } else { nil }
  }

  /// The members, if it is an object.
  package var members: [Member]? {
    if case .object(let members) = self { members } else { nil }
  }

  /// The value of the first member called `key`, if this is an object that has one.
  package subscript(key: String) -> FieldValue? {
    members?.first { $0.key == key }?.value
  }

  /// An object of those of `members` that have a value.
  package static func object(_ members: (String, FieldValue?)...) -> FieldValue {
    .object(members.compactMap { key, value in value.map { Member(key, $0) } })
  }
}
