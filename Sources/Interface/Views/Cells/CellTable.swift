/// Cells copied from a spreadsheet: rows of texts, as they are pasted.
///
/// Tabs part cells and line ends part rows. A cell that has either inside stands between quotation
/// marks, its own doubled; a mark that opens nothing of the kind is a mark.
package struct CellTable: Hashable, Sendable {
  /// One row.
  package struct Row: Hashable, Sendable {
    /// The line of the text that it begins on, from 1.
    package let line: Int
    /// Its cells, from the left.
    package internal(set) var cells: [String]
  }

  /// The rows in which something stands, each as wide as the widest.
  package internal(set) var rows: [Row]
  /// How many columns there are.
  package let columns: Int

  /// The cells of a pasted text.
  package init(_ text: String) {
    var reader = CellScanner(text)
    var rows = reader.read()
    columns = rows.map(\.cells.count).max() ?? 0
    for index in rows.indices {
      rows[index].cells += Array(repeating: "", count: columns - rows[index].cells.count)
    }
    self.rows = rows
  }
}

/// Reads a text scalar by scalar, because a line end of two is one character.
private struct CellScanner {
  private let text: [Unicode.Scalar]
  private var place = 0
  private var line = 1

  init(_ text: String) { self.text = Array(text.unicodeScalars) }

  mutating func read() -> [CellTable.Row] {
    var rows: [CellTable.Row] = []
    while place < text.count {
      let start = line
      var cells = [cell()]
      while place < text.count, text[place] == "\t" {
        place += 1
        cells.append(cell())
      }
      endLine()
      while let last = cells.last, last.isEmpty { cells.removeLast() }
      if !cells.isEmpty { rows.append(CellTable.Row(line: start, cells: cells)) }
    }
    return rows
  }

  private mutating func cell() -> String {
    if let quoted = quoted() { return CellScanner.trimmed(quoted) }
    let start = place
    while place < text.count, !isSeparator(place) { place += 1 }
    return CellScanner.trimmed(text[start..<place])
  }

  /// The cell between quotation marks that begins here; nil: none does.
  private mutating func quoted() -> ArraySlice<Unicode.Scalar>? {
    guard place < text.count, text[place] == "\"" else { return nil }
    var inside: [Unicode.Scalar] = []
    var next = place + 1
    while next < text.count {
      guard text[next] == "\"" else {
        inside.append(text[next])
        next += 1
        continue
      }
      if next + 1 < text.count, text[next + 1] == "\"" {
        inside.append("\"")
        next += 2
      } else if next + 1 == text.count || isSeparator(next + 1) {
        line += CellScanner.lineEnds(in: inside)
        place = next + 1
        return inside[...]
      } else {
        return nil
      }
    }
    return nil
  }

  private mutating func endLine() {
    guard place < text.count else { return }
    let isPair = text[place] == "\r" && place + 1 < text.count && text[place + 1] == "\n"
    place += isPair ? 2 : 1
    line += 1
  }

  private func isSeparator(_ place: Int) -> Bool {
    text[place] == "\t" || text[place] == "\n" || text[place] == "\r"
  }

  /// How many line ends a text has; one of two scalars is one.
  private static func lineEnds(in text: [Unicode.Scalar]) -> Int {
    text.indices.count { place in
      let isPair = text[place] == "\r" && place + 1 < text.count && text[place + 1] == "\n"
      return text[place] == "\n" || text[place] == "\r" && !isPair
    }
  }

  private static func trimmed(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(String(view).trimmed)
  }
}
