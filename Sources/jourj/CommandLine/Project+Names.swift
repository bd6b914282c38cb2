import Planning

extension Project {
  /// What a record is, in a line.
  func title(of record: RecordReference) -> String {
    let title = ListedRecord(record, in: self).title
    return title.isEmpty ? record.id.text : title
  }

  /// The record of a kind that has a code, if any.
  func record(called code: String, of kind: RecordKind) -> RecordReference? {
    var copy = self
    return copy.visit(kind, FindCode(code: code)).map { RecordReference(kind, $0) }
  }

  /// What a field of the records of a kind holds, nil if they have no such field.
  func fieldKind(of key: String, in kind: RecordKind) -> FieldKind? {
    var copy = self
    return copy.visit(kind, FindField(key: key))
  }

  /// The fields that the records of a kind have.
  func fieldKeys(of kind: RecordKind) -> [String] {
    var copy = self
    return copy.visit(kind, ListFields())
  }
}

private struct FindCode: RecordListVisitor {
  let code: String

  func visit(_ list: inout RecordList<some ProjectRecord>) -> RecordID? {
    list.first { $0.code == code }?.id
  }
}

private struct FindField: RecordListVisitor {
  let key: String

  func visit<R: ProjectRecord>(_ list: inout RecordList<R>) -> FieldKind? {
    R.fields[key]?.kind
  }
}

private struct ListFields: RecordListVisitor {
  func visit<R: ProjectRecord>(_ list: inout RecordList<R>) -> [String] {
    R.fields.fields.map(\.key)
  }
}
