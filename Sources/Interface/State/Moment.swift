package import Planning

/// A local day and minute, as the interface is told the time.
package struct Moment: Hashable, Sendable {
  /// The day.
  package var day: Day
  /// Minutes since midnight.
  package var minute: Int

  /// That minute of that day.
  package init(_ day: Day, minute: Int = 0) {
    self.day = day
    self.minute = minute
  }
}
