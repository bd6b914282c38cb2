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

  /// The time zone that this machine names, empty if none, where the system knows no such one and
  /// takes UTC; nil: it knows it.
  static var unknownZone: String? {
    guard let value = getenv("TZ") else {
      return access("/etc/localtime", R_OK) == 0 ? nil : ""
    }
    let zone = String(cString: value)
    let name = zone.hasPrefix(":") ? String(zone.dropFirst()) : zone
    if name.isEmpty || name == "UTC" || isRule(name) { return nil }
    let folder = ProcessEnvironment.variable("TZDIR") ?? "/usr/share/zoneinfo"
    let path = name.hasPrefix("/") ? name : "\(folder)/\(name)"
    return access(path, R_OK) == 0 ? nil : zone
  }

  /// Whether a value of `TZ` says the distance from UTC itself, as POSIX has it: `CET-1CEST`.
  private static func isRule(_ zone: String) -> Bool {
    let rest: Substring
    if zone.hasPrefix("<") {
      guard let end = zone.firstIndex(of: ">") else { return false }
      rest = zone[zone.index(after: end)...]
    } else {
      rest = zone.drop { $0.isASCII && $0.isLetter }
      guard zone.count - rest.count >= 3 else { return false }
    }
    let digits = rest.drop { $0 == "+" || $0 == "-" }
    return rest.count - digits.count <= 1 && digits.first?.isNumber ?? false
  }

  /// Seconds that the machine's local time is ahead of UTC at a count of seconds since 1970.
  private static func secondsAhead(at seconds: Int) -> Int {
    var seconds = time_t(seconds)
    var parts = tm()
    guard localtime_r(&seconds, &parts) != nil else { return 0 }
    return Int(parts.tm_gmtoff)
  }
}
