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
    broken = BitSet(capacity: plan.links.incoming.count)
    if !isBounded { self.plan.horizon = ownHorizon }
    runBackward()
    runForward()
    findBroken()
  }

  /// The longest chain of links and durations alone, in working days: a pass of its own.
  var criticalLength: Int {
    var chain = [Slot](repeating: .unknownEarly, count: plan.count)
    return plan.withView { view in
      chain.withUnsafeMutableBufferPointer { chain in
        var last = plan.start
        for task in plan.order.tasks {
          let slot = view.chainSlot(of: Int(task), Slots(chain))
          chain[Int(task)] = slot
          last = max(last, slot.finish)
        }
        return Int(last) - Int(plan.start)
      }
    }
  }

  /// By how many working days planned slots break the link at that place into `successor`.
  func missingDays(_ place: Int, into successor: Int) -> Int {
    let link = plan.links.incoming[place]
    return Int(link.gap(from: planned[Int(link.other)], to: planned[successor]))
  }

  // MARK: - Whole passes

  private mutating func runBackward() {
    plan.withView { view in
      latest.withUnsafeMutableBufferPointer { latest in
        planned.withUnsafeMutableBufferPointer { planned in
          for task in plan.order.tasks.reversed() {
            latest[Int(task)] = view.latestSlot(of: Int(task), Slots(latest))
            planned[Int(task)] = view.plannedSlot(of: Int(task), latest: Slots(latest))
          }
        }
      }
    }
  }

  private mutating func runForward() {
    plan.withView { view in
      planned.withUnsafeBufferPointer { planned in
        earliest.withUnsafeMutableBufferPointer { earliest in
          for task in plan.order.tasks {
            let slot = view.earliestSlot(of: Int(task), Slots(earliest), planned: planned)
            earliest[Int(task)] = slot
          }
        }
      }
    }
  }

  private mutating func findBroken() {
    plan.withView { view in
      planned.withUnsafeBufferPointer { planned in
        for task in 0..<planned.count { view.markBroken(into: task, planned, &broken) }
      }
    }
  }

  /// The horizon of a plan without day J: its own end.
  private var ownHorizon: Int32 {
    var last = plan.start + Int32(clamping: criticalLength)
    for row in plan.rows where row.isAnchored && row.course != .out {
      last = max(last, row.isEveryDay && !row.isPinned ? plan.through(row.anchor - 1) : row.anchor)
    }
    return Bound.boundary(last)
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

  /// Takes `edits` in and recomputes what they reach; gives the tasks that were edited or whose
  /// planned slot changed, nil where all may have.
  mutating func update(_ edits: [Edit]) -> [Int32]? {
    var seeds: [Int32] = []
    for edit in edits {
      plan.replace(edit.task, by: edit.row, links: edit.links)
      seeds.append(Int32(edit.task))
    }
    if !isBounded {
      let horizon = ownHorizon
      if horizon != plan.horizon {
        // Everything that ends with the plan moves.
        plan.horizon = horizon
        runBackward()
        runForward()
        findBroken()
        return nil
      }
    }
    var work = Worklist(order: plan.order)
    let replanned = updatePlanned(seeds + updateLatest(seeds, &work))
    updateEarliest(seeds + replanned.filter { plan.rows[Int($0)].course == .doneUndated }, &work)
    checkLinks(of: seeds + replanned)
    return seeds + replanned
  }

  /// Recomputes latest slots; gives the tasks whose slot changed.
  private mutating func updateLatest(_ seeds: [Int32], _ work: inout Worklist) -> [Int32] {
    var moved: [Int32] = []
    for task in seeds {
      work.insert(task)
      // Their lags may have changed.
      for place in plan.links.predecessors(of: Int(task)) {
        work.insert(plan.links.incoming[place].other)
      }
    }
    plan.withView { view in
      latest.withUnsafeMutableBufferPointer { latest in
        while let task = work.popLast() {
          let slot = view.latestSlot(of: Int(task), Slots(latest))
          guard slot != latest[Int(task)] else { continue }
          latest[Int(task)] = slot
          moved.append(task)
          for place in view.predecessors(of: Int(task)) { work.insert(view.incoming[place].other) }
        }
      }
    }
    return moved
  }

  /// Recomputes planned slots; gives the tasks whose slot changed.
  private mutating func updatePlanned(_ tasks: [Int32]) -> [Int32] {
    plan.withView { view in
      latest.withUnsafeBufferPointer { latest in
        tasks.filter { task in
          let slot = view.plannedSlot(of: Int(task), latest: latest)
          guard slot != planned[Int(task)] else { return false }
          planned[Int(task)] = slot
          return true
        }
      }
    }
  }

  private mutating func updateEarliest(_ seeds: [Int32], _ work: inout Worklist) {
    for task in seeds { work.insert(task) }
    plan.withView { view in
      planned.withUnsafeBufferPointer { planned in
        earliest.withUnsafeMutableBufferPointer { earliest in
          while let task = work.popFirst() {
            let slot = view.earliestSlot(of: Int(task), Slots(earliest), planned: planned)
            guard slot != earliest[Int(task)] else { continue }
            earliest[Int(task)] = slot
            for place in view.successors(of: Int(task)) { work.insert(view.outgoing[place].other) }
          }
        }
      }
    }
  }

  /// Finds again which links into and out of these tasks are broken.
  private mutating func checkLinks(of tasks: [Int32]) {
    plan.withView { view in
      planned.withUnsafeBufferPointer { planned in
        for task in tasks {
          view.markBroken(into: Int(task), planned, &broken)
          for place in view.successors(of: Int(task)) {
            view.markBroken(into: Int(view.outgoing[place].other), planned, &broken)
          }
        }
      }
    }
  }
}

// MARK: - Broken links

extension PlanView {
  /// Finds which of the links into a task are broken.
  @inline(__always)
  fileprivate func markBroken(into task: Int, _ planned: Slots, _ broken: inout BitSet) {
    let slot = planned[task]
    for place in predecessors(of: task) {
      let link = incoming[place]
      broken[place] = slot.isKnown && link.gap(from: planned[Int(link.other)], to: slot) > 0
    }
  }
}

extension PlanLink {
  /// How many working days too late the predecessor is for the successor.
  @inline(__always)
  fileprivate func gap(from early: Slot, to late: Slot) -> Int32 {
    let least = (leavesStart ? early.start : early.finish) &+ lag
    return least &- (entersFinish ? late.finish : late.start)
  }
}
