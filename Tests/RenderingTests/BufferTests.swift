import Rendering
import Testing

@Suite("Drawing on a screen")
struct BufferTests {
  @Test("Text lands where it is put, and says what it took")
  func put() {
    var screen = Buffer(Size(columns: 20, rows: 3))
    let used = screen.put("Visite technique", at: Point(x: 2, y: 1), Style(.head))
    #expect(used == 16)
    #expect(screen.putRight("J-99", endingAt: 20, row: 2) == 4)
    #expect(screen.text == "\n  Visite technique\n                J-99")
    #expect(screen.styles == ["row 1, 2–17: head"])
  }

  @Test("What lies beyond an edge is cut", arguments: [-3, -2, -1, 0, 1, 2, 3, 4])
  func clipping(x: Int) {
    var screen = Buffer(Size(columns: 4, rows: 1))
    screen.put("abcde", at: Point(x: x, y: 0))
    let whole = Array("....abcde....")
    let expected = (0..<4).map { column -> Character in
      let place = column - x + 4
      return whole[place] == "." ? " " : whole[place]
    }
    #expect((0..<4).map { screen[$0, 0].text }.joined() == String(expected))
  }

  @Test("A wide cluster cut by an edge leaves a space")
  func clippingWide() {
    var screen = Buffer(Size(columns: 4, rows: 2))
    #expect(screen.put("会議", at: Point(x: -1, y: 0)) == 4)
    #expect(screen.rows[0] == " 議")
    screen.put("a会議", at: Point(x: 0, y: 1), maxWidth: 4)
    #expect(screen.rows[1] == "a会")
    #expect(screen[3, 1].text == " ")
  }

  @Test("Writing over half of a wide cluster blanks the other half")
  func splitting() {
    var screen = Buffer(Size(columns: 6, rows: 1))
    screen.put("会議室", at: .zero)
    screen.put("x", at: Point(x: 1, y: 0))
    screen.put("y", at: Point(x: 4, y: 0))
    #expect(screen.text == " x議y")
    screen.put("会議室", at: .zero)
    screen.fill(Rect(x: 1, y: 0, width: 2, height: 1))
    #expect(screen.text == "    室")
  }

  @Test("A width holds the text")
  func maxWidth() {
    var screen = Buffer(Size(columns: 10, rows: 1))
    #expect(screen.put("abcdef", at: .zero, maxWidth: 3) == 3)
    #expect(screen.put("xyz", at: Point(x: 5, y: 0), maxWidth: 0) == 0)
    #expect(screen.put("xyz", at: Point(x: 5, y: 0), maxWidth: -4) == 0)
    #expect(screen.text == "abc")
  }

  @Test(
    "No drawing traps, whatever the screen",
    arguments: [
      Size.zero, Size(columns: 1, rows: 1), Size(columns: 0, rows: 5), Size(columns: 2, rows: 2),
      Size(columns: 65_535, rows: 65_535),
    ],
    [Int.min, -1_000_000, -2, -1, 0, 1, 2, 70_000, Int.max]
  )
  func extremes(size: Size, coordinate: Int) {
    var screen = Buffer(size)
    for other in [Int.min, -1, 0, 1, Int.max] {
      let point = Point(x: coordinate, y: other)
      screen.put("a会e\u{301}🇫🇷", at: point)
      screen.put("a会", at: Point(x: other, y: coordinate), maxWidth: coordinate)
      screen.putRight("会a", endingAt: coordinate, row: 0, maxWidth: other)
      screen.horizontal("─", from: point, count: other)
      screen.vertical("会", from: point, count: coordinate)
      screen.thinBar(at: point, columns: other, part: coordinate, of: other, .plain)
      let bar = Bar(start: coordinate, end: other, done: coordinate)
      screen.bar(bar, at: .zero, within: 0..<3, .plain)
    }
    let rect = Rect(x: coordinate, y: 0, width: 2, height: 1)
    screen.fill(rect, Style(.late))
    screen.select(rect)
    screen.lay(.band, under: rect)
    #expect(screen[coordinate, coordinate].text.count <= 1)
    #expect(screen.size.columns <= 1000 && screen.size.rows <= 1000)
  }

  @Test("Selecting keeps the words and lifts the muted ones")
  func selecting() {
    var screen = Buffer(Size(columns: 12, rows: 1))
    screen.put("titre", at: .zero, Style(.head))
    screen.put("lot", at: Point(x: 6, y: 0), Style(.muted))
    screen.select(Rect(x: 0, y: 0, width: 9, height: 1))
    #expect(
      screen.styles == ["row 0, 0–4: head on sel", "row 0, 5–8: text on sel"]
    )
  }

  @Test("A ground is laid only where there is none")
  func laying() {
    var screen = Buffer(Size(columns: 4, rows: 1))
    screen.fill(Rect(x: 0, y: 0, width: 1, height: 1), Style(on: .sel))
    screen.lay(.band, under: screen.bounds)
    #expect(screen.styles == ["row 0, 0–0: text on sel", "row 0, 1–3: text on band"])
  }

  @Test("Clearing forgets everything")
  func clearing() {
    var screen = Buffer(Size(columns: 9, rows: 2))
    screen.put("e\u{301}会🇫🇷", at: Point(x: 1, y: 1), Style(.late))
    screen.clear()
    #expect(screen.text == "\n")
    #expect(screen.styles.isEmpty)
    #expect(screen.changes(from: Buffer(Size(columns: 9, rows: 2))).isEmpty)
  }

  @Test("A style is small")
  func sizes() {
    #expect(MemoryLayout<Style>.size <= 4)
  }
}
