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
      let worked = Load.workedDays(task, calendar)
      let weight = task.effort.map { max($0, 0) / Double(max(worked(span), 1)) } ?? 1
      let first = max((span.start - firstMonday) / 7, 0)
      let last = min((span.finish - firstMonday) / 7, weekCount - 1)
      guard first <= last else { continue }
      for week in first...last {
        let monday = firstMonday + week * 7
        let part = DateSpan(max(span.start, monday), min(span.finish, monday + 6))
        let days = Double(worked(part)) * weight
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

  /// How many days of a span a task is worked on.
  private static func workedDays(_ task: PlanTask, _ calendar: WorkCalendar) -> (DateSpan) -> Int {
    if task.calendar == .everyDay { return { $0.finish - $0.start + 1 } }
    return { span in
      let days = calendar.through(span.finish) - calendar.before(span.start)
      // Pinned, or really done, on a day off.
      return days == 0 && span.start == span.finish ? 1 : days
    }
  }
}
