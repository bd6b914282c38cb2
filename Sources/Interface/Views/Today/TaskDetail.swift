import Planning
import Rendering
import Wording

/// All that is known of a task, as a text for a pane of any view.
struct TaskDetail {
  private let task: PlanTask
  private let index: Int
  private let outlook: Outlook
  private let words: Words

  /// What is known of the task called `id`; nil if there is none.
  init?(_ id: RecordID, in outlook: Outlook, _ words: Words) {
    guard let index = outlook.project.tasks.position(of: id) else { return nil }
    self.index = index
    task = outlook.project.tasks[index]
    self.outlook = outlook
    self.words = words
  }

  private var dates: TaskDates { outlook.schedule[index] }

  /// The text; `reason`: why the task is shown, with its mark, where a view has one.
  func write(
    into text: inout PaneText,
    because reason: (AgendaReason, glyph: Glyph, style: Style)? = nil
  ) {
    let lot = task.lot.flatMap { outlook.project.lots[id: $0] }
    text.line([(task.code ?? "", Style(.accent).bold), (lot?.title ?? "", muted)])
    if text.lines.last?.isEmpty == true { text.line([(words.withoutLot, muted)]) }
    text.paragraph(task.title, Style(.head).bold)
    if let (reason, glyph, style) = reason {
      text.blank()
      text.paragraph("\(text.glyphs.text(glyph)) \(reason.headline)", style.bold)
      text.paragraph(reason.paragraph)
    }
    text.blank()
    writeDates(into: &text)
    writeLinks(into: &text)
    if let notes = task.notes, !notes.isEmpty {
      text.heading(words.note)
      for line in notes.split(separator: "\n") { text.paragraph(String(line)) }
    }
  }

  private var muted: Style { Style(.muted, on: .none, .undimmed) }

  // MARK: - Dates and figures

  private func writeDates(into text: inout PaneText) {
    let today = outlook.today
    if let planned = dates.planned {
      text.value(words.plannedPair, words.span(planned.start, planned.finish))
    }
    if task.isOpen, let earliest = dates.earliest {
      let date = words.date(earliest.finish, near: today)
      text.value(
        words.earliestPair,
        task.actualStart == nil
          ? words.span(earliest.start, earliest.finish)
          : words.endsEarliest(earliest.finish == today ? "\(words.today), \(date)" : date)
      )
    }
    if let slack = dates.slack {
      let style: Style =
        slack > 0
        ? .plain : Style(slack < 0 ? .late : .critical, on: .none, [.bold, .figure])
      text.value(words.slack, words.days(slack), style)
    }
    if let day = outlook.schedule.shouldHaveBegun(task.id) {
      let begun = words.shouldHaveBegun(words.date(day, near: today), isAhead: day > today)
      text.value("", begun.capitalisedFirst, Style(.late))
    }
    if let deadline = outlook.schedule.deadline(of: index) {
      text.value(
        words.deadline,
        outlook.text(of: deadline, words),
        deadline.day < today ? Style(.late) : .plain
      )
      text.value(words.holderLabel, outlook.holder(of: deadline, words))
    }
    if let days = task.outsideDelay, task.isOpen {
      let answer = outlook.answerDay(of: index).map { words.date($0, near: today) }
      text.value(words.outsideDelayLabel, words.outsideDelay(days, by: answer))
    }
    writeWork(into: &text)
  }

  private func writeWork(into text: inout PaneText) {
    let left = outlook.schedule.remainingDays(of: index) ?? 0
    let isBegun = task.isOpen && task.actualStart != nil
    let done = isBegun ? max(0, task.duration - left) : 0
    text.value(
      words.taskField("duration").capitalisedFirst,
      task.duration == 0 ? words.milestoneDuration : words.partlyDone(task.duration, done: done)
    )
    if let recurrence = task.recurrence {
      let context = FieldContext(outlook, words)
      text.value(
        words.taskField("recurrence").capitalisedFirst,
        FieldText.recurrence.print(recurrence, in: context)
      )
    }
    if task.calendar == .everyDay {
      text.value(words.taskField("calendar").capitalisedFirst, words.workedEveryDay)
    }
    if task.state != .todo { text.value(words.stateLabel, words.state(task.state)) }
    if !task.checklist.isEmpty {
      let ticked = task.checklist.count(where: \.isDone)
      let count = "\(ticked)/\(task.checklist.count)"
      let boxes = task.checklist.map { text.glyphs.text($0.isDone ? .checked : .unchecked) }
      text.value(
        words.taskField("checklist").capitalisedFirst,
        boxes.count > 9 ? count : "\(boxes.joined()) \(count)"
      )
    }
    let roles = task.roles.compactMap { outlook.project.roles[id: $0] }
    text.value(
      words.carriedBy,
      roles.map { $0.isMine ? words.me : $0.title }.joined(separator: ", ")
    )
    guard task.state == .waiting || task.state == .done, let waiting = task.waiting else { return }
    text.value(task.state == .done ? words.answerOf : words.waitsFor, waiting.on)
    text.value(words.chaseOn, waiting.until.map { words.date($0, near: outlook.today) } ?? "")
  }

  // MARK: - Links

  private func writeLinks(into text: inout PaneText) {
    let successors = outlook.schedule.successors(of: index)
    guard !task.links.isEmpty || !successors.isEmpty || !task.attachments.isEmpty else { return }
    text.heading(words.links)
    for link in task.links { write(link.from, .predecessor, into: &text) }
    for successor in successors { write(successor.task, .successor, into: &text) }
    for file in task.attachments {
      text.line(
        [(text.glyphs.text(.file), muted), (file, Style(.accent, on: .none, .underline))],
        gap: 1
      )
    }
  }

  /// A linked task: which way, how it stands, its code and its title.
  private func write(_ id: RecordID, _ way: Glyph, into text: inout PaneText) {
    guard let position = outlook.project.tasks.position(of: id) else { return }
    let other = outlook.project.tasks[position]
    let mark = TaskMark(other, at: position, in: outlook.schedule, today: outlook.today)
    let code = other.code.map { TextWidth.padded($0, columns: 7) } ?? ""
    text.line(
      [
        (text.glyphs.text(way), muted), (text.glyphs.text(mark.glyph), mark.style), (code, muted),
        (other.title, .plain),
      ],
      gap: 1
    )
  }
}

extension String {
  /// With a capital first letter.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
