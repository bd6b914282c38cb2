import Rendering

/// A text in front of a view, wrapped to the screen.
struct ReadingBox {
  private let reading: Reading
  private let rows: [Row]
  /// Where texts begin: after labels, where there are any.
  private let indent: Int
  private let size: Size
  /// How many lines are seen at once.
  let height: Int

  private static let labels = 14

  /// A line as it is wrapped: its first row has its label and its mark.
  private struct Row {
    let line: Reading.Line
    let text: String
    let isFirst: Bool
  }

  init(_ reading: Reading, _ size: Size) {
    self.reading = reading
    self.size = size
    let columns = max(10, min(size.columns - 4, 92))
    let indent = reading.lines.contains { !$0.label.isEmpty } ? ReadingBox.labels : 0
    self.indent = indent
    rows = reading.lines.flatMap { line in
      let room = columns - (line.isWide ? 0 : indent) - (line.mark == nil ? 0 : 2)
      let parts = Wrapping.lines(line.text, columns: room)
      let shown = parts.isEmpty ? [""] : parts
      return shown.enumerated().map { Row(line: line, text: $1, isFirst: $0 == 0) }
    }
    height = max(1, min(rows.count, size.rows - 6))
  }

  func draw(into buffer: inout Buffer) {
    let area = openSheet(reading.title, rows: height, into: &buffer)
    let top = min(reading.top, max(0, rows.count - area.height))
    for line in 0..<area.height where top + line < rows.count {
      draw(rows[top + line], at: area.row(line), into: &buffer)
    }
    func more(_ glyph: Glyph, _ row: Int) {
      buffer.putRight(
        buffer.glyphs.text(glyph),
        endingAt: area.endX,
        row: row,
        Style(.muted, on: .panel)
      )
    }
    if top > 0 { more(.moreAbove, area.y) }
    if rows.count - top > area.height { more(.moreBelow, area.endY - 1) }
  }

  private func draw(_ row: Row, at place: Rect, into buffer: inout Buffer) {
    let line = row.line
    if row.isFirst {
      buffer.put(line.label, at: place.origin, Style(.muted, on: .panel), maxWidth: indent)
    }
    var x = place.x + (line.isWide ? 0 : indent)
    if let mark = line.mark {
      if row.isFirst {
        buffer.put(mark.glyph, at: Point(x: x, y: place.y), Style(mark.role, on: .panel).bold)
      }
      x += 2
    }
    let style = Style(line.isBold ? .head : line.role, on: .panel)
    buffer.put(
      row.text,
      at: Point(x: x, y: place.y),
      line.isBold ? style.bold : style,
      maxWidth: place.endX - x
    )
  }

  /// How many lines there are, wrapped.
  var lineCount: Int { rows.count }
}

extension Reading {
  /// Scrolls the text, as far as there is some.
  mutating func scroll(by step: Int, in box: ReadingBox) {
    top = min(max(0, top + step), max(0, box.lineCount - box.height))
  }
}
