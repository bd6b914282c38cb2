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
  /// For each lot, and at the end for no lot, how its tasks stand.
  private(set) var counts: [Count] = [Count()]

  /// How many tasks of a lot are done, of all but the cancelled ones, and who has to act on the others.
  struct Count: Sendable {
    var done = 0
    var total = 0
    var duties = Duties()
  }

  /// How each task counts, so that a change recounts only what it touched.
  private var standings: [Standing] = []

  /// How a task counts among those of its lot.
  private struct Standing: OptionSet {
    let rawValue: UInt8

    static let done = Standing(rawValue: 1)
    static let out = Standing(rawValue: 2)
    static let mine = Standing(rawValue: 4)
    static let awaited = Standing(rawValue: 8)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ task: borrowing PlanTask, _ mine: Set<RecordID>) {
      self = []
      if task.state == .done { insert(.done) }
      if task.state == .cancelled { insert(.out) }
      if mine.isEmpty { return }
      if task.isAwaited(mine.contains) {
        insert(.awaited)
      } else if task.isOpen, task.roles.contains(where: mine.contains) {
        insert(.mine)
      }
    }
  }

  /// The tree of nothing.
  init() {}

  /// The tree of a project.
  init(_ project: Project) {
    let none = Int32(project.lots.count)
    roots = Array(repeating: [], count: project.lots.count + 1)
    counts = Array(repeating: Count(), count: roots.count)
    let mine = project.myRoles
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
        let standing = Standing(tasks[index], mine)
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
    let mine = project.myRoles
    for task in tasks {
      let lot = Int(lots[task])
      count(standings[task], in: lot, -1)
      standings[task] = Standing(project.tasks[task], mine)
      count(standings[task], in: lot, 1)
    }
  }

  private mutating func count(_ standing: Standing, in lot: Int, _ step: Int) {
    if standing.contains(.done) { counts[lot].done += step }
    if !standing.contains(.out) { counts[lot].total += step }
    if standing.contains(.mine) { counts[lot].duties.mine += step }
    if standing.contains(.awaited) { counts[lot].duties.awaited += step }
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

  /// The rows that are seen when some lots and wholes are folded, in the order of `values`.
  ///
  /// Of the tasks those `shown`, and only the lots that have such; nil: all. Without `values`, tasks
  /// stand as in the plan.
  func rows(
    folded: Set<RecordID>,
    of project: Project,
    shown: [Bool]? = nil,
    by values: [Int]? = nil
  ) -> [PlanRow] {
    let tree = values.map { ordered(by: $0) } ?? self
    return tree.rowsInOrder(folded, project, shown)
  }

  /// The tree with the tasks of each lot and the parts of each whole in the order of values.
  private func ordered(by values: [Int]) -> PlanTree {
    var tree = self
    func sort(_ tasks: inout [Int32]) {
      tasks.sort { a, b in
        let (first, second) = (values[Int(a)], values[Int(b)])
        return first != second ? first < second : a < b
      }
    }
    for lot in tree.roots.indices { sort(&tree.roots[lot]) }
    for whole in tree.parts.keys { sort(&tree.parts[whole, default: []]) }
    return tree
  }

  private func rowsInOrder(
    _ folded: Set<RecordID>,
    _ project: Project,
    _ shown: [Bool]?
  ) -> [PlanRow] {
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

  /// The tasks that move when a task does: itself, or the undivided ones below it.
  func undivided(_ task: Int) -> [Int] {
    guard let below = parts[Int32(task)] else { return [task] }
    return below.flatMap { undivided(Int($0)) }
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
