/// A minute of a day by the clock on the wall, as the entries of the incident log are stamped.
package struct LogTime: Hashable, Comparable, Sendable {
  /// The day.
  package let day: Day
  /// Minutes since midnight.
  package let minute: Int

  /// The minute of `day`; what lies past midnight is of the next day.
  package init(_ day: Day, _ minute: Int) {
    let days = minute >= 0 ? minute / 1_440 : -((1_439 - minute) / 1_440)
    self.day = Day(clamping: Int(day.number) + days)
    self.minute = minute - days * 1_440
  }

  /// Minutes from here to another; below 0 if that is earlier.
  package func minutes(until other: LogTime) -> Int {
    Int(other.day.number - day.number) * 1_440 + other.minute - minute
  }

  /// The next time that clocks show an hour: later on the same day, else the day after.
  package func next(_ minute: Int) -> LogTime {
    LogTime(day, minute < self.minute ? minute + 1_440 : minute)
  }

  package static func < (a: LogTime, b: LogTime) -> Bool {
    (a.day.number, a.minute) < (b.day.number, b.minute)
  }
}

extension Incident {
  /// Its number in the log; nil where its code is none.
  package var number: Int? {
    code.flatMap { Int($0) }.flatMap { (0...999_999_999).contains($0) ? $0 : nil }
  }

  /// When it was entered, as far as it says.
  package var stamp: LogTime? { date.map { LogTime($0, time ?? 0) } }
}
