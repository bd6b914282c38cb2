package import Planning

/// How far local clocks are ahead of UTC, and when that changes: told by the program, which knows the
/// machine's time zone.
package struct LocalZone: Hashable, Sendable {
  /// Minutes ahead of UTC before the first change.
  package let offset: Int
  /// When that changes.
  package let changes: [DayClock.ZoneChange]

  /// UTC itself, where no clock is put forward or back.
  package static let utc = LocalZone(offset: 0)

  /// Clocks that are `offset` minutes ahead of UTC until `changes` say another.
  package init(offset: Int, changes: [DayClock.ZoneChange] = []) {
    self.offset = offset
    self.changes = changes
  }

  /// The clock of an event's days.
  func clock(dayJ: Day?) -> DayClock { DayClock(dayJ: dayJ, offset: offset, changes: changes) }
}
