import Interface

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// When the interface is told the time: as the minute or the second changes, whichever it shows.
///
/// Where no clock shows, the program sleeps for whole minutes.
struct Pace {
  /// When the time was told last, in milliseconds since 1970.
  private var told = Pace.now

  /// Milliseconds until the time must be told again to what a state shows.
  func millisecondsLeft(_ state: State) -> Int {
    let length = Pace.length(state)
    return length - Pace.now % length
  }

  /// Whether the time must be told now; then it counts as told.
  mutating func isOver(_ state: State) -> Bool {
    let length = Pace.length(state)
    let now = Pace.now
    defer { told = now }
    return now / length != told / length
  }

  private static func length(_ state: State) -> Int { state.showsSeconds ? 1_000 : 60_000 }

  /// Milliseconds since 1970 by the machine's clock.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int(time.tv_sec) * 1_000 + Int(time.tv_nsec) / 1_000_000
  }
}
