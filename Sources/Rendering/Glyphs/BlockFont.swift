/// Figures and capitals made of square pixels, that are read from afar.
///
/// Figures are 3 × 5 pixels, each two cells wide; names are 5 × 7, with accents two pixels above.
enum BlockFont {
  /// A character as rows of pixels, the leftmost in the highest of its bits.
  struct Shape {
    /// Pixels in a row.
    let width: Int
    /// The rows, from the top.
    let rows: [UInt8]

    /// Whether a pixel is drawn; none is outside.
    func isDrawn(_ x: Int, _ y: Int) -> Bool {
      rows.indices.contains(y) && x < width && rows[y] >> (width - 1 - x) & 1 == 1
    }
  }

  /// A character of a clock or of a delay; nil: there is none.
  static func figure(_ character: Character) -> Shape? {
    figures[character].map { Shape(width: character == ":" ? 1 : 3, rows: $0) }
  }

  private static let figures: [Character: [UInt8]] = [
    "0": [7, 5, 5, 5, 7], "1": [2, 6, 2, 2, 7], "2": [7, 1, 7, 4, 7], "3": [7, 1, 7, 1, 7],
    "4": [5, 5, 7, 1, 1], "5": [7, 4, 7, 1, 7], "6": [7, 4, 7, 5, 7], "7": [7, 1, 1, 1, 1],
    "8": [7, 5, 7, 5, 7], "9": [7, 5, 7, 1, 7], ":": [0, 1, 0, 1, 0], "+": [0, 2, 7, 2, 0],
    "\u{2212}": [0, 0, 7, 0, 0], "-": [0, 0, 7, 0, 0],
  ]
}

extension Buffer {
  /// Writes figures of a clock or of a delay, two cells apart; returns the columns they took.
  ///
  /// A pixel is two cells wide and one high, times `scale`. A colon has a style of its own.
  @discardableResult
  package mutating func blockFigures(
    _ text: String,
    at point: Point,
    scale: Int = 1,
    _ style: Style,
    colon: Style? = nil
  ) -> Int {
    var x = point.x
    for character in text {
      guard let shape = BlockFont.figure(character) else { continue }
      let ink = character == ":" ? colon ?? style : style
      for row in shape.rows.indices {
        for column in 0..<shape.width where shape.isDrawn(column, row) {
          for line in 0..<scale {
            let start = Point(x: x + column * 2 * scale, y: point.y + row * scale + line)
            horizontal(glyphs[.bar], from: start, count: 2 * scale, ink)
          }
        }
      }
      x += shape.width * 2 * scale + Buffer.figureGap
    }
    return max(0, x - point.x - Buffer.figureGap)
  }

  private static let figureGap = 2

  /// The columns that figures take.
  package static func figureColumns(_ text: String, scale: Int = 1) -> Int {
    let shapes = text.compactMap(BlockFont.figure)
    return shapes.reduce(0) { $0 + $1.width * 2 * scale } + figureGap * max(0, shapes.count - 1)
  }
}
