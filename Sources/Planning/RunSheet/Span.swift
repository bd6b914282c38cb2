/// A stretch of the event's time, in event minutes; a milestone's ends when it begins.
package struct Span: Hashable, Sendable {
  /// When it begins.
  package let start: Int
  /// When it ends; never before it begins.
  package let end: Int

  /// From `start` to `end`; what would end before it begins has no length.
  package init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// Minutes from start to end.
  package var length: Int { end - start }
}
