import Planning
import Rendering
import Wording

/// Draws a review: one item, alone, in a column of its own.
struct ReviewDrawing {
  private let state: State
  private let layout: ReviewLayout
  private var words: Words { state.words }
  private var muted: Style { Style(.muted, on: .none, .undimmed) }

  init(_ state: State) {
    self.state = state
    let kind = state.reviewing ?? .day
    layout = ReviewLayout(state.size, choices: kind.choices.count)
  }

  func draw(into buffer: inout Buffer) {
    guard let review = state.shownReview else { return }
    drawHeading(review, into: &buffer)
    review.progress.draw(
      into: &buffer,
      at: Point(x: layout.x, y: layout.top + 1),
      columns: layout.width
    )
    guard let item = review.item else {
      ReviewEnd(review, layout, state).draw(into: &buffer)
      return
    }
    let story = ReviewStory(
      item,
      in: state.outlook,
      changes: Array(state.changes.latest(of: item.record).prefix(3)),
      words
    )
    drawCard(item, story, into: &buffer)
    drawStory(story, into: &buffer)
    drawChoices(review, into: &buffer)
    drawDecided(review, into: &buffer)
  }

  private func drawHeading(_ review: ReviewScreen, into buffer: inout Buffer) {
    let row = layout.top
    let isOfTemplate = review.kind == .template
    let title = words.reviewTitle(isOfTemplate: isOfTemplate)
    let used = buffer.put(
      title,
      at: Point(x: layout.x, y: row),
      Style(.head).bold,
      maxWidth: layout.width
    )
    guard layout.width >= 30 else { return }
    let text =
      review.isOver
      ? words.reviewFinished(isOfTemplate: isOfTemplate) : words.ofCount(review.items.count)
    buffer.putRight(text, endingAt: layout.end, row: row, muted)
    guard !review.isOver else { return }
    let number = "\(review.index + 1)"
    let end = layout.end - TextWidth.of(text) - 1
    buffer.putRight(number, endingAt: end, row: row, Style(.head).bold)
    let x = layout.x + used + 2
    let room = end - TextWidth.of(number) - 2 - x
    guard let part = part(of: review), room > 6 else { return }
    let shown = Shortening.cut(part, columns: room, glyphs: buffer.glyphs)
    buffer.put(shown, at: Point(x: x, y: row), muted)
  }

  /// Where a triage is, or which part of the day a review goes through.
  private func part(of review: ReviewScreen) -> String? {
    guard review.kind == .template else { return review.filter.map { words.filterRowLabel + $0 } }
    return review.lots.range(of: review.index).map { range in
      words.placeInLot(review.lotName, review.index - range.lowerBound + 1, of: range.count)
    }
  }

  // MARK: - The card

  /// The bar in the colour of the reason, the reason, the title and the four figures.
  private func drawCard(
    _ item: Agenda.Item,
    _ story: ReviewStory,
    into buffer: inout Buffer
  ) {
    guard layout.reason < layout.choices.lowerBound else { return }
    let mark = AgendaMark(item, in: state.outlook)
    let lastRow = layout.figures.map { $0 + 1 } ?? layout.title ?? layout.reason
    buffer.vertical(
      buffer.glyphs[.selection],
      from: Point(x: layout.x - (layout.hasLabels ? 3 : 2), y: layout.reason),
      count: lastRow - layout.reason + 1,
      mark.style
    )
    let entry = AgendaEntry(item, in: state.outlook, words)
    var end = layout.end
    if let code = entry?.code {
      buffer.putRight(code, endingAt: end, row: layout.reason, Style(.accent).bold)
      end -= TextWidth.of(code) + 2
    }
    let headline = AgendaReason(item, in: state.outlook, words).headline
    let reason = "\(buffer.glyphs.text(mark.glyph)) \(headline)"
    let room = end - layout.x
    let shown = Shortening.cut(reason, columns: room, glyphs: buffer.glyphs)
    let used = buffer.put(shown, at: Point(x: layout.x, y: layout.reason), mark.style.bold)
    let source =
      item.record.kind == .tasks
      ? entry?.fullSource ?? "" : words.list(item.record.kind.rawValue)?.capitalisedFirst ?? ""
    if room - used - 2 >= TextWidth.of(source) {
      buffer.putRight(source, endingAt: end, row: layout.reason, muted)
    }
    if let row = layout.title {
      let title = Shortening.title(
        entry?.title ?? "",
        columns: layout.width,
        glyphs: buffer.glyphs
      )
      buffer.put(title, at: Point(x: layout.x, y: row), Style(.head).bold)
    }
    if let row = layout.figures { draw(story.figures, at: row, into: &buffer) }
  }

  private func draw(_ figures: [ReviewStory.Figure], at row: Int, into buffer: inout Buffer) {
    let step = min(17, layout.width / 4)
    for (place, figure) in figures.enumerated() {
      let x = layout.x + place * step
      let columns = place == figures.count - 1 ? layout.end - x : step - 1
      let calls = figure.role == .late || figure.role == .critical
      let style = Style(figure.role, on: .none, calls ? [.bold, .figure] : .bold)
      buffer.put(
        Shortening.cut(figure.value, columns: columns, glyphs: buffer.glyphs),
        at: Point(x: x, y: row),
        style
      )
      buffer.put(
        Shortening.cut(figure.unit, columns: columns, glyphs: buffer.glyphs),
        at: Point(x: x, y: row + 1),
        muted
      )
    }
  }

  // MARK: - Why and history

  private func drawStory(_ story: ReviewStory, into buffer: inout Buffer) {
    guard !layout.story.isEmpty else { return }
    let isTight = layout.story.count < 8
    let why = Wrapping.lines(
      story.why,
      columns: layout.end - layout.text,
      limit: isTight ? max(1, layout.story.count - (layout.hasLabels ? 1 : 2)) : 3,
      glyphs: buffer.glyphs
    )
    var row = layout.story.lowerBound + (isTight ? 0 : 1)
    func label(_ text: String) {
      guard layout.story.contains(row) else { return }
      buffer.put(text, at: Point(x: layout.x, y: row), Style(.head).bold, maxWidth: layout.width)
      if !layout.hasLabels { row += 1 }
    }
    if !why.isEmpty {
      label(words.reviewWhy(isOfTemplate: state.reviewing == .template))
      for line in why where layout.story.contains(row) {
        buffer.put(
          line,
          at: Point(x: layout.text, y: row),
          Style(.text),
          maxWidth: layout.end - layout.text
        )
        row += 1
      }
      if !isTight { row += 1 }
    }
    var events = story.events
    // The last line alone stands beside its label where there is little room.
    if !layout.hasLabels {
      guard let last = events.last, layout.story.contains(row) else { return }
      let x =
        layout.x
        + buffer.put(
          words.reviewHistory,
          at: Point(x: layout.x, y: row),
          Style(.head).bold,
          maxWidth: layout.width
        ) + 2
      draw(last, at: row, date: x, text: max(x, layout.second), into: &buffer)
      return
    }
    events = events.suffix(max(0, min(3, layout.story.upperBound - row - (isTight ? 0 : 1))))
    guard !events.isEmpty else { return }
    label(words.reviewHistory)
    for event in events {
      draw(event, at: row, date: layout.text, text: layout.second, into: &buffer)
      row += 1
    }
  }

  private func draw(
    _ event: ReviewStory.Event,
    at row: Int,
    date: Int,
    text: Int,
    into buffer: inout Buffer
  ) {
    let day = event.day.map { words.date($0, near: state.outlook.today) } ?? words.reviewNoted
    let used = buffer.put(day, at: Point(x: date, y: row), muted, maxWidth: layout.end - date)
    let x = max(text, date + used + 1)
    buffer.put(
      Shortening.cut(event.text, columns: max(0, layout.end - x), glyphs: buffer.glyphs),
      at: Point(x: x, y: row),
      Style(.text)
    )
  }

  // MARK: - Choices

  private func drawChoices(_ review: ReviewScreen, into buffer: inout Buffer) {
    let label = layout.hasLabels ? layout.choices.lowerBound : layout.choices.lowerBound - 1
    if layout.hasLabels || label > layout.reason {
      buffer.put(
        words.reviewChoices,
        at: Point(x: layout.x, y: label),
        Style(.head).bold,
        maxWidth: layout.width
      )
    }
    for (row, offer) in zip(layout.choices, review.offers) {
      let isOpen = state.obstacle(to: offer.choice) == nil
      buffer.put(
        key(of: offer.choice),
        at: Point(x: layout.key, y: row),
        isOpen ? Style(.accent).bold : Style(.faint),
        maxWidth: layout.verb - layout.key - 1
      )
      buffer.put(
        offer.choice.verb(words),
        at: Point(x: layout.verb, y: row),
        isOpen ? Style(.head).bold : muted,
        maxWidth: max(0, layout.end - layout.verb)
      )
      draw(offer, isOpen: isOpen, at: row, into: &buffer)
    }
  }

  /// The key of a choice: the first that there is room for.
  private func key(of choice: ReviewChoice) -> String {
    let names = CommandTable.command(choice.command).map { state.keymap.names(of: $0, words) } ?? []
    return names.first { TextWidth.of($0) < layout.verb - layout.key } ?? names.first ?? ""
  }

  /// What follows, its parts in their colours, cut at the edge of the column.
  private func draw(
    _ offer: ReviewOffer,
    isOpen: Bool,
    at row: Int,
    into buffer: inout Buffer
  ) {
    var x = layout.second
    let reason = state.isReadOnly ? words.nothingMayChange : nil
    let pieces =
      reason.map { [ReviewOffer.Piece(text: $0)] } ?? offer.pieces(in: state.outlook, words)
    for piece in pieces {
      let room = layout.end - x
      guard room > 1 else { return }
      let style =
        switch piece.role {
        case .muted: muted
        case .late: Style(.late, on: .none, .bold)
        default: Style(piece.role)
        }
      // A blank at the end of a part would be lost in cutting.
      let fits = TextWidth.of(piece.text) <= room
      let text =
        fits ? piece.text : Shortening.cut(piece.text, columns: room, glyphs: buffer.glyphs)
      x += buffer.put(text, at: Point(x: x, y: row), style)
      if !fits { return }
    }
  }

  // MARK: - What was decided

  private func drawDecided(_ review: ReviewScreen, into buffer: inout Buffer) {
    let count = "\(review.decisions.count)"
    guard let rule = layout.decided else {
      guard !layout.hasLabels, layout.choices.lowerBound - 1 > layout.reason else { return }
      let row = layout.choices.lowerBound - 1
      buffer.putRight(count, endingAt: layout.end, row: row, muted)
      let end = layout.end - TextWidth.of(count) - 2
      buffer.putRight(words.reviewDecided, endingAt: end, row: row, Style(.head).bold)
      return
    }
    buffer.horizontal(
      buffer.glyphs[.rule],
      from: Point(x: layout.x, y: rule),
      count: layout.width
    )
    let x =
      layout.x
      + buffer.put(
        words.reviewDecided,
        at: Point(x: layout.x, y: rule + 1),
        Style(.head).bold
      )
    buffer.put(count, at: Point(x: x + 2, y: rule + 1), muted)
    for (place, decision) in review.decisions.suffix(ReviewLayout.decisions).enumerated() {
      DecisionLine(decision, codeColumns: review.codeColumns)
        .draw(into: &buffer, at: rule + 1 + place, layout)
    }
  }
}
