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
    case .column(let column):
      var columns = plan.columns ?? shownColumns
      if columns.remove(column) == nil { columns.insert(column) }
      return show(columns, selected: PlanColumn.allCases.firstIndex(of: column) ?? 0)
    case .sort(let sort):
      plan.sort(by: sort)
    case .standardColumns: return show(nil, selected: PlanColumn.allCases.count)
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

  // MARK: - Columns

  /// The columns that have room now.
  private var shownColumns: Set<PlanColumn> {
    Set(PlanColumn.allCases.filter(plan.layout(size).shows))
  }

  /// Asks which columns the tree has.
  mutating func askColumns(selected: Int = 0) -> [Effect] {
    let wanted = plan.columns ?? shownColumns
    let layout = plan.layout(size)
    let items = zip("qdfas", PlanColumn.allCases).map { key, column in
      let isWanted = wanted.contains(column)
      return Menu.Item(
        key: key,
        label: words.planColumn(column.rawValue),
        detail: isWanted && !layout.shows(column) ? words.noRoom : words.yesOrNo(isWanted),
        result: .plan(.column(column))
      )
    }
    let standard = Menu.Item(
      key: "0",
      label: words.columnsByWidth,
      detail: words.yesOrNo(plan.columns == nil),
      result: .plan(.standardColumns)
    )
    overlay = .menu(Menu(words.askColumns, items + [standard], selected: selected))
    return []
  }

  /// Shows some columns, and keeps them for this machine; the menu stays.
  private mutating func show(_ columns: Set<PlanColumn>?, selected: Int) -> [Effect] {
    plan.columns = columns
    var settings = settingsFile.settings
    settings.planColumns = columns
    settingsFile.change(to: settings)
    _ = askColumns(selected: selected)
    return [.keepSettings(settingsFile.text)]
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
