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

  /// Adds the links that a task has itself to others; one from a whole comes from each of its parts.
  func read(
    linksOf task: borrowing PlanTask,
    at position: Int,
    _ index: RecordIndex,
    _ links: inout [PlanLink],
    _ issues: inout [PlanIssue]
  ) {
    for link in task.links {
      guard let from = index.position(of: link.from) else {
        issues.append(.unknownPredecessor(task: task.id, from: link.from))
        continue
      }
      guard isParent(position) || isParent(from) else {
        links.append(PlanLink(Int32(from), link.type, lag: link.lag))
        continue
      }
      guard divides(link.type, from: from, to: position) else {
        issues.append(.linkWithParent(task: task.id, from: link.from))
        continue
      }
      let sources = isParent(from) ? leaves(below: from) : [from]
      links += sources.map { PlanLink(Int32($0), link.type, lag: link.lag) }
    }
  }

  /// Whether a link with a task that has parts holds just where links with each of its parts hold: it
  /// leaves the end of the first, enters the start of the second, and neither is a part of the other.
  func divides(_ type: LinkType, from: Int, to: Int) -> Bool {
    if holds(from, in: to) || holds(to, in: from) { return false }
    let leavesStart = type == .startToStart || type == .startToFinish
    let entersFinish = type == .finishToFinish || type == .startToFinish
    return !(isParent(from) && leavesStart) && !(isParent(to) && entersFinish)
  }

  /// Whether a task is another or one of its parts.
  private func holds(_ task: Int, in whole: Int) -> Bool {
    var ancestor: Int32? = Int32(task)
    while let place = ancestor {
      if place == Int32(whole) { return true }
      ancestor = parents[place]
    }
    return false
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
