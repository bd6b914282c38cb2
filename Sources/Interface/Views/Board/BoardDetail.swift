import Planning
import Rendering
import Wording

/// The row above the keys: what the cursor of a board is on, in full.
struct BoardDetail {
  private let state: State

  init(_ state: State) {
    self.state = state
  }

  func draw(into buffer: inout Buffer, row: Int) {
    let words = state.words
    let board = state.board
    let end = buffer.size.columns - 1
    let muted = Style(.muted, on: .none, .undimmed)
    let missing = board.grouping == .roles ? words.withoutRole : words.withoutLot
    var x = 1
    func put(_ text: String, _ style: Style) {
      guard x < end, !text.isEmpty else { return }
      let shown = Shortening.cut(text, columns: end - x, glyphs: buffer.glyphs)
      x += buffer.put(shown, at: Point(x: x, y: row), style) + 2
    }
    if !state.marks.isEmpty { put(words.marked(state.marks.count), Style(.accent).bold) }
    if let card = board.card {
      if let code = card.code { put(code, Style(.accent).bold) }
      let room = max(16, (end - x) * 2 / 3)
      put(Shortening.title(card.title, columns: room, glyphs: buffer.glyphs), Style(.head).bold)
      let late = lateness(of: card)
      put(late ?? "", Style(.late).bold)
      put(joined(facts(of: card), columns: end - x), muted)
    } else if let lane = board.lane {
      put(lane.name(words) ?? missing, Style(.head).bold)
      let counts = lane.cells.enumerated().map { column, cards in
        "\(board.name(of: column, words)) \(cards.count)"
      }
      put(counts.joined(separator: " · "), muted)
    } else if board.place?.isEmpty == true, let cell = board.cell {
      put(board.name(of: cell.column, words), Style(.head).bold)
      let lane = board.content.lanes.first { $0.id == cell.lane && board.content.hasLanes }
      let place = lane.map { $0.title ?? missing }
      let key = state.keymap.name(of: "addCard", words)
      put(
        [place, words.noCard, words.addCardHere(key)].compactMap(\.self).joined(separator: " · "),
        muted
      )
    } else if case .more(let count) = board.place?.thing {
      put(words.moreCards(count), Style(.head).bold)
      put(words.showMoreCards(state.keymap.name(of: "openCard", words)), muted)
    }
  }

  /// As many facts as stand whole, the first ones being those that are wanted most.
  private func joined(_ facts: [String], columns: Int) -> String {
    facts.reduce("") { text, fact in
      let longer = text.isEmpty ? fact : "\(text) · \(fact)"
      return TextWidth.fits(longer, columns: columns) ? longer : text
    }
  }

  /// How late a card is; nil: it is not.
  private func lateness(of card: BoardCard) -> String? {
    let calendar = state.outlook.calendar
    let today = state.outlook.today
    guard card.standing == .late, let day = card.day, day < today else { return nil }
    return state.words.daysLate(max(1, calendar.before(today) - calendar.through(day)))
  }

  private func facts(of card: BoardCard) -> [String] {
    let words = state.words
    let outlook = state.outlook
    var facts: [String] = []
    guard let task = state.selectedTask, let index = outlook.project.tasks.position(of: task.id)
    else {
      let kind = card.record.kind.rawValue
      facts.append(words.choice(card.state, in: kind) ?? card.state)
      if let day = card.day { facts.append(words.date(day, near: outlook.today)) }
      if let role = card.role { facts.append(role.isMine ? words.me : role.title) }
      for extra in card.extras {
        switch extra {
        case .place(let text), .channel(let text): facts.append(text)
        case .steps, .waiting: break
        }
      }
      return facts
    }
    if let remaining = task.remaining { facts.append(words.remains(remaining)) }
    if let waiting = task.waiting {
      facts.append(words.waits(for: waiting.on, chasedOn: waiting.until.map { words.date($0) }))
    }
    if let span = outlook.span(of: index) {
      facts.append(words.span(span.lowerBound, span.upperBound))
    }
    if task.notes != nil { facts.append(words.hasNote) }
    if !task.attachments.isEmpty { facts.append(words.files(task.attachments.count)) }
    return facts
  }
}
