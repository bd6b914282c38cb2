/// What the engine knows of one task: its own constraints, resolved to boundaries and days.
struct PlanRow: Equatable, Sendable {
  /// How far the task has come, as far as its dates are concerned.
  enum Course: UInt8, Sendable {
    /// Not started: constraints alone place it.
    case open
    /// Started, not done.
    case underway
    /// Done on known days.
    case done
    /// Done, but nobody wrote when.
    case doneUndated
    /// Left out: cancelled, a parent, or caught in a cycle.
    case out
  }

  var course = Course.open
  /// It takes place on its day, worked or not.
  var isPinned = false
  /// It is worked every day, not by the project's calendar.
  var isEveryDay = false
  /// Whether `start` is what happened, not a guess.
  var isStartKnown = false
  /// Working days (every day: days); 0 is a milestone.
  var duration: Int32 = 1
  /// From start to finish on the axis; a pinned task's is 0 on a day off.
  var width: Int32 = 1
  /// The earliest start that project start, today and «not before» allow; a milestone's end.
  ///
  /// A boundary; for a task worked every day, a day number.
  var floor: Int32 = 0
  /// Where its finish is set, `Bound.never` if it is free.
  ///
  /// A boundary; for a task worked every day, the day number after it.
  var anchor: Int32 = Bound.never
  /// The day it is pinned on, as a day number.
  var pin: Int32 = 0
  /// Underway or done: the day it started, as a day number.
  var start: Int32 = 0
  /// Done: the day it ended; underway: the day it ends if nothing holds it up.
  var finish: Int32 = 0

  /// The slot of `start` and `finish`.
  var actual = Slot(0, 0)

  var isMilestone: Bool { duration == 0 }
  /// Whether its boundaries tell its days.
  var isPlain: Bool { course == .open && !isPinned && !isEveryDay }
  var isAnchored: Bool { anchor != Bound.never }
}
