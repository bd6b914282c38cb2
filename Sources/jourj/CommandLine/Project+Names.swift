import Planning

extension Project {
  /// What a record is, in a line.
  func title(of record: RecordReference) -> String {
    let title = ListedRecord(record, in: self).title
    return title.isEmpty ? record.id.text : title
  }

  /// The record of a kind that has a code, if any.
  func record(called code: String, of kind: RecordKind) -> RecordReference? {
    read(kind, FindCode(code: code)).map { RecordReference(kind, $0) }
  }

  /// What a field of the records of a kind holds, nil if they have no such field.
  func fieldKind(of key: String, in kind: RecordKind) -> FieldKind? {
    read(kind, FindField(key: key))
  }

  /// The fields that the records of a kind have.
  func fieldKeys(of kind: RecordKind) -> [String] {
    read(kind, ListFields())
  }
}

private struct FindCode: RecordListReader {
  let code: String

  func read(_ list: RecordList<some ProjectRecord>) -> RecordID? {
    list.first { $0.code == code }?.id
  }
}

private struct FindField: RecordListReader {
  let key: String

  func read<R: ProjectRecord>(_ list: RecordList<R>) -> FieldKind? {
    R.fields[key]?.kind
  }
}

private struct ListFields: RecordListReader {
  func read<R: ProjectRecord>(_ list: RecordList<R>) -> [String] {
    R.fields.fields.map(\.key)
  }
}
