/// A clock that goes as fast as one likes, for rehearsals: what it shows as real time passes.
///
/// All times are milliseconds; what it shows counts from 1970, real time from any moment.
package struct SimulatedTime: Hashable, Sendable {
  /// How many times as fast as real time it goes.
  package private(set) var speed: Int
  /// Whether it stands still.
  package private(set) var isPaused: Bool
  private var shown: Int
  private var real: Int

  /// A clock that shows `shown` at the real time `real`, and goes on from there.
  package init(showing shown: Int, speed: Int, isPaused: Bool = false, at real: Int) {
    self.shown = shown
    self.real = real
    self.speed = min(max(speed, 1), SimulatedTime.fastest)
    self.isPaused = isPaused
  }

  /// An hour of the day in six seconds.
  package static let fastest = 600

  /// What it shows at a real time; real time never goes back.
  package func reading(at real: Int) -> Int {
    isPaused ? shown : shown + max(0, real - self.real) * speed
  }

  /// Real milliseconds until it shows the next whole multiple of `length`; nil: it stands still.
  package func wait(forMultipleOf length: Int, at real: Int) -> Int? {
    guard !isPaused else { return nil }
    let left = length - reading(at: real) % length
    return (left + speed - 1) / speed
  }

  /// Goes at another speed from now on.
  package mutating func go(at speed: Int, from real: Int) {
    settle(real)
    self.speed = min(max(speed, 1), SimulatedTime.fastest)
  }

  /// Stands still, or goes on.
  package mutating func pause(_ isPaused: Bool, from real: Int) {
    settle(real)
    self.isPaused = isPaused
  }

  /// Shows another time from now on.
  package mutating func jump(to shown: Int, from real: Int) {
    self.shown = shown
    self.real = real
  }

  private mutating func settle(_ real: Int) {
    shown = reading(at: real)
    self.real = max(real, self.real)
  }
}
