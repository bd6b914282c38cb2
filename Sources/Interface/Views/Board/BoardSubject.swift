import Planning

/// What the cards of a board are.
enum BoardSubject: CaseIterable, Sendable {
  case tasks, challenges, posts

  /// The list that its records stand in.
  var kind: RecordKind {
    switch self {
    case .tasks: .tasks
    case .challenges: .challenges
    case .posts: .posts
    }
  }

  /// By what its cards may be put in lanes, the first being how it begins.
  var groupings: [BoardGrouping] {
    switch self {
    case .tasks: [.lots, .roles, .none]
    case .challenges, .posts: [.none, .roles]
    }
  }
}

/// By what cards are put in lanes.
enum BoardGrouping: Sendable {
  case lots, roles, none

  /// What a saved view calls it.
  var saved: String {
    switch self {
    case .lots: "lot"
    case .roles: "role"
    case .none: "none"
    }
  }

  /// What a saved view calls so; nil: nothing.
  init?(saved: String) {
    let all: [BoardGrouping] = [.lots, .roles, .none]
    guard let found = all.first(where: { $0.saved == saved }) else { return nil }
    self = found
  }
}

extension CaseIterable where Self: Equatable {
  /// The case so many after this one, going round.
  func stepped(by step: Int) -> Self {
    Self.allCases.stepped(from: self, by: step) ?? self
  }
}

extension Collection where Element: Equatable {
  /// The element so many after another one, going round; nil if that isn't there.
  func stepped(from element: Element, by step: Int) -> Element? {
    guard let place = firstIndex(of: element) else { return nil }
    let offset = (distance(from: startIndex, to: place) + step) % count
    return self[index(startIndex, offsetBy: offset < 0 ? offset + count : offset)]
  }
}
