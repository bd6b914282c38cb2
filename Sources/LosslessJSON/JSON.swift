/// A JSON value to be written, or a small one that was read.
///
/// Strings and keys are compared by their bytes, as `JSONKey` does.
package enum JSON: Equatable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  /// A number with a spelling of its own, which must be JSON's.
  case number(String)
  case string(String)
  case array([JSON])
  case object([Member])

  /// One key and its value; an object keeps the order of its members.
  package struct Member: Equatable, Sendable {
    /// Its name.
    package let key: JSONKey
    /// What it holds.
    package let value: JSON

    /// The member `key: value`.
    package init(_ key: JSONKey, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }

  /// The value of the first member with this key; nil for other kinds.
  package subscript(key: JSONKey) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  package static func == (one: JSON, other: JSON) -> Bool {
    switch (one, other) {
    case (.null, .null): true
    case (.bool(let one), .bool(let other)): one == other
    case (.integer(let one), .integer(let other)): one == other
    case (.number(let one), .number(let other)): one == other
    case (.string(let one), .string(let other)): one.utf8.elementsEqual(other.utf8)
    case (.array(let one), .array(let other)): one == other
    case (.object(let one), .object(let other)): one == other
    default: false
    }
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral,
  ExpressibleByNilLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .integer(value) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(nilLiteral: ()) { self = .null }
  package init(arrayLiteral elements: JSON...) { self = .array(elements) }
  package init(dictionaryLiteral members: (JSONKey, JSON)...) {
    self = .object(members.map { Member($0.0, $0.1) })
  }
}

extension JSONValue {
  /// The value as an enumeration; at most `JSONTree.greatestDepth` calls deep.
  ///
  /// A number is an `.integer` where that is written with the same bytes, else a `.number`.
  package var json: JSON {
    switch kind {
    case .null: return .null
    case .bool: return .bool(bool == true)
    case .string: return .string(string ?? "")
    case .array: return .array(elements.map(\.json))
    case .object: return .object(members.map { JSON.Member($0.name, $0.value.json) })
    case .number:
      let spelling = rawText
      if let integer, String(integer) == spelling { return .integer(integer) }
      return .number(spelling)
    }
  }
}
