import Planning

/// What a value means to the table of its record's kind.
enum FieldReading: Equatable {
  /// No table knows the key.
  case unknownKey
  /// The value can't be read; the field is then as in a new record.
  case unreadable(standard: FieldValue?)
  /// The value as the program writes it; nil: it need not be written.
  case value(FieldValue?)

  /// What `value` (nil: not set) means in the field `key` of a record of `kind`.
  init(_ value: FieldValue?, key: String, kind: RecordKind) {
    self = Project().read(kind, ReadValue(key: key, value: value))
  }

  /// The value as a project in memory has it; what no table knows is as it stands.
  static func normal(_ value: FieldValue?, key: String, kind: RecordKind) -> FieldValue? {
    switch FieldReading(value, key: key, kind: kind) {
    case .unknownKey: value
    case .unreadable(let standard): standard
    case .value(let value): value
    }
  }

  /// An element of a list as a project in memory has it.
  static func normal(element: FieldValue, key: String, kind: RecordKind) -> FieldValue {
    normal(.list([element]), key: key, kind: kind)?.list?.first ?? element
  }
}

private struct ReadValue: RecordListReader {
  let key: String
  let value: FieldValue?

  func read<R: ProjectRecord>(_ list: RecordList<R>) -> FieldReading {
    guard let field = R.fields[key] else { return .unknownKey }
    var record = R(id: "")
    guard field.write(&record, value) else { return .unreadable(standard: field.read(record)) }
    return .value(field.read(record))
  }
}

extension RecordKind {
  /// The keys of this kind's records in the order in which a new one is written, `id` first.
  var fieldOrder: [String] {
    ["id"] + Project().read(self, ReadKeys())
  }
}

private struct ReadKeys: RecordListReader {
  func read<R: ProjectRecord>(_ list: RecordList<R>) -> [String] {
    R.fields.fields.map(\.key)
  }
}
