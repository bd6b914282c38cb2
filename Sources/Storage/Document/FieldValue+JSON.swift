import LosslessJSON
import Planning

extension FieldValue {
  /// What a value of a JSON text says, without its spelling.
  init(_ json: JSONValue) {
    switch json.kind {
    case .null: self = .null
    case .bool: self = .flag(json.bool ?? false)
    case .number: self = json.integer.map(FieldValue.integer) ?? .number(json.rawText)
    case .string: self = .text(json.string ?? "")
    case .array: self = .list(json.elements.map(FieldValue.init))
    case .object:
      self = .object(json.members.map { Member($0.key.string ?? "", FieldValue($0.value)) })
    }
  }

  /// What a JSON text says, nil if it is none.
  init?(text: some Sequence<UInt8>) {
    guard let tree = try? JSONTree(parsing: Array(text)) else { return nil }
    self.init(tree.root)
  }
}
