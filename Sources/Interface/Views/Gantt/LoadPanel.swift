import Planning
import Storage

/// What each role has to carry week by week, as it stands under the chart.
struct LoadPanel: Sendable {
  /// What it was worked out from.
  private let source: Source
  /// The weeks of each role, by their Mondays.
  private var weeks: [RecordID: [Day: RoleWeek]] = [:]
  /// The roles: those with most weeks too full from today on first, then in the project's order.
  private var order: [RecordID] = []
  /// How many weeks from today on are too full, by role.
  private var overloads: [RecordID: Int] = [:]

  /// What a panel is worked out from: the project as it is, and what is tried on it.
  struct Source: Hashable, Sendable {
    let revision: Int
    let today: Day
    let edit: TaskEdit?
    let tasks: [RecordID]
  }

  /// The load of a plan, or of what it would be after a trial; nil: `old` is that already.
  init?(_ outlook: Outlook, _ trial: Trial?, unless old: LoadPanel?) {
    source = Source(
      revision: outlook.revision,
      today: outlook.today,
      edit: trial?.edit,
      tasks: trial?.tasks ?? []
    )
    guard source != old?.source else { return nil }
    let project = trial?.change.map { outlook.project.applying($0) } ?? outlook.project
    let load = Load(project, trial?.outcome.schedule ?? outlook.schedule)
    let week = outlook.today.monday
    for part in load.weeks {
      weeks[part.role, default: [:]][part.monday] = part
      if part.isOverload, part.monday >= week { overloads[part.role, default: 0] += 1 }
    }
    let roles = project.roles.map(\.id).filter { weeks[$0] != nil }
    order = roles.enumerated().sorted { one, other in
      let (first, second) = (tooFull(one.element), tooFull(other.element))
      return first != second ? first > second : one.offset < other.offset
    }.map(\.element)
  }

  /// The roles, those of a task before the others.
  func roles(first: [RecordID]) -> [RecordID] {
    let first = first.filter { weeks[$0] != nil }
    return first + order.filter { !first.contains($0) }
  }

  /// What a role has to carry in the week that begins on a Monday.
  func week(_ monday: Day, of role: RecordID) -> RoleWeek? { weeks[role]?[monday] }

  /// The weeks from a day on that are too full for a role, in their order.
  func overloads(of role: RecordID, from day: Day) -> [RoleWeek] {
    (weeks[role] ?? [:]).values.filter { $0.isOverload && $0.monday >= day.monday }
      .sorted { $0.monday < $1.monday }
  }

  /// Whether any week from today on is too full for anybody.
  var isTooFull: Bool { !overloads.isEmpty }

  /// How many weeks from today on are too full for a role.
  func tooFull(_ role: RecordID) -> Int { overloads[role] ?? 0 }
}
