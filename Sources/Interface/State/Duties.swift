package import Planning
package import Wording

/// How many open tasks are the user's own, and on how many others have to act.
package struct Duties: Hashable, Sendable {
  var mine = 0
  var awaited = 0

  /// None.
  init() {}

  /// The duties among some tasks; nil where no role is the user's.
  init?(_ tasks: some Sequence<PlanTask>, in project: Project) {
    let roles = project.myRoles
    guard !roles.isEmpty else { return nil }
    for task in tasks {
      if task.isAwaited(roles.contains) {
        awaited += 1
      } else if task.isOpen, task.roles.contains(where: roles.contains) {
        mine += 1
      }
    }
  }

  /// What stands beside a count of all of them: «1 à moi · 2 que j'attends», or whose all are.
  package func heading(_ words: Words) -> String {
    switch (mine, awaited) {
    case (1..., 0): words.isMineFact
    case (0, 1...): words.isAwaitedFact
    default: text(words)
    }
  }

  /// «1 à moi · 2 que j'attends»; what there is none of is left out.
  package func text(_ words: Words) -> String {
    [mine > 0 ? words.mineCount(mine) : nil, awaited > 0 ? words.awaitedCount(awaited) : nil]
      .compactMap(\.self).joined(separator: " · ")
  }
}

extension Project {
  /// The roles that are the user's.
  var myRoles: Set<RecordID> { Set(roles.filter(\.isMine).map(\.id)) }
}

extension PlanTask {
  /// Whether somebody else has to act on it: it is theirs, waits for them, or is done and they owe
  /// its answer.
  func isAwaited(_ isMine: (RecordID) -> Bool) -> Bool {
    switch state {
    case .todo, .doing: !roles.isEmpty && !roles.contains(where: isMine)
    case .waiting: true
    case .done: waiting != nil
    case .cancelled: false
    }
  }
}

extension Agenda {
  /// How many tasks of a section are the user's own, and on how many others have to act; nil: it has no
  /// tasks to share.
  package func duties(in section: Section, of project: Project) -> Duties? {
    switch section {
    case .late, .today, .mustStart, .stalled, .thisWeek:
      Duties(
        items(in: section).lazy.filter { $0.record.kind == .tasks }
          .compactMap { project.tasks[id: $0.record.id] },
        in: project
      )
    case .followUps, .meetings, .posts, .suppliers: nil
    }
  }
}
