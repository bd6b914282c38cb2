/// The slots of all tasks, for reading during a pass.
typealias Slots = UnsafeBufferPointer<Slot>

/// The least boundaries that a task's predecessors leave it.
struct Push {
  /// For its start.
  var start = -Bound.never
  /// For its finish.
  var finish = -Bound.never

  /// Counts in the link from a predecessor that lies in `slot`.
  @inline(__always)
  mutating func meet(_ link: PlanLink, from slot: Slot) {
    let value = (link.leavesStart ? slot.start : slot.finish) &+ link.lag
    if link.entersFinish {
      finish = max(finish, value)
    } else {
      start = max(start, value)
    }
  }
}

extension PlanView {
  /// Where a task lies at the earliest, its predecessors' slots being known (planning.md, "Three
  /// pairs of dates").
  @inline(__always)
  func earliestSlot(of task: Int, _ earliest: Slots, planned: Slots) -> Slot {
    let row = rows[task]
    switch row.course {
    case .open:
      if row.isPinned { return Slot(endingAt: row.anchor, width: row.width) }
      let push = push(on: task, from: earliest)
      if row.isEveryDay { return plan.everyDaySlot(row, startingAt: plan.everyDayStart(row, push)) }
      return openSlot(row, floor: row.floor, push)
    case .underway:
      if row.isPinned { return Slot(endingAt: row.anchor, width: row.width) }
      let push = push(on: task, from: earliest)
      return Slot(row.actual.start, Bound.boundary(max(row.actual.finish, push.finish)))
    case .done: return row.actual
    case .doneUndated: return planned[task]
    case .out: return .unknownEarly
    }
  }

  /// Where a task would lie with no anchor and no today: what the critical length is made of.
  @inline(__always)
  func chainSlot(of task: Int, _ chain: Slots) -> Slot {
    let row = rows[task]
    guard row.course != .out else { return .unknownEarly }
    let push = push(on: task, from: chain)
    guard row.isEveryDay && !row.isPinned && !row.isMilestone else {
      return openSlot(row, floor: start, push)
    }
    var unhindered = row
    unhindered.floor = plan.startDay.number
    return plan.everyDaySlot(row, startingAt: plan.everyDayStart(unhindered, push))
  }

  /// What a task's predecessors leave it.
  @inline(__always)
  private func push(on task: Int, from slots: Slots) -> Push {
    var push = Push()
    for place in predecessors(of: task) {
      let link = incoming[place]
      push.meet(link, from: slots[Int(link.other)])
    }
    return push
  }

  /// A task worked by the project's calendar, as early as it can be.
  @inline(__always)
  private func openSlot(_ row: PlanRow, floor: Int32, _ push: Push) -> Slot {
    let start = Bound.boundary(max(floor, push.start, push.finish &- row.duration))
    return Slot(start, start &+ row.duration)
  }
}

// MARK: - Every day

extension Plan {
  /// The day number at which a task worked every day can start; for a milestone, the one after it.
  ///
  /// To start at or after boundary k is to start after the working day before k; to end at or after
  /// k is to end on that day or later.
  func everyDayStart(_ row: PlanRow, _ push: Push) -> Int32 {
    var day = row.floor
    if row.isMilestone {
      let least = max(push.start, push.finish)
      return least > -Bound.boundary ? max(day, dayNumber(at: least - 1) + 1) : day
    }
    if push.start > -Bound.boundary { day = max(day, dayNumber(at: push.start - 1) + 1) }
    if push.finish > -Bound.boundary {
      day = max(day, dayNumber(at: push.finish - 1) + 1 - row.duration)
    }
    return day
  }

  /// The slot on the project's axis of a task worked every day from that day number on.
  func everyDaySlot(_ row: PlanRow, startingAt day: Int32) -> Slot {
    let finish = through(day + row.duration - 1)
    return Slot(row.isMilestone ? finish : before(day), finish)
  }
}
