/// The tasks of a plan, predecessors first.
struct PlanOrder: Sendable {
  /// The tasks in order.
  let tasks: [Int32]
  /// Each task's place in that order.
  let places: [Int32]
  /// Loops of links, each task by task from predecessor to successor, first = last.
  let cycles: [[Int32]]
  /// The tasks that are in a loop.
  let caught: Set<Int32>

  /// Whether the order obeys every link; otherwise it minds only those between tasks that count.
  let isWhole: Bool

  /// The order of all tasks; only where they run in loops are those that are left out told apart:
  /// their links can't close one.
  init(_ links: PlanLinks, count: Int, isLeftOut: (Int) -> Bool) {
    if PlanOrder.isOrdered(links, count: count) {
      self.init(Array(0..<Int32(count)), isWhole: true)
      return
    }
    let whole = PlanOrder.sorted(links, count: count) { _ in false }
    if whole.count == count {
      self.init(whole, isWhole: true)
      return
    }
    let groups = PlanOrder.strongComponents(links, count: count, isLeftOut: isLeftOut)
    let caught = Set(groups.joined())
    let order = PlanOrder.sorted(links, count: count) {
      isLeftOut($0) || caught.contains(Int32($0))
    }
    self.init(
      order,
      isWhole: false,
      cycles: groups.flatMap { CycleFinder(links, $0).cycles },
      caught: caught
    )
  }

  private init(
    _ tasks: [Int32],
    isWhole: Bool,
    cycles: [[Int32]] = [],
    caught: Set<Int32> = []
  ) {
    self.tasks = tasks
    places = [Int32](unsafeUninitializedCapacity: tasks.count) { buffer, count in
      for (place, task) in tasks.enumerated() {
        buffer.initializeElement(at: Int(task), to: Int32(place))
      }
      count = tasks.count
    }
    self.isWhole = isWhole
    self.cycles = cycles
    self.caught = caught
  }

  /// Whether every predecessor stands before its successors already, as most people write plans.
  private static func isOrdered(_ links: PlanLinks, count: Int) -> Bool {
    for task in 0..<count {
      for place in links.predecessors(of: task) where links.incoming[place].other >= task {
        return false
      }
    }
    return true
  }

  /// The tasks in order, without those that hang in or behind a loop (Kahn); the links of those that
  /// are loose don't count.
  private static func sorted(
    _ links: PlanLinks,
    count: Int,
    isLoose: (Int) -> Bool
  ) -> [Int32] {
    let loose = (0..<count).map(isLoose)
    var missing = [Int32](repeating: 0, count: count)
    for task in 0..<count where !loose[task] {
      for place in links.predecessors(of: task) where !loose[Int(links.incoming[place].other)] {
        missing[task] += 1
      }
    }
    var order: [Int32] = []
    order.reserveCapacity(count)
    for task in 0..<count where missing[task] == 0 { order.append(Int32(task)) }
    var next = 0
    while next < order.count {
      let task = Int(order[next])
      next += 1
      guard !loose[task] else { continue }
      for place in links.successors(of: task) {
        let successor = Int(links.outgoing[place].other)
        guard !loose[successor] else { continue }
        missing[successor] -= 1
        if missing[successor] == 0 { order.append(Int32(successor)) }
      }
    }
    return order
  }
}
