import Rendering
import Testing

@Suite("Stretches of cells that are painted alike")
struct StretchTests {
  /// The stretches of the first row, as a painter reads them.
  private func stretches(_ screen: Buffer) -> [String] {
    var stretch = Stretch()
    var read: [String] = []
    var column = 0
    while column < screen.size.columns {
      column = screen.read(&stretch, row: 0, from: column, upTo: screen.size.columns)
      var text = String.UnicodeScalarView()
      text.append(contentsOf: stretch.scalars.compactMap(Unicode.Scalar.init))
      let columns = stretch.clusterColumns.map { " of \($0)" } ?? ""
      read.append(stretch.isBlank ? "blank" : "\(String(text)): \(stretch.style.role)\(columns)")
    }
    return read
  }

  @Test("A style begins a stretch, and so does whatever is more than a scalar in a cell")
  func parts() {
    var screen = Buffer(Size(columns: 16, rows: 1))
    screen.put("été", at: .zero, Style(.muted))
    screen.put("J-3", at: Point(x: 5, y: 0), Style(.late))
    screen.put("x", at: Point(x: 8, y: 0))
    screen.put("会e\u{301}", at: Point(x: 9, y: 0))
    #expect(
      stretches(screen) == [
        "été: muted", "blank", "J-3: late", "x: text", "会: text of 2", "e\u{301}: text of 1",
        "blank",
      ]
    )
  }

  @Test("The first cell of uncertain width is found, and forgotten with the screen")
  func uncertain() {
    var screen = Buffer(Size(columns: 9, rows: 2))
    #expect(screen.firstUncertainColumn(ofRow: 1) == nil)
    screen.put("ab🇫🇷", at: Point(x: 0, y: 1))
    #expect(screen.firstUncertainColumn(ofRow: 0) == nil)
    #expect(screen.firstUncertainColumn(ofRow: 1) == 2)
    screen.clear()
    #expect(screen.firstUncertainColumn(ofRow: 1) == nil)
  }
}
