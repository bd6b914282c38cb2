package import Planning

/// The records that verbs apply to together, in place of the one under the cursor.
package struct Marks: Hashable, Sendable {
  private var records: Set<RecordReference> = []
  /// The record marked last, where a range would begin.
  private(set) var last: RecordReference?

  /// No marks.
  package init() {}

  /// Whether nothing is marked.
  package var isEmpty: Bool { records.isEmpty }
  /// How many records are marked.
  package var count: Int { records.count }

  /// Whether a record is marked.
  package func contains(_ record: RecordReference) -> Bool { records.contains(record) }

  /// Whether any marked record is so.
  func contains(where isSo: (RecordReference) -> Bool) -> Bool { records.contains(where: isSo) }

  /// The marked ones among `listed`, in its order.
  func among(_ listed: [RecordReference]) -> [RecordReference] {
    listed.filter { records.contains($0) }
  }

  /// Marks a record, or takes its mark off.
  mutating func toggle(_ record: RecordReference) {
    if records.remove(record) == nil { insert([record]) }
  }

  /// Takes the marks off that are not so.
  mutating func keep(_ isSo: (RecordReference) -> Bool) {
    records = records.filter(isSo)
    if let last, !isSo(last) { self.last = nil }
  }

  /// Marks some records.
  mutating func insert(_ some: [RecordReference]) {
    records.formUnion(some)
    last = some.last ?? last
  }
}
