import Interface
import Planning
import Storage

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What tells the program the time; nothing else in it reads a clock.
enum Clock: Sendable {
  /// The machine's.
  case system
  /// One that stands still, as `--now` says.
  case fixed(Moment)
  /// One that goes as a rehearsal wants it to.
  case simulated(SimulatedClock)

  /// The local moment that it shows.
  var now: Moment {
    if case .fixed(let moment) = self { return moment }
    return Moment(secondsSince1970: seconds) ?? Moment(Day(number: 0))
  }

  /// The seconds since 1970 that it shows.
  var seconds: Int {
    switch self {
    case .system: time(nil)
    case .fixed(let moment): moment.secondsSince1970
    case .simulated(let clock): clock.milliseconds / 1_000
    }
  }

  /// The milliseconds since 1970 that it shows.
  var milliseconds: Int {
    switch self {
    case .system: Clock.milliseconds(CLOCK_REALTIME)
    case .fixed(let moment): moment.secondsSince1970 * 1_000
    case .simulated(let clock): clock.milliseconds
    }
  }

  /// Real milliseconds until it shows the next whole multiple of `length`; nil: it stands still.
  func wait(forMultipleOf length: Int) -> Int? {
    switch self {
    case .system: length - milliseconds % length
    case .fixed: nil
    case .simulated(let clock): clock.wait(forMultipleOf: length)
    }
  }

  /// What a clock of the system shows, in milliseconds.
  fileprivate static func milliseconds(_ clock: clockid_t) -> Int {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int(time.tv_sec) * 1_000 + Int(time.tv_nsec) / 1_000_000
  }
}

/// A clock that goes as a rehearsal wants it to, for whoever asks it from any thread.
final class SimulatedClock: Sendable {
  private let time: Guarded<SimulatedTime>

  /// A clock that shows a minute, counted since 1970 UTC, and goes `speed` times as fast as real time.
  init(showing minute: Int, _ speed: Int, _ isPaused: Bool) {
    time = Guarded(
      SimulatedTime(
        showing: minute * 60_000,
        speed: speed,
        isPaused: isPaused,
        at: SimulatedClock.real
      )
    )
  }

  /// The milliseconds since 1970 that it shows.
  var milliseconds: Int { time.withLock { $0.reading(at: SimulatedClock.real) } }

  /// Real milliseconds until it shows the next whole multiple of `length`; nil: it stands still.
  func wait(forMultipleOf length: Int) -> Int? {
    // A screen is not drawn more than ten times a second for the clock's sake.
    time.withLock { $0.wait(forMultipleOf: length, at: SimulatedClock.real) }.map { max($0, 100) }
  }

  /// Does what a rehearsal asks of it.
  func take(_ request: Rehearsal.ClockRequest) {
    time.withLock { time in
      switch request {
      case .pause(let isPaused): time.pause(isPaused, from: SimulatedClock.real)
      case .speed(let speed):
        time.go(at: speed, from: SimulatedClock.real)
        time.pause(false, from: SimulatedClock.real)
      case .jump(let minute): time.jump(to: minute * 60_000, from: SimulatedClock.real)
      }
    }
  }

  private static var real: Int { Clock.milliseconds(CLOCK_MONOTONIC) }
}

extension Storage.Environment {
  /// This machine and its user, by a clock.
  static func told(by clock: Clock) -> Storage.Environment {
    var environment = Storage.Environment.live
    environment.now = { clock.seconds }
    return environment
  }
}

extension Moment {
  /// The moment as seconds since 1970, by the machine's time zone.
  fileprivate var secondsSince1970: Int {
    var parts = tm()
    parts.tm_year = Int32(clamping: day.year - 1900)
    parts.tm_mon = Int32(day.month - 1)
    parts.tm_mday = Int32(day.day)
    parts.tm_min = Int32(clamping: minute)
    parts.tm_sec = Int32(second)
    parts.tm_isdst = -1
    return Int(mktime(&parts))
  }
}
