/// A work package, «volet» on screen: the tasks of one trade or concern.
package struct Lot: ProjectRecord {
  package static let kind = RecordKind.lots

  package let id: RecordID
  /// What people and other programs call it (`securite`).
  package var code: String?
  package var title = ""
  /// At most 8 cells.
  package var short: String?

  package init(id: RecordID) { self.id = id }

  package static let fields = FieldTable<Lot>([
    Field("code", .code, \.code),
    Field("title", .text, \.title, standard: "", written: true),
    Field("short", .short(8), \.short),
  ])
}
