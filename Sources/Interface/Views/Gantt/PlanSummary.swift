import Planning

/// What is drawn of whole lots and told of the whole plan, kept up to date with each change.
package struct PlanSummary: Sendable {
  /// For each lot, and at the end for no lot, the days from its first task to its last.
  private(set) var lots: [ClosedRange<Day>?] = []
  /// How many tasks of each are late.
  private var lateOnes: [Int] = []

  /// The summary of nothing.
  init() {}

  /// The summary of a plan whose tree and schedule are up to date.
  init(_ plan: PlanScreen) {
    lots = Array(repeating: nil, count: plan.tree.roots.count)
    lateOnes = Array(repeating: 0, count: lots.count)
    sum(plan) { _ in true }
  }

  /// The days from the first task to the last.
  var span: ClosedRange<Day>? {
    lots.lazy.compactMap(\.self).reduce(nil) { whole, span in whole?.holding(span) ?? span }
  }

  /// How many tasks are late.
  var late: Int { lateOnes.reduce(0, +) }

  /// Takes in that the planned dates or the states of some tasks have changed; nil: of any.
  mutating func update(_ plan: PlanScreen, moved: [Int32]?) {
    guard let moved else {
      self = PlanSummary(plan)
      return
    }
    var isTouched = Array(repeating: false, count: lots.count)
    for task in moved { isTouched[Int(plan.tree.lots[Int(task)])] = true }
    for lot in lots.indices where isTouched[lot] { (lots[lot], lateOnes[lot]) = (nil, 0) }
    sum(plan) { isTouched[$0] }
  }

  /// Adds the tasks of some lots, from nothing.
  private mutating func sum(_ plan: PlanScreen, _ isWanted: (Int) -> Bool) {
    plan.project.tasks.records.withUnsafeBufferPointer { tasks in
      for (index, lot) in plan.tree.lots.enumerated() where isWanted(Int(lot)) {
        guard let span = plan.outlook.span(of: index) else { continue }
        let lot = Int(lot)
        lots[lot] = lots[lot].map { $0.holding(span) } ?? span
        if span.upperBound < plan.today, tasks[index].isOpen { lateOnes[lot] += 1 }
      }
    }
  }
}

extension ClosedRange<Day> {
  /// The least range that holds both.
  fileprivate func holding(_ other: ClosedRange<Day>) -> ClosedRange<Day> {
    Swift.min(lowerBound, other.lowerBound)...Swift.max(upperBound, other.upperBound)
  }
}
