import Planning
import Wording

/// By what the tasks of each lot, and the parts of each whole, stand in order.
package struct PlanSort: Hashable, Sendable {
  /// What is compared.
  package enum Key: String, CaseIterable, Sendable {
    case start, finish, slack, role
  }

  /// What is compared.
  package var key: Key
  /// Whether the last comes first.
  package var isReversed = false

  /// The order by `key`, the least first.
  package init(_ key: Key) { self.key = key }

  /// The order as a saved view holds it: `finish`, backwards `-finish`; nil if it is none.
  init?(saved text: String) {
    let isReversed = text.first == "-"
    guard let key = Key(rawValue: String(isReversed ? text.dropFirst() : text[...])) else {
      return nil
    }
    self.init(key)
    self.isReversed = isReversed
  }

  /// The order as a saved view holds it.
  var saved: String { (isReversed ? "-" : "") + key.rawValue }

  /// What each task of an outlook is compared by; those that have nothing to be compared come last.
  func values(_ outlook: Outlook) -> [Int] {
    let roles = Dictionary(
      outlook.project.roles.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    return outlook.project.tasks.indices.map { index in
      let value: Int? =
        switch key {
        case .start: (outlook.span(of: index)?.lowerBound.number).map(Int.init)
        case .finish: (outlook.span(of: index)?.upperBound.number).map(Int.init)
        case .slack: outlook.schedule.slack(of: index)
        case .role: outlook.project.tasks[index].roles.first.flatMap { roles[$0] }
        }
      return value.map { isReversed ? -$0 : $0 } ?? .max
    }
  }
}

extension State {
  /// Asks by what tasks stand in order.
  mutating func askSort(selected: Int? = nil) -> [Effect] {
    let now = plan.sort
    let keys = zip("dfmq", PlanSort.Key.allCases)
    let items =
      [Menu.Item(key: "0", label: words.planOrder, result: .plan(.sort(nil)))]
      + keys.map { letter, key in
        let isNow = now?.key == key
        var next = PlanSort(key)
        next.isReversed = isNow && now?.isReversed == false
        return Menu.Item(
          key: letter,
          label: words.sortKey(key.rawValue),
          detail: isNow ? words.sortAgain(isReversed: now?.isReversed ?? false) : "",
          result: .plan(.sort(next))
        )
      }
    let place = now.flatMap { PlanSort.Key.allCases.firstIndex(of: $0.key) }.map { $0 + 1 } ?? 0
    overlay = .menu(Menu(words.askSort, items, selected: selected ?? place))
    return []
  }
}
