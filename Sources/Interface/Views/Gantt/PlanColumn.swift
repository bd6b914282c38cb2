import Planning

/// What the tree of the rétroplanning can say of each task beside its title, from left to right.
package enum PlanColumn: String, CaseIterable, Sendable {
  case who, dates, finish, progress, slack

  /// The cells that it takes.
  var width: Int {
    switch self {
    case .who: 10
    case .dates: 14
    case .finish, .slack: 6
    case .progress: 5
    }
  }

  /// All of them, those that drop last first.
  static let byWeight: [PlanColumn] = [.slack, .finish, .progress, .who, .dates]
}

extension PlanTask {
  /// How much of it is done, in parts of a whole: by what remains, else by the checklist; nil: nothing
  /// tells.
  var progress: (part: Int, whole: Int)? {
    if state == .done { return (1, 1) }
    if let remaining, duration > 0 { return (max(0, duration - remaining), duration) }
    if checklist.isEmpty { return nil }
    return (checklist.count { $0.isDone }, checklist.count)
  }
}
