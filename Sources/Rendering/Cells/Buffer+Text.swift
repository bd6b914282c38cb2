extension Buffer {
  /// Writes a text, cut at the screen's edges and at a width, and returns the columns it took.
  ///
  /// A wide cluster that an edge would cut in two leaves a space. The number returned counts what
  /// lies left of the screen too, so that the next piece can be put after it.
  @discardableResult
  package mutating func put(
    _ text: String,
    at point: Point,
    _ style: Style = .plain,
    maxWidth: Int = .max
  ) -> Int {
    guard point.y >= 0, point.y < size.rows, point.x < size.columns, maxWidth > 0 else { return 0 }
    let end = point.x + min(maxWidth, size.columns - point.x)
    var x = point.x
    DisplayCluster.forEach(in: text, emoji: emoji) { cluster, _ in
      let next = x + cluster.columns
      guard next <= end else {
        if x < end, x >= 0 { write(DisplayCluster(" "), at: x, point.y, style) }
        x = end
        return false
      }
      if x >= 0 {
        write(cluster, at: x, point.y, style)
      } else if next > 0 {
        write(DisplayCluster(" "), at: 0, point.y, style)
      }
      x = next
      return x < end
    }
    return x - point.x
  }

  /// Draws a mark in the buffer's own glyphs.
  package mutating func put(_ glyph: Glyph, at point: Point, _ style: Style = .plain) {
    draw(glyphs[glyph], at: point, style)
  }

  /// Draws a glyph of one cell.
  mutating func draw(_ glyph: Unicode.Scalar, at point: Point, _ style: Style) {
    guard bounds.contains(point) else { return }
    write(narrow(glyph), at: point.x, point.y, style)
  }

  /// Writes a text that ends before a column, its left part cut when wider, and returns its columns.
  @discardableResult
  package mutating func putRight(
    _ text: String,
    endingAt end: Int,
    row: Int,
    _ style: Style = .plain,
    maxWidth: Int = .max
  ) -> Int {
    let width = min(TextWidth.of(text, emoji: emoji), max(0, maxWidth))
    return put(text, at: Point(x: end, y: row).moved(x: -width), style, maxWidth: width)
  }

  /// Repeats a glyph of one cell to the right.
  package mutating func horizontal(
    _ glyph: Unicode.Scalar,
    from point: Point,
    count: Int,
    _ style: Style = Style(.line)
  ) {
    let area = Rect(x: point.x, y: point.y, width: count, height: 1).intersection(bounds)
    draw(glyph, over: area, style)
  }

  /// Repeats a glyph of one cell downwards.
  package mutating func vertical(
    _ glyph: Unicode.Scalar,
    from point: Point,
    count: Int,
    _ style: Style = Style(.line)
  ) {
    let area = Rect(x: point.x, y: point.y, width: 1, height: count).intersection(bounds)
    draw(glyph, over: area, style)
  }

  private mutating func draw(_ glyph: Unicode.Scalar, over area: Rect, _ style: Style) {
    guard !area.isEmpty else { return }
    let narrow = narrow(glyph)
    for y in area.y..<area.endY {
      for x in area.x..<area.endX { write(narrow, at: x, y, style) }
    }
  }

  /// A glyph as it is drawn in one cell.
  @inline(__always)
  private func narrow(_ glyph: Unicode.Scalar) -> DisplayCluster {
    if glyph.isSimple { return DisplayCluster(glyph) }
    let cluster = DisplayCluster(Character(glyph), emoji: emoji)
    return cluster.columns == 1 ? cluster : .unknown
  }

  /// Lays the ground of selection under a rectangle: what was muted there becomes ordinary text.
  package mutating func select(_ rect: Rect, ground: Ground = .sel) {
    restyle(rect) { style in
      style.ground = ground
      if style.role == .muted || style.role == .faint { style.role = .text }
    }
  }

  /// Lays a ground under a rectangle, where there is none yet.
  package mutating func lay(_ ground: Ground, under rect: Rect) {
    restyle(rect) { style in
      if style.ground == .none { style.ground = ground }
    }
  }
}
