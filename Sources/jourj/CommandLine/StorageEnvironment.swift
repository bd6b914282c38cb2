import Interface
import Planning
import Storage

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

extension Storage.Environment {
  /// This machine and its user, with a clock that may be told.
  static func told(_ now: Moment, isFixed: Bool) -> Storage.Environment {
    var environment = Storage.Environment.live
    if isFixed {
      let seconds = now.secondsSince1970
      environment.now = { seconds }
    }
    return environment
  }
}

extension Moment {
  /// The moment as seconds since 1970, by the machine's time zone.
  fileprivate var secondsSince1970: Int {
    var parts = tm()
    parts.tm_year = Int32(day.year - 1900)
    parts.tm_mon = Int32(day.month - 1)
    parts.tm_mday = Int32(day.day)
    parts.tm_hour = Int32(minute / 60)
    parts.tm_min = Int32(minute % 60)
    parts.tm_isdst = -1
    return Int(mktime(&parts))
  }
}
