/// The records of one kind, in the document's order, found by position and by identifier.
package struct RecordList<Record: ProjectRecord>: Sendable, RandomAccessCollection {
  private var records: [Record] = []
  private var positions: [RecordID: Int] = [:]

  /// An empty list.
  package init() {}

  /// The list of `records`; of two with the same identifier the first is found.
  package init(_ records: [Record]) {
    self.records = records
    index(from: 0)
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { records.count }
  package subscript(position: Int) -> Record {
    get { records[position] }
    set {
      precondition(newValue.id == records[position].id, "a record keeps its identifier")
      records[position] = newValue
    }
  }

  /// Where the record called `id` stands.
  package func position(of id: RecordID) -> Int? { positions[id] }

  /// The record called `id`.
  package subscript(id id: RecordID) -> Record? {
    positions[id].map { records[$0] }
  }

  /// Puts `record` after the one called `neighbour`, or first if that is nil or not there.
  package mutating func insert(_ record: Record, after neighbour: RecordID?) {
    let position = neighbour.flatMap { positions[$0] }.map { $0 + 1 } ?? 0
    records.insert(record, at: position)
    index(from: position)
  }

  /// Puts `record` at the end.
  package mutating func append(_ record: Record) {
    records.append(record)
    index(from: records.count - 1)
  }

  /// Takes out the record called `id`; tells the one it followed (nil: it was first).
  @discardableResult
  package mutating func remove(_ id: RecordID) -> (record: Record, after: RecordID?)? {
    guard let position = positions[id] else { return nil }
    let record = records.remove(at: position)
    positions[id] = nil
    index(from: position)
    return (record, position > 0 ? records[position - 1].id : nil)
  }

  /// The identifier of the record before the one called `id`.
  package func neighbour(before id: RecordID) -> RecordID? {
    positions[id].flatMap { $0 > 0 ? records[$0 - 1].id : nil }
  }

  /// Changes the record called `id` in place; false if there is none.
  @discardableResult
  package mutating func update(_ id: RecordID, _ body: (inout Record) -> Void) -> Bool {
    guard let position = positions[id] else { return false }
    body(&records[position])
    return true
  }

  private mutating func index(from start: Int) {
    positions.reserveCapacity(records.count)
    for position in records.indices[start...].reversed() {
      // Of twins the first wins: going backwards, it is written last.
      positions[records[position].id] = position
    }
  }
}

extension RecordList: Equatable {
  /// The same records in the same order.
  package static func == (a: RecordList, b: RecordList) -> Bool { a.records == b.records }
}
