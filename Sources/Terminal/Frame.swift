import Rendering

/// A picture as it is, or ought to be, on the terminal.
nonisolated struct Frame {
  let buffer: Buffer
  let theme: Theme
  let cursor: Point?
}
