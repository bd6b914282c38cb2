import Planning

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Looks whether somebody, or the network, has changed the machine's clock while the program runs.
struct ClockWatch {
  private var last: ClockReading?

  /// Watches the machine's clock; one that is told, or simulated, nobody else changes.
  init(_ clock: Clock) {
    if case .system = clock { last = ClockReading.now }
  }

  /// Seconds by which the clock was put forward since the last look, below 0 back; nil: it ran.
  mutating func jump() -> Int? {
    guard let last else { return nil }
    let now = ClockReading.now
    self.last = now
    return now.jump(since: last)
  }
}

extension ClockReading {
  /// What the machine's clock says, and how long it has run, asleep or not.
  fileprivate static var now: ClockReading {
    var passed = timespec()
    #if os(Linux)
    clock_gettime(CLOCK_BOOTTIME, &passed)
    #else
    // There it goes on while the machine sleeps.
    clock_gettime(CLOCK_MONOTONIC, &passed)
    #endif
    return ClockReading(time: Clock.system.seconds, passed: Int(passed.tv_sec))
  }
}
