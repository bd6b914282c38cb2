/// Where the journal can't be read.
package struct JournalDamage: Error, Hashable, Sendable {
  /// The number of the segment, from 1.
  package let segment: Int
  /// In bytes from the segment's start.
  package let offset: Int

  init(segment: Int, offset: Int) {
    self.segment = segment
    self.offset = offset
  }

  /// Damage right after the last good record.
  init(at mark: JournalMark) {
    self.init(segment: mark.segment, offset: mark.end)
  }
}
