package import Rendering

/// What the loop waits for.
nonisolated package enum TerminalEvent: Hashable, Sendable {
  /// The user did something, or the window changed.
  case input(InputEvent)
  /// A signal came, or the key that stands for it.
  case signal(TerminalSignal)
  /// Another thread wrote to `Session.wakeDescriptor`.
  case wake
  /// A descriptor that is watched can be read; it is the caller's to empty.
  case readable(Int32)
  /// The terminal told its background, and it isn't what was believed.
  case background(Theme.Scheme)
  /// The terminal has gone: save and leave, nothing more can be shown.
  case closed
  /// Nothing happened in the time given.
  case timeout
}

/// A signal that the loop acts upon.
nonisolated package enum TerminalSignal: Hashable, Sendable {
  /// SIGHUP: save, restore, leave with 129.
  case hangup
  /// SIGTERM: save, restore, leave with 143.
  case terminate
  /// SIGINT or Ctrl-C: the cancel key; never quits.
  case interrupt
  /// SIGTSTP or Ctrl-Z: checkpoint, then `Session.suspend()`.
  case suspend
  /// SIGCONT after a stop that was not ours; the screen is painted anew by the next `paint`.
  case continued
}
