/// A line of the budget; what its suppliers cost is added to its own amounts.
package struct BudgetLine: ProjectRecord {
  package static let kind = RecordKind.budget

  package let id: RecordID
  /// What people call it (`B01`).
  package var code: String?
  package var title = ""
  /// At most 14 cells.
  package var short: String?
  /// Cents, before tax (HT), as all amounts here: what was voted.
  package var planned: Int?
  /// Quoted, beside what its suppliers quoted.
  package var quoted: Int?
  /// Committed, beside its suppliers' orders.
  package var committed: Int?
  /// Invoiced, beside its suppliers' invoices.
  package var invoiced: Int?
  /// Paid, beside what its suppliers were paid.
  package var paid: Int?
  /// What was spent at the last edition.
  package var previous: Int?
  /// Words of the user's own.
  package var tags: [String] = []
  /// Anything else.
  package var notes: String?

  package init(id: RecordID) { self.id = id }

  package static let fields = FieldTable<BudgetLine>([
    Field("code", .code, \.code),
    Field("title", .text, \.title, standard: "", written: true),
    Field("short", .short(14), \.short),
    Field("planned", .amount, \.planned),
    Field("quoted", .amount, \.quoted),
    Field("committed", .amount, \.committed),
    Field("invoiced", .amount, \.invoiced),
    Field("paid", .amount, \.paid),
    Field("previous", .amount, \.previous),
    Field("tags", .texts, \.tags, standard: []),
    Field("notes", .longText, \.notes),
  ])
}
