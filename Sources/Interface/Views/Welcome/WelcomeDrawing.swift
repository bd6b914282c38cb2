import Planning
import Rendering
import Wording

/// Draws the first start: one question alone in a column, what was answered beneath it.
struct WelcomeDrawing {
  private let welcome: Welcome
  private let state: State
  private var words: Words { state.words }
  private let x: Int
  private let width: Int
  private let top: Int
  private let isAiry: Bool
  /// Messages of the program stand in the row above the keys.
  private let last: Int
  private var end: Int { x + width }
  /// The column of the selection bar.
  private var edge: Int { x - (x >= 5 ? 3 : 2) }
  private var muted: Style { Style(.muted, on: .none, .undimmed) }

  init(_ welcome: Welcome, _ state: State) {
    self.welcome = welcome
    self.state = state
    let layout = ReviewLayout(state.size)
    (x, width, top) = (layout.x, layout.width, layout.top)
    isAiry = state.size.rows >= 30
    last = state.size.rows - 3
  }

  func draw(into buffer: inout Buffer) {
    drawHead(into: &buffer)
    let answers = welcome.answers(words)
    let isLast = welcome.step == .summary
    // What was answered stands at the foot, and is what the last screen is about.
    let foot = isLast ? last + 1 : max(top + 6, last - answers.count + 1)
    let question = top + (isAiry ? 4 : 3)
    var row = question
    buffer.put(questionText, at: Point(x: x, y: row), Style(.head).bold, maxWidth: width)
    row += isAiry ? 2 : 1
    for line in Wrapping.lines(explanation, columns: width, limit: 4, glyphs: buffer.glyphs) {
      guard row < foot else { break }
      buffer.put(line, at: Point(x: x, y: row), Style(.text), maxWidth: width)
      row += 1
    }
    buffer.vertical(
      buffer.glyphs[.selection],
      from: Point(x: edge, y: question),
      count: row - question,
      Style(.accent)
    )
    row += 1
    switch welcome.step {
    case .template: drawTemplates(from: row, to: foot, into: &buffer)
    case .role: drawRoles(from: row, to: foot - 1, into: &buffer)
    case .summary: draw(answers, from: row, to: last + 1, into: &buffer)
    case .start, .end, .dayJ, .period, .name: drawField(at: row, to: foot, into: &buffer)
    }
    if !isLast { draw(answers, from: foot, to: last + 1, into: &buffer) }
    if let failure = welcome.failure {
      let text = Shortening.cut(failure, columns: width, glyphs: buffer.glyphs)
      buffer.put(text, at: Point(x: x, y: last + 1), Style(.late).bold)
    }
  }

  // MARK: - The head

  private func drawHead(into buffer: inout Buffer) {
    buffer.put("JourJ", at: Point(x: 1, y: 0), Style(.accent).bold)
    let edge = buffer.size.columns - 1
    buffer.putRight(words.fullDate(state.now.day), endingAt: edge, row: 0, .plain)
    buffer.put(words.welcomeTitle, at: Point(x: x, y: top), Style(.head).bold, maxWidth: width)
    if width >= 36 {
      let count = words.ofCount(welcome.steps.count)
      buffer.putRight(count, endingAt: end, row: top, muted)
      let room = end - TextWidth.of(count) - 1
      buffer.putRight("\(welcome.place + 1)", endingAt: room, row: top, Style(.head).bold)
    }
    let dashes = welcome.steps.indices.map { place in
      Dashes.Dash(
        place == welcome.place ? Style(.accent).bold : Style(place < welcome.place ? .done : .line)
      )
    }
    Dashes(dashes, done: welcome.place).draw(
      into: &buffer,
      at: Point(x: x, y: top + 1),
      columns: width
    )
  }

  private var questionText: String {
    switch welcome.step {
    case .template: words.welcomeTemplateQuestion
    case .role: words.welcomeRoleQuestion
    case .start: words.welcomeStartQuestion
    case .end: words.welcomeEndQuestion
    case .dayJ: words.welcomeDayJQuestion
    case .period: words.welcomePeriodQuestion(welcome.period?.title ?? "")
    case .name: words.welcomeNameQuestion
    case .summary: words.welcomeSummaryQuestion
    }
  }

  private var explanation: String {
    switch welcome.step {
    case .template: return words.welcomeTemplateWhy
    case .role: return words.welcomeRoleWhy
    case .start: return words.welcomeStartWhy
    case .end: return words.welcomeEndWhy
    case .dayJ:
      let dayJ = welcome.dayJ
      return words.welcomeDayJWhy(
        thirtyBefore: words.date(dayJ - 30),
        today: words.date(welcome.today),
        countdown: words.countdown(welcome.today - dayJ)
      )
    case .period:
      let names = welcome.followers?.records.compactMap { record in
        welcome.source.value(of: "code", in: record)?.text
      }
      return words.welcomePeriodWhy(
        isLastFriday: welcome.isPeriodProposedByRule,
        followers: names ?? []
      )
    case .name: return words.welcomeNameWhy
    case .summary: return words.welcomeSummaryWhy(welcome.path)
    }
  }

  // MARK: - Answers

  private func drawTemplates(from start: Int, to foot: Int, into buffer: inout Buffer) {
    var row = start
    for (place, source) in welcome.sources.enumerated() {
      let isChosen = place == welcome.choice
      let lines = [
        words.templateSummary(source.name), words.templateContents(source.project.counts),
      ]
      let area = Rect(x: x, y: row, width: width, height: 2)
      guard area.endY <= foot else { return }
      buffer.put("\(place + 1)", at: area.origin, Style(.accent).bold)
      let name = Point(x: x + 3, y: row)
      buffer.put(source.name, at: name, isChosen ? Style(.head).bold : .plain)
      let text = min(x + 18, end)
      for (line, style) in zip(lines, [Style.plain, muted]) {
        let shown = Shortening.cut(line, columns: end - text, glyphs: buffer.glyphs)
        buffer.put(shown, at: Point(x: text, y: row), style)
        row += 1
      }
      if isChosen { select(area, into: &buffer) }
      row += 1
    }
  }

  private func drawRoles(from start: Int, to foot: Int, into buffer: inout Buffer) {
    let roles = welcome.roles
    guard start < foot else { return }
    let line = Rect(x: x, y: start, width: min(width, 52), height: 1)
    roles.field.draw(into: &buffer, at: line.origin, columns: line.width, Style(.text, on: .chip))
    if roles.field.isEmpty {
      let hint = roles.candidates.isEmpty ? words.welcomeTypeRole : words.welcomeTypeOrChoose
      buffer.put(
        hint,
        at: line.origin.moved(x: 2),
        Style(.muted, on: .chip),
        maxWidth: line.width - 2
      )
    }
    let rows = min(12, max(0, foot - start - 1))
    let first = max(0, min(roles.selected - rows / 2, roles.count - rows))
    for place in 0..<min(rows, roles.count - first) {
      let index = first + place
      let isNew = !roles.matches.indices.contains(index)
      let title =
        isNew
        ? words.welcomeAddRole(roles.newName ?? "") : roles.matches[index].title
      let row = Rect(x: x, y: start + 1 + place, width: line.width, height: 1)
      let shown = Shortening.cut(title, columns: row.width - 4, glyphs: buffer.glyphs)
      let isSelected = index == roles.selected
      let style = isNew ? Style(.accent) : isSelected ? Style(.head).bold : .plain
      buffer.put(shown, at: row.origin.moved(x: 2), style)
      if isSelected { select(row, into: &buffer) }
      if place == 0, first > 0 { drawMore(.moreAbove, row, into: &buffer) }
      if place == rows - 1, first + rows < roles.count { drawMore(.moreBelow, row, into: &buffer) }
    }
  }

  private func drawMore(_ glyph: Glyph, _ row: Rect, into buffer: inout Buffer) {
    buffer.putRight(buffer.glyphs.text(glyph), endingAt: row.endX, row: row.y, muted)
  }

  private func drawField(at row: Int, to foot: Int, into buffer: inout Buffer) {
    guard row < foot else { return }
    welcome.field.draw(
      into: &buffer,
      at: Point(x: x, y: row),
      columns: min(width, 52),
      Style(.text, on: .chip)
    )
    var lines: [(String, Style)] = []
    switch welcome.echo(of: welcome.step, words) {
    case .nothing: break
    case .problem(let problem): lines.append((problem, Style(.late).bold))
    case .meaning(let meaning, let warning):
      lines.append((meaning, Style(.today).bold))
      if let warning { lines.append((warning, Style(.waiting))) }
    }
    if welcome.step.isDay { lines.append((words.welcomeDayHint, muted)) }
    var row = row + 1
    for (text, style) in lines {
      for part in Wrapping.lines(text, columns: width, limit: 2, glyphs: buffer.glyphs)
      where row < foot {
        buffer.put(part, at: Point(x: x, y: row), style, maxWidth: width)
        row += 1
      }
    }
  }

  private func draw(
    _ answers: [(label: String, text: String)],
    from start: Int,
    to foot: Int,
    into buffer: inout Buffer
  ) {
    let labels = min(width / 3, (answers.map { TextWidth.of($0.label) }.max() ?? 0) + 3)
    for (place, answer) in answers.enumerated() where start + place < foot {
      let row = start + place
      buffer.put(.done, at: Point(x: x, y: row), Style(.done))
      let label = Shortening.cut(answer.label, columns: labels, glyphs: buffer.glyphs)
      buffer.put(label, at: Point(x: x + 2, y: row), muted)
      let text = x + 2 + labels
      let shown = Shortening.cut(answer.text, columns: max(0, end - text), glyphs: buffer.glyphs)
      buffer.put(shown, at: Point(x: text, y: row), .plain)
    }
  }

  /// Shows lines as the chosen ones.
  private func select(_ area: Rect, into buffer: inout Buffer) {
    buffer.select(area, ground: .sel)
    for row in area.y..<area.endY {
      buffer.put(.selection, at: Point(x: edge, y: row), Style(.accent).bold)
    }
  }
}

extension Project {
  /// How much a template brings.
  fileprivate var counts: Words.TemplateCounts {
    Words.TemplateCounts(
      tasks: tasks.count,
      lots: lots.count,
      roles: roles.count,
      suppliers: suppliers.count,
      cues: runSheet.count
    )
  }
}
