import Interface

/// When the interface is told the time: as the minute or the second changes, whichever it shows.
///
/// Where no clock shows, the program sleeps for whole minutes.
struct Pace {
  private let clock: Clock
  /// When the time was told last, in milliseconds since 1970.
  private var told: Int

  /// The pace of a clock.
  init(_ clock: Clock) {
    self.clock = clock
    told = clock.milliseconds
  }

  /// Milliseconds until the time must be told again to what a state shows; nil: it stands still.
  func millisecondsLeft(_ state: State) -> Int? {
    clock.wait(forMultipleOf: Pace.length(state))
  }

  /// Whether the time must be told now; then it counts as told.
  mutating func isOver(_ state: State) -> Bool {
    let length = Pace.length(state)
    let now = clock.milliseconds
    defer { told = now }
    return now / length != told / length
  }

  private static func length(_ state: State) -> Int { state.showsSeconds ? 1_000 : 60_000 }
}
