package import Planning
import Wording

/// The task that comes after another one, and what it waits for once that is out of the way.
package struct ReviewFollower: Hashable, Sendable {
  /// Which task.
  package let task: RecordID
  /// The tasks that it still waits for.
  package let others: [RecordID]
  /// Whom it waits for; nil: nobody.
  package let whom: String?

  /// A task that waits for others, and for whom.
  package init(task: RecordID, others: [RecordID], whom: String?) {
    (self.task, self.others, self.whom) = (task, others, whom)
  }
}

extension Outlook {
  /// Of the tasks that wait for the one at an index, that which then has the least to wait for.
  func follower(of index: Int) -> ReviewFollower? {
    let id = project.tasks[index].id
    var best: ReviewFollower?
    for neighbour in schedule.successors(of: index) where best?.waitsForNothing != true {
      guard let place = project.tasks.position(of: neighbour.task) else { continue }
      let task = project.tasks[place]
      guard task.isOpen else { continue }
      let waitedFor = schedule.predecessors(of: place).filter(isWaitedFor).map(\.task)
      guard waitedFor.contains(id) else { continue }
      var others: [RecordID] = []
      for other in waitedFor where other != id && !others.contains(other) { others.append(other) }
      let whom = task.state == .waiting ? task.waiting?.on : nil
      let follower = ReviewFollower(task: task.id, others: others, whom: whom)
      if best.map({ follower.count < $0.count }) ?? true { best = follower }
    }
    return best
  }

  /// Whether a task before another one still holds it: it is open, and not begun where only its start
  /// is waited for.
  private func isWaitedFor(_ neighbour: Neighbour) -> Bool {
    guard let task = project.tasks[id: neighbour.task], task.isOpen else { return false }
    let isOfStart = neighbour.type == .startToStart || neighbour.type == .startToFinish
    return !(isOfStart && task.isBegun)
  }
}

extension PlanTask {
  /// Whether work on it has begun.
  fileprivate var isBegun: Bool {
    state == .doing || (state == .waiting && actualStart != nil)
  }
}

extension ReviewFollower {
  fileprivate var count: Int { others.count + (whom == nil ? 0 : 1) }
  fileprivate var waitsForNothing: Bool { count == 0 }

  /// It in words: «ADM-09 n'attend plus que LOG-09».
  func sentence(in outlook: Outlook, _ words: Words) -> String {
    let name = outlook.name(of: task)
    switch (others.count, whom) {
    case (0, nil): return words.reviewIsFree(name)
    case (0, let whom?): return words.reviewWaitsOnly(name, whom)
    case (1, nil): return words.reviewWaitsOnly(name, outlook.name(of: others[0]))
    default: return words.reviewWaitsStill(name, others.count)
    }
  }
}
