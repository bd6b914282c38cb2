/// A supplier, «prestataire»: what it is to bring and how far it has come; exhibitors and volunteers too.
package struct Supplier: ProjectRecord {
  package static let kind = RecordKind.suppliers

  package let id: RecordID
  /// What people call it (`P07`).
  package var code: String?
  package var title = ""
  /// At most 10 cells.
  package var short: String?
  /// Its kind, which says its steps.
  package var type: RecordID?
  /// What is asked of it: quantity, size, power.
  package var need: String?
  /// What to look after.
  package var watch: String?
  /// The day it sets up, and its hours on that day.
  package var setUp: Anchor?
  /// When it arrives.
  package var arrivesAt: Int?
  /// When it must be ready.
  package var readyAt: Int?
  /// Where it stands.
  package var zone: String?
  /// Who follows it.
  package var role: RecordID?
  /// Whom to call there.
  package var contact: RecordID?
  /// The line of the budget that pays it.
  package var budgetLine: RecordID?
  /// Cents, before tax (HT): what was set aside for it.
  package var planned: Int?
  /// The rate of its value-added tax, in %; 0 where it charges none.
  package var vat: Double?
  /// Where it stands with each step; those that are not there are still to do.
  package var steps: [SupplierStep] = []
  /// The two figures that its invoice must carry.
  package var commitmentNumber: String?
  /// The service code of the invoice.
  package var serviceCode: String?
  /// Whom we wait for.
  package var waiting: Waiting?
  /// What is to be done next, and when.
  package var nextAction: String?
  /// The day of the next action.
  package var nextActionOn: Day?
  /// Whether it is still with us.
  package var state = SupplierState.active
  /// 1 to 5, after the event.
  package var rating: Int?
  /// Words of the user's own.
  package var tags: [String] = []
  /// Anything else.
  package var notes: String?
  /// Files and addresses.
  package var attachments: [String] = []
  /// Whether it was kept, late as it is, when the template was gone through.
  package var isTriaged = false

  package init(id: RecordID) { self.id = id }

  package static let fields = FieldTable<Supplier>([
    Field("code", .code, \.code),
    Field("title", .text, \.title, standard: "", written: true),
    Field("short", .short(10), \.short),
    Field("type", .reference(.supplierTypes), \.type),
    Field("need", .longText, \.need),
    Field("watch", .longText, \.watch),
    Field("setUp", .anchor, \.setUp),
    Field("arrivesAt", .hour, \.arrivesAt),
    Field("readyAt", .hour, \.readyAt),
    Field("zone", .text, \.zone),
    Field("role", .reference(.roles), \.role),
    Field("contact", .reference(.contacts), \.contact),
    Field("budgetLine", .reference(.budget), \.budgetLine),
    Field("planned", .amount, \.planned),
    Field("vat", .number, \.vat),
    Field("steps", .supplierSteps, \.steps, standard: []),
    Field("commitmentNumber", .text, \.commitmentNumber),
    Field("serviceCode", .text, \.serviceCode),
    Field("waiting", .waiting, \.waiting),
    Field("nextAction", .text, \.nextAction),
    Field("nextActionOn", .day, \.nextActionOn),
    Field("state", .word(), \.state, standard: .active, written: true),
    Field("rating", .integer, \.rating),
    Field("tags", .texts, \.tags, standard: []),
    Field("notes", .longText, \.notes),
    Field("attachments", .texts, \.attachments, standard: []),
    Field("triaged", .flag, \.isTriaged, standard: false),
  ])

  /// Where it stands with a step: to do, if nothing is known.
  package func step(_ code: StepCode) -> SupplierStep {
    steps.first { $0.code == code } ?? SupplierStep(code)
  }

  /// Cents, before tax, of the quote, the order or the invoice.
  package func amount(of code: StepCode) -> Int? {
    steps.first { $0.code == code }?.amount
  }
}

/// Whether a supplier is still with us.
package enum SupplierState: String, CaseIterable, Sendable {
  case active, cancelled
}
