/// How far a task has moved from where a reference had it.
package struct Slip: Hashable, Sendable {
  /// The task.
  package let task: RecordID
  /// Where the reference had it.
  package let reference: DateSpan
  /// Where it is planned now; nil: it has no dates any more.
  package let planned: DateSpan?
  /// Working days its finish moved; later is positive.
  package let days: Int
}

extension Schedule {
  /// Where each task of a reference is now, in the order of the plan; tasks that are no more are left
  /// out.
  package func slips(from baseline: Baseline) -> [Slip] {
    baseline.dates.compactMap { dates -> (Int, Slip)? in
      guard let index = index(of: dates.task) else { return nil }
      let planned = self[index].planned
      let days =
        planned.map { calendar.through($0.finish) - calendar.through(dates.finish) } ?? 0
      let reference = DateSpan(dates.start, dates.finish)
      return (index, Slip(task: dates.task, reference: reference, planned: planned, days: days))
    }
    .sorted { $0.0 < $1.0 }.map(\.1)
  }
}
