/// One field of a record type: its key, what it holds and how it is reached.
///
/// JSON, forms, columns, filters and history sentences are read from these; adding a field is one
/// line in its record's table.
package struct Field<Record>: Sendable {
  /// The member's name in the document.
  package let key: String
  /// What it holds.
  package let kind: FieldKind
  /// The field's value in a record, nil where it is not set.
  package let read: @Sendable (Record) -> FieldValue?
  /// Puts a value (nil: not set) into a record; false, and nothing is done, if it can't be read.
  package let put: @Sendable (inout Record, FieldSource?) -> Bool

  /// A field that every record has; it is left out of the document where it equals `standard`.
  package init<Value: Equatable & Sendable>(
    _ key: String,
    _ codec: Codec<Value>,
    _ path: any WritableKeyPath<Record, Value> & Sendable,
    standard: Value,
    written: Bool = false
  ) {
    self.key = key
    kind = codec.kind
    let property = StoredProperty(path)
    let decode = codec.read
    read = { record in
      let value = property.read(record)
      return value == standard && !written ? nil : codec.encode(value)
    }
    put = { record, value in
      guard let value else {
        property.write(standard, into: &record)
        return true
      }
      guard let decoded = decode(value) else { return false }
      property.write(decoded, into: &record)
      return true
    }
  }

  /// A field that may be absent.
  package init<Value>(
    _ key: String,
    _ codec: Codec<Value>,
    _ path: any WritableKeyPath<Record, Value?> & Sendable
  ) {
    self.key = key
    kind = codec.kind
    let property = StoredProperty(path)
    let decode = codec.read
    read = { record in property.read(record).map(codec.encode) }
    put = { record, value in
      guard let value else {
        property.write(nil, into: &record)
        return true
      }
      guard let decoded = decode(value) else { return false }
      property.write(decoded, into: &record)
      return true
    }
  }
}

extension Field {
  /// Puts a value (nil: not set) into a record; false, and nothing is done, if it can't be read.
  package func write(_ record: inout Record, _ value: FieldValue?) -> Bool {
    put(&record, value.map { .value($0) })
  }
}

/// The fields of a record type, in the order in which a new record is written.
package struct FieldTable<Record>: Sendable {
  /// The fields in order; `id` is not among them.
  package let fields: [Field<Record>]
  private let positions: [String: Int]

  /// The table of `fields`, whose keys differ.
  package init(_ fields: [Field<Record>]) {
    self.fields = fields
    positions = Dictionary(
      uniqueKeysWithValues: fields.enumerated().map { ($0.element.key, $0.offset) }
    )
  }

  /// The field called `key`.
  package subscript(key: String) -> Field<Record>? {
    positions[key].map { fields[$0] }
  }
}

/// A record of the document: an identifier and the fields of its type's table.
package protocol ProjectRecord: Identifiable, Hashable, Sendable where ID == RecordID {
  /// The list that records of this type stand in.
  static var kind: RecordKind { get }
  /// Its fields.
  static var fields: FieldTable<Self> { get }
  /// What names it in the document.
  var id: RecordID { get }
  /// What people call it (`SEC-04`), where its type has such a field.
  var code: String? { get }
  /// What it is, in a line.
  var title: String { get }
  /// A record with nothing but its identifier.
  init(id: RecordID)
}

extension ProjectRecord {
  /// The fields that are set, as a new record is written, without the id.
  package var members: [FieldValue.Member] {
    Self.fields.fields.compactMap { field in
      field.read(self).map { FieldValue.Member(field.key, $0) }
    }
  }

  /// The code where there is one, else the id.
  package var name: String { code ?? id.text }

  /// A record of these members; what can't be read is told by key.
  package init(id: RecordID, members: [FieldValue.Member], unreadable: inout [String]) {
    self.init(id: id)
    for member in members {
      guard let field = Self.fields[member.key] else { continue }
      if !field.write(&self, member.value) { unreadable.append(member.key) }
    }
  }
}
