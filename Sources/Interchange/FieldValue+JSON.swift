import LosslessJSON
import Planning

extension FieldValue {
  /// The value that a JSON value stands for.
  init(_ value: JSONValue) {
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
