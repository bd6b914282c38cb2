import Interface
import TestSupport
import Testing

@Suite("Cells as a spreadsheet copies them")
struct CellTableTests {
  private func cells(_ text: String) -> [[String]] { CellTable(text).rows.map(\.cells) }

  @Test(
    "Tabs part cells, line ends of any kind part rows, blank rows are none",
    arguments: [
      ("a\tb\nc\td\n", [["a", "b"], ["c", "d"]]), ("a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"]]),
      ("a\tb\rc\td", [["a", "b"], ["c", "d"]]), ("a\n\n\t\t\nb", [["a"], ["b"]]),
      ("a\t\tc\nd", [["a", "", "c"], ["d", "", ""]]), (" a \t\u{A0}b", [["a", "b"]]),
      ("", []), ("\n\t\r\n", []), ("seul", [["seul"]]),
    ]
  )
  func parts(text: String, expected: [[String]]) {
    #expect(cells(text) == expected)
  }

  @Test(
    "A cell with a line end, a tab or a mark stands between marks; other marks are marks",
    arguments: [
      ("\"a\nb\"\tc", [["a\nb", "c"]]), ("\"a\tb\"\r\nc", [["a\tb"], ["c"]]),
      ("\"dit \"\"oui\"\"\"\tc", [["dit \"oui\"", "c"]]), ("\"\"\tb", [["", "b"]]),
      ("\"Bien manger\" atelier\tb\n\"c\"", [["\"Bien manger\" atelier", "b"], ["c", ""]]),
      ("5\" de large\tb", [["5\" de large", "b"]]),
      ("\"jamais fermé\nb\tc", [["\"jamais fermé", ""], ["b", "c"]]),
      ("\"", [["\""]]), ("a\t\"", [["a", "\""]]),
    ]
  )
  func quotes(text: String, expected: [[String]]) {
    #expect(cells(text) == expected)
  }

  @Test("Rows know the line that they begin on, also behind cells of several lines")
  func lines() {
    let table = CellTable("a\n\"b\nc\r\nd\"\te\r\n\nf")
    #expect(table.rows.map(\.line) == [1, 2, 6])
  }

  @Test("What a spreadsheet would copy comes back as it was", arguments: 0..<200)
  func roundTrip(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let pieces = ["a", "é", "\"", "\"\"", "\n", "\t", " b", "会", "\u{202E}", "1,5", "e\u{301}"]
    let rows = (0..<Int.random(in: 1...6, using: &random)).map { _ in
      (0..<3).map { column in
        let count = Int.random(in: 0...4, using: &random)
        let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
        // White space at the ends is not kept; a first cell lets no row be blank.
        return (column == 0 ? "x" : "") + text.trimmingBlanks + (text.isEmpty ? "" : "z")
      }
    }
    let end = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
    let copied = rows.map { row in
      row.map { cell in
        let needs = cell.contains { $0 == "\n" || $0 == "\t" } || cell.hasPrefix("\"")
        return needs ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
      }.joined(separator: "\t")
    }.joined(separator: end)
    let width = rows.map { row in row.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0 }.max() ?? 0
    #expect(cells(copied) == rows.map { Array($0.prefix(width)) })
  }

  @Test("Whatever is pasted, it is read in time and nothing traps", arguments: 0..<50)
  func random(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let pieces = ["\"", "\"\"", "\t", "\n", "\r", "\r\n", "a", "\u{0}", "\u{1B}[2J", "é"]
    let text = (0..<5_000).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    let table = CellTable(text)
    #expect(table.rows.allSatisfy { $0.cells.count == table.columns })
    #expect(zip(table.rows, table.rows.dropFirst()).allSatisfy { $0.line < $1.line })
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
