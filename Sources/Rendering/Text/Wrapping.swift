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
    var rest = Substring(text)
    while !rest.isEmpty {
      lines.append(takeLine(from: &rest, columns: columns))
      if lines.count == limit {
        if !rest.isEmpty { lines[limit - 1] = ended(lines[limit - 1], columns, glyphs) }
        break
      }
    }
    return lines
  }

  /// Takes a line off the beginning of a text, with the break after it.
  private static func takeLine(from rest: inout Substring, columns: Int) -> String {
    var width = 0
    var end = rest.startIndex
    var lastSpace: String.Index?
    while end < rest.endIndex, !rest[end].isNewline {
      width += TextWidth.of(rest[end]).columns
      if rest[end] == " " { lastSpace = end }
      if width > columns { break }
      end = rest.index(after: end)
    }
    let reachesBreak = end == rest.endIndex || rest[end].isNewline
    if !reachesBreak {
      // A cluster wider than the line takes one all the same.
      if let lastSpace, lastSpace > rest.startIndex {
        end = lastSpace
      } else if end == rest.startIndex {
        end = rest.index(after: end)
      }
    }
    var line = rest[..<end]
    while line.last == " " { line.removeLast() }
    rest = rest[end...]
    if reachesBreak {
      rest = rest.dropFirst()
    } else {
      rest = rest.drop { $0 == " " }
    }
    return String(line)
  }

  /// A line that ends in an ellipsis because more would follow.
  private static func ended(_ line: String, _ columns: Int, _ glyphs: GlyphSet) -> String {
    let more = String(repeating: "x", count: min(columns, Size.largest.columns))
    return Shortening.cut(line + " " + more, columns: columns, glyphs: glyphs)
  }
}
