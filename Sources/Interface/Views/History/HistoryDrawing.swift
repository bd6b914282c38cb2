import Planning
import Rendering
import Wording

/// Where the list of gestures stands.
enum HistoryLayout {
  /// Its first row.
  static let firstRow = 5

  /// How many gestures a screen shows.
  static func rows(_ size: Size) -> Int { max(1, size.rows - 8) }
}

/// Draws the list of gestures: when, what, who.
struct HistoryDrawing {
  private let state: State
  private let history: HistoryScreen

  init(_ state: State, _ history: HistoryScreen) {
    self.state = state
    self.history = history
  }

  func draw(into buffer: inout Buffer) {
    let words = state.words
    buffer.put(words.historyTitle, at: Point(x: 2, y: 3), Style(.head).bold)
    guard let lines = history.lines else {
      buffer.put(words.reading, at: Point(x: 2, y: 5), Style(.muted))
      return
    }
    guard !lines.isEmpty else {
      buffer.put(words.noGestures, at: Point(x: 2, y: 5), Style(.muted))
      return
    }
    buffer.put(
      words.gestureCount(lines.count),
      at: Point(x: 4 + TextWidth.of(words.historyTitle), y: 3),
      Style(.muted)
    )
    let width = buffer.size.columns
    let rows = HistoryLayout.rows(buffer.size)
    for row in 0..<rows where history.top + row < lines.count {
      let line = lines[history.top + row]
      let y = HistoryLayout.firstRow + row
      let isSelected = history.top + row == history.cursor
      draw(line, at: y, isSelected: isSelected, into: &buffer)
      if isSelected {
        buffer.select(Rect(x: 0, y: y, width: width - 1, height: 1))
        buffer.put(.selection, at: Point(x: 0, y: y), Style(.accent, on: .selEdge).bold)
      }
    }
    let below = lines.count - history.top - rows
    if below > 0 {
      buffer.putRight(words.moreBelow(below), endingAt: width - 1, row: 3, Style(.muted))
    }
  }

  private func draw(
    _ line: HistoryLine,
    at y: Int,
    isSelected: Bool,
    into buffer: inout Buffer
  ) {
    let words = state.words
    let isToday = line.moment.day == state.now.day
    let date = isToday ? words.today : words.date(line.moment.day, near: state.now.day)
    buffer.putRight(
      "\(date) \(words.hour(line.moment.minute))",
      endingAt: 22,
      row: y,
      Style(.muted)
    )
    let author = line.author ?? words.me
    let end = buffer.size.columns - 2
    let room = buffer.size.columns >= 100 ? 20 : 12
    buffer.putRight(
      Shortening.cut(author, columns: room, glyphs: buffer.glyphs),
      endingAt: end,
      row: y,
      Style(line.author == nil ? .text : .muted)
    )
    let kind =
      switch line.kind {
      case .edit: line.isUndone ? words.undoneGesture : ""
      // Their labels say it.
      case .undo, .redo: ""
      case .outside: words.outsideGesture
      }
    var x = 24
    if !kind.isEmpty { x += buffer.put(kind, at: Point(x: x, y: y), Style(.waiting)) + 2 }
    let style: Style =
      isSelected ? Style(.head).bold : Style(line.isUndone ? .muted : .text)
    buffer.put(
      Shortening.cut(line.label, columns: max(1, end - room - 2 - x), glyphs: buffer.glyphs),
      at: Point(x: x, y: y),
      style
    )
  }
}
