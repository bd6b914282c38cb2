package import Rendering

/// What the terminal can do.
nonisolated package struct Capabilities: Hashable, Sendable {
  /// How many colours there are.
  package let depth: Theme.Depth
  /// Whether signs and letters beyond ASCII are sent: the locale's characters are UTF-8.
  ///
  /// Where they are not, whatever is painted takes its ASCII form; the data stay as they are.
  package let drawsUnicode: Bool
  /// Whether the mouse is heard.
  package let hasMouse: Bool
}
