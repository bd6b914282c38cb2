import Planning
import Rendering
import Wording

/// What is said of the selected row of the rétroplanning above the keys: its name, then facts, of which
/// those that matter least give way where there is no room.
struct PlanLine {
  /// What is said first.
  private var lead: [(text: String, style: Style)] = []
  /// The name, that may be shortened.
  private var title = ""
  /// What is said of it.
  private var facts: [Fact] = []
  private let columns: Int

  /// One thing that is said, and how much it matters.
  private struct Fact {
    /// How it is said: the first of these that fits; none: not at all.
    let texts: [String]
    let weight: Int
    var style = Style(.muted, on: .none, .undimmed)
  }

  /// The line of the row that the cursor of the plan in front is on, in some columns.
  init(_ state: State, columns: Int) {
    self.columns = columns
    let plan = state.shownPlan
    let words = state.words
    if !state.marks.isEmpty {
      lead.append((words.marked(state.marks.count), Style(.accent).bold))
    }
    guard let row = plan.selectedRow else { return }
    switch row.kind {
    case .lot: tell(ofLot: row.index, plan, words)
    case .task:
      let task = plan.project.tasks[row.index]
      if let code = task.code { lead.append((code, Style(.accent).bold)) }
      title = task.title
      tell(of: task, at: row.index, state, plan)
      tellBounds(of: task, state, plan)
    }
  }

  private mutating func add(
    _ text: String?,
    or briefer: [String] = [],
    _ weight: Int,
    _ role: Role = .muted
  ) {
    guard let text, !text.isEmpty else { return }
    let style = role == .muted ? Style(role, on: .none, .undimmed) : Style(role)
    facts.append(Fact(texts: [text] + briefer, weight: weight, style: style))
  }

  // MARK: - What is told

  private mutating func tell(ofLot index: Int, _ plan: PlanScreen, _ words: Words) {
    title = index < plan.project.lots.count ? plan.project.lots[index].title : words.withoutLot
    let counts = plan.tree.counts[index]
    add("\(counts.done)/\(counts.total) \(words.stateDone)", 3)
    if let span = plan.summary.lots[index] { add(words.span(span.lowerBound, span.upperBound), 2) }
    add(counts.duties.text(words), 1)
  }

  /// Its dates, who has to act, whether it is too late, what it breaks, and how far it has moved.
  private mutating func tell(
    of task: PlanTask,
    at index: Int,
    _ state: State,
    _ plan: PlanScreen
  ) {
    let words = state.words
    let near = { (day: Day) in words.date(day, near: plan.today) }
    if let span = plan.schedule[index].planned { add(words.span(span.start, span.finish), 9) }
    // A whole takes what its parts take.
    if task.duration > 0, !plan.tree.hasParts(index) { add(words.days(task.duration), 3) }
    if let role = task.roles.first.flatMap({ plan.project.roles[id: $0] }) {
      add(role.isMine ? words.isMineFact : role.title, 7)
    }
    if let waiting = task.waiting {
      let days = waiting.since.map { -plan.outlook.workingDays(until: $0) }.flatMap {
        $0 > 0 ? $0 : nil
      }
      add(words.awaits(waiting.on, days: days, chasedOn: waiting.until.map(near)), 8, .waiting)
    }
    if let day = plan.schedule.shouldHaveBegun(task.id) {
      add(words.shouldHaveBegun(near(day), isAhead: day > plan.today), 10, .late)
    }
    if let cycle = plan.schedule.cycle(of: index) {
      add(words.cycle(cycle.map { plan.outlook.name(of: $0) }), or: [words.inALoop], 10, .late)
    }
    let conflicts = plan.schedule.conflicts(around: index)
    if let first = conflicts.first?.sentence(in: plan.outlook, words) {
      let count = conflicts.count
      let text = count > 1 ? words.breaksPromises(count, first) : first
      add(text, or: [first, words.breaksPromises(count)], 8, .late)
    }
    let before = state.past == nil ? state.sandbox?.schedule[task.id]?.planned : nil
    let finish = plan.schedule[index].planned?.finish
    if let before, let finish, before.finish != finish {
      add(words.insteadOf(near(before.finish)), 6, .waiting)
    } else if let reference = plan.reference,
      let days = reference.slip(of: task.id, in: plan.schedule), days != 0
    {
      add(words.slipped(days, since: reference.title), or: [words.slipped(days)], 6, .waiting)
    }
  }

  /// What else holds a task: the last day without harm, its own calendar, what it may not begin before,
  /// by when it must be done; and the periods that it falls into.
  private mutating func tellBounds(of task: PlanTask, _ state: State, _ plan: PlanScreen) {
    let words = state.words
    let near = { (day: Day) in words.date(day, near: plan.today) }
    guard let index = plan.project.tasks.position(of: task.id) else { return }
    add(state.recurrenceText(of: task).map(words.recurs), 5)
    if task.calendar == .everyDay { add(words.workedEveryDay, 4) }
    guard task.isOpen else { return }
    add(task.notBefore.map { words.notBefore(near($0)) }, 4)
    add(task.legalMinimum.map { words.legalLimit(words.countdown(-$0)) }, 4)
    add(task.outsideDelay.map { words.heldByDelay($0) }, 4)
    if let deadline = plan.schedule.deadline(of: index) {
      add("\(words.deadline.lowercased()) \(plan.outlook.text(of: deadline, words))", 2)
    }
    let periods = plan.periods(at: index).map(\.title)
    if !periods.isEmpty { add(words.during(periods.joined(separator: ", ")), 1) }
  }

  // MARK: - Drawing

  /// The least that is left of a name, in cells.
  private var leastTitle: Int { columns < 100 ? 18 : 21 }

  func draw(into buffer: inout Buffer, row: Int) {
    let glyphs = buffer.glyphs
    let leadWidth = lead.reduce(0) { $0 + TextWidth.of($1.text) + 2 }
    let shortest = min(TextWidth.of(title), leastTitle)
    var room = columns - leadWidth - shortest
    var shown: [Int: String] = [:]
    for place in facts.indices.sorted(by: { facts[$0].weight > facts[$1].weight }) {
      let gap = shown.isEmpty ? 2 : 3
      let fitting = facts[place].texts.first { TextWidth.of($0) + gap <= room }
      guard let text = fitting else { continue }
      room -= TextWidth.of(text) + gap
      shown[place] = text
    }
    var x = 1
    for part in lead { x += buffer.put(part.text, at: Point(x: x, y: row), part.style) + 2 }
    let name = Shortening.title(title, columns: max(1, shortest + room), glyphs: glyphs)
    x += buffer.put(name, at: Point(x: x, y: row), Style(.head).bold) + 2
    for (number, (place, text)) in shown.sorted(by: { $0.key < $1.key }).enumerated() {
      if number > 0 {
        x -= 1
        x += buffer.put("· ", at: Point(x: x, y: row), Style(.muted, on: .none, .undimmed))
      }
      x += buffer.put(text, at: Point(x: x, y: row), facts[place].style) + 2
    }
  }
}
