extension Buffer {
  /// The rows as text, the spaces at their ends cut.
  package var rows: [String] {
    (0..<size.rows).map { y in
      var row = ""
      for x in 0..<size.columns { row += self[x, y].text }
      while row.last == " " { row.removeLast() }
      return row
    }
  }

  /// The screen as text, a line for each row, the spaces at their ends cut.
  package var text: String { rows.joined(separator: "\n") }

  /// The cells that are not ordinary text, in words: `row 3, 4–18: late bold`.
  package var styles: [String] {
    (0..<size.rows).flatMap { y in
      styleRuns(row: y).filter { $0.style != .plain }.map { run in
        "row \(y), \(run.columns.lowerBound)–\(run.columns.upperBound - 1): \(run.style)"
      }
    }
  }

  /// The stretches of a row that have one style.
  func styleRuns(row y: Int) -> [(columns: Range<Int>, style: Style)] {
    var runs: [(columns: Range<Int>, style: Style)] = []
    for x in 0..<size.columns {
      let style = self[x, y].style
      if let last = runs.last, last.style == style {
        runs[runs.count - 1].columns = last.columns.lowerBound..<x + 1
      } else {
        runs.append((x..<x + 1, style))
      }
    }
    return runs
  }

  /// The text of some columns of a row.
  func text(row y: Int, _ columns: Range<Int>) -> String {
    columns.reduce(into: "") { $0 += self[$1, y].text }
  }
}

extension Style: CustomStringConvertible {
  /// The style in words: `late on sel bold`.
  package var description: String {
    let named: [(Attributes, String)] = [
      (.bold, "bold"), (.dim, "dim"), (.underline, "underline"), (.reverse, "reverse"),
      (.figure, "figure"), (.undimmed, "undimmed"),
    ]
    let words = named.filter { attributes.contains($0.0) }.map(\.1)
    return (["\(role)"] + (ground == .none ? [] : ["on \(ground)"]) + words)
      .joined(separator: " ")
  }
}
