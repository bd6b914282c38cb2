import Rendering
import Testing

@Suite("A screen as text, HTML and SVG")
struct OutputTests {
  private func screen() -> Buffer {
    var screen = Buffer(Size(columns: 20, rows: 2))
    screen.put("<b>&\"'", at: .zero)
    screen.put("−16 j", at: Point(x: 8, y: 0), Style(.late, on: .sel, .figure))
    screen.put("fini", at: Point(x: 0, y: 1), Style(.done))
    return screen
  }

  @Test("Text first, then styles")
  func text() {
    #expect(screen().text == "<b>&\"'  −16 j\nfini")
    #expect(
      screen().styles == ["row 0, 8–12: late on sel figure", "row 1, 0–3: done"]
    )
  }

  @Test("Both pictures escape what they show and hold the colours")
  func markup() {
    for picture in [screen().html(), screen().svg()] {
      #expect(picture.contains("&lt;b&gt;&amp;&quot;&#39;"))
      #expect(!picture.contains("<b>"))
      #expect(picture.contains("#ff5f5f"))
      #expect(picture.contains("#303030"))
    }
    var selected = Buffer(Size(columns: 3, rows: 1))
    selected.select(selected.bounds)
    #expect(selected.html(Theme(depth: .mono)).contains("color:#1c1f26;background:#d0d0d0"))
  }

  @Test("A terminal that knows ASCII only is told something for each cell")
  func ascii() {
    var screen = Buffer(Size(columns: 30, rows: 1))
    screen.put("« Fête » cœur e\u{301} 会 ◆─…€", at: .zero)
    let told = (0..<30).map { screen[$0, 0].asciiText }.joined()
    #expect(told == "\" Fete \" cour e ?? *-~E       ")
    #expect(told.utf8.count == 30)
  }

  @Test("A picture that agrees says nothing, spaces at the ends apart")
  func same() {
    #expect(ScreenDifference.between("<b>&\"'\u{A0} −16 j   \nfini\n\n", and: screen()) == nil)
  }

  @Test("A picture that differs shows the rows, one under the other")
  func different() {
    let report = ScreenDifference.between("<b>&\"'  −15 j\nfini\nplus", and: screen())
    #expect(
      report == """
        row 0, from column 10
          expected │<b>&"'  −15 j│
          shown    │<b>&"'  −16 j│
        row 2, from column 0
          expected │plus│
          shown    ││
        """
    )
  }
}
