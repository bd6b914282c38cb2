import Rendering

/// How far one has come: a dash a thing, each in its style; one bar where they are too many.
struct Dashes {
  /// The style of each, in order; what is to come is in that of rules.
  let styles: [Style]
  /// How many are behind.
  let done: Int

  func draw(into buffer: inout Buffer, at point: Point, columns: Int) {
    let count = styles.count
    guard count > 0 else { return }
    guard (columns + 1) / count >= 3 else {
      let heavy = columns * min(done, count) / count
      put(heavy: true, at: point, heavy, Style(.done), into: &buffer)
      put(heavy: false, at: point.moved(x: heavy), columns - heavy, Style(.line), into: &buffer)
      return
    }
    for (place, style) in styles.enumerated() {
      // One cell parts them; what does not divide evenly is spread over all.
      let start = place * (columns + 1) / count
      let end = (place + 1) * (columns + 1) / count - 1
      let isHeavy = style != Style(.line)
      put(heavy: isHeavy, at: point.moved(x: start), end - start, style, into: &buffer)
    }
  }

  private func put(
    heavy isHeavy: Bool,
    at point: Point,
    _ count: Int,
    _ style: Style,
    into buffer: inout Buffer
  ) {
    buffer.horizontal(
      buffer.glyphs[isHeavy ? .heavyRule : .rule],
      from: point,
      count: count,
      style
    )
  }
}
