import Planning
import Wording

// What the typed lines mean, before and at Enter.

extension State {
  /// How days are read here.
  func dayContext(meansEnd: Bool = true) -> TypedDay.Context {
    let calendar = outlook.calendar
    return TypedDay.Context(
      today: now.day,
      dayJ: project.settings.dayJ,
      meansEnd: meansEnd,
      isWorked: { calendar.isWorked($0) }
    )
  }

  /// A plain day.
  func readDay(_ text: String) throws(TypedProblem) -> Day {
    guard let day = try TypedDay.read(text, dayContext()).day(dayJ: project.settings.dayJ) else {
      throw .noDayJ
    }
    return day
  }

  /// A new day J; one that counts from J counts from the present one.
  func readDayJ(_ text: String) throws(TypedProblem) -> Day { try readDay(text) }

  /// A finish: what counts from J stays an offset, «libre» takes it off, a pinned task stays pinned.
  func readFinish(_ text: String, for tasks: [RecordID]) throws(TypedProblem) -> TaskEdit {
    if ["libre", "free"].contains(TypedText(text).folded) { return .finish(nil) }
    let isPinned = tasks.first.flatMap { project.tasks[id: $0]?.finish?.isPinned } ?? false
    switch try TypedDay.read(text, dayContext()) {
    case .day(let day): return .finish(isPinned ? .onDate(day) : .date(day))
    case .offset(let days): return .finish(isPinned ? .onDay(days) : .offset(days))
    }
  }

  /// The value of a field; an empty line takes it off, but for the title.
  func read(_ field: TaskField, _ text: String) throws(TypedProblem) -> FieldValue? {
    let folded = text.split(separator: " ").joined(separator: " ")
    guard !folded.isEmpty else {
      if field == .title { throw .empty }
      return nil
    }
    switch field {
    case .title, .short, .code: return .text(folded)
    case .duration, .remaining:
      let daysAWeek = max(1, project.settings.calendar.workdays.count)
      guard case .workingDays(let days) = try TypedDuration.read(text, daysAWeek: daysAWeek) else {
        throw .notADuration(text)
      }
      return .integer(days)
    case .legalMinimum, .outsideDelay:
      guard case .workingDays(let days) = try TypedDuration.read(text, daysAWeek: 7) else {
        throw .notADuration(text)
      }
      return .integer(days)
    case .notBefore: return .text(try readDay(text).iso)
    case .calendar: return .text(folded)
    case .recurrence:
      do throws(TypedProblem) {
        return try FieldText.recurrence.read(text, in: FieldContext(outlook, words))
      } catch .notADay {
        // How a day is written would not say how often one comes again.
        throw .notAShape(folded, field.rawValue)
      }
    }
  }

  /// How two tasks are tied: `début→début +2`; nothing: finish to start with no lag.
  func readLink(_ text: String, from: RecordID) throws(TypedProblem) -> Link {
    let tie = try TypedTie(text)
    return Link(from: from, type: tie.type, lag: tie.lag)
  }

  /// The edit of tasks that a line asks for, where what follows from it is told before Enter.
  func edit(of prompt: Prompt) throws(TypedProblem) -> (edit: TaskEdit, tasks: [RecordID])? {
    let text = prompt.field.text
    switch prompt.purpose {
    case .field(let field, let tasks): return (.field(field, try read(field, text)), tasks)
    case .finish(let tasks): return (try readFinish(text, for: tasks), tasks)
    case .link(let from, let tasks):
      let link = try readLink(text, from: from)
      return outlook.cycle(closedBy: link, into: tasks) == nil ? (.link(link), tasks) : nil
    case .newTask, .dayJ, .waitingOn, .waitingUntil, .answerOf, .note, .recordDate, .recordNote,
      .board, .supplier, .viewTitle, .plan, .review, .log, .triage, .newRole, .cell, .rehearsal:
      return nil
    }
  }

  // MARK: - Before Enter

  /// Says what the line means so far, and what would follow from it.
  func understand(_ prompt: inout Prompt) {
    let text = prompt.field.text
    guard text.contains(where: { $0 != " " }) else {
      if case .link(let from, let tasks) = prompt.purpose {
        prompt.echo = echo(of: Link(from: from), into: tasks)
      } else {
        prompt.echo = .nothing
      }
      return
    }
    do throws(TypedProblem) {
      switch prompt.purpose {
      case .newTask, .note, .waitingOn, .recordNote, .board, .viewTitle, .plan, .newRole:
        prompt.echo = .nothing
      case .cell:
        let meaning = try cells?.meaning(of: text, in: FieldContext(outlook, words))
        prompt.echo = meaning.map { .meaning($0) } ?? .nothing
      case .answerOf(let id):
        let days = project.tasks[id: id]?.outsideDelay ?? 0
        prompt.echo = .meaning(words.answerBy(words.fullDate(now.day + days), afterDays: days))
      case .field(let field, let tasks):
        let value = try read(field, text)
        prompt.echo =
          switch field {
          case .title, .short, .code: .nothing
          case .recurrence: .meaning(meaning(ofRecurrence: value, on: tasks))
          default:
            echo(of: .field(field, value), on: tasks, words.value(value, of: field, in: outlook))
          }
      case .finish(let tasks):
        let edit = try readFinish(text, for: tasks)
        guard case .finish(let anchor?) = edit else {
          prompt.echo = echo(of: edit, on: tasks, words.free)
          return
        }
        prompt.echo = echo(of: edit, on: tasks, meaning(of: anchor))
      case .recordDate(let records):
        guard case .field(_, let value?) = try readRecordDate(text, for: records),
          let anchor = Codec<Anchor>.anchor.decode(value)
        else {
          prompt.echo = .meaning(words.free)
          return
        }
        prompt.echo = .meaning(meaning(of: anchor))
      case .dayJ:
        prompt.echo = .meaning(words.fullDate(try readDayJ(text)))
      case .waitingUntil:
        prompt.echo = .meaning(words.fullDate(try readDay(text)))
      case .link(let from, let tasks):
        prompt.echo = echo(of: try readLink(text, from: from), into: tasks)
      case .supplier(let question): prompt.echo = try echo(of: question, text)
      case .review(let question): prompt.echo = try echo(of: question, text)
      case .rehearsal(let question): prompt.echo = try echo(of: question, text)
      case .log(let question): prompt.echo = try echo(of: question, text)
      case .triage(let question): prompt.echo = try echo(of: question, text)
      }
    } catch {
      prompt.echo = .problem(error.sentence(words))
    }
  }

  /// An anchor in full: `J-30, jeu. 7 mai 2026`, and the working day that it becomes.
  private func meaning(of anchor: Anchor) -> String {
    guard let dayJ = project.settings.dayJ else { return words.anchor(anchor, dayJ: nil) }
    let day = anchor.day(dayJ: dayJ)
    let offset = words.countdown(day - dayJ)
    return "\(offset), \(words.fullDate(day))"
  }

  /// When it comes next, were the task done today.
  private func meaning(ofRecurrence value: FieldValue?, on tasks: [RecordID]) -> String {
    let text = words.value(value, of: .recurrence, in: outlook)
    guard var task = tasks.first.flatMap({ project.tasks[id: $0] }) else { return text }
    task.recurrence = value
    let next = outlook.nextDay(of: task).map { words.nextTime(words.fullDate($0)) }
    return [text, next].compactMap(\.self).joined(separator: " · ")
  }

  /// What an edit would move and break.
  private func echo(of edit: TaskEdit, on tasks: [RecordID], _ meaning: String) -> Prompt.Echo {
    let trial = Trial(edit, on: tasks, in: outlook, words)
    return .meaning(meaning, warning: trial.consequences(in: outlook, words))
  }

  /// What a link would break, or the loop that it would close.
  private func echo(of link: Link, into tasks: [RecordID]) -> Prompt.Echo {
    if let cycle = outlook.cycle(closedBy: link, into: tasks) {
      return .problem(words.cycle(cycle.map { outlook.name(of: $0) }))
    }
    let name = project.tasks[id: link.from]?.codeAndTitle ?? ""
    let type = words.linkType(link.type.rawValue) + words.lag(link.lag)
    return echo(of: .link(link), on: tasks, "\(name), \(type)")
  }
}
