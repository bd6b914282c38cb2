/// All suppliers of one checklist on some day: the rows of the matrix, and what they add up to.
package struct SupplierChecklist: Sendable {
  /// Which checklist.
  package let group: SupplierGroup
  /// Its suppliers, in the order of the document.
  package private(set) var rows: [SupplierReadiness]
  /// When each step is due for most of them, in the order of the steps; nil: for none.
  package let dues: [Day?]
  /// The place of the step before which today lies: all before it should be done; that after the
  /// last when all should, nil when none is ever due.
  package let edge: Int?

  /// The checklist of a group on a day; a supplier without a type belongs to the suppliers.
  package init(
    _ project: Project,
    _ group: SupplierGroup = .supplier,
    today: Day,
    _ calendar: WorkCalendar
  ) {
    let reader = ReadinessReader(project, today: today, calendar)
    var types: [SupplierType] = []
    rows = project.suppliers.compactMap { supplier in
      let type = reader.type(of: supplier)
      guard type?.group ?? .supplier == group else { return nil }
      if let type { types.append(type) }
      return reader.readiness(of: supplier)
    }
    self.group = group
    totals = Totals(rows)
    let dues = StepCode.ordered.map { SupplierChecklist.usualDue(of: $0, types, reader) }
    self.dues = dues
    let isDated = dues.contains { $0 != nil }
    edge = isDated ? dues.firstIndex { $0.map { $0 >= today } ?? false } ?? dues.count : nil
  }

  /// The same of some suppliers only: rows and sums are theirs, days those of all.
  package func only(_ isShown: (RecordReference) -> Bool) -> SupplierChecklist {
    var copy = self
    copy.rows = rows.filter { isShown(RecordReference(.suppliers, $0.supplier.id)) }
    copy.totals = Totals(copy.rows)
    return copy
  }

  /// What will go wrong, supplier by supplier.
  package var alerts: [SupplierAlert] { rows.flatMap(\.alerts) }

  /// What its suppliers add up to.
  package private(set) var totals: Totals

  /// How many have something late.
  package var lateRows: Int { rows.count { !$0.late.isEmpty } }

  /// The day on which a step is due for most suppliers; of two, the later one.
  private static func usualDue(
    of code: StepCode,
    _ types: [SupplierType],
    _ reader: ReadinessReader
  ) -> Day? {
    var counts: [Day: Int] = [:]
    for type in types {
      if let due = type.rule(for: code)?.due.flatMap(reader.day(of:)) {
        counts[due, default: 0] += 1
      }
    }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }

  /// How often each firm was chosen.
  static func timesChosen(_ project: Project) -> [String: Int] {
    var times: [String: Int] = [:]
    for supplier in project.suppliers where supplier.isChosen {
      if let firm = supplier.firm(in: project) { times[firm, default: 0] += 1 }
    }
    return times
  }
}

extension SupplierChecklist {
  /// What the suppliers of some rows add up to who are still with us.
  package struct Totals: Sendable {
    /// Their money.
    package private(set) var amounts = SupplierAmounts()
    /// Whether some of it is only quoted.
    package private(set) var isGuess = false
    /// How many have done each step, of those for whom it counts, in the order of the steps.
    package private(set) var shares = StepCode.ordered.map { _ in (done: 0, total: 0) }
    /// How many steps before day J are done, of all that count.
    package private(set) var ready = (done: 0, total: 0)

    fileprivate init(_ rows: [SupplierReadiness]) {
      for row in rows {
        if row.amounts.isOnlyQuoted { isGuess = true }
        guard row.supplier.state == .active else { continue }
        amounts.add(row.amounts)
        ready.done += row.done
        ready.total += row.total
        for (place, code) in StepCode.ordered.enumerated() {
          let standing = row[code]
          if standing.isDone { shares[place].done += 1 }
          if standing.applies { shares[place].total += 1 }
        }
      }
    }
  }
}

extension Supplier {
  /// The firm behind it: the organisation of its contact, else the contact.
  func firm(in project: Project) -> String? {
    guard let contact = contact.flatMap({ project.contacts[id: $0] }) else { return nil }
    return contact.organisation ?? contact.id.text
  }
}
