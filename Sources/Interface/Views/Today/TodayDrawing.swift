import Planning
import Rendering
import Wording

/// Draws the day's list, and the detail of its selected line beside it or over it.
struct TodayDrawing {
  private let state: State
  private let screen: TodayScreen
  private let layout: TodayLayout
  private let highlight: Highlight

  init(_ state: State) {
    self.state = state
    screen = state.today
    layout = TodayLayout(state.size)
    highlight = Highlight(state)
  }

  func draw(into buffer: inout Buffer) {
    guard let agenda = screen.agenda else { return }
    if screen.isDetailOpen, let item = screen.selectedItem {
      drawDetail(of: item, in: layout.sheet, from: screen.detailTop, into: &buffer)
      return
    }
    for line in 0..<layout.rows where screen.list.rows.indices.contains(screen.top + line) {
      draw(screen.list.rows[screen.top + line], agenda, TodayLayout.firstRow + line, into: &buffer)
    }
    if let text = state.emptiedByFilter {
      // The day's sentence stays where there is one.
      let y = TodayLayout.firstRow + (screen.list.rows.isEmpty ? 0 : 2)
      let width = max(1, layout.listEnd - 3)
      for (row, line) in Wrapping.lines(text, columns: width).enumerated() {
        buffer.put(line, at: Point(x: 2, y: y + row), Style(.muted))
      }
    }
    drawMore(agenda, into: &buffer)
    if let cursor = screen.cursor, (0..<layout.rows).contains(cursor - screen.top) {
      let y = TodayLayout.firstRow + cursor - screen.top
      buffer.select(Rect(x: 0, y: y, width: layout.listEnd, height: 1))
      buffer.put(.selection, at: Point(x: 0, y: y), Style(.accent, on: .selEdge).bold)
    }
    guard let pane = layout.pane else { return }
    buffer.vertical(
      buffer.glyphs[.separator],
      from: Point(x: pane.x - 2, y: pane.y),
      count: pane.height
    )
    if let item = screen.selectedItem {
      drawPane(of: item, in: pane, into: &buffer)
    } else if screen.isOnSentence {
      var text = PaneText(columns: pane.width, glyphs: buffer.glyphs)
      text.paragraph(state.words.reviewTitle(isOfTemplate: false), Style(.head).bold)
      text.paragraph(state.words.reviewCommand.help)
      _ = text.draw(into: &buffer, in: pane)
    }
  }

  private func drawDetail(
    of item: Agenda.Item,
    in area: Rect,
    from top: Int,
    into buffer: inout Buffer
  ) {
    let text = AgendaDetail(item, state).text(columns: area.width, glyphs: buffer.glyphs)
    draw(text, in: area, from: top, into: &buffer)
  }

  /// The detail beside the list: what was done last stays in view where a long note would hide it.
  private func drawPane(of item: Agenda.Item, in area: Rect, into buffer: inout Buffer) {
    let detail = AgendaDetail(item, state)
    var text = detail.facts(columns: area.width, glyphs: buffer.glyphs)
    // A blank and a heading go before them.
    let room = max(3, area.height - text.lines.count - 2)
    let changes = detail.changes(most: room)
    var end = PaneText(columns: area.width, glyphs: buffer.glyphs)
    end.changes(changes, heading: state.words.latestChanges)
    var facts = area
    if text.lines.count + 1 + end.lines.count <= area.height || area.height < 20 {
      text.changes(changes, heading: state.words.latestChanges)
    } else if !end.lines.isEmpty {
      let rows = min(end.lines.count, 5)
      facts = Rect(x: area.x, y: area.y, width: area.width, height: area.height - rows - 1)
      let rest = Rect(x: area.x, y: area.endY - rows, width: area.width, height: rows)
      _ = end.draw(into: &buffer, in: rest)
    }
    draw(text, in: facts, from: 0, into: &buffer)
  }

  /// A text, and how much of it lies below.
  private func draw(_ text: PaneText, in area: Rect, from top: Int, into buffer: inout Buffer) {
    let below = text.draw(into: &buffer, in: area, from: top)
    guard below > 0 else { return }
    buffer.fill(Rect(x: area.x, y: area.endY - 1, width: area.width, height: 1))
    buffer.putRight(
      state.words.moreBelow(below + 1),
      endingAt: area.endX,
      row: area.endY - 1,
      Style(.muted)
    )
  }

  /// How many items lie below the list.
  private func drawMore(_ agenda: Agenda, into buffer: inout Buffer) {
    let end = screen.top + layout.rows
    guard end < screen.list.rows.count else { return }
    let y = TodayLayout.firstRow + layout.rows - 1
    if screen.cursor != end - 1 {
      buffer.fill(Rect(x: 0, y: y, width: layout.listEnd, height: 1))
      let stops = screen.list.stops
      let below = stops.count - (stops.firstIndex { $0 >= end - 1 } ?? stops.count)
      buffer.putRight(
        state.words.moreBelow(below),
        endingAt: layout.when.upperBound,
        row: y,
        Style(.muted)
      )
    }
  }

  // MARK: - Rows

  private func draw(
    _ row: TodayList.Row,
    _ agenda: Agenda,
    _ y: Int,
    into buffer: inout Buffer
  ) {
    let words = state.words
    switch row {
    case .blank: break
    case .sentence:
      var x = 2
      let columns = layout.when.upperBound - x
      for part in TodaySentence(screen.whole ?? agenda, at: state.now, words, columns: columns)
        .parts
      {
        let room = layout.when.upperBound - x
        x += buffer.put(part.text, at: Point(x: x, y: y), part.style, maxWidth: room)
      }
    case .heading(let section, let count):
      let style = section == .late ? Style(.late).bold : Style(.muted)
      let name = words.agendaSection(section.rawValue)
      var x = 4 + buffer.put(name, at: Point(x: 2, y: y), Style(.head).bold)
      x += 2 + buffer.put("\(count)", at: Point(x: x, y: y), style)
      let duties = screen.duties[section]?.heading(words) ?? ""
      let room = layout.when.upperBound - x
      if TextWidth.of(duties) <= room {
        buffer.put(duties, at: Point(x: x, y: y), Style(.muted, on: .none, .undimmed))
      }
    case .folded(let section, let count, let nearest):
      buffer.put(.folded, at: Point(x: 2, y: y), Style(.muted))
      let name = words.agendaSection(section.rawValue)
      let x = 5 + buffer.put(name, at: Point(x: 4, y: y), Style(.head).bold)
      let style = section == .late ? Style(.late).bold : Style(.muted)
      buffer.put("\(count)", at: Point(x: x, y: y), style)
      draw(agenda.items[nearest], y, isFolded: true, into: &buffer)
    case .item(let index): draw(agenda.items[index], y, isFolded: false, into: &buffer)
    }
  }

  /// An item; in the line of its folded section it begins further right, and who is left out.
  private func draw(_ item: Agenda.Item, _ y: Int, isFolded: Bool, into buffer: inout Buffer) {
    let words = state.words
    guard let entry = AgendaEntry(item, in: state.outlook, words) else { return }
    let mark = AgendaMark(item, in: state.outlook)
    let isSelected = !isFolded && screen.selectedItem == item
    let muted = Style(.muted, on: .none, .undimmed)
    if !isFolded, state.marks.contains(item.record) {
      buffer.put(.marked, at: Point(x: 1, y: y), Style(.accent).bold)
    }
    let start = isFolded ? min(23, layout.title.lowerBound + 19) : layout.title.lowerBound
    let end = isFolded ? (layout.countdown ?? layout.when).lowerBound - 3 : layout.title.upperBound
    if end - start >= 8 {
      buffer.put(mark.glyph, at: Point(x: start - 2, y: y), mark.style)
      buffer.put(
        entry.title(
          columns: end - start,
          glyphs: buffer.glyphs,
          isBare: layout.source != nil && !isFolded,
          words
        ),
        at: Point(x: start, y: y),
        isFolded ? muted : isSelected ? Style(.head).bold : Style(.text)
      )
      highlight.mark(start..<end, row: y, in: &buffer)
    }
    func put(_ text: String, _ columns: Range<Int>?, _ style: Style) {
      guard let columns, !isFolded else { return }
      buffer.put(
        Shortening.cut(text, columns: columns.count, glyphs: buffer.glyphs),
        at: Point(x: columns.lowerBound, y: y),
        style
      )
    }
    put(layout.hasFullSource ? entry.fullSource : entry.source, layout.source, muted)
    put(entry.who, layout.who, entry.isMine ? .plain : muted)
    if let columns = layout.countdown, let dayJ = state.outlook.schedule.dayJ, let date = item.date
    {
      let text = words.countdown(date - dayJ)
      buffer.putRight(text, endingAt: columns.upperBound, row: y, muted)
    }
    buffer.putRight(entry.when, endingAt: layout.when.upperBound, row: y, mark.whenStyle)
  }
}
