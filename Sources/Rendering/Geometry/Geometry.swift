/// The largest coordinate kept: beyond it everything is clamped, so that no sum can overflow.
private let reach = 1 << 30

extension Int {
  fileprivate var held: Int { Swift.min(Swift.max(self, -reach), reach) }
}

/// A number of columns and rows of cells; never negative.
package struct Size: Hashable, Sendable {
  /// Cells in a row.
  package let columns: Int
  /// Rows of cells.
  package let rows: Int

  /// Makes a size; negative counts become 0.
  package init(columns: Int, rows: Int) {
    self.columns = max(0, columns.held)
    self.rows = max(0, rows.held)
  }

  /// No cell at all.
  package static let zero = Size(columns: 0, rows: 0)

  /// The largest screen drawn; a terminal that pretends to be larger is drawn in its corner.
  package static let largest = Size(columns: 1000, rows: 1000)

  /// This size, held within another one.
  package func clamped(to bound: Size) -> Size {
    Size(columns: min(columns, bound.columns), rows: min(rows, bound.rows))
  }
}

/// A place on the screen, counted from the top left cell, (0, 0); it may lie outside.
package struct Point: Hashable, Sendable {
  /// The column, from 0.
  package let x: Int
  /// The row, from 0.
  package let y: Int

  /// Makes a point.
  package init(x: Int, y: Int) {
    self.x = x.held
    self.y = y.held
  }

  /// The top left cell.
  package static let zero = Point(x: 0, y: 0)

  /// This point, moved.
  package func moved(x dx: Int = 0, y dy: Int = 0) -> Point {
    Point(x: x + dx.held, y: y + dy.held)
  }
}

/// A rectangle of cells; its width and height are never negative.
package struct Rect: Hashable, Sendable {
  /// The first column.
  package let x: Int
  /// The first row.
  package let y: Int
  /// Columns covered.
  package let width: Int
  /// Rows covered.
  package let height: Int

  /// Makes a rectangle; a negative width or height becomes 0.
  package init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x.held
    self.y = y.held
    self.width = max(0, width.held)
    self.height = max(0, height.held)
  }

  /// The rectangle of a whole screen.
  package init(_ size: Size) {
    self.init(x: 0, y: 0, width: size.columns, height: size.rows)
  }

  /// No cell at all.
  package static let zero = Rect(x: 0, y: 0, width: 0, height: 0)

  /// The column after the last one.
  package var endX: Int { x + width }
  /// The row after the last one.
  package var endY: Int { y + height }
  /// Whether it covers no cell.
  package var isEmpty: Bool { width == 0 || height == 0 }
  /// The top left cell.
  package var origin: Point { Point(x: x, y: y) }
  /// Its width and height.
  package var size: Size { Size(columns: width, rows: height) }

  /// Whether a point lies within.
  package func contains(_ point: Point) -> Bool {
    point.x >= x && point.x < endX && point.y >= y && point.y < endY
  }
}
