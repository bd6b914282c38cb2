/// Compares a screen with a picture of it, for tests.
package enum ScreenDifference {
  /// What differs, row by row, or nothing.
  ///
  /// Spaces at the ends of rows and rows left blank at the end don't count, no-break spaces are
  /// spaces, as on the screen.
  package static func between(_ picture: String, and screen: Buffer) -> String? {
    between(picture, andText: screen.text)
  }

  /// What differs between two pictures, row by row, or nothing.
  package static func between(_ picture: String, andText actual: String) -> String? {
    let expected = rows(of: picture)
    let shown = rows(of: actual)
    var report: [String] = []
    for row in 0..<max(expected.count, shown.count) {
      let left = row < expected.count ? expected[row] : ""
      let right = row < shown.count ? shown[row] : ""
      guard left != right else { continue }
      let common = zip(left, right).prefix { $0 == $1 }.count
      let column = TextWidth.of(String(left.prefix(common)))
      report.append("row \(row), from column \(column)")
      report.append("  expected │\(left)│")
      report.append("  shown    │\(right)│")
    }
    return report.isEmpty ? nil : report.joined(separator: "\n")
  }

  private static func rows(of text: String) -> [String] {
    var rows = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var row = String(line.map { $0 == "\u{A0}" ? " " : $0 })
      while row.last == " " { row.removeLast() }
      return row
    }
    while rows.last == "" { rows.removeLast() }
    return rows
  }
}
