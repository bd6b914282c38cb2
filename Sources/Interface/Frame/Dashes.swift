import Rendering

/// How far one has come: a dash a thing, each in its style; one bar where they are too many.
struct Dashes {
  /// One dash.
  struct Dash {
    /// How what is left of it looks; the look of rules: it is to come.
    let style: Style
    /// How much of it is behind, and of how much.
    let behind: Int
    let count: Int

    /// A dash that is all in one style, unless some of it is behind.
    init(_ style: Style, behind: Int = 0, of count: Int = 1) {
      (self.style, self.behind, self.count) = (style, behind, max(1, count))
    }
  }

  private let dashes: [Dash]
  private let done: Int

  /// The dashes in order; `done`: how many are behind.
  init(_ dashes: [Dash], done: Int) {
    (self.dashes, self.done) = (dashes, done)
  }

  func draw(into buffer: inout Buffer, at point: Point, columns: Int) {
    let count = dashes.count
    guard count > 0 else { return }
    guard (columns + 1) / count >= 3 else {
      let heavy = columns * min(done, count) / count
      put(at: point, heavy, Style(.done), into: &buffer)
      put(at: point.moved(x: heavy), columns - heavy, Style(.line), into: &buffer)
      return
    }
    for (place, dash) in dashes.enumerated() {
      // One cell parts them; what does not divide evenly is spread over all.
      let start = place * (columns + 1) / count
      let width = (place + 1) * (columns + 1) / count - 1 - start
      let behind = width * dash.behind / dash.count
      put(at: point.moved(x: start), behind, Style(.done), into: &buffer)
      put(at: point.moved(x: start + behind), width - behind, dash.style, into: &buffer)
    }
  }

  private func put(at point: Point, _ count: Int, _ style: Style, into buffer: inout Buffer) {
    let glyph: Glyph = style == Style(.line) ? .rule : .heavyRule
    buffer.horizontal(buffer.glyphs[glyph], from: point, count: count, style)
  }
}
