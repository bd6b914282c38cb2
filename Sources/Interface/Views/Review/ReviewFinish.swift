package import Planning
import Rendering
import Wording

/// When a task would end after a choice, and what that does to others.
package struct ReviewFinish: Hashable, Sendable {
  /// The last day of its work.
  package let day: Day
  /// Working days after the day that was planned.
  package let delay: Int
  /// What it does to others.
  package let effect: Effect

  /// What an end on some day does to others.
  package enum Effect: Hashable, Sendable {
    /// It overruns what a successor leaves it, or else the delays of others, by working days.
    case pushes(RecordID?, days: Int)
    /// Promises of the plan break.
    case breaks(Int)
    /// The planned dates of others change, and nothing breaks.
    case moves(Int)
    /// The successor that holds it stays where it is.
    case spares(RecordID)
    /// Nothing else moves.
    case nothing
  }
}

extension Outlook {
  /// When the task at an index would end if the plan became an outcome's; `pair`: by which dates.
  func finish(of index: Int, _ pair: DatePair, after outcome: Outcome) -> ReviewFinish? {
    guard let day = outcome.schedule.dates(of: index, pair)?.finish else { return nil }
    func workingDays(after start: Day) -> Int {
      day > start ? max(1, calendar.through(day) - calendar.through(start)) : 0
    }
    let delay = workingDays(after: span(of: index)?.upperBound ?? day)
    let deadline = outcome.schedule.deadline(of: index)
    let overrun = deadline.map { workingDays(after: $0.day) } ?? 0
    let moved = outcome.difference.moves.count { !outcome.isOwn($0.task) }
    let effect: ReviewFinish.Effect =
      if overrun > 0 {
        .pushes(deadline?.successor, days: overrun)
      } else if outcome.brokenCount > 0 {
        .breaks(outcome.brokenCount)
      } else if moved > 0 {
        .moves(moved)
      } else if delay > 0, let successor = deadline?.successor {
        .spares(successor)
      } else {
        .nothing
      }
    return ReviewFinish(day: day, delay: delay, effect: effect)
  }
}

extension Outcome {
  /// How many promises would break, and tasks that could not be done in time any more.
  fileprivate var brokenCount: Int {
    difference.newConflicts.count + difference.newlyImpossible.count
  }
}

extension ReviewFinish {
  /// It in words: the day, then by how much that is late, then what it does to others.
  func pieces(in outlook: Outlook, _ words: Words) -> [ReviewOffer.Piece] {
    let date = day == outlook.today ? words.today : words.date(day)
    var pieces = [ReviewOffer.Piece(text: words.endsOn(date))]
    func add(_ text: String, _ role: Role) {
      pieces.append(.init(text: ", "))
      pieces.append(.init(text: text, role: role))
    }
    if delay > 0 { add(words.reviewLate(delay), .late) }
    switch effect {
    case .pushes(let task, let days):
      add(words.reviewPushes(task.map { outlook.name(of: $0) }, days: days), .late)
    case .breaks(let count): add(words.reviewBreaks(count), .late)
    case .moves(let count): add(words.movesTasks(count), .muted)
    case .spares(let task): add(words.reviewHolds(outlook.name(of: task)), .muted)
    case .nothing: add(words.reviewHarmsNothing, .done)
    }
    return pieces
  }
}
