import Rendering
import TestSupport
import Testing

@Suite("What changed between two screens")
struct ChangesTests {
  @Test("Nothing changed, nothing painted")
  func unchanged() {
    var screen = Buffer(Size(columns: 30, rows: 3))
    screen.put("e\u{301} 会 🇫🇷", at: .zero)
    #expect(screen.changes(from: screen).isEmpty)
    // The same picture, though its clusters came in another order.
    var other = Buffer(Size(columns: 30, rows: 3))
    other.put("🇫🇷", at: Point(x: 5, y: 0))
    other.put("e\u{301} 会 ", at: .zero)
    #expect(other.text == screen.text)
    #expect(other.changes(from: screen).isEmpty)
  }

  @Test("Only the rows that changed are painted, from the first cell that did to the last")
  func minimal() {
    var old = Buffer(Size(columns: 40, rows: 3))
    old.put("J-96", at: .zero)
    var new = old
    new.put("J-95", at: .zero)
    new.put("x", at: Point(x: 20, y: 2))
    new.put("x", at: Point(x: 30, y: 2))
    #expect(
      new.changes(from: old) == [
        ChangedRow(row: 0, columns: 3..<4), ChangedRow(row: 2, columns: 20..<31),
      ]
    )
  }

  @Test("A style alone is a change")
  func style() {
    var old = Buffer(Size(columns: 8, rows: 1))
    old.put("retard", at: .zero)
    var new = old
    new.put("retard", at: .zero, Style(.late))
    #expect(new.changes(from: old) == [ChangedRow(row: 0, columns: 0..<6)])
  }

  @Test("Another size changes everything")
  func resized() {
    let old = Buffer(Size(columns: 4, rows: 2))
    let changed = Buffer(Size(columns: 5, rows: 1)).changes(from: old)
    #expect(changed == [ChangedRow(row: 0, columns: 0..<5)])
    #expect(Buffer(.zero).changes(from: old).isEmpty)
  }

  @Test("The old screen and the changes make the new screen", arguments: UInt64(1)...60)
  func property(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let size = Size(
      columns: .random(in: 1...40, using: &random),
      rows: .random(in: 1...6, using: &random)
    )
    var old = Buffer(size)
    var new = Buffer(size)
    for _ in 0..<30 {
      scribble(on: &new, &random)
      let changed = new.changes(from: old)
      var painted = old
      for row in changed {
        painted.copy(Rect(x: 0, y: row.row, width: size.columns, height: 1), from: new)
      }
      #expect(painted.rows == new.rows)
      #expect(painted.styles == new.styles)
      #expect(painted.changes(from: new).isEmpty)
      old = new
    }
  }

  private func scribble(on screen: inout Buffer, _ random: inout SplitMix64) {
    let texts = ["a", "été", "会議", "e\u{301}x", "🇫🇷", "   ", "o\u{302}\u{323}", "────", "का"]
    let styles = [Style.plain, Style(.late).bold, Style(.muted, on: .sel)]
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      let point = Point(
        x: .random(in: -3...40, using: &random),
        y: .random(in: -1...6, using: &random)
      )
      let text = texts.randomElement(using: &random) ?? ""
      let style = styles.randomElement(using: &random) ?? .plain
      switch Int.random(in: 0..<8, using: &random) {
      case 0: screen.fill(Rect(x: point.x, y: point.y, width: 3, height: 2), style)
      case 1: screen.clear()
      case 2: screen.select(Rect(x: point.x, y: point.y, width: 9, height: 1))
      default: screen.put(text, at: point, style)
      }
    }
  }
}
