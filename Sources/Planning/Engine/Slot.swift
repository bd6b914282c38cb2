/// Where a task lies on the axis of working days: the boundaries before its first and after its
/// last day.
package struct Slot: Hashable, Sendable {
  /// The boundary it starts at.
  package var start: Int32
  /// The boundary it ends at.
  package var finish: Int32

  init(_ start: Int32, _ finish: Int32) {
    self.start = start
    self.finish = finish
  }

  /// The slot `width` long that ends at `finish`.
  init(endingAt finish: Int32, width: Int32) {
    self.init(finish &- width, finish)
  }

  /// No slot, so early that it pushes nothing.
  static let unknownEarly = Slot(-Bound.never, -Bound.never)
  /// No slot, so late that it holds nothing back.
  static let unknownLate = Slot(Bound.never, Bound.never)

  /// Whether the task has a place at all.
  package var isKnown: Bool { start > -Bound.never && start < Bound.never }
}

/// What keeps sums of boundaries, durations and lags inside 32 bits, whatever a file says.
enum Bound {
  /// The longest duration or lag, about four million days: more than the calendar has.
  static let length: Int32 = 1 << 22
  /// The furthest boundary.
  static let boundary: Int32 = 1 << 28
  /// A boundary that no constraint reaches.
  static let never: Int32 = 1 << 29

  /// A duration or lag no longer than the calendar.
  static func length(_ days: Int) -> Int32 {
    Int32(min(max(days, -Int(length)), Int(length)))
  }

  /// A boundary that sums stay inside 32 bits with.
  @inline(__always)
  static func boundary(_ value: Int32) -> Int32 {
    min(max(value, -boundary), boundary)
  }
}
