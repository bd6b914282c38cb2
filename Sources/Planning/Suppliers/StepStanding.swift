/// What a step shows in the checklist, the least pressing first.
package enum StepMark: CaseIterable, Sendable {
  /// It does not apply, or nobody has said that it does.
  case notApplicable
  /// Nobody has begun it, and nothing presses.
  case todo
  /// Somebody was asked.
  case asked
  /// It came, or was done.
  case done
  /// Done or left out, but that will not hold.
  case alert
  /// It should have been done, and nothing before it explains why not.
  case late
}

/// Where one supplier stands with one step on some day.
package struct StepStanding: Hashable, Sendable {
  /// What the document says of it; to do, if nothing.
  package let step: SupplierStep
  /// Whether it counts for this supplier.
  package let applies: Bool
  /// Whether it counts only where somebody says so, and nobody has.
  package let isOptional: Bool
  /// The day it is due; nil: no day was set, or there is no day J to count from.
  package let due: Day?
  /// What it shows.
  package internal(set) var mark: StepMark

  /// Which step.
  package var code: StepCode { step.code }

  /// Whether it counts and has come or was done.
  package var isDone: Bool { applies && step.state.isDone }

  /// Whether it counts and is still to come.
  package var isOpen: Bool { applies && !step.state.isDone }

  /// Whether it is still to come and its day has passed.
  func isOverdue(on today: Day) -> Bool { isOpen && due.map { $0 < today } ?? false }
}

extension StepState {
  /// Whether what the step is about has come or was done.
  package var isDone: Bool { self == .received || self == .validated }
}

extension SupplierStep {
  /// Whether nothing is known of it.
  package var isUntouched: Bool { self == SupplierStep(code) }

  /// The last day on which its paper holds: what was said, else so many months after it came.
  func holdsUntil(months: Int?) -> Day? {
    expires ?? months.flatMap { months in done.map { $0.adding(months: months) } }
  }
}

extension Day {
  /// The same day of the month some months later, or the last day of that month.
  fileprivate func adding(months: Int) -> Day {
    let (year, month, day) = date
    let count = year * 12 + month - 1 + months
    let (newYear, newMonth) = (count / 12, count % 12 + 1)
    let last = Day.length(ofMonth: newMonth, year: newYear)
    return Day(year: newYear, month: newMonth, day: min(day, last)) ?? self
  }
}
