/// A bar of a chart, from one place to another in eighths of a cell.
package struct Bar: Hashable, Sendable {
  /// Where it begins, in eighths of a cell from the chart's left edge.
  package let start: Int
  /// Where it ends, in eighths; what lies there is not covered any more.
  package let end: Int
  /// What it is, which gives its shape where there is no colour.
  package let kind: Kind
  /// How much of it is done, in eighths from its start.
  package let done: Int

  /// Makes a bar; an end before the start makes an empty one.
  package init(start: Int, end: Int, kind: Kind = .planned, done: Int = 0) {
    self.start = min(max(start, -Bar.reach), Bar.reach)
    self.end = min(max(end, self.start), Bar.reach)
    self.kind = kind
    self.done = min(max(done, 0), self.end - self.start)
  }

  private static let reach = 1 << 30

  /// What a bar says.
  package enum Kind: CaseIterable, Sendable {
    /// It has slack.
    case planned
    /// It is over.
    case done
    /// It has no slack.
    case critical
    /// It is late.
    case late
  }

  /// How bars are told apart.
  package enum Look: CaseIterable, Sendable {
    /// By colour: solid, to an eighth of a cell.
    case colored
    /// By shape: whole cells.
    case shaped
  }

  /// One cell of a bar.
  package struct Part: Hashable, Sendable {
    /// The column, from the chart's left edge.
    package let column: Int
    /// What is drawn there.
    package let glyph: Unicode.Scalar
    /// Whether it is drawn in reverse video: the glyph is then what the bar leaves free.
    package let isReversed: Bool
    /// Whether this cell is of the part that is done.
    package let isDone: Bool

    /// Makes a cell of a bar.
    package init(column: Int, glyph: Unicode.Scalar, isReversed: Bool = false, isDone: Bool = false)
    {
      self.column = column
      self.glyph = glyph
      self.isReversed = isReversed
      self.isDone = isDone
    }
  }

  /// Its cells within some columns, from left to right.
  package func parts(within columns: Range<Int>, look: Look, glyphs: GlyphSet) -> [Part] {
    guard end > start else { return [] }
    return look == .colored && glyphs == .unicode
      ? solid(within: columns)
      : shaped(within: columns, look: look, glyphs: glyphs)
  }
}
