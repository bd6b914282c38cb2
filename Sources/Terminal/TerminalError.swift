/// Why the terminal can't be taken.
nonisolated package enum TerminalError: Error, Hashable, Sendable {
  /// Standard input is a file, a pipe or closed.
  case inputIsNotATerminal
  /// Standard output is a file, a pipe or closed.
  case outputIsNotATerminal
  /// `TERM` is not set, or empty.
  case termIsMissing
  /// No description of what `TERM` names is installed; the name, cut at 60 characters.
  case termIsUnknown(String)
  /// The terminal can't place its cursor, as `dumb` can't; the name.
  case termIsTooPlain(String)
  /// The system has no pipe or no memory left.
  case outOfResources
}
