/// A screen to draw on: all views draw here, and only the terminal's module reads it out.
///
/// Nothing traps: what lies outside is cut. All text is sanitised on its way in.
package struct Buffer: Sendable {
  /// Columns and rows, 1000 × 1000 at most.
  package let size: Size
  /// What becomes of emoji that terminals disagree on.
  package let emoji: EmojiPolicy
  /// What marks and bars are drawn with.
  package let glyphs: GlyphSet

  private(set) var cells: [PackedCell]
  private(set) var clusters = ClusterTable()
  /// Whether a cluster of uncertain width was written since the screen was blank.
  private(set) var mayBeUncertain = false

  /// Makes a blank screen.
  package init(_ size: Size, glyphs: GlyphSet = .unicode, emoji: EmojiPolicy = .base) {
    self.size = size.clamped(to: .largest)
    self.emoji = emoji
    self.glyphs = glyphs
    cells = Array(repeating: .blank(.plain), count: self.size.columns * self.size.rows)
  }

  /// The rectangle of the whole screen.
  package var bounds: Rect { Rect(size) }

  /// The cell at a place; a blank outside.
  package subscript(x: Int, y: Int) -> Cell {
    guard let place = index(x, y) else { return .blank }
    let packed = cells[place]
    let cluster = packed.isCluster ? clusters[packed.value] : nil
    return Cell(
      scalar: cluster?.unicodeScalars.first ?? Unicode.Scalar(packed.value) ?? " ",
      cluster: cluster,
      columns: packed.columns,
      isCertain: packed.isCertain,
      style: packed.style
    )
  }

  /// The cell at a place; a blank outside.
  package subscript(point: Point) -> Cell { self[point.x, point.y] }

  /// Blanks the whole screen.
  package mutating func clear() {
    // What is on the terminal is kept by others: blanking it in place would copy it first.
    cells = Array(repeating: .blank(.plain), count: cells.count)
    clusters = ClusterTable()
    mayBeUncertain = false
  }

  /// Blanks a rectangle, in a style.
  package mutating func fill(_ rect: Rect, _ style: Style = .plain) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    let blank = PackedCell.blank(style)
    for y in area.y..<area.endY {
      splitWide(at: area.x, y)
      splitWide(at: area.endX, y)
      let row = y * size.columns
      for place in row + area.x..<row + area.endX { cells[place] = blank }
    }
  }

  /// Gives each cell of a rectangle a new style made of its own; the glyphs stay.
  package mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    for y in area.y..<area.endY {
      let row = y * size.columns
      for place in row + area.x..<row + area.endX {
        var style = cells[place].style
        change(&style)
        cells[place].style = style
      }
    }
  }

  /// Copies cells of another screen to the same places of this one.
  package mutating func copy(_ rect: Rect, from other: Buffer) {
    let area = rect.intersection(bounds).intersection(other.bounds)
    guard !area.isEmpty else { return }
    mayBeUncertain = mayBeUncertain || other.mayBeUncertain
    for y in area.y..<area.endY {
      splitWide(at: area.x, y)
      splitWide(at: area.endX, y)
      for x in area.x..<area.endX {
        let packed = other.cells[y * other.size.columns + x]
        let cutsWide =
          (packed.columns == 0 && x == area.x)
          || (packed.columns == 2 && x + 1 == area.endX)
        let place = y * size.columns + x
        if cutsWide {
          cells[place] = .blank(packed.style)
        } else if packed.isCluster, let known = clusters.place(of: other.clusters[packed.value]) {
          cells[place] = PackedCell(
            cluster: known,
            columns: packed.columns,
            isCertain: packed.isCertain,
            style: packed.style
          )
        } else {
          cells[place] = packed
        }
      }
    }
  }

  /// The place of a cell in the run of memory; nothing outside.
  func index(_ x: Int, _ y: Int) -> Int? {
    guard x >= 0, x < size.columns, y >= 0, y < size.rows else { return nil }
    return y * size.columns + x
  }

  /// Writes a measured cluster whose cells all lie within the screen.
  @inline(__always)
  mutating func write(_ cluster: DisplayCluster, at x: Int, _ y: Int, _ style: Style) {
    let place = y * size.columns + x
    // Nearly always: one cell of one scalar, no half of a wide one at either edge.
    guard cluster.columns == 1, cluster.isCertain, cluster.text == nil, cells[place].columns != 0,
      x + 1 == size.columns || cells[place + 1].columns != 0
    else {
      writeAny(cluster, at: x, y, style)
      return
    }
    cells[place] = PackedCell(cluster.scalar, columns: 1, isCertain: true, style: style)
  }

  private mutating func writeAny(_ cluster: DisplayCluster, at x: Int, _ y: Int, _ style: Style) {
    splitWide(at: x, y)
    splitWide(at: x + cluster.columns, y)
    if !cluster.isCertain { mayBeUncertain = true }
    let place = y * size.columns + x
    if let text = cluster.text, let known = clusters.place(of: text) {
      cells[place] = PackedCell(
        cluster: known,
        columns: cluster.columns,
        isCertain: cluster.isCertain,
        style: style
      )
    } else {
      cells[place] = PackedCell(
        cluster.scalar,
        columns: cluster.columns,
        isCertain: cluster.isCertain,
        style: style
      )
    }
    if cluster.columns == 2 { cells[place + 1] = .continuation(style) }
  }

  /// Where a wide cluster lies across the left edge of a column, blanks both its halves.
  private mutating func splitWide(at x: Int, _ y: Int) {
    guard x > 0, x < size.columns else { return }
    let place = y * size.columns + x
    guard cells[place].columns == 0 else { return }
    cells[place] = .blank(cells[place].style)
    cells[place - 1] = .blank(cells[place - 1].style)
  }
}
