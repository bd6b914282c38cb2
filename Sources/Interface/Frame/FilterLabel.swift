import Rendering
import Wording

/// On the rule under the tabs: which filter holds, and how much it lets through.
struct FilterLabel {
  /// Its parts, in their styles.
  private let parts: [(text: String, style: Style)]

  /// The label of the filter in force in at most some columns; nil where none is.
  ///
  /// The filter's own text gives way, not the count.
  init?(_ state: State, columns: Int, glyphs: GlyphSet) {
    guard let sifted = state.sifted, let count = state.filterCount else { return nil }
    let words = state.words
    let lead = words.filterRowLabel
    var rest = " · " + words.filterCount(count.shown, of: count.all)
    if sifted.problem != nil { rest = " · " + words.filterUnreadable }
    var room = columns - TextWidth.of(lead + rest)
    if room < 6 {
      rest = sifted.problem == nil ? " \(count.shown)/\(count.all)" : ""
      room = columns - TextWidth.of(lead + rest)
    }
    guard room >= 1 else { return nil }
    let muted = Style(.muted, on: .none, .undimmed)
    let isStuck = sifted.problem != nil || count.shown == 0
    parts = [
      (lead, muted),
      (Shortening.cut(sifted.text, columns: room, glyphs: glyphs), Style(.accent).bold),
      (rest, isStuck ? Style(.waiting).bold : muted),
    ]
  }

  /// Draws it; the columns that it takes.
  @discardableResult
  func draw(at point: Point, into buffer: inout Buffer) -> Int {
    var x = point.x
    for part in parts { x += buffer.put(part.text, at: Point(x: x, y: point.y), part.style) }
    return x - point.x
  }

  /// Draws the label of a state where the rule is free from its left end on.
  static func draw(_ state: State, into buffer: inout Buffer) {
    let rule = buffer.glyphs.text(.rule)
    let free = (2..<max(2, buffer.size.columns - 2)).prefix { buffer[$0, 2].text == rule }
    guard let label = FilterLabel(state, columns: free.count - 3, glyphs: buffer.glyphs) else {
      return
    }
    buffer.put(" ", at: Point(x: 2, y: 2))
    let width = label.draw(at: Point(x: 3, y: 2), into: &buffer)
    buffer.put(" ", at: Point(x: 3 + width, y: 2))
  }
}
