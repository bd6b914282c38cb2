package import Planning

/// A local day, minute and second, as the interface is told the time.
package struct Moment: Hashable, Sendable {
  /// The day.
  package var day: Day
  /// Minutes since midnight.
  package var minute: Int
  /// Seconds since the minute began; 0 where none are told.
  package var second: Int
  /// Minutes that clocks there are ahead of UTC.
  package var offset: Int

  /// That second of that minute of that day.
  package init(_ day: Day, minute: Int = 0, second: Int = 0, offset: Int = 0) {
    self.day = day
    self.minute = minute
    self.second = second
    self.offset = offset
  }

  /// Minutes since 1970 UTC: they go on evenly when clocks are put forward or back.
  package var minutesSinceEpoch: Int { Int(day.number) * 1_440 + minute - offset }

  /// Seconds since 1970 UTC.
  package var secondsSinceEpoch: Int { minutesSinceEpoch * 60 + second }
}

extension DayClock {
  /// The event minute at which clocks show a moment.
  ///
  /// Where they show it twice, the moment's distance from UTC says which one is meant.
  package func minute(_ moment: Moment) -> Int {
    let second = minute(WallHour(minutes: moment.minute, isSecond: true), on: moment.day)
    if second == minute(sinceEpoch: moment.minutesSinceEpoch) { return second }
    return minute(WallHour(minutes: moment.minute), on: moment.day)
  }
}
