import Planning

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

extension LocalTime {
  /// The machine's local time, from two years before a day to five years after it.
  static func machine(around day: Day) -> LocalTime {
    LocalTime(from: day - 2 * 365, through: day + 5 * 365) { minute in
      secondsAhead(at: minute * 60) / 60
    }
  }

  /// Seconds that the machine's local time is ahead of UTC at a count of seconds since 1970.
  private static func secondsAhead(at seconds: Int) -> Int {
    var seconds = time_t(seconds)
    var parts = tm()
    guard localtime_r(&seconds, &parts) != nil else { return 0 }
    return Int(parts.tm_gmtoff)
  }
}
