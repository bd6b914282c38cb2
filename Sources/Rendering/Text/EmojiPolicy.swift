/// What becomes of the clusters whose width the terminals disagree on.
package enum EmojiPolicy: Hashable, Sendable {
  /// Joined, coloured and modified emoji become their first glyph, unknown ones `□`.
  case base
  /// They are drawn as they are, two cells wide.
  case whole
}
