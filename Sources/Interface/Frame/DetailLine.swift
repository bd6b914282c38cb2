import Planning
import Rendering
import Wording

/// The row above the keys: what was just done, what is tried, else the selected thing in full.
struct DetailLine {
  /// What it tells of.
  let state: State
  /// The words it speaks in.
  var words: Words { state.words }

  init(_ state: State) {
    self.state = state
  }

  func draw(into buffer: inout Buffer) {
    let row = buffer.size.rows - 2
    let width = buffer.size.columns - 2
    if case .prompt(let prompt) = state.overlay {
      drawPrompt(prompt.label, prompt.field, prompt.echo, hint(prompt), into: &buffer, row: row)
    } else if case .filter(let line) = state.overlay {
      drawPrompt(
        words.filterLabel,
        line.field,
        line.echo,
        words.filterHint,
        into: &buffer,
        row: row
      )
    } else if let toast = state.toast {
      let style =
        switch toast.kind {
        case .done: Style(.done)
        case .news: Style(.accent)
        case .refusal: Style(.waiting)
        case .alarm: Style(.late)
        case .hint: Style(.muted, on: .none, .undimmed)
        }
      let text = DetailLine.fitting(toast.text, columns: width - 1, glyphs: buffer.glyphs)
      buffer.put(text, at: Point(x: 1, y: row), toast.kind == .hint ? style : style.bold)
    } else if case .entry(let sheet, _) = state.overlay {
      drawEntry(sheet, into: &buffer, row: row)
    } else if case .form(let form) = state.overlay {
      drawForm(form, into: &buffer, row: row)
    } else if let trial = state.trial, state.overlay == nil {
      drawTrial(trial, into: &buffer, row: row)
    } else if case .commands(let list) = state.overlay, let command = list.choice {
      let echo = state.echo(of: list)
      if echo != .nothing {
        draw(echo, into: &buffer, row: row)
        return
      }
      let obstacle = list.isHere(command) ? command.obstacle(state) : nil
      let sentence = obstacle ?? command.text(state.words).help
      // What a key file calls it.
      let id = list.purpose == .help ? "" : command.id
      let room = max(0, width - 3 - TextWidth.of(id))
      let text = Shortening.cut(sentence, columns: room, glyphs: buffer.glyphs)
      buffer.put(text, at: Point(x: 1, y: row), Style(.text))
      buffer.putRight(id, endingAt: width, row: row, Style(.muted))
    } else if state.history != nil && state.past == nil {
      return
    } else if state.past == nil, let cells = state.cells {
      CellsDrawing(state, cells).drawDetail(into: &buffer, row: row)
    } else if state.past == nil, let directory = state.directory {
      drawRole(directory.selected, into: &buffer, row: row)
    } else if state.past == nil, state.isReviewing {
      // What is under review stands above in full.
      return
    } else if state.front == .board {
      BoardDetail(state).draw(into: &buffer, row: row)
    } else if state.front == .plan {
      drawSelection(into: &buffer, row: row)
    } else if state.front == .suppliers {
      SupplierLine(state).draw(into: &buffer, row: row)
    } else if state.isLogInFront {
      drawSelectedEntry(into: &buffer, row: row)
    } else if state.front == .dayJ {
      RunSheetLine(state).draw(into: &buffer, row: row)
    } else if state.front == .today {
      drawReason(into: &buffer, row: row)
    }
  }

  /// A sentence without the hints at its end that there is no room for, rather than with half of one.
  private static func fitting(_ text: String, columns: Int, glyphs: GlyphSet) -> String {
    var text = text
    while TextWidth.of(text) > columns, let hint = text.ranges(of: " · ").last {
      text = String(text[..<hint.lowerBound])
    }
    return Shortening.cut(text, columns: columns, glyphs: glyphs)
  }

  /// The selected role of the directory in full.
  private func drawRole(
    _ line: DirectoryScreen.Line?,
    into buffer: inout Buffer,
    row: Int
  ) {
    guard let line else { return }
    let tasks = line.tasks > 0 ? words.openTasks(line.tasks) : ""
    let facts = [line.holder, line.phone, line.deputy, tasks, line.notes].filter { !$0.isEmpty }
    let x = 2 + buffer.put(line.title, at: Point(x: 2, y: row), Style(.head).bold) + 2
    let text = Shortening.cut(
      facts.joined(separator: " · "),
      columns: max(0, buffer.size.columns - 2 - x),
      glyphs: buffer.glyphs
    )
    buffer.put(text, at: Point(x: x, y: row), Style(.muted, on: .none, .undimmed))
  }

  // MARK: - What is tried

  /// What the change itself does, then what follows: in red where something breaks.
  private func drawTrial(_ trial: Trial, into buffer: inout Buffer, row: Int) {
    let width = buffer.size.columns - 2
    let lead = Shortening.cut(
      trial.lead(in: state.outlook, state.words),
      columns: width - 1,
      glyphs: buffer.glyphs
    )
    let end = 1 + buffer.put(lead, at: Point(x: 1, y: row), Style(.today).bold)
    guard trial.change != nil, width - end > 8 else { return }
    let follows = trial.consequences(in: state.outlook, state.words)
    let role: Role =
      if !trial.outcome.difference.newConflicts.isEmpty { .late } else {
        follows == nil ? .muted : .waiting
      }
    let text = "· \(follows ?? state.words.movesNothingElse)"
    buffer.put(
      Shortening.cut(text, columns: width - end - 1, glyphs: buffer.glyphs),
      at: Point(x: end + 1, y: row),
      Style(role, on: .none, .undimmed)
    )
  }

  // MARK: - A line being typed

  /// What can be typed.
  private func hint(_ prompt: Prompt) -> String {
    switch prompt.purpose {
    case .finish, .recordDate: words.finishHint
    case .dayJ, .field(.notBefore, _): words.dayHint
    case .answerOf: words.answerHint
    case .field(.recurrence, _): words.recurrenceHint
    case .waitingUntil, .supplier(.step(.waitingUntil, _, _)): words.reminderHint
    case .supplier(.step(.due, _, _)): words.stepDueHint
    case .supplier(.step(.done, _, _)), .supplier(.step(.expires, _, _)): words.dayHint
    case .supplier(.step(.amount, _, _)): words.amountHint
    case .board(.columnLimit): words.columnLimitHint
    case .review(let question): question.hint(state)
    case .rehearsal: state.words.hourHint
    case .log(let question): words.hint(on: question)
    case .triage(.doneOn): words.doneOnHint
    case .triage(.reason): words.dropReasonHint
    case .board(.columnName): words.columnNameHint
    default: ""
    }
  }

  private func drawPrompt(
    _ label: String,
    _ field: TextField,
    _ echo: Prompt.Echo,
    _ hint: String,
    into buffer: inout Buffer,
    row: Int
  ) {
    let width = buffer.size.columns
    buffer.fill(Rect(x: 0, y: row - 1, width: width, height: 2))
    let label = Shortening.cut(label, columns: width / 2, glyphs: buffer.glyphs)
    let x = 1 + buffer.put(label, at: Point(x: 1, y: row - 1), Style(.head).bold) + 2
    field.draw(
      into: &buffer,
      at: Point(x: x, y: row - 1),
      columns: max(1, width - 1 - x)
    )
    switch echo {
    case .nothing:
      buffer.put(hint, at: Point(x: x, y: row), Style(.muted), maxWidth: width - 1 - x)
    case .problem, .meaning: draw(echo, into: &buffer, row: row)
    }
  }

  /// What a typed line means and what would follow from it, or why it can't be read.
  private func draw(_ echo: Prompt.Echo, into buffer: inout Buffer, row: Int) {
    let width = buffer.size.columns
    switch echo {
    case .nothing: break
    case .problem(let problem):
      let text = Shortening.cut(problem, columns: width - 2, glyphs: buffer.glyphs)
      buffer.put(text, at: Point(x: 1, y: row), Style(.late).bold)
    case .meaning(let meaning, let warning):
      let end =
        1 + buffer.put(meaning, at: Point(x: 1, y: row), Style(.today).bold, maxWidth: width - 2)
      guard let warning else { return }
      let room = width - 2 - end - 3
      guard room > 8 else { return }
      let text = Shortening.cut(warning, columns: room, glyphs: buffer.glyphs)
      buffer.put("· \(text)", at: Point(x: end + 1, y: row), Style(.waiting))
    }
  }

  // MARK: - The selected thing

  /// Why the selected line of the day's list is there, and its code.
  private func drawReason(into buffer: inout Buffer, row: Int) {
    guard !state.today.isDetailOpen, let item = state.today.selectedItem else { return }
    var end = buffer.size.columns - 2
    let code = AgendaEntry(item, in: state.outlook, state.words)?.code ?? ""
    buffer.putRight(code, endingAt: end, row: row, Style(.accent))
    if !code.isEmpty { end -= TextWidth.of(code) + 2 }
    var x = 2
    if !state.marks.isEmpty {
      let marked = state.words.marked(state.marks.count)
      x += buffer.put(marked, at: Point(x: x, y: row), Style(.accent).bold) + 2
    }
    let reason = AgendaReason(item, in: state.outlook, state.words)
    let text = DetailLine.fitting(reason.line, columns: end - x, glyphs: buffer.glyphs)
    buffer.put(text, at: Point(x: x, y: row), Style(.text))
    guard text.hasPrefix(reason.headline) else { return }
    let style = AgendaMark(item, in: state.outlook).style.bold
    buffer.put(reason.headline, at: Point(x: x, y: row), style)
  }

  private func drawSelection(into buffer: inout Buffer, row: Int) {
    let width = buffer.size.columns
    var end = width - 1
    if state.isMono, width >= 100 { end = drawLegend(into: &buffer, row: row) - 2 }
    PlanLine(state, columns: end - 1).draw(into: &buffer, row: row)
  }

  /// What the shapes mean, where there is no colour; returns its first column.
  private func drawLegend(into buffer: inout Buffer, row: Int) -> Int {
    let words = state.words
    let items: [(Glyph, String)] = [
      (.plannedBar, words.legendPlanned), (.doneBar, words.stateDone),
      (.bar, words.legendCritical), (.lateBar, words.legendLate),
    ]
    let texts = items.map { "\(buffer.glyphs.text($0.0)) \($0.1)" }
    let text = texts.joined(separator: "   ")
    let x = buffer.size.columns - 2 - TextWidth.of(text)
    buffer.put(text, at: Point(x: x, y: row), Style(.muted))
    return x
  }
}
