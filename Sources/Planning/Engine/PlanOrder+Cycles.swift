extension PlanOrder {
  /// The groups of tasks that can all be reached from one another by links (Tarjan, without
  /// recursion), each in ascending order; a task alone only if it is linked to itself.
  static func strongComponents(
    _ links: PlanLinks,
    count: Int,
    isLeftOut: (Int) -> Bool
  ) -> [[Int32]] {
    var index = [Int32](repeating: -1, count: count)
    var low = [Int32](repeating: 0, count: count)
    var isOnStack = [Bool](repeating: false, count: count)
    var stack: [Int32] = []
    var path: [(task: Int, next: Int)] = []
    var counter: Int32 = 0
    var groups: [[Int32]] = []

    func enter(_ task: Int) {
      index[task] = counter
      low[task] = counter
      counter += 1
      stack.append(Int32(task))
      isOnStack[task] = true
      path.append((task, links.successors(of: task).lowerBound))
    }

    for root in 0..<count where index[root] < 0 && !isLeftOut(root) {
      enter(root)
      while let (task, next) = path.last {
        if next < links.successors(of: task).upperBound {
          path[path.count - 1].next += 1
          let successor = Int(links.outgoing[next].other)
          if index[successor] < 0 {
            if !isLeftOut(successor) { enter(successor) }
          } else if isOnStack[successor] {
            low[task] = min(low[task], index[successor])
          }
          continue
        }
        path.removeLast()
        if let parent = path.last?.task { low[parent] = min(low[parent], low[task]) }
        guard low[task] == index[task] else { continue }
        var group: [Int32] = []
        while let member = stack.popLast() {
          isOnStack[Int(member)] = false
          group.append(member)
          if Int(member) == task { break }
        }
        let isLoop = links.successors(of: task).contains { links.outgoing[$0].other == task }
        if group.count > 1 || isLoop { groups.append(group.sorted()) }
      }
    }
    return groups.sorted { $0[0] < $1[0] }
  }
}

/// Names the loops of a strongly connected group: for each task not yet named, in the plan's order,
/// the shortest loop through it.
struct CycleFinder {
  /// So many loops of one group are enough to begin mending it.
  private static let most = 32

  private let links: PlanLinks
  private let group: Set<Int32>
  /// The loops, each beginning and ending with its first task in the plan's order.
  private(set) var cycles: [[Int32]] = []

  init(_ links: PlanLinks, _ group: [Int32]) {
    self.links = links
    self.group = Set(group)
    var named: Set<Int32> = []
    for task in group where !named.contains(task) && cycles.count < CycleFinder.most {
      let cycle = shortest(through: task)
      named.formUnion(cycle)
      cycles.append(CycleFinder.turned(cycle))
    }
  }

  /// The shortest loop from `task` back to it, without the return.
  private func shortest(through task: Int32) -> [Int32] {
    var origin: [Int32: Int32] = [:]
    var queue = [task]
    var next = 0
    while next < queue.count {
      let current = queue[next]
      next += 1
      for place in links.successors(of: Int(current)) {
        let successor = links.outgoing[place].other
        if successor == task {
          var cycle = [current]
          while let step = cycle.last, step != task, let before = origin[step] {
            cycle.append(before)
          }
          return cycle.reversed()
        }
        guard group.contains(successor), origin[successor] == nil else { continue }
        origin[successor] = current
        queue.append(successor)
      }
    }
    return [task]
  }

  /// The loop begun with its first task in the plan's order, and closed.
  private static func turned(_ cycle: [Int32]) -> [Int32] {
    let first = cycle.indices.min { cycle[$0] < cycle[$1] } ?? 0
    return cycle[first...] + cycle[..<first] + [cycle[first]]
  }
}
