import Interface
import Planning

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

extension Moment {
  /// The moment written as `2026-03-02T09:14` or `2026-03-02`; nil if it is none.
  init?(iso text: String) {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let day = Day(iso: parts[0]) else { return nil }
    self.init(day)
    defer { offset = Moment.localOffset(of: self) }
    guard parts.count == 2 else { return }
    let clock = parts[1].split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(clock.count), clock.allSatisfy({ $0.count == 2 }),
      let hour = Int(clock[0]), let minute = Int(clock[1]), (0..<24).contains(hour),
      (0..<60).contains(minute)
    else { return nil }
    self.minute = hour * 60 + minute
    guard clock.count == 3 else { return }
    guard let second = Int(clock[2]), (0..<60).contains(second) else { return nil }
    self.second = second
  }

  /// Minutes that local clocks are ahead of UTC when they show a moment.
  private static func localOffset(of moment: Moment) -> Int {
    let date = moment.day.date
    var parts = tm()
    parts.tm_year = Int32(clamping: date.year - 1900)
    parts.tm_mon = Int32(date.month - 1)
    parts.tm_mday = Int32(date.day)
    parts.tm_min = Int32(moment.minute)
    parts.tm_isdst = -1
    return mktime(&parts) == -1 ? 0 : parts.tm_gmtoff / 60
  }

  /// The local moment that a count of seconds since 1970 is.
  init?(secondsSince1970 seconds: Int) {
    var seconds = time_t(seconds)
    var parts = tm()
    guard localtime_r(&seconds, &parts) != nil,
      let day = Day(
        year: Int(parts.tm_year) + 1900,
        month: Int(parts.tm_mon) + 1,
        day: Int(parts.tm_mday)
      )
    else { return nil }
    self.init(
      day,
      minute: Int(parts.tm_hour) * 60 + Int(parts.tm_min),
      // A leap second is the last of its minute.
      second: min(Int(parts.tm_sec), 59),
      offset: parts.tm_gmtoff / 60
    )
  }
}
