package import Rendering

/// What is asked of a session.
nonisolated package struct SessionOptions: Hashable, Sendable {
  /// The most colours to use; `.mono` for `NO_COLOR` and `--no-color`.
  package var depth: Theme.Depth
  /// Whether the mouse is wanted.
  package var usesMouse: Bool
  /// Whether signs beyond ASCII are wanted, where the locale has them.
  package var usesUnicode: Bool

  /// Makes options; without arguments all that the terminal has.
  package init(
    depth: Theme.Depth = .colors256,
    usesMouse: Bool = true,
    usesUnicode: Bool = true
  ) {
    self.depth = depth
    self.usesMouse = usesMouse
    self.usesUnicode = usesUnicode
  }
}
