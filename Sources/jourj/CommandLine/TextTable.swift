import Rendering

/// Rows of cells as lines of text, each column as wide as its widest cell.
struct TextTable {
  /// The lines, without white space at their ends.
  let lines: [String]

  /// The table of `rows`; two spaces stand between columns.
  init(_ rows: [[String]]) {
    let cells = rows.map { $0.map(Sanitizer.line) }
    var widths: [Int] = []
    for row in cells {
      for (column, cell) in row.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], TextWidth.of(cell))
      }
    }
    lines = cells.map { row in
      let padded = row.enumerated().map { column, cell in
        column == row.count - 1 ? cell : TextWidth.padded(cell, columns: widths[column])
      }
      return padded.joined(separator: "  ").withoutTrailingSpaces
    }
  }
}

extension String {
  /// What stands before the spaces at the end.
  fileprivate var withoutTrailingSpaces: String {
    guard let last = utf8.lastIndex(where: { $0 != UInt8(ascii: " ") }) else { return "" }
    return String(self[...last])
  }
}
