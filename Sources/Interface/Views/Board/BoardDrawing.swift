import Planning
import Rendering
import Wording

/// Draws a board: its columns, and of their lanes and cards what is in view.
struct BoardDrawing {
  private let state: State
  private let board: BoardScreen
  private let layout: BoardLayout
  private let highlight: Highlight

  init(_ state: State) {
    self.state = state
    board = state.board
    layout = state.board.layout
    highlight = Highlight(state)
  }

  func draw(into buffer: inout Buffer) {
    drawRule(into: &buffer)
    for index in shown.indices { drawHeader(index, into: &buffer) }
    if board.content.shownCount == 0 {
      let text =
        state.emptiedByFilter ?? state.words.emptyBoard(board.subject.kind.rawValue)
      for (row, line) in Wrapping.lines(text, columns: buffer.size.columns - 4).enumerated() {
        buffer.put(line, at: Point(x: 2, y: layout.firstRow + 1 + row), Style(.muted))
      }
    }
    let view = board.top..<board.top + layout.rows
    for (position, place) in board.canvas.places.enumerated()
    where place.y < view.upperBound && place.y + place.height > view.lowerBound {
      let isSelected = position == board.cursor
      switch place.thing {
      case .lane(let lane, let isFolded):
        drawLane(board.content.lanes[lane], isFolded, row(place.y), isSelected, into: &buffer)
      case .card(let index):
        guard let x = x(place.column), let lines = place.lines else { continue }
        CardDrawing(state, index, lines, isSelected: isSelected, highlight: highlight)
          .draw(at: Point(x: x, y: row(place.y)), place.height, into: &buffer)
      case .more(let count):
        guard let x = x(place.column) else { continue }
        let style = isSelected ? Style(.head).bold : quiet
        let text = state.words.moreCards(count)
        drawLine(text, style, Point(x: x, y: row(place.y)), isSelected, into: &buffer)
      case .empty:
        // Nothing is seen where nothing is, but the cursor.
        guard isSelected, let x = x(place.column) else { continue }
        let text = "  \(state.words.noCard)"
        drawLine(text, quiet, Point(x: x, y: row(place.y)), isSelected, into: &buffer)
      }
    }
  }

  /// The columns in view.
  private var shown: Range<Int> {
    let count = board.content.columns.count
    return board.firstColumn..<min(board.firstColumn + layout.visible, count)
  }

  /// The first cell of a column; nil where it isn't in view.
  private func x(_ column: Int) -> Int? {
    shown.contains(column) ? layout.x(column - board.firstColumn) : nil
  }

  private func row(_ y: Int) -> Int { layout.firstRow + y - board.top }

  // MARK: - Above the cards

  /// On the rule: which board it is, which of its columns are seen, and its lanes.
  private func drawRule(into buffer: inout Buffer) {
    let words = state.words
    let width = buffer.size.columns
    let kind = board.subject.kind.rawValue
    // Under a filter its count says how many cards there are.
    var left =
      state.sifted == nil ? words.board(kind, board.content.cards.count) : words.boardName(kind)
    if shown.count < board.content.columns.count {
      let columns = words.columns(
        shown.lowerBound + 1,
        shown.upperBound,
        of: board.content.columns.count
      )
      left += " · \(columns)"
    }
    let right = words.lanes(words.grouping(board.grouping))
    let room = width - 5
    let style = Style(.muted, on: .none, .undimmed)
    let shownLeft = Shortening.cut(left, columns: room, glyphs: buffer.glyphs)
    var end = 2 + buffer.put(" \(shownLeft) ", at: Point(x: 2, y: 2), style)
    let free = width - end - 2 - (width >= 100 ? TextWidth.of(right) + 4 : 0)
    if let label = FilterLabel(state, columns: free - 2, glyphs: buffer.glyphs) {
      buffer.put("· ", at: Point(x: end, y: 2), style)
      end += 2 + label.draw(at: Point(x: end + 2, y: 2), into: &buffer)
      end += buffer.put(" ", at: Point(x: end, y: 2))
    }
    if end + TextWidth.of(right) + 4 <= width {
      buffer.putRight(" \(right) ", endingAt: width, row: 2, style)
    }
  }

  /// The name of a column, how many cards it holds and may hold, and the rule under them.
  private func drawHeader(_ column: Int, into buffer: inout Buffer) {
    guard let x = x(column) else { return }
    let words = state.words
    let y = layout.headerRow
    let count = board.content.counts[column]
    let seen = board.content.shownCounts[column]
    let limit = board.content.columns[column].limit
    let isOver = limit.map { count > $0 } ?? false
    let name = board.name(of: column, words)
    let others = layout.visible == 1 ? otherCounts(column) : ""
    var number = seen == count ? "\(count)" : words.filterCount(seen, of: count)
    var rest = words.cardCount(count, limit: limit).dropFirst("\(count)".count)
    func isTooLong() -> Bool {
      TextWidth.of(name) + 1 + TextWidth.of(number + rest) + (isOver ? 2 : 0) > layout.width
    }
    if isTooLong() { rest = seen == count ? limit.map { "/\($0)" } ?? "" : "" }
    if isTooLong() { number = "\(seen)" }
    let sign = isOver ? "\(buffer.glyphs.text(.late)) " : ""
    let length = TextWidth.of(sign + number + rest + others)
    let title = Shortening.title(name, columns: layout.width - length - 1, glyphs: buffer.glyphs)
    buffer.put(title, at: Point(x: x, y: y), Style(.head).bold)
    var place = Point(x: x + layout.width - length, y: y)
    for (text, style) in [
      (sign + number, isOver ? Style(.late).bold : Style(.text)),
      (String(rest), isOver ? Style(.late).bold : Style(.muted)),
      (others, Style(.muted)),
    ] {
      place = place.moved(x: buffer.put(text, at: place, style))
    }
    buffer.horizontal(
      buffer.glyphs[isOver ? .heavyRule : .rule],
      from: Point(x: x, y: y + 1),
      count: layout.width,
      isOver ? Style(.late) : Style(.line)
    )
  }

  /// Where one column is seen at a time, how many cards the others hold.
  private func otherCounts(_ column: Int) -> String {
    let counts = board.content.shownCounts.enumerated().map { $0 == column ? "·" : "\($1)" }
    return "   " + counts.joined(separator: " ")
  }

  // MARK: - Lanes

  private func drawLane(
    _ lane: BoardLane,
    _ isFolded: Bool,
    _ y: Int,
    _ isSelected: Bool,
    into buffer: inout Buffer
  ) {
    guard (layout.firstRow..<layout.firstRow + layout.rows).contains(y) else { return }
    let words = state.words
    let missing = board.grouping == .roles ? words.withoutRole : words.withoutLot
    buffer.put(isFolded ? .folded : .opened, at: Point(x: 2, y: y), Style(.muted))
    let room = isFolded ? layout.width - 6 : buffer.size.columns - 5
    let whole = lane.name(words) ?? missing
    let name =
      TextWidth.fits(whole, columns: room) ? whole : lane.isMine ? words.me : lane.short ?? whole
    let title = Shortening.title(name, columns: room, glyphs: buffer.glyphs)
    // A folded lane is read second.
    let style = isFolded && !isSelected ? Style(.text) : Style(.head).bold
    buffer.put(title, at: Point(x: 4, y: y), style)
    if isFolded {
      for column in shown {
        guard let x = x(column) else { continue }
        let count = lane.cells[column].count
        let text = count == 0 ? buffer.glyphs.text(.todo) : "\(count)"
        let style = Style(count == 0 ? .faint : .text)
        buffer.putRight(text, endingAt: x + layout.width, row: y, style)
      }
    }
    guard isSelected else { return }
    buffer.select(Rect(x: 0, y: y, width: buffer.size.columns - 1, height: 1))
    buffer.put(.selection, at: Point(x: 0, y: y), Style(.accent, on: .selEdge).bold)
  }

  private var quiet: Style { Style(.muted, on: .none, .undimmed) }

  /// A line in a column that is no card.
  private func drawLine(
    _ line: String,
    _ style: Style,
    _ point: Point,
    _ isSelected: Bool,
    into buffer: inout Buffer
  ) {
    guard (layout.firstRow..<layout.firstRow + layout.rows).contains(point.y) else { return }
    let text = Shortening.cut(line, columns: layout.width, glyphs: buffer.glyphs)
    buffer.put(text, at: point, style)
    guard isSelected else { return }
    buffer.select(Rect(x: point.x, y: point.y, width: layout.width, height: 1))
    buffer.put(.selection, at: point, Style(.accent, on: .selEdge).bold)
  }
}
