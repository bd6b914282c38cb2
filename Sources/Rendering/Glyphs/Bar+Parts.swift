extension Bar {
  /// The cells of a solid bar, its ends drawn to an eighth of a cell.
  func solid(within columns: Range<Int>) -> [Part] {
    let first = max(columns.lowerBound, Bar.cell(of: start))
    let last = min(columns.upperBound, Bar.cell(of: end + 7))
    guard first < last else { return [] }
    let doneEnd = doneCells(from: Bar.cell(of: start), to: Bar.cell(of: end + 7))
    return (first..<last).map { column in
      let edge = Bar.edge(from: max(0, start - column * 8), to: min(8, end - column * 8))
      return Part(
        column: column,
        glyph: edge.glyph,
        isReversed: edge.isReversed,
        isDone: column < doneEnd
      )
    }
  }

  /// The cells of a bar without parts of cells: the start rounds down, one cell at least.
  func shaped(within columns: Range<Int>, look: Look, glyphs: GlyphSet) -> [Part] {
    let from = Bar.cell(of: start)
    let to = max(from + 1, Bar.cell(of: end + 4))
    let first = max(columns.lowerBound, from)
    let last = min(columns.upperBound, to)
    guard first < last else { return [] }
    let doneEnd = doneCells(from: from, to: to)
    return (first..<last).map { column in
      let isDone = column < doneEnd
      let glyph: Glyph = look == .colored ? .bar : isDone ? .doneBar : kind.shape
      return Part(column: column, glyph: glyphs[glyph], isDone: isDone)
    }
  }

  /// The column where the done part stops; it never takes the last cell of a bar not yet over.
  private func doneCells(from first: Int, to end: Int) -> Int {
    switch kind {
    case .done: end
    default: done == 0 ? first : max(first, min(Bar.cell(of: start + done + 4), end - 1))
    }
  }

  /// The cell an eighth lies in.
  private static func cell(of eighth: Int) -> Int { eighth >> 3 }

  /// What covers a cell from one eighth to another.
  ///
  /// Blocks grow from the left only, but for the right half: a part that touches the right edge is
  /// the reverse of what is free, one that touches neither becomes the nearest of these.
  private static func edge(from: Int, to: Int) -> (glyph: Unicode.Scalar, isReversed: Bool) {
    if from == 0 { return (Blocks.left(eighths: to), false) }
    if from == 4, to == 8 { return ("▐", false) }
    if to == 8 { return (Blocks.left(eighths: from), true) }
    // Distances of the two ends; the start counts first.
    let leftDistance = from
    let rightDistance = 8 - to
    if leftDistance < rightDistance { return (Blocks.left(eighths: to), false) }
    return from >= 3 ? ("▐", false) : (Blocks.left(eighths: from), true)
  }
}

extension Bar.Kind {
  /// Its shape where there is no colour.
  fileprivate var shape: Glyph {
    switch self {
    case .planned: .plannedBar
    case .done: .doneBar
    case .critical: .bar
    case .late: .lateBar
    }
  }
}
