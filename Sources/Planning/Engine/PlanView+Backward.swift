/// The greatest boundaries that a task's successors leave it.
struct Hold {
  /// For its start.
  var start = Bound.never
  /// For its finish.
  var finish = Bound.never

  /// Counts in the link to a successor that lies in `slot`.
  @inline(__always)
  mutating func meet(_ link: PlanLink, to slot: Slot) {
    let value = (link.entersFinish ? slot.finish : slot.start) &- link.lag
    if link.leavesStart {
      start = min(start, value)
    } else {
      finish = min(finish, value)
    }
  }

  /// Whether no successor counts.
  var isFree: Bool { start > Bound.boundary && finish > Bound.boundary }
}

extension PlanView {
  /// Where a task lies at the latest, its successors' slots being known.
  ///
  /// What has happened doesn't count here: a task done early leaves its predecessors the time they
  /// had.
  @inline(__always)
  func latestSlot(of task: Int, _ latest: Slots) -> Slot {
    let row = rows[task]
    guard row.course != .out else { return .unknownLate }
    if row.isPinned { return Slot(endingAt: row.anchor, width: row.width) }
    var hold = Hold()
    for place in successors(of: task) {
      let link = outgoing[place]
      hold.meet(link, to: latest[Int(link.other)])
    }
    if row.isEveryDay { return plan.everyDaySlot(row, endingBefore: plan.everyDayEnd(row, hold)) }
    var finish = min(row.anchor, hold.finish, hold.start &+ row.duration)
    if finish > Bound.boundary { finish = horizon }
    finish = Bound.boundary(finish)
    return Slot(endingAt: finish, width: row.duration)
  }

  /// Where a task is meant to lie, its latest slot being known.
  @inline(__always)
  func plannedSlot(of task: Int, latest: Slots) -> Slot {
    let row = rows[task]
    switch row.course {
    case .open, .doneUndated: return meantSlot(row, latest[task])
    case .underway:
      var slot = meantSlot(row, latest[task])
      if row.isStartKnown && !row.isPinned {
        // Begun after the day it should have ended on: that day alone is left of the plan.
        slot.start = min(row.actual.start, slot.finish &- min(row.width, 1))
      }
      return slot
    case .done: return row.actual
    case .out: return .unknownEarly
    }
  }

  /// On its anchor, or as late as it can be.
  @inline(__always)
  private func meantSlot(_ row: PlanRow, _ latest: Slot) -> Slot {
    guard row.isAnchored else { return latest }
    guard row.isEveryDay && !row.isPinned else {
      return Slot(endingAt: row.anchor, width: row.width)
    }
    return plan.everyDaySlot(row, endingBefore: row.anchor)
  }
}

// MARK: - Every day

extension Plan {
  /// The day number before which a task worked every day must end.
  ///
  /// To end at or before boundary k is to end before the working day after k; to start at or before
  /// k is to start on that day or earlier.
  func everyDayEnd(_ row: PlanRow, _ hold: Hold) -> Int32 {
    if !row.isAnchored && hold.isFree {
      return horizonDay.map { $0.number + 1 } ?? dayNumber(at: horizon - 1) + 1
    }
    var day = row.anchor
    if row.isMilestone {
      let most = min(hold.start, hold.finish)
      return most < Bound.boundary ? min(day, dayNumber(at: most)) : day
    }
    if hold.finish < Bound.boundary { day = min(day, dayNumber(at: hold.finish)) }
    if hold.start < Bound.boundary { day = min(day, dayNumber(at: hold.start) + row.duration) }
    return day
  }

  /// The slot on the project's axis of a task worked every day up to that day number.
  func everyDaySlot(_ row: PlanRow, endingBefore day: Int32) -> Slot {
    everyDaySlot(row, startingAt: day - row.duration)
  }
}
