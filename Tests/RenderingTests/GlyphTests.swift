import Rendering
import Testing

@Suite("Marks and bars")
struct GlyphTests {
  @Test("Every mark takes one cell, and one byte in ASCII", arguments: Glyph.allCases)
  func oneCell(glyph: Glyph) {
    #expect(TextWidth.of(GlyphSet.unicode.text(glyph)) == 1)
    #expect(GlyphSet.ascii[glyph].isASCII)
    #expect(TextWidth.of(GlyphSet.ascii.text(glyph)) == 1)
  }

  @Test("The states of a task are told apart in ASCII too")
  func distinct() {
    let states: [Glyph] = [.todo, .doing, .done, .late, .waiting, .milestone, .critical, .starting]
    for glyphs in GlyphSet.allCases {
      #expect(Set(states.map { glyphs[$0] }).count == states.count)
      let bars: [Glyph] = [.plannedBar, .doneBar, .lateBar, .bar, .lostTime]
      #expect(Set(bars.map { glyphs[$0] }).count == bars.count)
    }
  }

  @Test(
    "A bar is drawn to an eighth of a cell; what is reversed stands between brackets",
    arguments: [
      (0, 8, "█"), (0, 16, "██"), (0, 11, "█▍"), (4, 16, "▐█"), (4, 23, "▐█▉"), (8, 9, " ▏"),
      (2, 16, "[▎]█"), (7, 16, "[▉]█"), (20, 25, "  ▐▏"), (4, 8, "▐"), (3, 5, "▐"), (1, 3, "▍"),
      (5, 7, "▐"), (2, 6, "[▎]"), (-9, 4, "▌"), (5, 5, ""), (9, 2, ""),
    ]
  )
  func solid(start: Int, end: Int, picture: String) {
    let parts = Bar(start: start, end: end).parts(
      within: 0..<10,
      look: .colored,
      glyphs: .unicode
    )
    #expect(self.picture(of: parts) == picture)
  }

  @Test(
    "Without colour a bar is whole cells, its kind a shape",
    arguments: [
      (Bar(start: 0, end: 24), "▒▒▒"), (Bar(start: 4, end: 17), "▒▒"),
      (Bar(start: 7, end: 8), "▒"), (Bar(start: 8, end: 9), " ▒"),
      (Bar(start: 0, end: 24, kind: .planned, done: 8), "━▒▒"),
      (Bar(start: 0, end: 24, kind: .planned, done: 24), "━━▒"),
      (Bar(start: 0, end: 16, kind: .done), "━━"), (Bar(start: 0, end: 16, kind: .critical), "██"),
      (Bar(start: 0, end: 16, kind: .late), "▚▚"),
    ]
  )
  func shaped(bar: Bar, picture: String) {
    let parts = bar.parts(within: 0..<10, look: .shaped, glyphs: .unicode)
    #expect(self.picture(of: parts) == picture)
  }

  @Test("In ASCII a bar is made of hashes, and of signs where there is no colour")
  func asciiBars() {
    let bar = Bar(start: 4, end: 26, kind: .planned, done: 8)
    #expect(picture(of: bar.parts(within: 0..<9, look: .colored, glyphs: .ascii)) == "###")
    #expect(picture(of: bar.parts(within: 0..<9, look: .shaped, glyphs: .ascii)) == "--=")
  }

  @Test("A bar that leaves the chart is cut at its edges")
  func clipping() {
    let bar = Bar(start: -100, end: 1000)
    let parts = bar.parts(within: 2..<5, look: .colored, glyphs: .unicode)
    #expect(parts.map(\.column) == [2, 3, 4])
    #expect(parts.allSatisfy { $0.glyph == "█" })
  }

  @Test("The done part is told, and leaves the last cell")
  func done() {
    let bar = Bar(start: 0, end: 32, done: 16)
    let parts = bar.parts(within: 0..<9, look: .colored, glyphs: .unicode)
    #expect(parts.map(\.isDone) == [true, true, false, false])
  }

  @Test(
    "A thin bar shows progress to half a cell",
    arguments: [
      (0, 8, "────────"), (8, 8, "━━━━━━━━"), (4, 8, "━━━━────"), (7, 16, "━━━╸────"),
      (1, 1000, "╸───────"), (999, 1000, "━━━━━━━╸"), (9, 8, "━━━━━━━━"), (3, 0, "────────"),
    ]
  )
  func thin(part: Int, whole: Int, picture: String) {
    var screen = Buffer(Size(columns: 10, rows: 1))
    screen.thinBar(at: .zero, columns: 8, part: part, of: whole, Style(.done))
    #expect(screen.text == picture)
  }

  @Test("In ASCII it is made of equals signs and hyphens")
  func asciiThin() {
    var screen = Buffer(Size(columns: 10, rows: 1), glyphs: .ascii)
    screen.thinBar(at: .zero, columns: 8, part: 3, of: 8, Style(.done))
    #expect(screen.text == "===-----")
  }

  @Test("Columns of curves rise by eighths")
  func curves() {
    let scale = (0...8).map { Blocks.lower(eighths: $0) }
    #expect(scale == [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"])
    #expect(Blocks.lower(eighths: 99) == "█")
    #expect(Blocks.lower(eighths: -1) == " ")
    #expect(Blocks.lower(eighths: 5, in: .ascii) == "#")
  }

  private func picture(of parts: [Bar.Part]) -> String {
    var picture = ""
    var column = 0
    for part in parts {
      picture += String(repeating: " ", count: part.column - column)
      picture += part.isReversed ? "[\(part.glyph)]" : "\(part.glyph)"
      column = part.column + 1
    }
    return picture
  }
}
