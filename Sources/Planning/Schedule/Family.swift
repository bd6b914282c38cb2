/// Which tasks are parts of which.
struct Family: Sendable {
  /// The children of each parent, in the project's order.
  private(set) var children: [Int32: [Int32]] = [:]
  /// The parent of each child.
  private(set) var parents: [Int32: Int32] = [:]

  /// Whether the task has parts.
  func isParent(_ task: Int) -> Bool { !children.isEmpty && children[Int32(task)] != nil }

  /// Whether the task is a part or has parts.
  func contains(_ task: Int) -> Bool { isParent(task) || parents[Int32(task)] != nil }

  /// Makes a task a part of another; false, and nothing is done, if that would close a loop.
  mutating func add(_ child: Int32, to parent: Int32) -> Bool {
    var ancestor: Int32? = parent
    while let task = ancestor {
      if task == child { return false }
      ancestor = parents[task]
    }
    parents[child] = parent
    children[parent, default: []].append(child)
    return true
  }

  /// The tasks without parts below a parent.
  func leaves(below parent: Int) -> [Int] {
    var leaves: [Int] = []
    var stack = [Int32(parent)]
    while let task = stack.popLast() {
      if let parts = children[task] {
        stack += parts.reversed()
      } else {
        leaves.append(Int(task))
      }
    }
    return leaves
  }
}

extension Schedule {
  /// A parent's dates span those of its parts, and its slack is the least of theirs.
  func parentDates(_ index: Int) -> TaskDates {
    var dates = TaskDates()
    for leaf in family.leaves(below: index) {
      let part = self[leaf]
      dates.earliest = part.earliest.map { dates.earliest?.union($0) ?? $0 } ?? dates.earliest
      dates.latest = part.latest.map { dates.latest?.union($0) ?? $0 } ?? dates.latest
      dates.planned = part.planned.map { dates.planned?.union($0) ?? $0 } ?? dates.planned
      dates.slack = part.slack.map { min(dates.slack ?? $0, $0) } ?? dates.slack
      dates.isLate = dates.isLate || part.isLate
    }
    return dates
  }
}
