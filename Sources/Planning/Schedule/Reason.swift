/// The constraint that decided a boundary, for whoever asks why.
package enum Reason: Hashable, Sendable {
  /// The first day of the project.
  case projectStart
  /// What has not started can't start before today.
  case today
  /// The day it must wait for.
  case notBefore
  /// Its own fixed or relative finish.
  case anchor
  /// The day it takes place on, worked or not.
  case pinned
  /// It has neither successor nor finish and ends with day J (or with the plan, if there is none).
  case dayJ
  /// It happened then.
  case actual
  /// It has started, and what remains takes until then.
  case remaining
  /// The other boundary of the same task, its duration away.
  case duration
  /// A link with another task: in the earliest pair a predecessor, in the latest a successor.
  case link(other: RecordID, type: LinkType, lag: Int)
}

/// One of the two boundaries of a task.
package enum TaskEnd: CaseIterable, Hashable, Sendable {
  case start, finish
}

/// A boundary of a pair of dates of a task.
package struct DateQuestion: Hashable, Sendable {
  /// The task asked about.
  package var task: RecordID
  /// Which of its pairs of dates.
  package var pair: DatePair
  /// Which of its two ends.
  package var end: TaskEnd

  /// The question why `task` starts or finishes when it does.
  package init(_ task: RecordID, _ pair: DatePair, _ end: TaskEnd) {
    self.task = task
    self.pair = pair
    self.end = end
  }
}

/// A boundary, its day, and what decided it.
package struct Why: Hashable, Sendable {
  /// What was asked.
  package var question: DateQuestion
  /// The day that was computed.
  package var day: Day
  /// What decided it.
  package var reason: Reason
  /// The boundary that the reason rests on, nil where nothing is behind it.
  package var next: DateQuestion?
}

extension Schedule {
  /// What decided a boundary; nil if the task has no such date.
  package func why(_ question: DateQuestion) -> Why? {
    guard let index = index(of: question.task), !family.isParent(index),
      let dates = dates(of: index, question.pair), let cause = cause(of: index, question.pair)
    else { return nil }
    var why = Why(
      question: question,
      day: question.end == .start ? dates.start : dates.finish,
      reason: .actual
    )
    let isStarted = timetable.plan.rows[index].course == .underway && question.pair != .latest
    if isStarted && question.end == .start && timetable.plan.rows[index].isStartKnown { return why }
    if !decides(cause, question.end, of: index, question.pair) {
      why.reason = .duration
      why.next = DateQuestion(
        question.task,
        question.pair,
        question.end == .start ? .finish : .start
      )
      return why
    }
    switch cause {
    case .floor: why.reason = floorReason(of: index)
    case .anchor: why.reason = .anchor
    case .pinned: why.reason = .pinned
    case .horizon: why.reason = .dayJ
    case .actual: why.reason = .actual
    case .remaining: why.reason = question.end == .start ? .today : .remaining
    case .planned: return self.why(DateQuestion(question.task, .planned, question.end))
    case .link(let place):
      let isBackward = question.pair != .earliest
      let links = timetable.plan.links
      let link = isBackward ? links.outgoing[place] : links.incoming[place]
      let other = ids[Int(link.other)]
      why.reason = .link(other: other, type: link.type, lag: Int(link.lag))
      why.next =
        isBackward
        ? DateQuestion(other, .latest, link.entersFinish ? .finish : .start)
        : DateQuestion(other, .earliest, link.leavesStart ? .start : .finish)
    }
    return why
  }

  /// The whole answer: from a boundary back to what nothing is behind.
  package func chain(from question: DateQuestion) -> [Why] {
    var chain: [Why] = []
    var next: DateQuestion? = question
    while let question = next, let why = why(question) {
      chain.append(why)
      next = why.next
    }
    return chain
  }

  /// The constraint that decides a slot of the task at an index.
  func cause(of index: Int, _ pair: DatePair) -> SlotCause? {
    switch pair {
    case .earliest: timetable.earliestCause(of: index)
    case .latest: timetable.latestCause(of: index)
    case .planned: timetable.plannedCause(of: index)
    }
  }

  /// Whether a cause decides that end; the duration decides the other.
  private func decides(_ cause: SlotCause, _ end: TaskEnd, of index: Int, _ pair: DatePair) -> Bool
  {
    if timetable.plan.rows[index].isMilestone { return true }
    switch cause {
    case .floor: return end == .start
    case .anchor, .horizon: return end == .finish
    case .pinned, .actual, .remaining, .planned: return true
    case .link(let place):
      if pair == .earliest {
        let isUnderway = timetable.plan.rows[index].course == .underway
        let entersFinish = isUnderway || timetable.plan.links.incoming[place].entersFinish
        return end == (entersFinish ? .finish : .start)
      }
      return end == (timetable.plan.links.outgoing[place].leavesStart ? .start : .finish)
    }
  }

  /// Which of the constraints that keep a task from starting at once is the last to give way.
  func floorReason(of index: Int) -> Reason {
    let pushed = max(start, today ?? start)
    if let notBefore = limits[Int32(index)]?.notBefore, notBefore > pushed { return .notBefore }
    return pushed > start ? .today : .projectStart
  }
}
