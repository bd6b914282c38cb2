/// The clock of the event's days: what the wall shows, and the minutes that really pass.
///
/// The run sheet reckons in *event minutes*: those passed since midnight of day J, whatever clocks
/// were put forward or back. On all days but two of a year, 17:52 of day J is simply 1 072, half past
/// midnight of the day after 1 470, and 18:00 of the eve -360.
package struct DayClock: Hashable, Sendable {
  /// An hour of a day of the event, as clocks show it.
  package struct Reading: Hashable, Sendable {
    /// Calendar days from day J.
    package let day: Int
    /// The hour of that day, 00:00 to 23:59.
    package let hour: WallHour
  }

  /// Day J; the first day there is where the project has none.
  package let dayJ: Day
  private let localTime: LocalTime
  /// Midnight of day J, in minutes since 1970 UTC.
  private let midnight: Int

  /// The clock of an event on `dayJ` at a place with that local time.
  package init(dayJ: Day?, in localTime: LocalTime = .utc) {
    self.dayJ = dayJ ?? .first
    self.localTime = localTime
    let wall = Int(self.dayJ.number) * LocalTime.dayLength
    midnight = localTime.moment(ofWall: wall, isSecond: false).minute
  }

  // MARK: - From the wall

  /// The event minute at which the clock shows `hour` of the day so many days from day J.
  ///
  /// Where clocks are put forward over that hour, it is the one as much later as they are.
  package func minute(_ hour: WallHour, day: Int = 0) -> (minute: Int, isInGap: Bool) {
    let wall = midnight(of: day) + hour.minutes
    let found = localTime.moment(ofWall: wall, isSecond: hour.isSecond)
    return (found.minute - midnight, found.isInGap)
  }

  /// The event minute at which the clock shows `hour` of a day of the calendar.
  package func minute(_ hour: WallHour, on day: Day) -> Int {
    minute(hour, day: day - dayJ).minute
  }

  /// The event minute that is so many minutes after 1970 UTC.
  package func minute(sinceEpoch minutes: Int) -> Int { minutes - midnight }

  /// What a wall that never changes shows at midnight of a day of the event.
  private func midnight(of day: Int) -> Int {
    (Int(dayJ.number) + min(max(day, -4_000_000), 4_000_000)) * LocalTime.dayLength
  }

  // MARK: - To the wall

  /// What clocks show at an event minute.
  package func reading(at minute: Int) -> Reading {
    let (wall, isSecond) = wall(at: minute)
    let (days, rest) = wall.quotientAndRemainder(dividingBy: LocalTime.dayLength)
    let day = rest < 0 ? days - 1 : days
    let hour = WallHour(minutes: wall - day * LocalTime.dayLength, isSecond: isSecond)
    return Reading(day: day - Int(dayJ.number), hour: hour)
  }

  /// The hour that clocks show at an event minute, counted on from midnight of a day of the event:
  /// half past midnight is 24:30 on the sheet of the day before.
  package func hour(at minute: Int, day: Int = 0) -> WallHour {
    let (wall, isSecond) = wall(at: minute)
    return WallHour(minutes: wall - midnight(of: day), isSecond: isSecond)
  }

  private func wall(at minute: Int) -> (wall: Int, isSecond: Bool) {
    localTime.wall(at: min(max(minute, -WallHour.limit), WallHour.limit) + midnight)
  }
}
