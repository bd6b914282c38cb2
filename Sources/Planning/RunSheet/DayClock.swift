/// The clock of the event's days: what the wall shows, and the minutes that really pass.
///
/// The run sheet reckons in *event minutes*: those passed since midnight of day J, whatever clocks
/// were put forward or back. On all days but two of a year, 17:52 of day J is simply 1 072, half past
/// midnight of the day after 1 470, and 18:00 of the eve -360.
package struct DayClock: Hashable, Sendable {
  /// A moment from which local time has another distance from UTC.
  package struct ZoneChange: Hashable, Sendable {
    /// When, in minutes since 1970 UTC.
    package let at: Int
    /// Minutes that local time is ahead of UTC from then on.
    package let offset: Int

    /// From `at` on, local time is `offset` minutes ahead of UTC.
    package init(at: Int, offset: Int) {
      self.at = at
      self.offset = offset
    }
  }

  /// An hour of a day of the event, as clocks show it.
  package struct Reading: Hashable, Sendable {
    /// Calendar days from day J.
    package let day: Int
    /// The hour of that day, 00:00 to 23:59.
    package let hour: WallHour
  }

  /// Day J; the first day there is where the project has none.
  package let dayJ: Day
  /// Minutes that local time was ahead of UTC before the first change.
  private let firstOffset: Int
  /// When that changes, in order.
  private let changes: [ZoneChange]
  /// Midnight of day J, in minutes since 1970 UTC.
  private let midnight: Int

  /// The clock of a place that is `offset` minutes ahead of UTC until `changes` say another.
  ///
  /// Without changes no clock is put forward or back.
  package init(dayJ: Day?, offset: Int = 0, changes: [ZoneChange] = []) {
    self.dayJ = dayJ ?? .first
    firstOffset = offset
    self.changes = changes.sorted { $0.at < $1.at }
    let wall = Int(self.dayJ.number) * DayClock.dayLength
    midnight = DayClock.passed(wall, isSecond: false, firstOffset, self.changes).minute
  }

  /// The clock of a place whose distance from UTC is asked for: `offset(at)`, in minutes, at a count
  /// of minutes since 1970 UTC.
  ///
  /// Changes are looked for from 10 days before day J to 10 days after it.
  package init(dayJ: Day?, offset: (Int) -> Int) {
    let noon = Int((dayJ ?? .first).number) * DayClock.dayLength + DayClock.dayLength / 2
    let looks = (-10...10).map { noon + $0 * DayClock.dayLength }
    var changes: [ZoneChange] = []
    for (before, after) in zip(looks, looks.dropFirst()) where offset(before) != offset(after) {
      var (low, high) = (before, after)
      while high - low > 1 {
        let middle = (low + high) / 2
        if offset(middle) == offset(before) { low = middle } else { high = middle }
      }
      changes.append(ZoneChange(at: high, offset: offset(high)))
    }
    self.init(dayJ: dayJ, offset: offset(looks[0]), changes: changes)
  }

  private static let dayLength = 1_440

  // MARK: - From the wall

  /// The event minute at which the clock shows `hour` of the day so many days from day J.
  ///
  /// Where clocks were put forward over that hour, it is the hour as much later as they were.
  package func minute(_ hour: WallHour, day: Int = 0) -> (minute: Int, isInGap: Bool) {
    let wall = (Int(dayJ.number) + bounded(day)) * DayClock.dayLength + hour.minutes
    let found = DayClock.passed(wall, isSecond: hour.isSecond, firstOffset, changes)
    return (found.minute - midnight, found.isInGap)
  }

  /// The event minute that is so many minutes after 1970 UTC.
  package func minute(sinceEpoch minutes: Int) -> Int { minutes - midnight }

  /// The event minute of a day and a minute that a clock shows there.
  package func minute(of day: Day, at minute: Int) -> Int {
    self.minute(WallHour(minutes: minute), day: day - dayJ).minute
  }

  private func bounded(_ day: Int) -> Int { min(max(day, -4_000_000), 4_000_000) }

  /// Minutes since 1970 UTC at which the wall shows `wall`, counted in minutes since 1970.
  private static func passed(
    _ wall: Int,
    isSecond: Bool,
    _ firstOffset: Int,
    _ changes: [ZoneChange]
  ) -> (minute: Int, isInGap: Bool) {
    var before = firstOffset
    for change in changes {
      let (old, new) = (change.at + before, change.at + change.offset)
      // The wall reaches `old` and goes on at `new`.
      if wall < min(old, new) { return (wall - before, false) }
      if wall < max(old, new) {
        if new > old { return (wall - before, true) }
        return (wall - (isSecond ? change.offset : before), false)
      }
      before = change.offset
    }
    return (wall - before, false)
  }

  // MARK: - To the wall

  /// What clocks show at an event minute.
  package func reading(at minute: Int) -> Reading {
    let (wall, isSecond) = wall(at: minute)
    let (days, rest) = wall.quotientAndRemainder(dividingBy: DayClock.dayLength)
    let day = rest < 0 ? days - 1 : days
    let hour = WallHour(minutes: wall - day * DayClock.dayLength, isSecond: isSecond)
    return Reading(day: day - Int(dayJ.number), hour: hour)
  }

  /// The hour that clocks show at an event minute, counted on from midnight of a day of the event:
  /// half past midnight is 24:30 on the sheet of the day before.
  package func hour(at minute: Int, day: Int = 0) -> WallHour {
    let (wall, isSecond) = wall(at: minute)
    let start = (Int(dayJ.number) + bounded(day)) * DayClock.dayLength
    return WallHour(minutes: wall - start, isSecond: isSecond)
  }

  /// What the wall shows at an event minute, in minutes since 1970, and whether for the second time.
  private func wall(at minute: Int) -> (wall: Int, isSecond: Bool) {
    let passed = min(max(minute, -WallHour.limit), WallHour.limit) + midnight
    var offset = firstOffset
    var isSecond = false
    for change in changes {
      guard change.at <= passed else { break }
      isSecond = passed + change.offset < change.at + offset
      offset = change.offset
    }
    return (passed + offset, isSecond)
  }
}
