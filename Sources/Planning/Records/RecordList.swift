/// The records of one kind, in the document's order, found by position and by identifier.
package struct RecordList<Record: ProjectRecord>: Sendable, RandomAccessCollection {
  /// The records in order, as an array: going through the list itself copies each.
  package private(set) var records: [Record] = []
  /// The records' identifiers.
  package private(set) var index = RecordIndex()

  /// An empty list.
  package init() {}

  /// The list of `records`; of two with the same identifier the first is found.
  @_specialize(where Record == PlanTask)
  package init(_ records: [Record]) {
    self.records = records
    index = RecordIndex(records.indices.map { records[$0].id })
  }

  // Known to other modules: without that, a step through the list costs two thousand instructions
  // there.
  @inlinable package var startIndex: Int { 0 }
  @inlinable package var endIndex: Int { records.count }
  @inlinable package func index(after position: Int) -> Int { position + 1 }
  @inlinable package func index(before position: Int) -> Int { position - 1 }
  /// Goes through the records in order.
  @inlinable package func makeIterator() -> IndexingIterator<[Record]> { records.makeIterator() }
  package subscript(position: Int) -> Record {
    @inlinable get { records[position] }
    set {
      precondition(newValue.id == records[position].id, "a record keeps its identifier")
      records[position] = newValue
    }
  }

  /// Where the record called `id` stands.
  package func position(of id: RecordID) -> Int? { index.position(of: id) }

  /// Where the records stand that one before them shares its identifier with.
  package var twins: [Int] { index.twins }

  /// The record called `id`.
  package subscript(id id: RecordID) -> Record? {
    index.position(of: id).map { records[$0] }
  }

  /// Puts `record` after the one called `neighbour`, or first if that is nil or not there.
  package mutating func insert(_ record: Record, after neighbour: RecordID?) {
    let position = neighbour.flatMap { index.position(of: $0) }.map { $0 + 1 } ?? 0
    records.insert(record, at: position)
    index.insert(record.id, at: position)
  }

  /// Puts `record` at the end.
  package mutating func append(_ record: Record) {
    records.append(record)
    index.insert(record.id, at: records.count - 1)
  }

  /// Takes out the record called `id`; tells the one it followed (nil: it was first).
  @discardableResult
  package mutating func remove(_ id: RecordID) -> (record: Record, after: RecordID?)? {
    guard let position = index.position(of: id) else { return nil }
    let record = records.remove(at: position)
    index.remove(at: position)
    return (record, position > 0 ? index.ids[position - 1] : nil)
  }

  /// The identifier of the record before the one called `id`.
  package func neighbour(before id: RecordID) -> RecordID? {
    index.position(of: id).flatMap { $0 > 0 ? index.ids[$0 - 1] : nil }
  }

  /// Changes the record called `id` in place; false if there is none.
  @discardableResult
  package mutating func update(_ id: RecordID, _ body: (inout Record) -> Void) -> Bool {
    guard let position = index.position(of: id) else { return false }
    body(&records[position])
    return true
  }
}

extension RecordList: Equatable {
  /// The same records in the same order.
  package static func == (a: RecordList, b: RecordList) -> Bool { a.records == b.records }
}
