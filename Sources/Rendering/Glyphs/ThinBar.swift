/// A thin bar of progress: `━━━╸────`, to half a cell.
package enum ThinBar {
  /// Its cells: how many are heavy, whether half a one follows, how many are left.
  package static func parts(
    columns: Int,
    part: Int,
    of whole: Int
  ) -> (heavy: Int, hasHalf: Bool, light: Int) {
    let columns = min(max(0, columns), Size.largest.columns)
    guard whole > 0, part > 0 else { return (0, false, columns) }
    let halves = Int(Double(columns * 2) * min(1, Double(part) / Double(whole)))
    // Something done is seen, and something left too.
    let shown = part >= whole ? columns * 2 : min(max(1, halves), max(0, columns * 2 - 1))
    return (shown / 2, shown % 2 == 1, columns - (shown + 1) / 2)
  }
}

extension Buffer {
  /// Draws a thin bar of progress: `━━━╸────`, in ASCII `===-----`.
  package mutating func thinBar(
    at point: Point,
    columns: Int,
    part: Int,
    of whole: Int,
    _ style: Style,
    rest: Style = Style(.line)
  ) {
    let parts = ThinBar.parts(columns: columns, part: part, of: whole)
    horizontal(glyphs[.heavyRule], from: point, count: parts.heavy, style)
    let middle = point.moved(x: parts.heavy)
    if parts.hasHalf { put(.heavyHalf, at: middle, style) }
    horizontal(
      glyphs[.rule],
      from: middle.moved(x: parts.hasHalf ? 1 : 0),
      count: parts.light,
      rest
    )
  }

  /// Draws the cells of a bar whose column 0 lies at a point, within some columns of it.
  package mutating func bar(
    _ bar: Bar,
    at point: Point,
    within columns: Range<Int>,
    look: Bar.Look = .colored,
    _ style: Style,
    done: Style = Style(.done)
  ) {
    for part in bar.parts(within: columns, look: look, glyphs: glyphs) {
      let shown = part.isDone ? done : style
      draw(
        part.glyph,
        at: point.moved(x: part.column),
        part.isReversed ? shown.adding(.reverse) : shown
      )
    }
  }
}
