import Planning

/// The tasks of a project as a tree: lots in their order, tasks in theirs, parts under their whole.
///
/// Everything is by position in the project's lists, so that drawing looks nothing up.
struct PlanTree: Sendable {
  /// For each lot, and at the end for no lot, its topmost tasks in order.
  private(set) var roots: [[Int32]] = [[]]
  /// The parts of the tasks that have any.
  private(set) var parts: [Int32: [Int32]] = [:]
  /// For each task, the position of its lot; for no lot, the number of lots.
  private(set) var lots: [Int32] = []
  /// For each lot, and at the end for no lot, the tasks done and all but the cancelled ones.
  private(set) var counts: [(done: Int, total: Int)] = [(0, 0)]

  /// How each task counts, so that a change recounts only what it touched.
  private var standings: [Standing] = []

  /// How a task counts among those of its lot.
  private enum Standing: UInt8 {
    case open, done, out

    init(_ state: TaskState) {
      self =
        switch state {
        case .todo, .doing, .waiting: .open
        case .done: .done
        case .cancelled: .out
        }
    }
  }

  /// The tree of nothing.
  init() {}

  /// The tree of a project.
  init(_ project: Project) {
    let none = Int32(project.lots.count)
    roots = Array(repeating: [], count: project.lots.count + 1)
    counts = Array(repeating: (0, 0), count: roots.count)
    lots.reserveCapacity(project.tasks.count)
    standings.reserveCapacity(project.tasks.count)
    // Neighbours are nearly always of the same lot: one look-up serves them all.
    var last: (id: RecordID?, position: Int32) = (nil, none)
    project.tasks.records.withUnsafeBufferPointer { tasks in
      for index in tasks.indices {
        if tasks[index].lot != last.id {
          let id = tasks[index].lot
          last = (id, id.flatMap { project.lots.position(of: $0) }.map(Int32.init) ?? none)
        }
        lots.append(last.position)
        let standing = Standing(tasks[index].state)
        standings.append(standing)
        count(standing, in: Int(last.position), 1)
        if let parent = tasks[index].parent.flatMap({ project.tasks.position(of: $0) }),
          PlanTree.isReachable(index, from: parent, in: project)
        {
          parts[Int32(parent), default: []].append(Int32(index))
        } else {
          roots[Int(last.position)].append(Int32(index))
        }
      }
    }
  }

  /// Counts anew what is done, where tasks of the same lots as before have changed.
  mutating func recount(_ tasks: [Int], in project: Project) {
    for task in tasks {
      let lot = Int(lots[task])
      count(standings[task], in: lot, -1)
      standings[task] = Standing(project.tasks[task].state)
      count(standings[task], in: lot, 1)
    }
  }

  private mutating func count(_ standing: Standing, in lot: Int, _ step: Int) {
    if standing == .done { counts[lot].done += step }
    if standing != .out { counts[lot].total += step }
  }

  /// Whether the chain of wholes above `parent` ends, rather than coming back to the task.
  private static func isReachable(_ index: Int, from parent: Int, in project: Project) -> Bool {
    var above = parent
    var steps = 0
    while steps < 64 {
      if above == index { return false }
      guard let next = project.tasks[above].parent.flatMap({ project.tasks.position(of: $0) })
      else { return true }
      above = next
      steps += 1
    }
    return false
  }

  /// The rows that are seen when some lots and wholes are folded; of the tasks those `shown`, and only
  /// the lots that have such; nil: all.
  func rows(folded: Set<RecordID>, of project: Project, shown: [Bool]? = nil) -> [PlanRow] {
    var rows: [PlanRow] = []
    rows.reserveCapacity(lots.count + roots.count)
    for (lot, all) in roots.enumerated() {
      let isNone = lot == project.lots.count
      let tasks = shown.map { shown in all.filter { shown[Int($0)] } } ?? all
      if isNone || shown != nil, tasks.isEmpty { continue }
      rows.append(PlanRow(.lot, lot))
      if isNone ? folded.contains(PlanRow.noLot) : folded.contains(project.lots[lot].id) {
        continue
      }
      for task in tasks { append(task, depth: 0, folded, shown, project, to: &rows) }
    }
    return rows
  }

  private func append(
    _ task: Int32,
    depth: Int,
    _ folded: Set<RecordID>,
    _ shown: [Bool]?,
    _ project: Project,
    to rows: inout [PlanRow]
  ) {
    rows.append(PlanRow(.task, Int(task), depth: depth))
    guard !parts.isEmpty, let below = parts[task], depth < 64 else { return }
    if folded.contains(project.tasks[Int(task)].id) { return }
    for part in below where shown?[Int(part)] ?? true {
      append(part, depth: depth + 1, folded, shown, project, to: &rows)
    }
  }

  /// The tasks among which a task stands: the topmost of its lot, or the parts of its whole.
  func siblings(of task: Int, in project: Project) -> [Int32] {
    let top = roots[Int(lots[task])]
    if top.contains(Int32(task)) { return top }
    let parent = project.tasks[task].parent.flatMap { project.tasks.position(of: $0) }
    return parent.flatMap { parts[Int32($0)] } ?? []
  }

  /// Whether a task has parts.
  func hasParts(_ task: Int) -> Bool { !parts.isEmpty && parts[Int32(task)] != nil }
}

/// One row of the tree.
struct PlanRow: Hashable, Sendable {
  /// What stands on it.
  enum Kind: UInt8, Sendable {
    case lot, task
  }

  let kind: Kind
  /// How deep a task lies under its lot.
  let depth: UInt8
  /// The position in the project's list of lots or tasks; past the last lot: tasks without one.
  private let position: Int32

  /// The row of the lot or task at a position.
  init(_ kind: Kind, _ position: Int, depth: Int = 0) {
    self.kind = kind
    self.depth = UInt8(clamping: depth)
    self.position = Int32(clamping: position)
  }

  /// The position in the project's list of lots or tasks.
  var index: Int { Int(position) }

  /// What the fold of tasks without a lot is called.
  static let noLot = RecordID("")
}

/// A row by identity, for finding it again after the plan has changed.
enum RowKey: Hashable, Sendable {
  case lot(RecordID)
  case task(RecordID)
}
