import Interchange
import Planning
import Testing
import Wording

@Suite("Papers")
struct PaperTests {
  /// Texts that would be more than texts, were they not escaped.
  static let hostile = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><svg/onload=alert(1)>",
    "</style></title><b>", "javascript:alert(1)", "[x](javascript:alert(1))",
    "![](http://track/x.png)", "`code` ``` fence", "a | b || c", "# h", "- item", "1. item",
    "1) item", "+ item", "* item", "> quote", "--- ", "===", "{{7*7}}", "&#x3c;b&#x3e; &lt;",
    "\\*x\\*", "<!-- x -->", "*a* _b_ **c** ~~d~~", "a\n\nb\n---\nc", "<\u{301}b>", "\u{202E}evil",
    "\u{0}\u{1B}[2J", "https://a.fr/?x=<y>", "$x$", "a\\", "|", "'\"&<>", "</td></tr></table>x",
  ]

  /// A paper with a text in every place that takes one.
  static func paper(_ text: String) -> Paper {
    var paper = Paper(title: text, subtitle: text, language: "fr")
    let cell = PaperTable.Cell(PaperText(text, strong: true) + PaperText(" " + text), note: text)
    let table = PaperTable(
      caption: text,
      columns: [.init(title: text, shape: .wide), .init(title: text, shape: .box)],
      rows: [.group(text), .cells([cell, PaperTable.Cell(PaperText(text))])]
    )
    paper.blocks = [
      .heading(text, startsSheet: false), .paragraph(PaperText(text)), .points([PaperText(text)]),
      .steps([PaperText(text)]), .quotation(PaperText(text)), .table(table),
      .columns([.init(heading: text, table: table)]),
    ]
    return paper
  }

  @Test("No text of the data makes a mark of a page", arguments: hostile)
  func html(text: String) {
    let page = PaperTests.paper(text).html
    let plain = PaperTests.paper("x").html
    // The same marks in the same order, whatever the text says.
    #expect(marks(page) == marks(plain))
    #expect(!page.contains("\u{202E}") && !page.contains("\u{0}") && !page.contains("\u{1B}"))
  }

  private func marks(_ page: String) -> [Substring] {
    page.unicodeScalars.split(separator: "<").dropFirst()
      .map { Substring($0.prefix { $0 != ">" }) }
      .filter { !$0.hasPrefix("th class=\"caption\"") }
  }

  @Test("A page holds no script, fetches nothing, and stands for paper")
  func policy() {
    let page = PaperTests.paper("x").html
    #expect(page.contains("default-src 'none'"))
    #expect(!page.contains("<script") && !page.contains("http:") && !page.contains("url("))
    #expect(page.contains("@page { size: landscape"))
    #expect(page.contains("table-header-group") && page.contains("break-inside: avoid"))
  }

  @Test("Markdown is one line a row, whatever is in it", arguments: hostile)
  func markdown(text: String) {
    let lines = PaperTests.paper(text).markdown.split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    let plain = PaperTests.paper("x").markdown.split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    #expect(lines.count == plain.count)
    for (line, same) in zip(lines, plain) where same.hasPrefix("|") {
      // A bar that is not escaped parts cells.
      let bars = line.replacing("\\\\", with: "").replacing("\\|", with: "").count { $0 == "|" }
      #expect(bars == same.count { $0 == "|" })
    }
  }

  @Test(
    "What begins a line begins nothing else",
    arguments: [
      ("- a", "\\- a"), ("1. a", "1\\. a"), ("2026 a", "2026 a"), ("# a", "\\# a"),
      ("a # b", "a \\# b"), ("*", "\\*"), ("===", "\\==="), ("  + a", "\\+ a"),
    ]
  )
  func lineBeginnings(text: String, escaped: String) {
    var paper = Paper(title: "t", subtitle: "s", language: "fr")
    paper.blocks = [.paragraph(PaperText(text))]
    #expect(paper.markdown == "# t\n\ns\n\n\(escaped)\n")
  }
}
