import Planning

/// What is drawn of whole lots and told of the whole plan, worked out once for each change.
package struct PlanSummary: Sendable {
  /// For each lot, and at the end for no lot, the days from its first task to its last.
  private(set) var lots: [ClosedRange<Day>?] = []
  /// The days from the first task to the last.
  private(set) var span: ClosedRange<Day>?
  /// How many tasks are late.
  private(set) var late = 0

  /// The summary of nothing.
  init() {}

  /// The summary of a plan whose tree and schedule are up to date.
  init(_ plan: PlanScreen) {
    lots = Array(repeating: nil, count: plan.tree.roots.count)
    for index in plan.project.tasks.indices {
      guard let span = plan.span(of: index) else { continue }
      let lot = Int(plan.tree.lots[index])
      lots[lot] = lots[lot].map { $0.holding(span) } ?? span
      self.span = self.span.map { $0.holding(span) } ?? span
      if span.upperBound < plan.today, plan.project.tasks[index].isOpen { late += 1 }
    }
  }
}

extension PlanTask {
  /// Whether something is still to do.
  var isOpen: Bool { state != .done && state != .cancelled }
}

extension ClosedRange<Day> {
  /// The least range that holds both.
  fileprivate func holding(_ other: ClosedRange<Day>) -> ClosedRange<Day> {
    Swift.min(lowerBound, other.lowerBound)...Swift.max(upperBound, other.upperBound)
  }
}
