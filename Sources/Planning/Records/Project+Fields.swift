// Reading and editing any field of any record by name, as changes, forms and scripts do.

extension Project {
  /// The value of a field, nil where it is not set or there is no such record or field.
  package func value(of key: String, in record: RecordReference) -> FieldValue? {
    read(record.kind, ReadField(id: record.id, key: key))
  }

  /// Whether a record of any kind is called `id`.
  package func contains(_ id: RecordID) -> Bool {
    RecordKind.allCases.contains { read($0, HasRecord(id: id)) }
  }

  /// The fields of a record that are set, nil if there is no such record.
  package func members(of record: RecordReference) -> [FieldValue.Member]? {
    read(record.kind, ReadRecord(id: record.id))
  }

  /// The identifier of the record that a record follows in its list.
  package func neighbour(before record: RecordReference) -> RecordID? {
    read(record.kind, ReadNeighbour(id: record.id))
  }

  /// Sets a field; false, and nothing is done, if there is no such record or the value can't be read.
  ///
  /// A key that no table knows is accepted: the document keeps it.
  package mutating func set(
    _ key: String,
    to value: FieldValue?,
    in record: RecordReference
  ) -> Bool {
    visit(record.kind, WriteField(id: record.id, key: key, value: value))
  }

  /// Puts a new record after `neighbour` (nil: first); false if the identifier is taken.
  package mutating func insert(
    _ record: RecordReference,
    members: [FieldValue.Member],
    after neighbour: RecordID?
  ) -> Bool {
    visit(record.kind, InsertRecord(id: record.id, members: members, neighbour: neighbour))
  }

  /// Takes a record out; false if it is not there.
  package mutating func remove(_ record: RecordReference) -> Bool {
    visit(record.kind, RemoveRecord(id: record.id))
  }

  /// Puts a record elsewhere in its list, after `neighbour` (nil: first).
  package mutating func move(_ record: RecordReference, after neighbour: RecordID?) -> Bool {
    visit(record.kind, MoveRecord(id: record.id, neighbour: neighbour))
  }
}

private struct HasRecord: RecordListReader {
  let id: RecordID

  func read(_ list: RecordList<some ProjectRecord>) -> Bool {
    list.position(of: id) != nil
  }
}

private struct ReadField: RecordListReader {
  let id: RecordID
  let key: String

  func read<R: ProjectRecord>(_ list: RecordList<R>) -> FieldValue? {
    guard let field = R.fields[key], let place = list.position(of: id) else { return nil }
    return field.read(list.records[place])
  }
}

private struct ReadRecord: RecordListReader {
  let id: RecordID

  func read(_ list: RecordList<some ProjectRecord>) -> [FieldValue.Member]? {
    list[id: id]?.members
  }
}

private struct ReadNeighbour: RecordListReader {
  let id: RecordID

  func read(_ list: RecordList<some ProjectRecord>) -> RecordID? {
    list.neighbour(before: id)
  }
}

private struct WriteField: RecordListVisitor {
  let id: RecordID
  let key: String
  let value: FieldValue?

  func visit<R: ProjectRecord>(_ list: inout RecordList<R>) -> Bool {
    guard let field = R.fields[key] else { return list.position(of: id) != nil }
    var isWritten = false
    list.update(id) { isWritten = field.write(&$0, value) }
    return isWritten
  }
}

private struct InsertRecord: RecordListVisitor {
  let id: RecordID
  let members: [FieldValue.Member]
  let neighbour: RecordID?

  func visit<R: ProjectRecord>(_ list: inout RecordList<R>) -> Bool {
    guard list.position(of: id) == nil else { return false }
    var unreadable: [String] = []
    list.insert(R(id: id, members: members, unreadable: &unreadable), after: neighbour)
    return true
  }
}

private struct RemoveRecord: RecordListVisitor {
  let id: RecordID

  func visit(_ list: inout RecordList<some ProjectRecord>) -> Bool {
    list.remove(id) != nil
  }
}

private struct MoveRecord: RecordListVisitor {
  let id: RecordID
  let neighbour: RecordID?

  func visit(_ list: inout RecordList<some ProjectRecord>) -> Bool {
    guard let (record, _) = list.remove(id) else { return false }
    list.insert(record, after: neighbour)
    return true
  }
}
