import Planning
import Rendering

/// Draws the bars of the rétroplanning, and what lies behind them.
struct ChartDrawing {
  let plan: PlanScreen
  let layout: PlanLayout
  /// A change that is tried: bars are drawn where it puts them.
  let trial: Trial?
  /// Where bars were before what is tried; nil: nothing is.
  let old: OldPlaces?
  let isMono: Bool
  /// The cell of today and of day J, where they are seen.
  let todayColumn: Int?
  let dayJColumn: Int?

  init(
    _ plan: PlanScreen,
    _ layout: PlanLayout,
    trial: Trial?,
    old: OldPlaces?,
    isMono: Bool
  ) {
    self.plan = plan
    self.layout = layout
    self.trial = trial
    self.old = old
    self.isMono = isMono
    let columns = 0..<layout.chart.count
    let seen = { (day: Day) -> Int? in
      let column = plan.axis.column(of: day)
      return columns.contains(column) ? column : nil
    }
    todayColumn = seen(plan.today)
    dayJColumn = plan.schedule.dayJ.flatMap(seen)
  }

  /// The chart's cells, counted from its left edge.
  var columns: Range<Int> { 0..<layout.chart.count }

  /// The lines of today and of day J, that bars cover.
  func drawGround(into buffer: inout Buffer) {
    for line in 0..<layout.rows { drawLines(at: PlanLayout.firstRow + line, into: &buffer) }
  }

  private func drawLines(at y: Int, into buffer: inout Buffer) {
    if let todayColumn {
      let glyph: Glyph = isMono ? .todayLine : .axis
      buffer.put(glyph, at: point(todayColumn, y), Style(.today))
    }
    if let dayJColumn {
      buffer.put(.dayJLine, at: point(dayJColumn, y), Style(.dayJ).bold)
    }
  }

  /// The place of one of the chart's cells on the screen.
  func point(_ column: Int, _ y: Int) -> Point { Point(x: layout.chart.lowerBound + column, y: y) }

  // MARK: - Rows

  /// Draws what a row has on the chart.
  func draw(_ row: PlanRow, at y: Int, isSelected: Bool, into buffer: inout Buffer) {
    switch row.kind {
    case .lot:
      guard let span = plan.summary.lots[row.index] else { return }
      let first = max(0, plan.axis.column(of: span.lowerBound))
      let end = min(columns.upperBound, (plan.axis.eighth(of: span.upperBound + 1) + 7) >> 3)
      guard first < end else { return }
      buffer.horizontal(
        buffer.glyphs[.lotBar],
        from: point(first, y),
        count: end - first,
        Style(.faint)
      )
      drawLines(at: y, into: &buffer)
    case .task:
      let dates = (trial?.outcome.schedule ?? plan.schedule)[row.index]
      let task = plan.project.tasks[row.index]
      if isSelected, task.isOpen, !plan.tree.hasParts(row.index) {
        drawSlack(dates, at: y, into: &buffer)
      }
      drawOldPlace(of: task.id, dates.planned, at: y, into: &buffer)
      if plan.tree.hasParts(row.index) {
        drawWhole(row.index, dates, at: y, into: &buffer)
      } else {
        drawTask(task, dates, at: y, into: &buffer)
      }
      if isSelected, let planned = dates.planned { drawWay(to: planned, at: y, into: &buffer) }
    }
  }

  /// A whole, from the start of its first part to the end of its last: thin, as a lot is, in the
  /// colour of its worst part.
  private func drawWhole(
    _ index: Int,
    _ dates: TaskDates,
    at y: Int,
    into buffer: inout Buffer
  ) {
    let task = plan.project.tasks[index]
    guard let span = dates.planned, task.state != .cancelled else { return }
    let first = max(0, plan.axis.column(of: span.start))
    let end = min(columns.upperBound, (plan.axis.eighth(of: span.finish + 1) + 7) >> 3)
    guard first < end else { return }
    let style: Style =
      if task.state == .done { Style(.done) } else if dates.isLate { Style(.late).bold } else {
        dates.isCritical || dates.isImpossible ? Style(.critical).bold : Style(.planned)
      }
    buffer.horizontal(buffer.glyphs[.lotBar], from: point(first, y), count: end - first, style)
    drawLines(at: y, into: &buffer)
  }

  private func drawTask(
    _ task: PlanTask,
    _ dates: TaskDates,
    at y: Int,
    into buffer: inout Buffer
  ) {
    guard let planned = dates.planned, task.state != .cancelled else { return }
    if dates.isLate { drawLostTime(since: planned.finish, at: y, into: &buffer) }
    let isUrgent = dates.isImpossible || (dates.isCritical && task.state != .waiting)
    if task.duration == 0 {
      let column = plan.axis.column(of: planned.finish)
      guard columns.contains(column) else { return }
      let role: Role = task.state == .done ? .done : dates.isLate ? .late : .dayJ
      buffer.put(.milestone, at: point(column, y), Style(role).bold)
      return
    }
    let start = plan.axis.eighth(of: planned.start)
    let end = plan.axis.eighth(of: planned.finish + 1)
    let bar = Bar(
      start: start,
      end: max(end, start + 1),
      kind: task.state == .done
        ? .done : dates.isLate ? .late : isUrgent ? .critical : .planned,
      done: doneEighths(task, planned, start: start, end: end)
    )
    let style: Style =
      switch bar.kind {
      case .done: Style(.done)
      case .late: Style(.late).bold
      case .critical: Style(.critical).bold
      case .planned:
        Style(task.state == .doing ? .doing : task.state == .waiting ? .waiting : .planned)
      }
    buffer.bar(
      bar,
      at: point(0, y),
      within: columns,
      look: isMono ? .shaped : .colored,
      style
    )
  }

  /// How much of a bar is done: by what remains, else by the checklist.
  private func doneEighths(_ task: PlanTask, _ planned: DateSpan, start: Int, end: Int) -> Int {
    guard task.state == .doing || task.state == .waiting, let (part, whole) = task.progress else {
      return 0
    }
    return (end - start) * part / whole
  }

  // MARK: - Around bars

  /// Which way the selected bar lies, where it is out of view.
  private func drawWay(to span: DateSpan, at y: Int, into buffer: inout Buffer) {
    let style = Style(.muted, on: .none, .undimmed)
    if plan.axis.eighth(of: span.finish + 1) <= 0 {
      buffer.put(.predecessor, at: point(0, y), style)
    } else if plan.axis.column(of: span.start) >= columns.upperBound {
      buffer.put(.successor, at: point(columns.upperBound - 1, y), style)
    }
  }

  /// The time that the selected task may still take: before its bar, and after it.
  private func drawSlack(
    _ dates: TaskDates,
    at y: Int,
    into buffer: inout Buffer
  ) {
    guard let planned = dates.planned else { return }
    let style = Style(.muted)
    if let earliest = dates.earliest, earliest.start < planned.start {
      drawTime(from: earliest.start, until: planned.start, at: y, style, into: &buffer)
    }
    if let latest = dates.latest, latest.finish > planned.finish {
      drawTime(from: planned.finish + 1, until: latest.finish + 1, at: y, style, into: &buffer)
    }
  }

  /// The time lost since a late task should have ended, up to `!` on the line of today.
  private func drawLostTime(since finish: Day, at y: Int, into buffer: inout Buffer) {
    drawTime(from: finish + 1, until: plan.today, at: y, Style(.late), into: &buffer)
    if let todayColumn { buffer.put(.late, at: point(todayColumn, y), Style(.late).bold) }
  }

  /// Where the bar was before what is tried, else where the reference had it, if elsewhere; what the
  /// bar covers of it is not seen.
  private func drawOldPlace(
    of task: RecordID,
    _ planned: DateSpan?,
    at y: Int,
    into buffer: inout Buffer
  ) {
    let span = old.map { $0.span(of: task) } ?? plan.reference?.span(of: task)
    guard let span, span != planned else { return }
    let first = max(0, plan.axis.column(of: span.start))
    let end = (plan.axis.eighth(of: span.finish + 1) + 7) >> 3
    let last = min(columns.upperBound, end)
    guard first < last else { return }
    let style = Style(old?.own.contains(task) ?? false ? .today : .faint)
    buffer.horizontal(buffer.glyphs[.ghost], from: point(first, y), count: last - first, style)
  }

  private func drawTime(
    from start: Day,
    until end: Day,
    at y: Int,
    _ style: Style,
    into buffer: inout Buffer
  ) {
    let first = max(0, plan.axis.column(of: start))
    let last = min(columns.upperBound, max(plan.axis.column(of: end), first))
    guard first < last else { return }
    buffer.horizontal(buffer.glyphs[.lostTime], from: point(first, y), count: last - first, style)
  }
}
