/// What a supplier costs, in cents before tax (HT); nil: not known yet.
package struct SupplierAmounts: Hashable, Sendable {
  /// What was set aside.
  package private(set) var planned: Int?
  /// The quote.
  package private(set) var quoted: Int?
  /// The order, once it has gone out.
  package private(set) var committed: Int?
  /// The invoice, once it has come.
  package private(set) var invoiced: Int?
  /// What was paid.
  package private(set) var paid: Int?
  /// What it will cost: what is committed, else quoted.
  package private(set) var expected: Int?
  /// What is expected beyond what was set aside; negative: less.
  package private(set) var gap: Int?

  /// The amounts of a supplier.
  package init(_ supplier: Supplier) {
    planned = supplier.planned
    quoted = supplier.amount(of: .quote)
    let order = supplier.step(.commitment)
    committed = order.state.isDone ? order.amount ?? quoted : nil
    let invoice = supplier.step(.invoice)
    invoiced = invoice.state.isDone ? invoice.amount : nil
    let payment = supplier.step(.payment)
    paid = payment.state.isDone ? payment.amount ?? invoiced : nil
    expected = committed ?? quoted
    gap = expected.flatMap { expected in planned.map { expected - $0 } }
  }

  /// Whether what is expected is only quoted.
  package var isOnlyQuoted: Bool { committed == nil && quoted != nil }

  /// No amounts.
  init() {}

  /// Adds another supplier's; what nobody knows stays unknown.
  mutating func add(_ other: SupplierAmounts) {
    func sum(_ a: Int?, _ b: Int?) -> Int? { a == nil && b == nil ? nil : (a ?? 0) + (b ?? 0) }
    planned = sum(planned, other.planned)
    quoted = sum(quoted, other.quoted)
    committed = sum(committed, other.committed)
    invoiced = sum(invoiced, other.invoiced)
    paid = sum(paid, other.paid)
    expected = sum(expected, other.expected)
    gap = sum(gap, other.gap)
  }
}

extension Supplier {
  /// The rate of value-added tax that is taken where nothing is said, in %: the French standard one.
  package static let standardVAT = 20.0

  /// The rate of its value-added tax, in %: what was said, else the standard one.
  package var assumedVAT: Double { vat ?? Supplier.standardVAT }

  /// An amount in cents before tax (HT) with its tax (TTC), rounded to the cent.
  package func withTax(_ amount: Int) -> Int {
    // A rate or an amount beyond all money adds nothing rather than overflow.
    amount &+ (Int(exactly: (Double(amount) * assumedVAT / 100).rounded()) ?? 0)
  }
}
