package import Planning

/// A rehearsal of the day, on a copy of the project: how its clock goes, and which fixed hours were
/// in danger.
package struct Rehearsal: Hashable, Sendable {
  /// How many times as fast as real time its clock goes.
  package private(set) var speed: Int
  /// Whether its clock stands still.
  package private(set) var isPaused: Bool
  /// The fixed rows that could not be held at some moment, in the order in which that was seen, with
  /// the most minutes that had to be caught up.
  package private(set) var dangers: [Danger] = []

  /// A fixed row that was in danger.
  package struct Danger: Hashable, Sendable {
    /// The cue.
    package let cue: RecordID
    /// The most minutes that had to be caught up for it.
    package internal(set) var minutes: Int
  }

  /// A rehearsal whose clock goes so.
  package init(speed: Int, isPaused: Bool = false) {
    self.speed = speed
    self.isPaused = isPaused
  }

  /// What its clock is asked to do.
  package enum ClockRequest: Hashable, Sendable {
    /// Stand still, or go on.
    case pause(Bool)
    /// Go so many times as fast as real time.
    case speed(Int)
    /// Show another minute, counted since 1970 UTC.
    case jump(Int)
  }

  /// The speeds to choose from.
  static let speeds = [1, 10, 60, 300, 600]

  /// Takes in what the clock is asked to do.
  mutating func take(_ request: ClockRequest) {
    switch request {
    case .pause(let isPaused): self.isPaused = isPaused
    case .speed(let speed): (self.speed, isPaused) = (speed, false)
    case .jump: break
    }
  }

  /// Takes in how the day stands at a moment: fixed rows that will not be held, and those that were
  /// missed by so many minutes.
  mutating func see(_ live: LiveRunSheet, missedBy least: Int) {
    for row in live.rows where row.isBroken && (live.now <= row.due || row.lateness >= least) {
      if let place = dangers.firstIndex(where: { $0.cue == row.id }) {
        dangers[place].minutes = max(dangers[place].minutes, row.lateness)
      } else {
        dangers.append(Danger(cue: row.id, minutes: row.lateness))
      }
    }
  }
}
