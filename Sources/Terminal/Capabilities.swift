package import Rendering

/// What the terminal can do.
nonisolated package struct Capabilities: Hashable, Sendable {
  /// How many colours there are.
  package let depth: Theme.Depth
  /// Whether lines, bars and other signs beyond ASCII may be drawn.
  ///
  /// It follows the locale; under C and POSIX accents are still sent as UTF-8 where the system can.
  package let drawsUnicode: Bool
  /// Whether the mouse is heard.
  package let hasMouse: Bool
}
