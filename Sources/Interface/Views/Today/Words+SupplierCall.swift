import Planning
import Wording

// What calls about a supplier, in words.

extension Words {
  /// What calls, in a sentence without a full stop: «Devis reçus : retard 3 j».
  func sentence(for call: SupplierCall, of supplier: Supplier, in outlook: Outlook) -> String {
    switch call {
    case .late(let code, let due):
      let days = outlook.calendar.before(outlook.today) - outlook.calendar.before(due)
      return about(step(code), late(by: max(1, days)))
    case .warns(let kind, _):
      return sentence(for: kind, SupplierAmounts(supplier), in: outlook.project)
    }
  }

  /// The step that calls in full, who must act and since when; nil: it is no step.
  func account(of call: SupplierCall, about id: RecordID, in outlook: Outlook) -> String? {
    guard let code = call.step, let supplier = outlook.project.suppliers[id: id] else { return nil }
    let row = ReadinessReader(outlook.project, today: outlook.today, outlook.calendar)
      .readiness(of: supplier)
    guard let standing = row.standings.first(where: { $0.code == code }) else { return nil }
    // What is needed only from some amount on calls because it is needed.
    let facts =
      standing.applies
      ? facts(standing, row, in: outlook, withDue: !call.isLate)
      : [actor(of: code, row, in: outlook.project)]
    return ([step(code)] + facts).joined(separator: " · ")
  }

  /// What calls, in few words after a name; `isBare`: the step is named elsewhere in the line.
  func phrase(for call: SupplierCall, isBare: Bool) -> String? {
    func about(_ code: StepCode, _ what: String) -> String {
      isBare ? what : "\(stepNoun(code.rawValue)) \(what)"
    }
    switch call {
    case .late(let code, _): return isBare ? nil : stepNoun(code.rawValue)
    case .warns(let kind, _):
      switch kind {
      case .orderMissing: return about(.commitment, orderWaits)
      case .socialDuesMissing: return about(.socialDues, paperMissing)
      case .expires(let code, _, _): return about(code, paperEnds)
      case .unpaid: return invoiceWaits
      case .chosenAgain: return choiceUnexplained
      case .overBudget(let gap): return overBy(gap)
      }
    }
  }

  /// The step of what calls, for a column: in 8 cells, or whole.
  func source(of call: SupplierCall, isWhole: Bool) -> String {
    guard let step = call.step else { return budgetSource }
    return isWhole ? self.step(step) : shortStep(step.rawValue)
  }
}
