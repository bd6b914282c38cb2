package import Planning
package import Wording

// What the suppliers' checklist says, where words meet records.

extension Words {
  /// A date without its weekday: `25 mai`; with its year where it is far from `today`.
  func shortDate(_ day: Day, near today: Day) -> String {
    let (year, month, number) = day.date
    let text = "\(dayOfMonth(number))\u{A0}\(shortMonth(month))"
    // Within ten months no other year can be meant.
    return abs(day - today) < 300 ? text : "\(text)\u{A0}\(year)"
  }

  /// A step in full.
  func step(_ code: StepCode) -> String { supplierStep(code.rawValue) ?? code.rawValue }

  /// A state of a step.
  package func state(_ state: StepState, of code: StepCode) -> String {
    stepState(state.rawValue, isAsked: code.isAskedFor)
  }

  /// An alert in a sentence.
  func sentence(
    for kind: SupplierAlert.Kind,
    _ amounts: SupplierAmounts,
    in project: Project
  ) -> String {
    let what = problem(of: kind, amounts, in: project)
    switch kind {
    case .orderMissing: return about(step(.commitment), what)
    case .socialDuesMissing: return about(paper(StepCode.socialDues.rawValue) ?? "", what)
    case .expires(let code, _, _): return about(paper(code.rawValue) ?? step(code), what)
    case .unpaid, .chosenAgain, .overBudget: return what
    }
  }

  /// What an alert says, where the step it is about is named already.
  func problem(
    of kind: SupplierAlert.Kind,
    _ amounts: SupplierAmounts,
    in project: Project
  ) -> String {
    let limits = project.settings.limits
    switch kind {
    case .orderMissing(let days): return orderMissing(limit: limits.orderBefore, days: days)
    case .socialDuesMissing(let amount):
      return socialDuesMissing(amount, limit: limits.socialDuesFrom)
    case .expires(_, let day, let days): return paperExpires(date(day), days: days)
    case .unpaid(let days): return unpaidInvoice(days: days)
    case .chosenAgain(let times): return chosenAgain(times)
    case .overBudget(let gap):
      let planned = amounts.planned ?? 0
      return overBudget(gap, expected: planned + gap, planned: planned)
    }
  }

  /// Who must act for a step to be done.
  func actor(of code: StepCode, _ row: SupplierReadiness, in project: Project) -> String {
    let type = row.supplier.type.flatMap { project.supplierTypes[id: $0] }
    switch code.actor {
    case .follower:
      return toDo(by: name(of: row.supplier.role, in: project) ?? me)
    case .supplier:
      let group = (type?.group ?? .supplier).rawValue
      return switch code {
      case .confirmation: toConfirm(group)
      case .invoice: toSend(group)
      case .arrival, .setUp, .performance, .takeDown: toTick
      default: toBring(group)
      }
    case .both: return toSign
    case .management: return toApprove
    case .finance: return toFinance
    }
  }

  /// A role as people call it; the user's own is «moi».
  func name(of role: RecordID?, in project: Project) -> String? {
    role.flatMap { project.roles[id: $0] }.map { $0.isMine ? me : $0.title }
  }

  /// What a supplier is, how far it has come and who follows it.
  func summary(of row: SupplierReadiness, in project: Project) -> [String] {
    let type = row.supplier.type.flatMap { project.supplierTypes[id: $0]?.title }
    let who = name(of: row.supplier.role, in: project).map { followed(by: $0) }
    let sort = type == row.supplier.title ? nil : type ?? withoutType
    return [sort, readyCount(row.done, of: row.total), who].compactMap(\.self)
  }

  /// How late it is after a day; nil: it isn't yet.
  func delay(since due: Day, in outlook: Outlook) -> String? {
    guard due < outlook.today else { return nil }
    return late(by: outlook.calendar.before(outlook.today) - outlook.calendar.before(due))
  }

  /// Where a supplier stands with a step: who must act, since when and, unless it is said elsewhere, by
  /// when.
  func facts(
    _ standing: StepStanding,
    _ row: SupplierReadiness,
    in outlook: Outlook,
    withDue: Bool = true
  ) -> [String] {
    let step = standing.step
    var facts: [String] = []
    if !standing.applies {
      facts.append(standing.isOptional ? onlyIfNeeded : state(.notApplicable, of: step.code))
    } else if standing.isDone {
      let word = state(step.state, of: step.code)
      facts.append(step.done.map { "\(word) \(date($0, near: outlook.today))" } ?? word)
    } else {
      facts.append(actor(of: step.code, row, in: outlook.project))
      if step.state == .asked { facts.append(since(step.asked.map { outlook.today - $0 } ?? 0)) }
      if withDue, let due = standing.due {
        let countdown = countdown(due - (outlook.schedule.dayJ ?? due))
        facts.append(delay(since: due, in: outlook) ?? dueOn(date(due), countdown))
      }
    }
    if let amount = step.amount { facts.append(beforeTax(amount)) }
    let isWarned = row.alerts.contains { $0.step == step.code }
    if let expires = step.expires, !isWarned {
      facts.append(holdsUntil(date(expires, near: outlook.today)))
    }
    if let document = step.document { facts.append(document) }
    if let note = step.note { facts.append(note) }
    return facts
  }
}
