import Interface
import LosslessJSON
import Planning
import Wording

/// The computed plan as the command line gives it (cli.md, "JSON shapes").
struct ScheduleReport {
  let project: Project
  let schedule: Schedule
  let words: Words
  private let outlook: Outlook

  /// The report on a schedule.
  init(_ project: Project, _ schedule: Schedule, _ words: Words) {
    outlook = Outlook(project, today: schedule.today ?? schedule.start)
    self.project = project
    self.schedule = schedule
    self.words = words
  }

  /// What a task is called: its code, else its identifier.
  func name(_ id: RecordID) -> String { project.tasks[id: id]?.name ?? id.text }

  /// The whole plan as JSON.
  var json: JSON {
    JSON.object([
      .init("dayJ", .day(project.settings.dayJ)),
      .init("start", .day(project.settings.start)),
      .init("criticalLength", .integer(schedule.criticalLength)),
      .init("tasks", .array(project.tasks.enumerated().map { json($1, schedule[$0]) })),
      .init("conflicts", .array(schedule.conflicts.map { json($0) })),
      .init("cycles", .array(schedule.cycles.map { .array($0.map { .string(name($0)) }) })),
      .init("overloads", .array(Load(project, schedule).overloads.map { json($0) })),
    ])
  }

  private func json(_ task: PlanTask, _ dates: TaskDates) -> JSON {
    let lot = task.lot.map { JSON.string(project.lots[id: $0]?.name ?? $0.text) } ?? .null
    var members: [JSON.Member] = [.init("id", .string(task.id.text))]
    if let code = task.code { members.append(.init("code", .string(code))) }
    members += [
      .init("title", .string(task.title)),
      .init("lot", lot),
      .init("state", .string(task.state.rawValue)),
      .init("planned", .span(dates.planned)),
      .init("earliest", .span(dates.earliest)),
      .init("latest", .span(dates.latest)),
      .init("slack", dates.slack.map { .integer($0) } ?? .null),
      .init("critical", .bool(dates.isCritical)),
      .init("late", .bool(dates.isLate)),
      .init(
        "why",
        .object([
          .init("finish", outlook.whyFinish(of: task.id, words).map { .string($0) } ?? .null)
        ])
      ),
    ]
    return .object(members)
  }

  /// A broken promise, with the tasks that it is about.
  func json(_ conflict: Conflict) -> JSON {
    let task = JSON.Member("task", .string(name(conflict.task)))
    let missing = JSON.Member("missingDays", .integer(conflict.missingDays))
    switch conflict.kind {
    case .link(let from, let type, let lag):
      return .object([
        .init("kind", "link"), .init("from", .string(name(from))),
        .init("to", .string(name(conflict.task))), .init("type", .string(type.rawValue)),
        .init("lag", .integer(lag)), missing,
      ])
    case .beforeStart: return .object([.init("kind", "beforeStart"), task, missing])
    case .notBefore: return .object([.init("kind", "notBefore"), task, missing])
    case .legalMinimum: return .object([.init("kind", "legalMinimum"), task, missing])
    case .outsideDelay: return .object([.init("kind", "outsideDelay"), task, missing])
    }
  }

  private func json(_ week: RoleWeek) -> JSON {
    .object([
      .init("role", .string(project.roles[id: week.role]?.title ?? week.role.text)),
      .init("week", .string(week.week)),
      .init("days", .count(week.days)),
      .init("capacity", .count(week.capacity)),
    ])
  }

  // MARK: - Text

  /// The plan in lines: each task, then what is wrong with it.
  var lines: [String] {
    let rows = project.tasks.enumerated().map { index, task -> [String] in
      let dates = schedule[index]
      let mark = dates.isLate ? "!" : dates.isCritical ? "■" : " "
      return [
        mark, task.name, dates.planned.map { words.date($0.start) } ?? "",
        dates.planned.map { words.date($0.finish) } ?? "",
        dates.slack.map { words.days($0) } ?? "", task.title,
      ]
    }
    var lines = TextTable(rows).lines
    let troubles =
      schedule.conflicts.map { "! " + outlook.sentence(for: $0, words) }
      + schedule.cycles.map { "! " + words.cycle($0.map { name($0) }) }
      + Load(project, schedule).overloads.map { week in
        words.overload(
          project.roles[id: week.role]?.title ?? week.role.text,
          week: week.week,
          days: words.days(Int(week.days.rounded())),
          capacity: words.days(Int(week.capacity.rounded()))
        )
      }
    if !troubles.isEmpty { lines += [""] + troubles }
    return lines + ["", words.criticalLength(schedule.criticalLength)]
  }
}
