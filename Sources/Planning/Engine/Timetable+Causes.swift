/// The constraint that decides a slot.
enum SlotCause: Equatable {
  /// Project start, today or «not before».
  case floor
  /// Its own fixed or relative finish.
  case anchor
  /// The day it is pinned on.
  case pinned
  /// The horizon: nothing else holds it.
  case horizon
  /// What happened.
  case actual
  /// What remains of it, from today on.
  case remaining
  /// Its planned slot.
  case planned
  /// A link, by its place among the incoming or the outgoing links.
  case link(place: Int)
}

/// Causes are found again from the slots when somebody asks, not kept: a pass stays a pass.
/// Of two that agree, the task's own constraint is told before a link, and an earlier link before a
/// later one.
extension Timetable {
  /// What decides a task's earliest slot; nil if it has none.
  func earliestCause(of task: Int) -> SlotCause? {
    let row = plan.rows[task]
    switch row.course {
    case .out: return nil
    case .done: return .actual
    case .doneUndated: return .planned
    case .open, .underway:
      if row.isPinned { return .pinned }
    }
    if row.course == .underway {
      let finish = earliest[task].finish
      if finish == row.actual.finish { return .remaining }
      return cause(amongPredecessorsOf: task) { $0.finish == finish } ?? .remaining
    }
    let start = ownStart(row, push(on: task))
    if start == row.floor { return .floor }
    var free = row
    free.floor = -Bound.boundary
    return cause(amongPredecessorsOf: task) { ownStart(free, $0) == start } ?? .floor
  }

  /// What decides a task's latest slot; nil if it has none.
  func latestCause(of task: Int) -> SlotCause? {
    let row = plan.rows[task]
    guard row.course != .out else { return nil }
    if row.isPinned { return .pinned }
    let hold = hold(on: task)
    if hold.isFree { return row.isAnchored ? .anchor : .horizon }
    let end = ownEnd(row, hold)
    if row.isAnchored && end == row.anchor { return .anchor }
    var free = row
    free.anchor = Bound.never
    for place in plan.links.successors(of: task) {
      let link = plan.links.outgoing[place]
      var hold = Hold()
      hold.meet(link, to: latest[Int(link.other)])
      if !hold.isFree && ownEnd(free, hold) == end { return .link(place: place) }
    }
    return .horizon
  }

  /// What decides a task's planned slot; nil if it has none.
  func plannedCause(of task: Int) -> SlotCause? {
    let row = plan.rows[task]
    switch row.course {
    case .out: return nil
    case .done: return .actual
    case .open, .underway, .doneUndated:
      if row.isPinned { return .pinned }
      return row.isAnchored ? .anchor : latestCause(of: task)
    }
  }

  // MARK: Days

  /// The day on which a task worked every day starts at the earliest; for a milestone, its day.
  func everyDayEarliest(of task: Int) -> Int32 {
    let row = plan.rows[task]
    return plan.everyDayStart(row, push(on: task)) - (row.isMilestone ? 1 : 0)
  }

  /// The last day of a task worked every day at the latest.
  func everyDayLatest(of task: Int) -> Int32 {
    plan.everyDayEnd(plan.rows[task], hold(on: task)) - 1
  }

  // MARK: Constraints

  private func push(on task: Int) -> Push {
    var push = Push()
    for place in plan.links.predecessors(of: task) {
      let link = plan.links.incoming[place]
      push.meet(link, from: earliest[Int(link.other)])
    }
    return push
  }

  private func hold(on task: Int) -> Hold {
    var hold = Hold()
    for place in plan.links.successors(of: task) {
      let link = plan.links.outgoing[place]
      hold.meet(link, to: latest[Int(link.other)])
    }
    return hold
  }

  private func ownStart(_ row: PlanRow, _ push: Push) -> Int32 {
    row.isEveryDay
      ? plan.everyDayStart(row, push) : max(row.floor, push.start, push.finish &- row.duration)
  }

  private func ownEnd(_ row: PlanRow, _ hold: Hold) -> Int32 {
    row.isEveryDay
      ? plan.everyDayEnd(row, hold) : min(row.anchor, hold.finish, hold.start &+ row.duration)
  }

  private func cause(amongPredecessorsOf task: Int, where decides: (Push) -> Bool) -> SlotCause? {
    for place in plan.links.predecessors(of: task) {
      let link = plan.links.incoming[place]
      var push = Push()
      push.meet(link, from: earliest[Int(link.other)])
      if decides(push) { return .link(place: place) }
    }
    return nil
  }
}
