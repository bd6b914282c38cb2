package import Planning
import Rendering
package import Storage
import Wording

/// One choice about an item, and what follows from it: worked out before its key is pressed.
package struct ReviewOffer: Sendable {
  /// Which choice.
  package let choice: ReviewChoice
  /// What its key does.
  package let act: Act
  /// What follows from it, in words.
  let follows: [Piece]
  /// When the work would end, and by how much that is late; nil where the choice says no date.
  package var finish: ReviewFinish?

  /// What the key of a choice does.
  package enum Act: Sendable {
    /// It makes a change at once.
    case make(Change)
    /// Something is asked first.
    case ask
    /// It can't be done, for a reason.
    case refuse(String)
  }

  /// A part of what follows, in the colour of what it means.
  struct Piece: Hashable, Sendable {
    let text: String
    var role = Role.muted
  }

  /// Why it can't be done; nil: it can.
  package var obstacle: String? {
    if case .refuse(let reason) = act { reason } else { nil }
  }

  /// What follows, without its colours.
  package var text: String { follows.map(\.text).joined() }
}

/// When a task would end after a choice, and whom that would push.
package struct ReviewFinish: Hashable, Sendable {
  /// The last day of its work.
  package let day: Day
  /// Working days after the day that was planned.
  package let delay: Int
  /// The successor that its end is held by.
  package let successor: RecordID?
  /// Working days by which it overruns what its successor or the delays of others leave it.
  package let overrun: Int
}

extension Outlook {
  /// When the task at an index would end if the plan became `schedule`; `pair`: by which dates.
  func finish(of index: Int, _ pair: DatePair, in schedule: Schedule) -> ReviewFinish? {
    guard let day = schedule.dates(of: index, pair)?.finish else { return nil }
    let planned = span(of: index)?.upperBound ?? day
    let deadline = schedule.deadline(of: index)
    func workingDays(from start: Day) -> Int {
      max(0, calendar.through(day) - calendar.through(start))
    }
    return ReviewFinish(
      day: day,
      delay: day > planned ? max(1, workingDays(from: planned)) : 0,
      successor: deadline?.successor,
      overrun: deadline.map { day > $0.day ? max(1, workingDays(from: $0.day)) : 0 } ?? 0
    )
  }
}
