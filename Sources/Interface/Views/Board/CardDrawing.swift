import Planning
import Rendering
import Wording

/// Draws one card: its edge, title, who and when, and what else there is to say.
struct CardDrawing {
  private let words: Words
  private let card: BoardCard
  private let rows: CardLines
  private let layout: BoardLayout
  private let today: Day
  private let calendar: WorkCalendar
  private let dayJ: Day?
  private let isSelected: Bool
  private let isMarked: Bool
  private let highlight: Highlight

  /// The card at a position of the board's content, which says so much.
  init(
    _ state: State,
    _ index: Int,
    _ lines: CardLines,
    isSelected: Bool,
    highlight: Highlight
  ) {
    words = state.words
    card = state.board.content.cards[index]
    rows = lines
    layout = state.board.layout
    today = state.outlook.today
    calendar = state.outlook.calendar
    dayJ = state.project.settings.dayJ
    self.isSelected = isSelected
    self.highlight = highlight
    isMarked = state.marks.contains(card.record)
  }

  /// A part of a line.
  private struct Piece {
    let text: String
    let style: Style

    init(_ text: String, _ style: Style) {
      self.text = text
      self.style = style
    }
  }

  /// Draws the card's rows, as far as they lie in view.
  func draw(at origin: Point, _ height: Int, into buffer: inout Buffer) {
    let width = layout.width
    let lines = self.lines(buffer.glyphs)
    for index in 0..<height {
      let y = origin.y + index
      guard (layout.firstRow..<layout.firstRow + layout.rows).contains(y) else { continue }
      let edge = Style(card.standing == .late ? .late : .faint)
      buffer.put(.cardEdge, at: Point(x: origin.x, y: y), edge)
      if lines.indices.contains(index) {
        draw(lines[index], Point(x: origin.x + 2, y: y), width - 2, into: &buffer)
        if case .title = rows.lines[index] {
          highlight.mark(origin.x + 2..<origin.x + width, row: y, in: &buffer)
        }
      }
      if isMarked, index == 0 {
        buffer.put(.marked, at: Point(x: origin.x - 1, y: y), Style(.accent).bold)
      }
      if isSelected {
        buffer.select(Rect(x: origin.x, y: y, width: width, height: 1))
        buffer.put(.selection, at: Point(x: origin.x, y: y), Style(.accent, on: .selEdge).bold)
      }
    }
  }

  /// The left part gives way to the right one.
  private func draw(
    _ line: (left: [Piece], right: [Piece]),
    _ point: Point,
    _ width: Int,
    into buffer: inout Buffer
  ) {
    let length = line.right.reduce(0) { $0 + TextWidth.of($1.text) }
    var room = length > 0 ? width - length - 1 : width
    var x = point.x
    for piece in line.left where room > 0 {
      let text = Shortening.cut(piece.text, columns: room, glyphs: buffer.glyphs)
      let columns = buffer.put(text, at: Point(x: x, y: point.y), piece.style)
      x += columns
      room -= columns
    }
    x = point.x + max(0, width - length)
    for piece in line.right {
      x += buffer.put(piece.text, at: Point(x: x, y: point.y), piece.style)
    }
  }

  // MARK: - Lines

  private func lines(_ glyphs: GlyphSet) -> [(left: [Piece], right: [Piece])] {
    let head = isSelected ? Style(.head).bold : Style(card.standing == .done ? .muted : .text)
    return rows.lines.map { line in
      switch line {
      case .title(let text): ([Piece(glyphs.ellipsized(text), head)], [])
      case .facts: (facts(beside: when(glyphs)), when(glyphs))
      case .brief:
        (rows.extra == nil ? facts(beside: when(glyphs)) : extra(glyphs), when(glyphs))
      case .extra: (extra(glyphs), chase + state)
      case .tags: ([Piece(card.tags.joined(separator: ", "), Style(.muted))], [])
      }
    }
  }

  /// The state, where the column holds several.
  private var state: [Piece] {
    guard rows.showsState else { return [] }
    let text = words.choice(card.state, in: card.record.kind.rawValue) ?? card.state
    return [Piece(text, Style(.muted))]
  }

  /// Its code, who, in which lot, how urgent: as much of that as stands whole beside the date.
  private func facts(beside right: [Piece]) -> [Piece] {
    let wanted: [(CardField, Piece?)] = [
      (.code, card.code.map { Piece($0, Style(.muted)) }), (.role, who),
      (.lot, card.lotTitle.map { Piece($0, Style(.muted)) }),
      (.priority, card.priority.map { Piece(words.shortPriority($0), Style(.muted)) }),
    ]
    var room = layout.width - 3 - right.reduce(0) { $0 + TextWidth.of($1.text) }
    var pieces: [Piece] = []
    for case (let field, let piece?) in wanted where rows.fields.contains(field) {
      let dot = pieces.isEmpty ? [] : [Piece(" · ", Style(.muted))]
      let columns = (dot + [piece]).reduce(0) { $0 + TextWidth.of($1.text) }
      guard columns <= room else { continue }
      pieces += dot + [piece]
      room -= columns
    }
    return pieces
  }

  /// Who carries it; the user's own role in `text`, everybody else muted.
  private var who: Piece? {
    guard let role = card.role else { return nil }
    if role.isMine { return Piece(words.me, Style(.text)) }
    let room = layout.width - 12
    let name = TextWidth.fits(role.title, columns: room) ? role.title : role.short ?? role.title
    return Piece(name, Style(.muted))
  }

  /// J-n, with a mark where it is late or done; a date where there is no day J.
  private func when(_ glyphs: GlyphSet) -> [Piece] {
    guard rows.fields.contains(.date), let day = card.day else { return [] }
    let (_, month, number) = day.date
    let text = dayJ.map { words.countdown(day - $0) } ?? words.figures(day: number, month: month)
    switch card.standing {
    case .open: return [Piece(text, Style(.muted))]
    case .late:
      let style = Style(.late, on: .none, [.bold, .figure])
      return [Piece("\(glyphs.text(.late)) \(text)", style)]
    case .done:
      return [Piece("\(glyphs.text(.done)) ", Style(.done)), Piece(text, Style(.muted))]
    }
  }

  /// Steps, whom it waits for, or where.
  private func extra(_ glyphs: GlyphSet) -> [Piece] {
    switch rows.extra {
    case .steps(let done, let total): steps(done, total, glyphs)
    case .waiting(let waiting):
      [Piece("\(glyphs.text(.waiting)) ", Style(.waiting)), Piece(waiting.on, Style(.waiting))]
    case .place(let text), .channel(let text):
      // Beside the state, a few letters of it say nothing.
      leavesRoom(for: text) ? [Piece(text, Style(.muted))] : []
    case nil: []
    }
  }

  /// Whether a text is whole, or enough of it, beside the state.
  private func leavesRoom(for text: String) -> Bool {
    guard layout.style != .short, let state = state.first else { return true }
    let room = layout.width - 3 - TextWidth.of(state.text)
    return room >= 12 || TextWidth.fits(text, columns: room)
  }

  /// When to chase whom it waits for.
  private var chase: [Piece] {
    guard case .waiting(let waiting) = rows.extra, let day = waiting.until else { return [] }
    return [chase(on: day)]
  }

  /// A square a step, ticked ones filled, and the count; more than nine steps: the count alone.
  private func steps(_ done: Int, _ total: Int, _ glyphs: GlyphSet) -> [Piece] {
    let count = "\(done)/\(total)"
    let isBegun = done > 0
    guard total <= 9, layout.style != .short else {
      return [Piece(count, Style(isBegun ? .text : .muted))]
    }
    let squares =
      String(repeating: glyphs.text(.checked), count: done)
      + String(repeating: glyphs.text(.unchecked), count: total - done)
    return [
      Piece(squares, Style(isBegun ? .doing : .muted)),
      Piece(" \(count)", Style(isBegun ? .text : .muted)),
    ]
  }

  /// When to chase whom it waits for: so many working days late, today, this week's day or a date.
  private func chase(on day: Day) -> Piece {
    if day < today {
      let days = max(1, calendar.before(today) - calendar.before(day))
      return Piece(words.days(-days), Style(.late, on: .none, [.bold, .figure]))
    }
    if day == today { return Piece(words.today, Style(.today).bold) }
    let (_, month, number) = day.date
    let text =
      day - today < 7
      ? words.nearDate(weekday: day.weekday, day: number)
      : words.figures(day: number, month: month)
    return Piece(text, Style(.muted))
  }
}

extension GlyphSet {
  /// A text that was cut, with the ellipsis of this set.
  fileprivate func ellipsized(_ text: String) -> String {
    guard self != .unicode, text.hasSuffix("…") else { return text }
    return text.dropLast() + self.text(.ellipsis)
  }
}
