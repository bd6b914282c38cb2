/// Something about a supplier that calls for somebody to act.
package enum SupplierCall: Hashable, Sendable {
  /// A step is late: it was due on that day.
  case late(StepCode, due: Day)
  /// Something will go wrong; the day that it is about, where it has one.
  case warns(SupplierAlert.Kind, on: Day?)

  /// The step that shows it; nil: the amounts do.
  package var step: StepCode? {
    switch self {
    case .late(let code, _): code
    case .warns(let kind, _): kind.step
    }
  }

  /// The day that it is about; nil: it presses on no day of its own.
  package var day: Day? {
    switch self {
    case .late(_, let due): due
    case .warns(_, let day): day
    }
  }

  /// Whether a step is late, and not only something about to go wrong.
  package var isLate: Bool {
    if case .late = self { true } else { false }
  }
}

extension SupplierReadiness {
  /// What calls for somebody to act: the steps that show that they are late, then those that will go
  /// wrong.
  ///
  /// A supplier that calls is what the checklist marks, the tab counts and the day's list names. An
  /// amount over the plan is no step: nothing takes it away, so it would call for ever.
  package var calls: [SupplierCall] {
    let steps = late.compactMap { code in self[code].due.map { SupplierCall.late(code, due: $0) } }
    // What is late and will go wrong is said once.
    let warnings = alerts.filter { alert in
      alert.step.map { !late.contains($0) } ?? false
    }
    return steps + warnings.map { .warns($0.kind, on: day(of: $0.kind)) }
  }

  /// Whether it calls for somebody to act.
  package var isCalling: Bool { worst != nil }

  /// The day that an alert is about.
  private func day(of kind: SupplierAlert.Kind) -> Day? {
    switch kind {
    case .orderMissing(let days): seen.today + days
    case .socialDuesMissing: self[.socialDues].due
    case .expires(_, let last, _): last
    case .unpaid(let days): seen.today - days + seen.limits.invoiceDays
    case .chosenAgain, .overBudget: nil
    }
  }
}

extension SupplierChecklist {
  /// Everybody on the three checklists on a day, in the order of the document.
  package static func everybody(
    in project: Project,
    today: Day,
    _ calendar: WorkCalendar
  ) -> [SupplierReadiness] {
    let reader = ReadinessReader(project, today: today, calendar)
    return project.suppliers.map { reader.readiness(of: $0) }
  }
}

/// Works out how far suppliers have come on a day.
package struct ReadinessReader {
  private let project: Project
  private let day: ChecklistDay
  private let timesChosen: [String: Int]

  /// `today`, for the suppliers of a project.
  package init(_ project: Project, today: Day, _ calendar: WorkCalendar) {
    self.project = project
    day = ChecklistDay(project, today: today, calendar)
    timesChosen = SupplierChecklist.timesChosen(project)
  }

  /// How far a supplier has come.
  package func readiness(of supplier: Supplier) -> SupplierReadiness {
    let times = supplier.firm(in: project).flatMap { timesChosen[$0] } ?? 1
    return SupplierReadiness(supplier, type(of: supplier), timesChosen: times, on: day)
  }

  /// The type of a supplier.
  func type(of supplier: Supplier) -> SupplierType? {
    supplier.type.flatMap { project.supplierTypes[id: $0] }
  }

  /// The day that an anchor means.
  func day(of anchor: Anchor) -> Day? { day.day(of: anchor) }
}
