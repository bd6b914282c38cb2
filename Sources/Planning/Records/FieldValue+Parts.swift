// Reading the members of a structure: one that is absent is fine, one that can't be read is not.

extension FieldValue {
  /// A member that may be absent: nil if it is there and can't be read, else its value or none.
  func optional<Value>(_ key: String, _ codec: Codec<Value>) -> Value?? {
    guard let value = self[key] else { return .some(nil) }
    return codec.decode(value).map { .some($0) }
  }

  /// A member that is `standard` where absent: nil if it is there and can't be read.
  func optional<Value>(_ key: String, _ codec: Codec<Value>, standard: Value) -> Value? {
    guard let value = self[key] else { return standard }
    return codec.decode(value)
  }
}
