import Planning
import Rendering
import Wording

// Who has too much to do in which week, and what could wait.

extension State {
  /// Shows the load of roles under the chart, or hides it.
  mutating func toggleLoad() -> [Effect] {
    plan.showLoad(!plan.isLoadShown)
    return []
  }

  /// Shows what could be shifted out of the weeks that are too full: those of the selected task's
  /// roles first.
  mutating func readOverloads() -> [Effect] {
    guard let panel = LoadPanel(outlook, nil, unless: nil) else { return [] }
    let roles = panel.roles(first: selectedTask?.roles ?? [])
    let weeks = roles.flatMap { panel.overloads(of: $0, from: now.day) }
    guard !weeks.isEmpty else {
      toast = Toast(words.noOverload, .news)
      return []
    }
    var lines: [Reading.Line] = []
    for week in weeks {
      if !lines.isEmpty { lines.append(Reading.Line(text: "")) }
      lines += self.lines(about: week)
    }
    overlay = .reading(Reading(.load, title: words.overloadTitle(weeks.count), lines))
    return []
  }

  /// A week that is too full: how much of what, and what of it could wait.
  private func lines(about week: RoleWeek) -> [Reading.Line] {
    let role = project.roles[id: week.role]
    let name = role.map { $0.isMine ? words.me : $0.title } ?? week.role.text
    let heading = words.overload(
      name.capitalisedFirst,
      week: words.week(week.monday.isoWeek.week),
      from: words.date(week.monday, near: now.day),
      words.daysOfWork(week.days),
      of: words.daysOfWork(week.capacity)
    )
    let parts = Load.parts(of: week.role, inWeekOf: week.monday, project, outlook.schedule)
    let movable = parts.filter { $0.slack > 0 }
    let fixed = parts.count - movable.count
    var lines = [Reading.Line(mark: .breaks, text: heading, isBold: true)]
    lines += movable.map { part in
      let task = project.tasks[id: part.task].map { task in
        [task.code, Shortening.title(task.title, columns: 40)].compactMap { $0 }
          .joined(separator: " ")
      }
      let days = words.daysOfWork(part.days)
      return Reading.Line(
        text: words.couldWait(task ?? part.task.text, days: days, slack: words.days(part.slack))
      )
    }
    if fixed > 0 { lines.append(Reading.Line(role: .muted, text: words.cannotWait(fixed))) }
    return lines
  }
}
