package import LosslessJSON
package import Planning

extension FieldValue {
  /// The value that a JSON value stands for.
  package init(_ value: JSONValue) {
    switch value.kind {
    case .null: self = .null
    case .bool: self = .flag(value.bool ?? false)
    case .number: self = value.integer.map { .integer($0) } ?? .number(value.number ?? "0")
    case .string: self = .text(value.string ?? "")
    case .array: self = .list(value.elements.map { FieldValue($0) })
    case .object:
      self = .object(value.members.map { Member($0.name.text, FieldValue($0.value)) })
    }
  }
}

extension JSON {
  /// A field's value as it stands in a file.
  package init(_ value: FieldValue) {
    switch value {
    case .null: self = .null
    case .flag(let flag): self = .bool(flag)
    case .integer(let integer): self = .integer(integer)
    case .number(let spelling): self = .number(spelling)
    case .text(let text): self = .string(text)
    case .list(let list): self = .array(list.map { JSON($0) })
    case .object(let members):
      self = .object(members.map { .init(JSONKey($0.key), JSON($0.value)) })
    }
  }
}
