/// The last day on which a task can end without harm, and who would be harmed after it («butoir»).
package struct Deadline: Hashable, Sendable {
  /// Who or what allows no later day.
  package enum Holder: Hashable, Sendable {
    /// A successor that a later end would move.
    case successor(RecordID)
    /// The calendar days that others need for their answer before day J.
    case outsideDelay(Int)
    /// The calendar days before day J that law or rule ask for.
    case legalMinimum(Int)
    /// Day J, or the end of the plan.
    case dayJ
  }

  /// The day.
  package let day: Day
  /// What holds the task there.
  package let holder: Holder

  /// The successor that a later end would move; nil: it is held by something else.
  package var successor: RecordID? {
    if case .successor(let task) = holder { task } else { nil }
  }
}

/// A task at the other end of a link.
package struct Neighbour: Hashable, Sendable {
  /// Which task.
  package let task: RecordID
  /// Which ends the link ties.
  package let type: LinkType
  /// Working days between them.
  package let lag: Int
}

extension Schedule {
  /// The last day on which the task at an index does no harm: its successors, where they are planned,
  /// and the time that others need for their answer allow no later one; its own date doesn't count.
  ///
  /// Nil for what is over, for a whole and where nothing holds the task.
  package func deadline(of index: Int) -> Deadline? {
    guard isOpen(index), !family.isParent(index), slot(of: index, .planned).isKnown else {
      return nil
    }
    var deadline = hold(on: index)
    if let dayJ, let limit = limits[Int32(index)] {
      let delays: [(days: Int?, holder: (Int) -> Deadline.Holder)] = [
        (limit.outsideDelay, Deadline.Holder.outsideDelay),
        (limit.legalMinimum, Deadline.Holder.legalMinimum),
      ]
      for (days, holder) in delays {
        guard let days, deadline.map({ dayJ - days < $0.day }) ?? true else { continue }
        deadline = Deadline(day: dayJ - days, holder: holder(days))
      }
    }
    guard deadline == nil, let horizon = reader.horizonDay else { return deadline }
    let own = dates(of: index, .latest)?.finish ?? horizon
    return Deadline(day: max(horizon, own), holder: .dayJ)
  }

  /// What the planned dates of its open successors leave a task.
  private func hold(on index: Int) -> Deadline? {
    let row = timetable.plan.rows[index]
    let links = timetable.plan.links
    var least = Bound.boundary
    var successor: Int32?
    for place in links.successors(of: index) {
      let link = links.outgoing[place]
      let slot = timetable.planned[Int(link.other)]
      guard slot.isKnown, isOpen(Int(link.other)) else { continue }
      // A start that lies behind holds nothing any more.
      if link.leavesStart, row.course == .underway { continue }
      var boundary = (link.entersFinish ? slot.finish : slot.start) &- link.lag
      if link.leavesStart { boundary &+= row.duration }
      if boundary < least { (least, successor) = (boundary, link.other) }
    }
    return successor.map {
      Deadline(day: calendar.day(at: Int(least) - 1), holder: .successor(ids[Int($0)]))
    }
  }

  /// Whether the task at an index is neither done nor cancelled.
  func isOpen(_ index: Int) -> Bool {
    switch timetable.plan.rows[index].course {
    case .open, .underway: true
    case .done, .doneUndated, .out: false
    }
  }

  /// The tasks that come after the task at an index, in the order of the plan.
  package func successors(of index: Int) -> [Neighbour] {
    let links = timetable.plan.links
    return links.successors(of: index).map { place in
      let link = links.outgoing[place]
      return Neighbour(task: ids[Int(link.other)], type: link.type, lag: Int(link.lag))
    }
  }

  /// The tasks that come before the task at an index, as its links list them.
  package func predecessors(of index: Int) -> [Neighbour] {
    let links = timetable.plan.links
    return links.predecessors(of: index).map { place in
      let link = links.incoming[place]
      return Neighbour(task: ids[Int(link.other)], type: link.type, lag: Int(link.lag))
    }
  }

  /// Working days that the task at an index still takes from today on; nil where none is left to do.
  package func remainingDays(of index: Int) -> Int? {
    guard let today, isOpen(index), let earliest = dates(of: index, .earliest) else { return nil }
    let from = max(calendar.before(earliest.start), calendar.before(today))
    return max(calendar.through(earliest.finish) - from, 0)
  }

  /// The day that an anchor means, by the rule for days off; nil: it counts from a day J that is not
  /// set.
  package func day(of anchor: Anchor) -> Day? {
    switch anchor {
    case .onDate(let day): day
    case .date(let day): calendar.day(at: calendar.through(day) - 1)
    case .onDay(let days): dayJ.map { $0 + days }
    case .offset(let days):
      dayJ.map { dayJ in
        let day = dayJ + days
        return days > 0
          ? calendar.day(at: calendar.before(day)) : calendar.day(at: calendar.through(day) - 1)
      }
    }
  }
}
