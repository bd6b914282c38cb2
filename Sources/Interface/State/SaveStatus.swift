/// Whether what was done is on the disk.
package enum SaveStatus: Hashable, Sendable {
  /// All of it.
  case saved
  /// Not yet: the writer is at it.
  case saving
  /// It can't be written: so many gestures stay in memory; the reason is in words.
  case failing(unsaved: Int, reason: String)
}
