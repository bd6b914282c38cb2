/// The first and the last day of a task; a milestone's are the same.
package struct DateSpan: Hashable, Sendable {
  /// The first day.
  package var start: Day
  /// The last day.
  package var finish: Day

  /// From `start` to `finish`, both included; a start after the finish counts as the finish.
  package init(_ start: Day, _ finish: Day) {
    self.start = min(start, finish)
    self.finish = finish
  }

  /// The least span that holds both.
  func union(_ other: DateSpan) -> DateSpan {
    DateSpan(min(start, other.start), max(finish, other.finish))
  }
}

/// One of the three pairs of dates of a task.
package enum DatePair: CaseIterable, Hashable, Sendable {
  case earliest, latest, planned
}

/// What the schedule says of one task.
package struct TaskDates: Hashable, Sendable {
  /// As early as links, today and the start of the project allow.
  package var earliest: DateSpan?
  /// As late as successors, its own finish and day J allow.
  package var latest: DateSpan?
  /// What the plan says.
  package var planned: DateSpan?
  /// Working days between the earliest and the latest finish; negative: it can't be done in time;
  /// nil where it means nothing (done, cancelled, in a cycle).
  package var slack: Int?
  /// Whether it is not done and its planned finish has passed.
  package var isLate = false

  /// Whether a day lost is a day late.
  package var isCritical: Bool { slack == 0 }
  /// Whether it can't be done in time.
  package var isImpossible: Bool { slack.map { $0 < 0 } ?? false }

  /// One of the three pairs.
  package subscript(pair: DatePair) -> DateSpan? {
    switch pair {
    case .earliest: earliest
    case .latest: latest
    case .planned: planned
    }
  }
}
