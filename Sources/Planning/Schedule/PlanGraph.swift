/// What is wrong with a plan as it is written, apart from its dates.
package enum PlanIssue: Hashable, Sendable {
  /// A link from a task that does not exist; it is ignored.
  case unknownPredecessor(task: RecordID, from: RecordID)
  /// A link from or to a task that has parts, which links of its parts can't say; it is ignored.
  case linkWithParent(task: RecordID, from: RecordID)
  /// A parent that does not exist; it is ignored.
  case unknownParent(task: RecordID, parent: RecordID)
  /// A task that would be a part of itself; that it has a parent is ignored.
  case parentLoop(task: RecordID, parent: RecordID)
  /// A second task of the same identifier; links mean the first.
  case twin(RecordID)
  /// A task pinned on its day but longer than one; pin each day.
  case pinnedTooLong(RecordID)

  /// The task that is to be mended.
  package var task: RecordID {
    switch self {
    case .unknownPredecessor(let task, _), .linkWithParent(let task, _),
      .unknownParent(let task, _), .parentLoop(let task, _), .twin(let task),
      .pinnedTooLong(let task):
      task
    }
  }
}

/// Dates that are checked apart from the passes.
struct Limits: Equatable, Sendable {
  var notBefore: Day?
  /// Calendar days before day J.
  var legalMinimum: Int?
  /// Calendar days that others need to answer.
  var outsideDelay: Int?

  /// The limits of a task, nil if it has none.
  init?(_ task: borrowing PlanTask) {
    notBefore = task.notBefore
    legalMinimum = task.legalMinimum
    outsideDelay = task.outsideDelay
    if notBefore == nil && legalMinimum == nil && outsideDelay == nil { return nil }
  }
}

/// A project's tasks as numbers.
struct PlanGraph {
  private(set) var family = Family()
  private(set) var limits: [Int32: Limits] = [:]
  private(set) var issues: [PlanIssue] = []
  private(set) var rows: [PlanRow] = []
  let links: PlanLinks

  /// The graph of `tasks`.
  init(_ tasks: RecordList<PlanTask>, _ reader: PlanReader) {
    let index = tasks.index
    // Read where they lie: a copy of a task is a dozen references counted.
    let tasks = tasks.records.span
    issues = index.twins.map { .twin(index.ids[$0]) }
    rows.reserveCapacity(tasks.count)
    for position in tasks.indices {
      rows.append(reader.row(tasks[position]))
      if let limit = Limits(tasks[position]) { limits[Int32(position)] = limit }
      if PlanGraph.isPinnedTooLong(tasks[position]) {
        issues.append(.pinnedTooLong(tasks[position].id))
      }
    }

    for position in tasks.indices {
      guard let id = tasks[position].parent else { continue }
      guard let parent = index.position(of: id) else {
        issues.append(.unknownParent(task: tasks[position].id, parent: id))
        continue
      }
      // A part that is cancelled doesn't make a parent.
      guard tasks[position].state != .cancelled else { continue }
      if !family.add(Int32(position), to: Int32(parent)) {
        issues.append(.parentLoop(task: tasks[position].id, parent: id))
      }
    }
    for parent in family.children.keys { rows[Int(parent)].course = .out }

    // What a whole comes after, each of its parts comes after.
    var ofWholes: [Int32: [PlanLink]] = [:]
    for whole in family.children.keys.sorted() {
      family.read(
        linksOf: tasks[Int(whole)],
        at: Int(whole),
        index,
        &ofWholes[whole, default: []],
        &issues
      )
    }
    var starts: [Int32] = [0]
    starts.reserveCapacity(tasks.count + 1)
    var incoming: [PlanLink] = []
    incoming.reserveCapacity(tasks.count * 2)
    for position in tasks.indices {
      if !family.isParent(position) {
        family.read(linksOf: tasks[position], at: position, index, &incoming, &issues)
        var whole = family.parents[Int32(position)]
        while let ancestor = whole {
          incoming += ofWholes[ancestor] ?? []
          whole = family.parents[ancestor]
        }
      }
      starts.append(Int32(incoming.count))
    }
    links = PlanLinks(count: tasks.count, incomingStart: starts, incoming: incoming)
  }

  /// Whether the task is pinned on one day but lasts longer.
  static func isPinnedTooLong(_ task: borrowing PlanTask) -> Bool {
    guard task.duration > 1, let finish = task.finish else { return false }
    return finish.isPinned
  }
}
