import Planning
import Storage
import Wording

// What is chosen about the rétroplanning itself.

extension State {
  /// Takes what a menu of the rétroplanning gave.
  mutating func take(_ choice: PlanChoice) -> [Effect] {
    switch choice {
    case .compare(let choice):
      plan.compare(with: choice)
      toast = Toast(plan.reference.map { words.comparedWith($0.title) } ?? words.comparedWithNone)
    case .askReferenceTitle:
      let label = words.askReferenceTitle
      askNext(.plan(.referenceTitle), label: label, text: outlook.baselineTitle(words))
    }
    return []
  }

  /// Takes a line that was typed about the rétroplanning, or throws why it can't be taken.
  mutating func accept(_ question: PlanQuestion, _ text: String) throws(TypedProblem) -> [Effect] {
    switch question {
    case .referenceTitle:
      let title = text.split(separator: " ").joined(separator: " ")
      guard !title.isEmpty else { throw .empty }
      overlay = nil
      let id = identifiers.identifier(in: project.baselines)
      let effects = perform(outlook.settingBaseline(title, id: id, words))
      plan.compare(with: .one(id))
      return effects
    }
  }

  // MARK: - References

  /// Asks which reference the bars are compared with, or for a new one.
  mutating func askReference() -> [Effect] {
    let keys = "123456789abcdefghijklmopqrstuvwxyz"
    let baselines = Array(project.baselines.reversed())
    let known = zip(keys, baselines).map { key, baseline in
      let moved = outlook.schedule.slips(from: baseline).count { $0.days != 0 }
      let date = baseline.date.map { "\(words.date($0)) · " } ?? ""
      return Menu.Item(
        key: key,
        label: baseline.title,
        detail: date + words.movedSince(moved),
        result: .plan(.compare(.one(baseline.id)))
      )
    }
    let none = Menu.Item(key: "0", label: words.noReference, result: .plan(.compare(.none)))
    let new = Menu.Item(
      key: "n",
      label: words.newReference,
      obstacle: readOnlyObstacle,
      result: .plan(.askReferenceTitle)
    )
    let items = [new] + (known.isEmpty ? [] : known + [none])
    let shown = baselines.firstIndex { $0.id == plan.reference?.id }
    let selected = shown.map { $0 + 1 } ?? (known.isEmpty ? 0 : items.count - 1)
    overlay = .menu(Menu(words.askReference, items, selected: selected))
    return []
  }
}
