package import Rendering

/// What a run of bytes from the terminal turned out to be.
nonisolated package enum DecodedInput: Hashable, Sendable {
  /// Something the user did.
  case event(InputEvent)
  /// The terminal's background colour, which we asked for; 0–65,535 for each component.
  case background(red: UInt16, green: UInt16, blue: UInt16)
}
