/// What a supplier's steps are judged by: the day they are seen from, and the project's dates.
package struct ChecklistDay: Sendable {
  /// The day they are seen from.
  package let today: Day
  /// The day that everything counts back from.
  package let dayJ: Day?
  /// Which days are worked.
  let calendar: WorkCalendar
  /// From where on something warns.
  let limits: Thresholds

  /// `today`, for the suppliers of a project.
  package init(_ project: Project, today: Day, _ calendar: WorkCalendar) {
    self.today = today
    dayJ = project.settings.dayJ
    self.calendar = calendar
    limits = project.settings.limits
  }

  /// The day that an anchor means: off days move as those of tasks do; nil without a day J to count
  /// from.
  package func day(of anchor: Anchor) -> Day? {
    switch anchor {
    case .onDate(let day): return day
    case .onDay(let days): return dayJ.map { $0 + days }
    case .date(let day): return calendar.day(at: calendar.through(day) - 1)
    case .offset(let days):
      guard let dayJ else { return nil }
      let day = dayJ + days
      let index = days > 0 ? calendar.before(day) : calendar.through(day) - 1
      return calendar.day(at: index)
    }
  }
}

/// How far a supplier has come on some day: its steps, its money, and what will go wrong.
package struct SupplierReadiness: Sendable {
  /// The supplier.
  package let supplier: Supplier
  /// Its steps, all of them, in order.
  package let standings: [StepStanding]
  /// Its money.
  package let amounts: SupplierAmounts
  /// What will go wrong.
  package let alerts: [SupplierAlert]
  /// How many steps before day J are done.
  package let done: Int
  /// How many steps before day J count.
  package let total: Int
  /// The steps that show that they are late, in order.
  package let late: [StepCode]
  /// What it was judged by.
  let seen: ChecklistDay

  /// How far a supplier of some type has come; of none, every step counts.
  package init(
    _ supplier: Supplier,
    _ type: SupplierType?,
    timesChosen: Int = 1,
    on day: ChecklistDay
  ) {
    let isActive = supplier.state == .active
    let amounts = SupplierAmounts(supplier)
    var standings = StepCode.ordered.map { code in
      StepStanding(supplier.step(code), type, type?.rule(for: code), on: day)
    }
    let overdue = standings.indices.map { isActive && standings[$0].isOverdue(on: day.today) }
    for place in standings.indices {
      standings[place].mark =
        if !standings[place].applies {
          .notApplicable
        } else if overdue[place], !StepCode.ordered[place].waits(forAnyOf: overdue) {
          .late
        } else {
          standings[place].isDone ? .done : standings[place].step.state == .asked ? .asked : .todo
        }
    }
    let alerts =
      isActive
      ? SupplierReadiness.alerts(
        supplier,
        standings,
        amounts,
        timesChosen: timesChosen,
        day
      ) : []
    for alert in alerts {
      guard let place = alert.step?.place, standings[place].mark != .late else { continue }
      standings[place].mark = .alert
    }
    self.supplier = supplier
    self.standings = standings
    self.amounts = amounts
    self.alerts = alerts
    // Places rather than standings: each copy of one costs more than all that is asked of it.
    let before = standings.indices.filter { StepCode.ordered[$0].group.isBeforeTheDay }
    done = before.count { standings[$0].isDone }
    total = before.count { standings[$0].applies }
    late = standings.indices.filter { standings[$0].mark == .late }.map { StepCode.ordered[$0] }
    seen = day
  }

  /// Where it stands with a step.
  package subscript(code: StepCode) -> StepStanding { standings[code.place] }

  /// The most pressing mark among its steps, where one presses.
  package var worst: StepMark? {
    if !late.isEmpty { return .late }
    return standings.contains { $0.mark == .alert } ? .alert : nil
  }
}

extension StepStanding {
  /// A step by what the document and the type say of it; its mark is not set yet.
  fileprivate init(
    _ step: SupplierStep,
    _ type: SupplierType?,
    _ rule: StepRule?,
    on day: ChecklistDay
  ) {
    let isExpected = type == nil || rule?.isRequired ?? false
    let isBegun = step.state != .todo
    self.step = step
    applies = step.state != .notApplicable && (isExpected || isBegun)
    isOptional = rule.map { !$0.isRequired } ?? false && !isBegun
    due = (step.due ?? rule?.due).flatMap { day.day(of: $0) }
    mark = .notApplicable
  }
}

extension StepCode {
  /// Whether one of the steps that it waits for, near or far, is so.
  fileprivate func waits(forAnyOf isSo: [Bool]) -> Bool {
    var next = waitsFor
    while let code = next {
      if isSo[code.place] { return true }
      next = code.waitsFor
    }
    return false
  }
}
