/// The working days that one role is given in one week.
package struct RoleWeek: Hashable, Sendable {
  /// Whose days they are.
  package var role: RecordID
  /// The week's Monday.
  package var monday: Day
  /// Days of work that fall in it, over all tasks of the role.
  package var days: Double
  /// Days that the role has for the project in that week.
  package var capacity: Double

  /// Whether the role is given more than it has.
  package var isOverload: Bool { days > capacity }
  /// `2026-S21`: the week by ISO 8601, as the command line writes it.
  package var week: String {
    let (year, week) = monday.isoWeek
    return "\(year)-S\(week < 10 ? "0" : "")\(week)"
  }
}

/// What each role has to carry, week by week, on planned dates.
///
/// Each day of a task counts for each of its roles; where a task's effort is not its duration, its
/// days count for more or less. A day that a task is pinned on counts even if it is a day off.
package struct Load: Sendable {
  /// Weeks with work, by role in the project's order, then by week.
  package let weeks: [RoleWeek]

  /// The weeks in which a role is given more than it has.
  package var overloads: [RoleWeek] { weeks.filter(\.isOverload) }

  /// What the tasks of `project` add up to on the dates that `schedule` gives them.
  package init(_ project: Project, _ schedule: Schedule) {
    let calendar = schedule.calendar
    let firstMonday = calendar.window.lowerBound.monday
    let weekCount = (calendar.window.upperBound - firstMonday) / 7 + 1
    var sums = [[Double]](repeating: [], count: project.roles.count)

    for (index, task) in project.tasks.enumerated() {
      guard !task.roles.isEmpty, task.duration > 0, !schedule.family.isParent(index),
        index < schedule.ids.count, let span = schedule.dates(of: index, .planned)
      else { continue }
      let load = TaskLoad(task, on: span, calendar)
      let first = max((span.start - firstMonday) / 7, 0)
      let last = min((span.finish - firstMonday) / 7, weekCount - 1)
      guard first <= last else { continue }
      for week in first...last {
        let days = load.days(inWeekOf: firstMonday + week * 7)
        guard days > 0 else { continue }
        for role in Set(task.roles) {
          guard let position = project.roles.position(of: role) else { continue }
          if sums[position].isEmpty { sums[position] = Array(repeating: 0, count: weekCount) }
          sums[position][week] += days
        }
      }
    }

    weeks = zip(project.roles, sums).flatMap { role, sums in
      sums.enumerated().compactMap { week, days in
        guard days > 0 else { return nil }
        let monday = firstMonday + week * 7
        let workdays = calendar.through(monday + 6) - calendar.before(monday)
        return RoleWeek(
          role: role.id,
          monday: monday,
          days: (days * 100).rounded() / 100,
          capacity: role.capacity ?? Double(workdays)
        )
      }
    }
  }

  /// What the tasks of a role give it to do in one week, those that can wait longest first; done and
  /// cancelled ones, which nothing can shift, are left out.
  package static func parts(
    of role: RecordID,
    inWeekOf monday: Day,
    _ project: Project,
    _ schedule: Schedule
  ) -> [LoadPart] {
    var parts: [LoadPart] = []
    for (index, task) in project.tasks.enumerated() {
      guard task.state != .done, task.state != .cancelled, task.duration > 0,
        task.roles.contains(role),
        index < schedule.ids.count, !schedule.family.isParent(index),
        let span = schedule.dates(of: index, .planned),
        span.start <= monday + 6, span.finish >= monday
      else { continue }
      let days = TaskLoad(task, on: span, schedule.calendar).days(inWeekOf: monday)
      guard days > 0 else { continue }
      parts.append(LoadPart(task: task.id, days: days, slack: schedule.slack(of: index) ?? 0))
    }
    return parts.enumerated()
      .sorted { ($1.element.slack, $0.offset) < ($0.element.slack, $1.offset) }
      .map(\.element)
  }
}

/// What one task gives a role to do in one week.
package struct LoadPart: Hashable, Sendable {
  /// The task.
  package let task: RecordID
  /// Days of work in that week.
  package let days: Double
  /// By how many working days it can slip.
  package let slack: Int
}

/// How the work of one task falls on its days.
private struct TaskLoad {
  private let span: DateSpan
  private let isEveryDay: Bool
  private let calendar: WorkCalendar
  /// Days of work for each day worked.
  private var weight = 1.0

  init(_ task: PlanTask, on span: DateSpan, _ calendar: WorkCalendar) {
    self.span = span
    self.calendar = calendar
    isEveryDay = task.calendar == .everyDay
    if let effort = task.effort { weight = max(effort, 0) / Double(max(workedDays(span), 1)) }
  }

  /// Days of work in the week that begins on a Monday, at least one day of which the task takes.
  func days(inWeekOf monday: Day) -> Double {
    let part = DateSpan(max(span.start, monday), min(span.finish, monday + 6))
    return Double(workedDays(part)) * weight
  }

  private func workedDays(_ span: DateSpan) -> Int {
    if isEveryDay { return span.finish - span.start + 1 }
    let days = calendar.through(span.finish) - calendar.before(span.start)
    // Pinned, or really done, on a day off.
    return days == 0 && span.start == span.finish ? 1 : days
  }
}
