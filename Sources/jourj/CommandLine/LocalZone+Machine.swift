import Interface
import Planning

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

extension LocalZone {
  /// The machine's time zone, from a year ago to three years ahead.
  static var machine: LocalZone {
    let now = time(nil) / 60
    let month = 30 * 1_440
    var changes: [DayClock.ZoneChange] = []
    var start = now - 12 * month
    let first = offset(at: start)
    var known = first
    for _ in 0..<49 {
      let end = start + month
      let next = offset(at: end)
      if next != known {
        changes.append(DayClock.ZoneChange(at: change(between: start, end, known), offset: next))
        known = next
      }
      start = end
    }
    return LocalZone(offset: first, changes: changes)
  }

  /// The first minute, of those between two, at which clocks are no longer `known` ahead of UTC.
  private static func change(between start: Int, _ end: Int, _ known: Int) -> Int {
    var (low, high) = (start, end)
    while high - low > 1 {
      let middle = (low + high) / 2
      if offset(at: middle) == known { low = middle } else { high = middle }
    }
    return high
  }

  /// Minutes that local clocks are ahead of UTC so many minutes after 1970.
  private static func offset(at minute: Int) -> Int {
    var seconds = time_t(minute * 60)
    var parts = tm()
    return localtime_r(&seconds, &parts) == nil ? 0 : parts.tm_gmtoff / 60
  }
}
