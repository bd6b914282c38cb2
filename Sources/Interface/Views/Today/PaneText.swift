import Rendering

/// A text for a pane: lines of a width, each made of pieces in their own style.
struct PaneText: Sendable {
  /// A part of a line.
  struct Piece: Sendable {
    let text: String
    let style: Style
    /// Its first column.
    let x: Int
  }

  /// The lines, wrapped.
  private(set) var lines: [[Piece]] = []
  /// The cells of a line.
  let columns: Int
  /// What marks are drawn with.
  let glyphs: GlyphSet

  /// Cells that labels take.
  private static let labels = 14

  /// An empty text of some width.
  init(columns: Int, glyphs: GlyphSet) {
    self.columns = max(1, columns)
    self.glyphs = glyphs
  }

  /// A line of pieces, two cells apart unless said.
  mutating func line(_ parts: [(text: String, style: Style)], gap: Int = 2) {
    var x = 0
    var pieces: [Piece] = []
    for part in parts where !part.text.isEmpty && x < columns {
      let text = Shortening.cut(part.text, columns: columns - x, glyphs: glyphs)
      pieces.append(Piece(text: text, style: part.style, x: x))
      x += TextWidth.of(text) + gap
    }
    lines.append(pieces)
  }

  /// A paragraph, wrapped.
  mutating func paragraph(_ text: String, _ style: Style = .plain) {
    for line in Wrapping.lines(text, columns: columns) {
      lines.append([Piece(text: line, style: style, x: 0)])
    }
  }

  /// A label and its value, wrapped in its own column.
  mutating func value(_ label: String, _ text: String, _ style: Style = .plain) {
    guard !text.isEmpty else { return }
    let x = min(PaneText.labels, columns / 2)
    for (row, line) in Wrapping.lines(text, columns: columns - x).enumerated() {
      var pieces = [Piece(text: line, style: style, x: x)]
      if row == 0 {
        let label = Shortening.cut(label, columns: x - 1, glyphs: glyphs)
        pieces.insert(Piece(text: label, style: Style(.muted, on: .none, .undimmed), x: 0), at: 0)
      }
      lines.append(pieces)
    }
  }

  /// A heading after a blank line.
  mutating func heading(_ text: String) {
    blank()
    lines.append([Piece(text: text, style: Style(.head).bold, x: 0)])
  }

  /// What was done to a record, the newest first: when, and what.
  mutating func changes(_ changes: [(when: String, what: String)], heading text: String) {
    guard !changes.isEmpty else { return }
    heading(text)
    for change in changes { value(change.when, change.what) }
  }

  /// A blank line, where the one before is none.
  mutating func blank() {
    if lines.last?.isEmpty == false { lines.append([]) }
  }

  /// Draws the lines from `top` on in a rectangle; tells how many more lie below.
  func draw(into buffer: inout Buffer, in area: Rect, from top: Int = 0) -> Int {
    for (row, line) in lines.dropFirst(top).prefix(area.height).enumerated() {
      for piece in line {
        buffer.put(
          piece.text,
          at: Point(x: area.x + piece.x, y: area.y + row),
          piece.style,
          maxWidth: area.width - piece.x
        )
      }
    }
    return max(0, lines.count - top - area.height)
  }
}
