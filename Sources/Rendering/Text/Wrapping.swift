/// Breaks a text into lines of a width, between words.
package enum Wrapping {
  /// The lines of a text, each at most a number of cells; none for an empty text.
  ///
  /// Line feeds stay; no-break spaces don't break; a word longer than a line is cut. Past the limit
  /// the last line ends in `…`, and the rest is not even read.
  package static func lines(
    _ text: String,
    columns: Int,
    limit: Int = .max,
    glyphs: GlyphSet = .unicode
  ) -> [String] {
    guard columns > 0, limit > 0 else { return [] }
    var lines: [String] = []
    var start = text.startIndex
    while start < text.endIndex {
      lines.append(takeLine(of: text, from: &start, columns: columns))
      if lines.count == limit {
        if start < text.endIndex { lines[limit - 1] = ended(lines[limit - 1], columns, glyphs) }
        break
      }
    }
    return lines
  }

  /// The line of a text that begins at a place, which is moved behind it and the break after it.
  private static func takeLine(
    of text: String,
    from start: inout String.Index,
    columns: Int
  ) -> String {
    let utf8 = text.utf8
    let first = utf8.distance(from: text.startIndex, to: start)
    var width = 0
    var fitting = first
    var lastSpace: Int?
    var isTooLong = false
    var newline: Range<Int>?
    DisplayCluster.forEach(in: text, from: first, emoji: .base) { cluster, place in
      if cluster.scalar == " ", cluster.text == nil {
        // Breaks and no-break spaces are shown as spaces too.
        let index = text.index(at: place.lowerBound)
        if utf8[index] == UInt8(ascii: " ") {
          lastSpace = place.lowerBound
        } else if text[index].isNewline {
          newline = place
          return false
        }
      }
      width += cluster.columns
      isTooLong = width > columns
      if !isTooLong { fitting = place.upperBound }
      return !isTooLong
    }
    var end: String.Index
    var next: String.Index
    if let newline {
      (end, next) = (text.index(at: newline.lowerBound), text.index(at: newline.upperBound))
    } else if !isTooLong {
      (end, next) = (text.endIndex, text.endIndex)
    } else {
      if let lastSpace, lastSpace > first {
        end = text.index(at: lastSpace)
      } else if fitting > first {
        end = text.index(at: fitting)
      } else {
        // A cluster wider than the line takes one all the same.
        end = text.index(after: start)
      }
      next = end
      while next < text.endIndex, text[next] == " " { next = text.index(after: next) }
    }
    var line = text[start..<end]
    while line.last == " " { line.removeLast() }
    start = next
    return String(line)
  }

  /// A line that ends in an ellipsis because more would follow.
  private static func ended(_ line: String, _ columns: Int, _ glyphs: GlyphSet) -> String {
    let more = String(repeating: "x", count: min(columns, Size.largest.columns))
    return Shortening.cut(line + " " + more, columns: columns, glyphs: glyphs)
  }
}
