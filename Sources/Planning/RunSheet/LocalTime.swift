/// The local time of a place: how far it is ahead of UTC, and when that changes.
///
/// Moments are minutes since 1970 UTC; what the wall shows is counted in minutes since 1970 too, as
/// if all days had 24 hours.
package struct LocalTime: Hashable, Sendable {
  /// A moment from which local time has another distance from UTC.
  package struct Change: Hashable, Sendable {
    /// When.
    package let at: Int
    /// Minutes that local time is ahead of UTC from then on.
    package let offset: Int

    /// From `at` on, local time is `offset` minutes ahead of UTC.
    package init(at: Int, offset: Int) {
      self.at = at
      self.offset = offset
    }
  }

  /// Minutes that local time is ahead of UTC before the first change.
  package let offset: Int
  /// When that changes, in order.
  package let changes: [Change]

  /// The local time that is `offset` minutes ahead of UTC until `changes`, in order, say another.
  package init(offset: Int = 0, changes: [Change] = []) {
    self.offset = offset
    self.changes = changes
  }

  /// UTC: no clock is ever put forward or back.
  package static let utc = LocalTime()

  /// The local time whose distance from UTC at a moment is what `offset` answers.
  ///
  /// Changes are looked for between two days, a week at a time.
  package init(from first: Day, through last: Day, offset: (Int) -> Int) {
    let looks = stride(from: Int(first.number), through: Int(last.number) + 7, by: 7).map {
      $0 * LocalTime.dayLength
    }
    var changes: [Change] = []
    for (before, after) in zip(looks, looks.dropFirst()) where offset(before) != offset(after) {
      var (low, high) = (before, after)
      while high - low > 1 {
        let middle = (low + high) / 2
        if offset(middle) == offset(before) { low = middle } else { high = middle }
      }
      changes.append(Change(at: high, offset: offset(high)))
    }
    self.init(offset: offset(looks.first ?? 0), changes: changes)
  }

  /// The minutes of a day on which no clock is put forward or back.
  static let dayLength = 1_440

  // MARK: - From the wall, and to it

  /// The moment at which the wall shows `wall`, for the second time if that is meant.
  ///
  /// Where clocks are put forward over that time, it is the one as much later as they are.
  func moment(ofWall wall: Int, isSecond: Bool) -> (minute: Int, isInGap: Bool) {
    var before = offset
    for change in changes {
      // The wall goes to `end` and on from `start`.
      let (end, start) = (change.at + before, change.at + change.offset)
      if wall < min(end, start) { return (wall - before, false) }
      if wall < max(end, start) {
        if start > end { return (wall - before, true) }
        return (wall - (isSecond ? change.offset : before), false)
      }
      before = change.offset
    }
    return (wall - before, false)
  }

  /// What the wall shows at a moment, and whether it does for the second time.
  func wall(at moment: Int) -> (wall: Int, isSecond: Bool) {
    var current = offset
    var isSecond = false
    for change in changes {
      guard change.at <= moment else { break }
      isSecond = moment + change.offset < change.at + current
      current = change.offset
    }
    return (moment + current, isSecond)
  }
}
