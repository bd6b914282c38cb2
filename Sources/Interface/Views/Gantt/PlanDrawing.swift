import Planning
import Rendering
import Wording

/// Draws the rétroplanning: the tree at the left, the chart at the right.
struct PlanDrawing {
  private let state: State
  private let plan: PlanScreen
  private let layout: PlanLayout
  /// A change that is tried: figures and bars are those that it leads to.
  private let trial: Trial?
  private let highlight: Highlight

  init(_ state: State) {
    self.state = state
    plan = state.shownPlan
    layout = plan.layout(state.size)
    highlight = Highlight(state)
    trial = state.past == nil ? state.trial : nil
  }

  func draw(into buffer: inout Buffer) {
    let old = trial.map { OldPlaces($0, on: plan) } ?? state.sandbox.map { OldPlaces($0) }
    let chart = ChartDrawing(
      plan,
      layout,
      trial: trial,
      old: state.past == nil ? old : nil,
      isMono: state.isMono
    )
    if let past = state.past { drawBanner(past, into: &buffer) }
    drawHeadings(into: &buffer)
    if !plan.isPlain {
      chart.drawHeader(into: &buffer, state.words)
      buffer.vertical(
        buffer.glyphs[.separator],
        from: Point(x: layout.separator, y: 3),
        count: layout.rows + 2
      )
      chart.drawGround(into: &buffer)
    }
    if plan.project.tasks.isEmpty {
      let room = max(0, layout.separator - 3)
      for (row, line) in Wrapping.lines(state.words.emptyPlan, columns: room).enumerated() {
        buffer.put(line, at: Point(x: 2, y: PlanLayout.firstRow + 2 + row), Style(.muted))
      }
    }
    if let text = state.emptiedByFilter {
      let room = max(0, layout.separator - 3)
      for (row, line) in Wrapping.lines(text, columns: room).enumerated() {
        buffer.put(line, at: Point(x: 2, y: PlanLayout.firstRow + 1 + row), Style(.muted))
      }
    }
    for line in 0..<layout.rows where plan.top + line < plan.rows.count {
      let row = plan.rows[plan.top + line]
      let y = PlanLayout.firstRow + line
      switch row.kind {
      case .lot: drawLot(row, y, into: &buffer)
      case .task: drawTask(row, y, into: &buffer)
      }
      if !plan.isPlain {
        chart.draw(row, at: y, isSelected: plan.top + line == plan.cursor, into: &buffer)
      }
      if plan.top + line == plan.cursor { drawSelection(y, into: &buffer) }
    }
    if !plan.isPlain {
      PlanLinkDrawing(chart, trial: trial)?.draw(into: &buffer)
      chart.layBands(into: &buffer)
    }
    let shiftKey = state.keymap.name(of: "overloads", state.words)
    LoadDrawing(plan, layout, state.words, shiftKey: shiftKey)?.draw(into: &buffer)
  }

  // MARK: - Around the list

  private func drawBanner(_ past: PastScreen, into buffer: inout Buffer) {
    let words = state.words
    let date = "\(words.date(past.line.moment.day)) \(words.hour(past.line.moment.minute))"
    let style = Style(.waiting, on: .chip).bold
    let width = buffer.size.columns
    buffer.fill(Rect(x: 0, y: 1, width: width, height: 1), style)
    // The label gives way, not the mark that closes it.
    let room = max(1, width - 4 - TextWidth.of(words.pastBanner("", date)))
    let label = Shortening.cut(past.line.label, columns: room, glyphs: buffer.glyphs)
    let text = words.pastBanner(label, date)
    buffer.put(text, at: Point(x: 2, y: 1), style, maxWidth: width - 4)
  }

  private func drawHeadings(into buffer: inout Buffer) {
    let words = state.words
    let style = Style(.muted)
    let order = plan.sort.map { words.sortedBy($0.key.rawValue, isReversed: $0.isReversed) }
    buffer.put(
      Shortening.cut(
        order?.capitalisedFirst ?? words.lotOrTask,
        columns: layout.title.upperBound - 2,
        glyphs: buffer.glyphs
      ),
      at: Point(x: 2, y: 4),
      style
    )
    if let who = layout.who { buffer.put(words.who, at: Point(x: who.lowerBound, y: 4), style) }
    for (columns, text) in [
      (layout.dates, words.dates), (layout.finish, words.finish),
      (layout.progress, words.progressHeading), (layout.slack, words.slackHeading),
    ] {
      guard let columns else { continue }
      buffer.putRight(text, endingAt: columns.upperBound, row: 4, style)
    }
  }

  private func drawSelection(_ y: Int, into buffer: inout Buffer) {
    let tree = Rect(x: 0, y: y, width: layout.separator - 1, height: 1)
    buffer.select(tree)
    buffer.put(.selection, at: Point(x: 0, y: y), Style(.accent, on: .selEdge).bold)
    let chart = Rect(x: layout.chart.lowerBound, y: y, width: layout.chart.count, height: 1)
    buffer.lay(.selChart, under: chart)
  }

  // MARK: - Rows

  private func drawLot(_ row: PlanRow, _ y: Int, into buffer: inout Buffer) {
    let hasLot = row.index < plan.project.lots.count
    let title = hasLot ? plan.project.lots[row.index].title : state.words.withoutLot
    let isFolded = plan.isFolded(row)
    buffer.put(isFolded ? .folded : .opened, at: Point(x: 2, y: y), Style(.muted))
    let end = (layout.slack?.lowerBound ?? layout.title.upperBound) - 1
    buffer.put(
      Shortening.title(title, columns: end - 4, glyphs: buffer.glyphs),
      at: Point(x: 4, y: y),
      Style(.head).bold
    )
    if let slack = layout.slack {
      let counts = plan.tree.counts[row.index]
      buffer.putRight(
        "\(counts.done)/\(counts.total)",
        endingAt: slack.upperBound,
        row: y,
        Style(.muted)
      )
    }
  }

  private func drawTask(_ row: PlanRow, _ y: Int, into buffer: inout Buffer) {
    let task = plan.project.tasks[row.index]
    let schedule = trial?.outcome.schedule ?? plan.schedule
    let mark = TaskMark(task, at: row.index, in: schedule, today: plan.today)
    let indent = min(Int(row.depth) * 2, max(0, layout.title.count - 12))
    if state.marks.contains(RecordReference(.tasks, task.id)) {
      buffer.put(.marked, at: Point(x: 1, y: y), Style(.accent).bold)
    }
    if plan.tree.hasParts(row.index) {
      let glyph: Glyph = plan.isFolded(row) ? .folded : .opened
      buffer.put(glyph, at: Point(x: 2 + indent, y: y), Style(.muted))
    }
    buffer.put(mark.glyph, at: Point(x: 4 + indent, y: y), mark.style)
    let isSelected = plan.rows[plan.cursor] == row
    buffer.put(
      Shortening.title(
        task.title,
        columns: layout.title.count - indent,
        glyphs: buffer.glyphs
      ),
      at: Point(x: layout.title.lowerBound + indent, y: y),
      isSelected
        ? Style(.head).bold : plan.isContext(row) ? Style(.muted) : mark.titleStyle
    )
    highlight.mark(layout.title, row: y, in: &buffer)
    drawFigures(task, at: row.index, in: schedule, mark, y, into: &buffer)
  }

  private func drawFigures(
    _ task: PlanTask,
    at index: Int,
    in schedule: Schedule,
    _ mark: TaskMark,
    _ y: Int,
    into buffer: inout Buffer
  ) {
    let words = state.words
    let dates = schedule[index]
    if let who = layout.who, let role = task.roles.first.flatMap({ plan.project.roles[id: $0] }) {
      let name = role.isMine ? words.me : role.short ?? role.title
      buffer.put(
        Shortening.cut(name, columns: who.count, glyphs: buffer.glyphs),
        at: Point(x: who.lowerBound, y: y),
        Style(role.isMine ? .text : .muted)
      )
    }
    if let columns = layout.dates, let planned = dates.planned {
      let text = words.figures(planned.start, planned.finish)
      buffer.putRight(text, endingAt: columns.upperBound, row: y, figure(task))
    }
    if let columns = layout.finish, let planned = dates.planned, let dayJ = plan.schedule.dayJ {
      buffer.putRight(
        words.countdown(planned.finish - dayJ),
        endingAt: columns.upperBound,
        row: y,
        // One red number in a line is enough: the slack.
        mark.isUrgent ? Style(.text).bold : figure(task)
      )
    }
    if let columns = layout.progress, let (part, whole) = task.progress {
      let text = words.percent(part * 100 / whole)
      buffer.putRight(text, endingAt: columns.upperBound, row: y, figure(task))
    }
    guard let columns = layout.slack else { return }
    let end = columns.upperBound
    switch task.state {
    case .done: buffer.putRight(words.stateDone, endingAt: end, row: y, Style(.done))
    case .cancelled: buffer.putRight("–", endingAt: end, row: y, Style(.muted))
    case .todo, .doing, .waiting:
      guard let slack = dates.slack else {
        guard schedule.cycle(of: index) != nil else { return }
        buffer.putRight(words.inALoop, endingAt: end, row: y, Style(.late).bold)
        return
      }
      let style =
        slack > 0
        ? figure(task) : Style(slack < 0 ? .late : .critical, on: .none, [.bold, .figure])
      buffer.putRight(words.days(slack), endingAt: end, row: y, style)
    }
  }

  /// A figure that calls nobody: read after the title, but where there is no colour as clear as it.
  private func figure(_ task: PlanTask) -> Style {
    Style(.muted, on: .none, task.isOpen ? .undimmed : [])
  }
}

extension Words {
  /// Two days in figures: `18/3 → 27/3`, one where they are the same.
  fileprivate func figures(_ start: Day, _ finish: Day) -> String {
    let (_, startMonth, startDay) = start.date
    let (_, month, day) = finish.date
    let end = figures(day: day, month: month)
    return start == finish ? end : "\(figures(day: startDay, month: startMonth)) → \(end)"
  }
}
