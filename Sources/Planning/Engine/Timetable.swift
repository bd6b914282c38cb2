/// The slots that a plan gives its tasks, and the links that they break.
///
/// The whole is one pass each way over arrays; a change afterwards costs only what it reaches, and
/// gives the same.
struct Timetable: Sendable {
  /// What it was computed from.
  private(set) var plan: Plan
  private(set) var earliest: [Slot]
  private(set) var latest: [Slot]
  private(set) var planned: [Slot]
  /// The slots with no anchor and no today.
  private(set) var chain: [Slot]
  /// The places, in `plan.links.incoming`, of the links that planned slots break.
  private(set) var broken: BitSet
  /// Whether day J or an end is set; otherwise the plan's own length is the horizon.
  private let isBounded: Bool

  /// The timetable of a plan.
  init(_ plan: Plan) {
    self.plan = plan
    isBounded = plan.horizonDay != nil
    let count = plan.count
    earliest = Array(repeating: .unknownEarly, count: count)
    latest = Array(repeating: .unknownLate, count: count)
    planned = Array(repeating: .unknownEarly, count: count)
    chain = Array(repeating: .unknownEarly, count: count)
    broken = BitSet(capacity: plan.links.incoming.count)
    runChain()
    if !isBounded { self.plan.horizon = ownHorizon }
    runBackward()
    runForward()
    findBroken()
  }

  /// The longest chain of links and durations alone, in working days.
  var criticalLength: Int {
    var last = plan.start
    for slot in chain where slot.isKnown { last = max(last, slot.finish) }
    return Int(last) - Int(plan.start)
  }

  /// By how many working days planned slots break the link at that place into `successor`.
  func missingDays(_ place: Int, into successor: Int) -> Int {
    let link = plan.links.incoming[place]
    return Int(gap(link, from: planned[Int(link.other)], to: planned[successor]))
  }

  // MARK: - Whole passes

  // Each holds the plan in a constant of its own: read through `self`, which it is changing, the plan
  // would be copied for every task.

  private mutating func runChain() {
    let plan = plan
    chain.withUnsafeMutableBufferPointer { chain in
      for task in plan.order.tasks {
        chain[Int(task)] = plan.chainSlot(of: Int(task), Slots(chain))
      }
    }
  }

  private mutating func runBackward() {
    let plan = plan
    latest.withUnsafeMutableBufferPointer { latest in
      planned.withUnsafeMutableBufferPointer { planned in
        for task in plan.order.tasks.reversed() {
          latest[Int(task)] = plan.latestSlot(of: Int(task), Slots(latest))
          planned[Int(task)] = plan.plannedSlot(of: Int(task), latest: Slots(latest))
        }
      }
    }
  }

  private mutating func runForward() {
    let plan = plan
    planned.withUnsafeBufferPointer { planned in
      earliest.withUnsafeMutableBufferPointer { earliest in
        for task in plan.order.tasks {
          let slot = plan.earliestSlot(of: Int(task), Slots(earliest), planned: planned)
          earliest[Int(task)] = slot
        }
      }
    }
  }

  private mutating func findBroken() {
    let plan = plan
    for task in 0..<plan.count { markBroken(into: task, plan) }
  }

  /// The horizon of a plan without day J: its own end.
  private var ownHorizon: Int32 {
    var last = plan.start + Int32(clamping: criticalLength)
    for row in plan.rows where row.isAnchored && row.course != .out {
      last = max(last, row.isEveryDay && !row.isPinned ? plan.through(row.anchor - 1) : row.anchor)
    }
    return Bound.boundary(last)
  }

  // MARK: - Broken links

  /// Finds which of the links into a task are broken.
  @inline(__always)
  private mutating func markBroken(into task: Int, _ plan: Plan) {
    let slot = planned[task]
    for place in plan.links.predecessors(of: task) {
      let link = plan.links.incoming[place]
      broken[place] = slot.isKnown && gap(link, from: planned[Int(link.other)], to: slot) > 0
    }
  }

  @inline(__always)
  private func gap(_ link: PlanLink, from early: Slot, to late: Slot) -> Int32 {
    let least = (link.leavesStart ? early.start : early.finish) &+ link.lag
    return least &- (link.entersFinish ? late.finish : late.start)
  }
}

// MARK: - Changes

extension Timetable {
  /// Another row and other lags for a task, whose predecessors stay the same.
  struct Edit {
    let task: Int
    let row: PlanRow
    let links: [PlanLink]
  }

  /// Takes `edits` in and recomputes what they reach.
  mutating func update(_ edits: [Edit]) {
    var seeds: [Int32] = []
    for edit in edits {
      plan.replace(edit.task, by: edit.row, links: edit.links)
      seeds.append(Int32(edit.task))
    }
    var work = Worklist(order: plan.order)
    updateChain(seeds, &work)
    if !isBounded {
      let horizon = ownHorizon
      if horizon != plan.horizon {
        // Everything that ends with the plan moves.
        plan.horizon = horizon
        runBackward()
        runForward()
        findBroken()
        return
      }
    }
    let replanned = updatePlanned(seeds + updateLatest(seeds, &work))
    updateEarliest(seeds + replanned.filter { plan.rows[Int($0)].course == .doneUndated }, &work)
    for task in seeds + replanned { checkLinks(of: Int(task), plan) }
  }

  private mutating func updateChain(_ seeds: [Int32], _ work: inout Worklist) {
    let plan = plan
    for task in seeds { work.insert(task) }
    chain.withUnsafeMutableBufferPointer { chain in
      while let task = work.popFirst() {
        let slot = plan.chainSlot(of: Int(task), Slots(chain))
        guard slot != chain[Int(task)] else { continue }
        chain[Int(task)] = slot
        for place in plan.links.successors(of: Int(task)) {
          work.insert(plan.links.outgoing[place].other)
        }
      }
    }
  }

  /// Recomputes latest slots; gives the tasks whose slot changed.
  private mutating func updateLatest(_ seeds: [Int32], _ work: inout Worklist) -> [Int32] {
    let plan = plan
    var moved: [Int32] = []
    for task in seeds {
      work.insert(task)
      // Their lags may have changed.
      for place in plan.links.predecessors(of: Int(task)) {
        work.insert(plan.links.incoming[place].other)
      }
    }
    latest.withUnsafeMutableBufferPointer { latest in
      while let task = work.popLast() {
        let slot = plan.latestSlot(of: Int(task), Slots(latest))
        guard slot != latest[Int(task)] else { continue }
        latest[Int(task)] = slot
        moved.append(task)
        for place in plan.links.predecessors(of: Int(task)) {
          work.insert(plan.links.incoming[place].other)
        }
      }
    }
    return moved
  }

  /// Recomputes planned slots; gives the tasks whose slot changed.
  private mutating func updatePlanned(_ tasks: [Int32]) -> [Int32] {
    let plan = plan
    return latest.withUnsafeBufferPointer { latest in
      tasks.filter { task in
        let slot = plan.plannedSlot(of: Int(task), latest: latest)
        guard slot != planned[Int(task)] else { return false }
        planned[Int(task)] = slot
        return true
      }
    }
  }

  private mutating func updateEarliest(_ seeds: [Int32], _ work: inout Worklist) {
    let plan = plan
    for task in seeds { work.insert(task) }
    planned.withUnsafeBufferPointer { planned in
      earliest.withUnsafeMutableBufferPointer { earliest in
        while let task = work.popFirst() {
          let slot = plan.earliestSlot(of: Int(task), Slots(earliest), planned: planned)
          guard slot != earliest[Int(task)] else { continue }
          earliest[Int(task)] = slot
          for place in plan.links.successors(of: Int(task)) {
            work.insert(plan.links.outgoing[place].other)
          }
        }
      }
    }
  }

  /// Finds again which links into and out of a task are broken.
  private mutating func checkLinks(of task: Int, _ plan: Plan) {
    markBroken(into: task, plan)
    for place in plan.links.successors(of: task) {
      markBroken(into: Int(plan.links.outgoing[place].other), plan)
    }
  }
}
