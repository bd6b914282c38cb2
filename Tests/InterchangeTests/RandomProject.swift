import Planning
import TestSupport

/// Projects that hold nothing but what the neutral format can say, as odd as they come.
struct RandomProject {
  private var random: SplitMix64

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  /// A project of at most `most` tasks, with links of every type; cycles too.
  mutating func project(most: Int) -> Project {
    var project = Project()
    project.settings.name = text()
    project.settings.dayJ = Fixture.day(6, 6) + Int.random(in: -20...20, using: &random)
    project.settings.start = Fixture.day(1, 5)
    if Bool.random(using: &random) {
      project.settings.calendar = CalendarRules(
        workdays: [1, 2, 3, 4, 6],
        holidays: .none,
        closures: [Fixture.day(5, 15)],
        extraWorkdays: [Fixture.day(5, 17)]
      )
    }
    for number in 0..<Int.random(in: 0...4, using: &random) {
      var lot = Lot(id: RecordID("lot\(number)"))
      lot.code = "L\(number)"
      lot.title = text()
      project.lots.append(lot)
      var role = TeamRole(id: RecordID("role\(number)"))
      role.title = "\(number) \(text())"
      project.roles.append(role)
    }
    let count = Int.random(in: 0...most, using: &random)
    for number in 0..<count { project.tasks.append(task(number, of: count, in: project)) }
    return project
  }

  private mutating func task(_ number: Int, of count: Int, in project: Project) -> PlanTask {
    var task = PlanTask(id: RecordID("task\(number)"))
    task.code = "T \(number)\"é\\"
    task.title = text()
    task.lot = project.lots.randomElement(using: &random)?.id
    task.roles = project.roles.filter { _ in Bool.random(using: &random) }.map(\.id)
    task.finish = anchor()
    let longest = task.finish?.isPinned == true ? 1 : 12
    task.duration = Int.random(in: 0...longest, using: &random)
    task.links = (0..<Int.random(in: 0...3, using: &random)).map { _ in
      Link(
        from: RecordID("task\(Int.random(in: 0..<count, using: &random))"),
        type: LinkType.allCases.randomElement(using: &random) ?? .finishToStart,
        lag: Int.random(in: -3...3, using: &random)
      )
    }
    task.state = TaskState.allCases.randomElement(using: &random) ?? .todo
    if Bool.random(using: &random) {
      task.effort = Double(Int.random(in: 0...9, using: &random)) / 4
    }
    if Bool.random(using: &random) { task.actualStart = Fixture.day(3, 2) }
    if Bool.random(using: &random) { task.notBefore = Fixture.day(2, 2) }
    if Bool.random(using: &random) { task.notes = text() }
    if Bool.random(using: &random) { task.tags = [text(), text()] }
    if Bool.random(using: &random) { task.calendar = .everyDay }
    return task
  }

  private mutating func anchor() -> Anchor? {
    let days = Int.random(in: -90...10, using: &random)
    let anchors: [Anchor?] = [
      nil, .offset(days), .date(Fixture.day(4, 1) + days), .onDay(days),
      .onDate(Fixture.day(4, 1) + days),
    ]
    return anchors[Int.random(in: anchors.indices, using: &random)]
  }

  private mutating func text() -> String {
    let parts = ["Fête", "«\u{A0}scène\u{A0}»", "\"", "\\", "\n", "\u{1}", "🎪", "e\u{301}", " "]
    return (0..<Int.random(in: 0...5, using: &random))
      .map { _ in parts[Int.random(in: parts.indices, using: &random)] }
      .joined()
  }
}
