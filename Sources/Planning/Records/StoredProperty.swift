/// A property of a record, reached where it lies in memory.
///
/// A key path that is only known at run time takes a hundred nanoseconds a time, which is most of
/// opening a long document; the offset of a stored property is known beforehand.
struct StoredProperty<Record, Value>: Sendable {
  private let path: any WritableKeyPath<Record, Value> & Sendable
  /// Where it lies in the record; nil for a property that is computed.
  private let offset: Int?

  /// The property at the end of `path`.
  init(_ path: any WritableKeyPath<Record, Value> & Sendable) {
    self.path = path
    offset = MemoryLayout<Record>.offset(of: path)
  }

  func read(_ record: Record) -> Value {
    guard let offset else { return record[keyPath: path] }
    return withUnsafeBytes(of: record) { bytes in
      bytes.baseAddress.map { ($0 + offset).assumingMemoryBound(to: Value.self).pointee }
    } ?? record[keyPath: path]
  }

  func write(_ value: Value, into record: inout Record) {
    guard let offset else {
      record[keyPath: path] = value
      return
    }
    withUnsafeMutableBytes(of: &record) { bytes in
      guard let base = bytes.baseAddress else { return }
      (base + offset).assumingMemoryBound(to: Value.self).pointee = value
    }
  }
}
