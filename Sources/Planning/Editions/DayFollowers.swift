/// What follows a day that the plan is built around: what takes place on it, and the tasks that lead
/// to nothing else.
package struct DayFollowers: Sendable {
  /// The records that follow it, in the order of their lists.
  package let records: [RecordReference]
  /// Calendar days from day J to that day.
  private let offset: Int

  /// What follows `day` in a project whose day J is `dayJ`.
  package init(of day: Day, dayJ: Day, in project: Project) {
    offset = day - dayJ
    let pinned = Anchor.onDay(offset)
    var tasks = Set(project.tasks.lazy.filter { $0.finish == pinned }.map(\.id))
    var successors: [RecordID: [RecordID]] = [:]
    for task in project.tasks {
      for link in task.links { successors[link.from, default: []].append(task.id) }
    }
    // The list may name a predecessor after what it leads to.
    var before = -1
    while before != tasks.count {
      before = tasks.count
      for task in project.tasks where !tasks.contains(task.id) {
        guard case .offset? = task.finish, let next = successors[task.id] else { continue }
        if next.allSatisfy(tasks.contains) { tasks.insert(task.id) }
      }
    }
    let challenges = project.challenges.filter { $0.date == pinned }
    records =
      project.tasks.filter { tasks.contains($0.id) }.map { RecordReference(.tasks, $0.id) }
      + challenges.map { RecordReference(.challenges, $0.id) }
  }

  /// Puts them so many calendar days from day J (before it: negative), each as far from that day as
  /// it was.
  package func move(to target: Int, in project: inout Project) {
    for record in records {
      switch record.kind {
      case .tasks:
        project.tasks.update(record.id) { $0.finish = $0.finish?.moved(by: target - offset) }
      default:
        project.challenges.update(record.id) { $0.date = $0.date?.moved(by: target - offset) }
      }
    }
  }
}

extension Anchor {
  /// The anchor of the same kind so many calendar days later.
  fileprivate func moved(by days: Int) -> Anchor {
    switch self {
    case .offset(let offset): .offset(offset + days)
    case .onDay(let offset): .onDay(offset + days)
    case .date(let day): .date(day + days)
    case .onDate(let day): .onDate(day + days)
    }
  }
}
