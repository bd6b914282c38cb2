import Planning
import Rendering
import Wording

/// Draws the incident log at full height: its entries, newest first, and the selected one beside them.
struct LogDrawing {
  private let state: State
  private let screen: LogScreen
  private let layout: LogLayout
  private let words: Words
  private let now: LogTime
  private let highlight: Highlight

  init(_ state: State) {
    self.state = state
    screen = state.log
    layout = LogLayout(state.size)
    words = state.words
    now = state.stamp
    highlight = Highlight(state)
  }

  func draw(into buffer: inout Buffer) {
    drawHead(into: &buffer)
    for line in 0..<layout.rows where screen.rows.indices.contains(screen.top + line) {
      draw(screen.rows[screen.top + line], LogLayout.firstRow + line, into: &buffer)
    }
    if screen.rows.isEmpty { drawEmpty(into: &buffer) }
    if let cursor = screen.cursor, (0..<layout.rows).contains(cursor - screen.top) {
      let y = LogLayout.firstRow + cursor - screen.top
      buffer.select(Rect(x: 0, y: y, width: layout.listEnd, height: 1))
      buffer.put(.selection, at: Point(x: 0, y: y), Style(.accent, on: .selEdge).bold)
    }
    drawMore(into: &buffer)
    guard let pane = layout.pane else { return }
    let edge = Point(x: pane.x - 2, y: pane.y)
    buffer.vertical(buffer.glyphs[.separator], from: edge, count: pane.height)
    guard let entry = screen.selectedEntry else { return }
    let detail = EntryDetail(entry, state)
    let text = detail.pane(columns: pane.width, glyphs: buffer.glyphs)
    let below = text.draw(into: &buffer, in: pane)
    if below > 0 {
      let row = pane.endY - 1
      buffer.fill(Rect(x: pane.x, y: row, width: pane.width, height: 1))
      let more = words.moreBelow(below + 1)
      buffer.putRight(more, endingAt: pane.endX, row: row, Style(.muted))
    }
    drawReadings(in: pane.inset(top: text.lines.count), into: &buffer)
  }

  /// Wind and crowd at the foot of the pane, as far as the entry leaves room for them.
  private func drawReadings(in rest: Rect, into buffer: inout Buffer) {
    let (wind, crowd) = (WindBlock(state), CrowdBlock(state))
    guard state.wind.latest != nil || state.crowd.latest != nil else { return }
    let both = wind.height + 1 + crowd.tallHeight
    let height = rest.height > both + 1 ? both : wind.height + 1 + crowd.height
    guard rest.height > height + 1 else { return }
    var area = rest.inset(top: rest.height - height)
    wind.draw(into: &buffer, in: area.cutTop(wind.height))
    _ = area.cutTop(1)
    crowd.draw(into: &buffer, in: area)
  }

  /// The headings of the columns, how much is open, and what else calls.
  private func drawHead(into buffer: inout Buffer) {
    let y = LogLayout.firstRow - 1
    let muted = Style(.muted, on: .none, .undimmed)
    buffer.putRight(words.numberHeading, endingAt: layout.number.upperBound, row: y, muted)
    if let hour = layout.hour {
      buffer.put(words.hourHeading, at: Point(x: hour.lowerBound, y: y), muted)
    }
    buffer.put(words.incidentLog, at: Point(x: layout.text.lowerBound, y: y), Style(.head).bold)
    let open = screen.log.open(at: now)
    let end = layout.state?.upperBound ?? layout.listEnd - 2
    let (text, style) = OpenCount(open, at: now).said(words)
    let start = layout.text.lowerBound + TextWidth.of(words.incidentLog) + 2
    buffer.putRight(text, endingAt: end, row: y, style, maxWidth: max(0, end - start))
  }

  private func drawEmpty(into buffer: inout Buffer) {
    let key = state.keymap.name(of: "incident", words)
    let text = state.emptiedByFilter ?? words.emptyLog(key: key)
    let width = max(1, layout.listEnd - 4)
    for (row, line) in Wrapping.lines(text, columns: width).enumerated() {
      buffer.put(line, at: Point(x: 2, y: LogLayout.firstRow + row), Style(.muted))
    }
  }

  /// How many entries lie below.
  private func drawMore(into buffer: inout Buffer) {
    let end = screen.top + layout.rows
    guard end < screen.rows.count, screen.cursor != end - 1 else { return }
    let y = LogLayout.firstRow + layout.rows - 1
    buffer.fill(Rect(x: 0, y: y, width: layout.listEnd, height: 1))
    let below = screen.rows[(end - 1)...].count { $0.isStop }
    buffer.putRight(words.moreBelow(below), endingAt: layout.listEnd - 2, row: y, Style(.muted))
  }

  // MARK: - Rows

  private func draw(_ row: LogScreen.Row, _ y: Int, into buffer: inout Buffer) {
    switch row {
    case .day(let day):
      buffer.put(words.fullDate(day), at: Point(x: 2, y: y), Style(.head).bold)
    case .missing(let numbers):
      let muted = Style(.muted, on: .none, .undimmed)
      let first = "\(numbers.lowerBound)"
      buffer.putRight(first, endingAt: layout.number.upperBound, row: y, muted)
      let key = state.keymap.name(of: "history", words)
      let text = words.takenBack(numbers.count, last: "\(numbers.upperBound)", history: key)
      put(text, layout.text.lowerBound..<layout.listEnd - 1, y, muted, into: &buffer)
    case .entry(let place): draw(screen.log.entries[place], y, into: &buffer)
    }
  }

  private func draw(_ entry: LogEntry, _ y: Int, into buffer: inout Buffer) {
    let muted = Style(.muted, on: .none, .undimmed)
    let isSelected = screen.selectedEntry?.incident.id == entry.incident.id
    let isRoot = entry.subject == nil
    if isRoot, entry.severity > .info {
      if entry.isOpen {
        buffer.put(entry.severity, at: Point(x: 2, y: y))
      } else {
        buffer.put(.done, at: Point(x: 2, y: y), Style(.done))
      }
    } else {
      let mark: Glyph = isRoot ? .todo : .turnUpRight
      buffer.put(mark, at: Point(x: 2, y: y), muted)
    }
    let code = entry.incident.code ?? ""
    buffer.putRight(code, endingAt: layout.number.upperBound, row: y, muted, maxWidth: 5)
    if let hour = layout.hour, let stamp = entry.stamp {
      put(words.hour(stamp.minute), hour, y, muted, into: &buffer)
    }
    let line = EntryLine(entry, in: state)
    let style =
      isSelected ? Style(.head).bold : isRoot && entry.isOpen ? Style(.text) : muted
    // What has neither zone nor state takes their room.
    let isAlone = !isRoot || layout.zone == nil && layout.state == nil
    let end = isAlone ? layout.listEnd - 2 : layout.text.upperBound
    let width = put(line.text, layout.text.lowerBound..<end, y, style, into: &buffer)
    highlight.mark(layout.text.lowerBound..<end, row: y, in: &buffer)
    if !line.remark.isEmpty {
      let start = layout.text.lowerBound + width + 1
      put(line.remark, start..<max(start, end), y, muted, into: &buffer)
    }
    if let zone = layout.zone, isRoot { put(entry.zone ?? "", zone, y, muted, into: &buffer) }
    if let cells = layout.state {
      let standing = EntryStanding(entry, in: state)
      buffer.putRight(
        standing.text,
        endingAt: cells.upperBound,
        row: y,
        standing.style,
        maxWidth: cells.count
      )
    }
  }

  @discardableResult
  private func put(
    _ text: String,
    _ cells: Range<Int>,
    _ y: Int,
    _ style: Style,
    into buffer: inout Buffer
  ) -> Int {
    let shown = Shortening.cut(text, columns: cells.count, glyphs: buffer.glyphs)
    return buffer.put(shown, at: Point(x: cells.lowerBound, y: y), style)
  }
}
