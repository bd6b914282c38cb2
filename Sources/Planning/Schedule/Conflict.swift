/// A promise that planned dates break.
package struct Conflict: Hashable, Sendable {
  /// What is broken.
  package enum Kind: Hashable, Sendable {
    /// A link: the predecessor ends (or starts) too late for the task.
    case link(from: RecordID, type: LinkType, lag: Int)
    /// The task would have to start before the project does.
    case beforeStart
    /// The task would have to start before the day it must wait for.
    case notBefore
    /// The task ends later than law or rule allow before day J.
    case legalMinimum
    /// The task ends too late for its answer to come before day J.
    case outsideDelay
  }

  /// What is broken.
  package var kind: Kind
  /// The task that can't keep it.
  package var task: RecordID
  /// By how many working days it is missed, at least 1.
  package var missingDays: Int

  /// What is broken by `task`, by how many working days.
  package init(_ kind: Kind, of task: RecordID, missingDays: Int) {
    self.kind = kind
    self.task = task
    self.missingDays = missingDays
  }

  /// The predecessor, where a link is broken.
  package var predecessor: RecordID? {
    if case .link(let from, _, _) = kind { from } else { nil }
  }
}

extension Schedule {
  /// Everything that planned dates break: broken links first, then the limits of single tasks, each
  /// in the order of the plan.
  package var conflicts: [Conflict] {
    var conflicts = brokenLinks
    for index in timetable.planned.indices where mayBreakLimit(index) {
      conflicts += limitConflicts(of: index)
    }
    return conflicts
  }

  /// How many links planned dates break.
  package var brokenLinkCount: Int { timetable.broken.count }

  private var brokenLinks: [Conflict] {
    guard timetable.broken.count > 0 else { return [] }
    let links = timetable.plan.links
    var conflicts: [Conflict] = []
    conflicts.reserveCapacity(timetable.broken.count)
    var task = 0
    var next = timetable.broken.next(from: 0)
    while let place = next {
      while links.predecessors(of: task).upperBound <= place { task += 1 }
      conflicts.append(brokenLink(at: place, into: task))
      next = timetable.broken.next(from: place + 1)
    }
    return conflicts
  }

  private func brokenLink(at place: Int, into task: Int) -> Conflict {
    let link = timetable.plan.links.incoming[place]
    return Conflict(
      .link(from: ids[Int(link.other)], type: link.type, lag: Int(link.lag)),
      of: ids[task],
      missingDays: timetable.missingDays(place, into: task)
    )
  }

  /// What the open task at an index breaks: links to what comes before it, and its own limits.
  package func conflicts(of index: Int) -> [Conflict] {
    guard isOpen(index) else { return [] }
    let places = timetable.plan.links.predecessors(of: index).filter { timetable.broken[$0] }
    return places.map { brokenLink(at: $0, into: index) }
      + (mayBreakLimit(index) ? limitConflicts(of: index) : [])
  }

  /// What the task at an index breaks, and what of the open tasks after it breaks because of it.
  package func conflicts(around index: Int) -> [Conflict] {
    guard timetable.broken.count > 0 else { return conflicts(of: index) }
    let after = Set(successors(of: index).map(\.task)).compactMap(self.index(of:)).sorted()
    return conflicts(of: index)
      + after.flatMap(conflicts(of:)).filter { $0.predecessor == ids[index] }
  }

  /// Whether a look at the dates of the task at an index is needed: it has limits, or it starts no
  /// later than the project.
  private func mayBreakLimit(_ index: Int) -> Bool {
    timetable.planned[index].start <= timetable.plan.start
      || (!limits.isEmpty && limits[Int32(index)] != nil)
  }

  /// What the task at an index breaks by itself.
  private func limitConflicts(of index: Int) -> [Conflict] {
    let row = timetable.plan.rows[index]
    guard row.course != .out else { return [] }
    let limit = limits.isEmpty ? nil : limits[Int32(index)]
    var conflicts: [Conflict] = []
    func add(_ kind: Conflict.Kind, _ days: Int) {
      conflicts.append(Conflict(kind, of: ids[index], missingDays: max(days, 1)))
    }
    if row.course == .open, let planned = dates(of: index, .planned) {
      if planned.start < start {
        add(.beforeStart, calendar.before(start) - calendar.before(planned.start))
      }
      if let notBefore = limit?.notBefore, planned.start < notBefore {
        add(.notBefore, calendar.before(notBefore) - calendar.before(planned.start))
      }
    }
    guard let limit, let dayJ, let finish = likelyFinish(of: index) else { return conflicts }
    if let days = limit.legalMinimum, finish > dayJ - days {
      add(.legalMinimum, calendar.through(finish) - calendar.through(dayJ - days))
    }
    if let days = limit.outsideDelay, finish > dayJ - days,
      row.course == .open || row.course == .underway
    {
      add(.outsideDelay, calendar.through(finish) - calendar.through(dayJ - days))
    }
    return conflicts
  }

  /// The later of the planned and the earliest finish: slippage counts.
  private func likelyFinish(of index: Int) -> Day? {
    guard let planned = dates(of: index, .planned), let earliest = dates(of: index, .earliest)
    else { return nil }
    return max(planned.finish, earliest.finish)
  }
}
