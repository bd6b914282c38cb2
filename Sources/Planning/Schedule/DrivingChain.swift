/// The links that make something impossible: from what pushes to what stops.
package struct DrivingChain: Hashable, Sendable {
  /// What pushes the first task: project start, today, an actual date, a pinned day.
  package var source: Reason
  /// The tasks, each the predecessor of the next.
  package var tasks: [RecordID]
  /// What stops the last task: its finish, its day, day J.
  package var stop: Reason
  /// By how many working days it is too long.
  package var missingDays: Int
  /// The day on which the first task should have begun.
  package var shouldHaveBegun: Day
}

extension Schedule {
  /// The chain that makes a task impossible; nil if its slack is not negative.
  package func drivingChain(of id: RecordID) -> DrivingChain? {
    guard let index = index(of: id), !family.isParent(index), let slack = slack(of: index),
      slack < 0
    else { return nil }
    let links = timetable.plan.links
    // Backwards to what pushes, then forwards to what stops.
    let (pushing, source) = push(of: index)
    var chain = Array(pushing.reversed())
    var stop = Reason.dayJ
    walk: while let last = chain.last, let cause = timetable.latestCause(of: last) {
      switch cause {
      case .link(let place):
        chain.append(Int(links.outgoing[place].other))
        continue walk
      case .anchor: stop = .anchor
      case .pinned: stop = .pinned
      case .floor, .horizon, .actual, .remaining, .planned: stop = .dayJ
      }
      break
    }
    return DrivingChain(
      source: source,
      tasks: chain.map { ids[$0] },
      stop: stop,
      missingDays: -slack,
      shouldHaveBegun: beginning(of: chain[0], missing: slack)
    )
  }

  /// The day on which the first task of the chain that makes a task impossible should have begun; nil
  /// if its slack is not negative.
  package func shouldHaveBegun(_ id: RecordID) -> Day? {
    guard let index = index(of: id), !family.isParent(index), let slack = slack(of: index),
      slack < 0
    else { return nil }
    return beginning(of: push(of: index).chain.last ?? index, missing: slack)
  }

  /// When a task begins at the earliest, moved by working days.
  private func beginning(of index: Int, missing slack: Int) -> Day {
    calendar.day(at: Int(timetable.earliest[index].start) + slack)
  }

  /// The tasks from one backwards to the first that pushes it, and what pushes that one.
  private func push(of index: Int) -> (chain: [Int], source: Reason) {
    let links = timetable.plan.links
    var chain = [index]
    var source = Reason.projectStart
    walk: while let first = chain.last, let cause = timetable.earliestCause(of: first) {
      switch cause {
      case .link(let place):
        chain.append(Int(links.incoming[place].other))
        continue walk
      case .floor: source = floorReason(of: first)
      case .pinned: source = .pinned
      case .planned: source = timetable.plan.rows[first].isPinned ? .pinned : .anchor
      case .remaining: source = .remaining
      case .actual, .anchor, .horizon: source = .actual
      }
      break
    }
    return (chain, source)
  }

  /// One chain for each finish that can't be met, the worst first.
  package var drivingChains: [DrivingChain] {
    ids.indices.compactMap { index -> DrivingChain? in
      guard let slack = slack(of: index), slack < 0 else { return nil }
      if case .link = timetable.latestCause(of: index) { return nil }
      return drivingChain(of: ids[index])
    }
    .enumerated()
    .sorted { ($1.element.missingDays, $0.offset) < ($0.element.missingDays, $1.offset) }
    .map(\.element)
  }
}
