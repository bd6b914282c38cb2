package import Planning

/// Plans and edits at random: every mode of date, every link, days off, states, loops.
package struct RandomPlan {
  /// Where it goes on from.
  package private(set) var random: SplitMix64
  /// The plan as it is now.
  package private(set) var project = Project()
  /// The day that it is seen from; nil: from none.
  package let today: Day?
  /// The first day of the project.
  package let start: Day
  /// The day that everything counts back from.
  package let dayJ: Day

  /// A plan of up to `size` tasks.
  package init(seed: UInt64, size: Int = 12) {
    random = SplitMix64(seed: seed)
    start = Day(number: Int32(20_454 + random.number(0...13)))
    dayJ = start + random.number(20...160)
    today = random.chance(50) ? start + random.number(-10...140) : nil
    project.settings.start = start
    project.settings.dayJ = dayJ
    project.settings.calendar = rules()
    for index in 0..<random.number(1...size) {
      project.tasks.append(task(index, count: index))
    }
    if random.chance(15) { closeLoop() }
  }

  private mutating func rules() -> CalendarRules {
    var rules = CalendarRules()
    if random.chance(20) {
      rules.workdays = random.pick([[1, 2, 3, 4, 5, 6], [2, 4], [6, 7], [3]])
    }
    if random.chance(20) { rules.holidays = .none }
    for _ in 0..<random.number(0...3) { rules.closures.append(dayJ - random.number(-10...60)) }
    for _ in 0..<random.number(0...3) { rules.extraWorkdays.append(dayJ - random.number(-10...60)) }
    return rules
  }

  private static func id(_ index: Int) -> RecordID { RecordID("t\(index)") }

  /// A task whose predecessors are among the first `count`.
  private mutating func task(_ index: Int, count: Int) -> PlanTask {
    var task = PlanTask(id: RandomPlan.id(index))
    task.duration = random.chance(20) ? 0 : random.number(1...8)
    task.finish = anchor()
    if task.finish?.isPinned == true { task.duration = min(task.duration, 1) }
    if random.chance(10) { task.notBefore = start + random.number(-5...90) }
    if random.chance(12) { task.calendar = .everyDay }
    if count > 0 {
      for _ in 0..<random.number(0...3) { task.links.append(link(count)) }
    }
    setState(&task)
    return task
  }

  private mutating func link(_ count: Int) -> Link {
    let from = random.chance(3) ? "nobody" : RandomPlan.id(random.number(0...(count - 1)))
    return Link(
      from: from,
      type: random.chance(55) ? .finishToStart : random.pick(LinkType.allCases),
      lag: random.chance(60) ? 0 : random.number(-4...6)
    )
  }

  private mutating func anchor() -> Anchor? {
    switch random.number(0...9) {
    case 0...3: nil
    case 4...6: .offset(random.number(-90...15))
    case 7: .date(dayJ - random.number(-10...80))
    case 8: .onDay(random.number(-30...5))
    default: .onDate(dayJ - random.number(-5...60))
    }
  }

  private mutating func setState(_ task: inout PlanTask) {
    task.state = random.chance(50) ? .todo : random.pick(TaskState.allCases)
    task.actualStart = random.chance(30) ? start + random.number(0...100) : nil
    task.actualFinish =
      random.chance(60) && task.state == .done ? start + random.number(0...120) : nil
    task.remaining = random.chance(25) ? random.number(1...9) : nil
    task.checklist = (0..<(random.chance(25) ? random.number(1...4) : 0)).map {
      ChecklistItem("\($0)", isDone: random.chance(50))
    }
  }

  /// A link that leads back, perhaps closing a loop.
  private mutating func closeLoop() {
    let index = random.number(0...(project.tasks.count - 1))
    let from = RandomPlan.id(random.number(index...(project.tasks.count - 1)))
    let id = RandomPlan.id(index)
    project.tasks.update(id) { $0.links.append(Link(from: from)) }
  }

  /// Changes one to three tasks, now and then what they are linked to; gives their identifiers.
  package mutating func edit() -> [RecordID] {
    (0..<random.number(1...3)).map { _ in
      let index = random.number(0...(project.tasks.count - 1))
      let id = project.tasks[index].id
      guard var task = project.tasks[id: id] else { return id }
      switch random.number(0...11) {
      case 0...3: task.duration = random.chance(20) ? 0 : random.number(1...12)
      case 4...5: task.finish = anchor()
      case 6...7: setState(&task)
      case 8: task.notBefore = random.chance(50) ? start + random.number(-5...90) : nil
      case 9: task.calendar = random.chance(50) ? .everyDay : nil
      case 10:
        for place in task.links.indices {
          task.links[place].lag = random.number(-3...6)
          task.links[place].type = random.pick(LinkType.allCases)
        }
      default:
        if random.chance(50), !task.links.isEmpty {
          task.links.removeLast()
        } else {
          task.links.append(link(random.chance(90) ? max(index, 1) : project.tasks.count))
        }
      }
      project.tasks.update(id) { $0 = task }
      return id
    }
  }

  /// Puts a task in or takes one out; gives its identifier.
  package mutating func comeOrGo() -> [RecordID] {
    if random.chance(50), project.tasks.count > 1 {
      let id = random.pick(project.tasks.map(\.id))
      project.tasks.remove(id)
      return [id]
    }
    let count = project.tasks.count
    var new = task(1_000_000 + count * 1_000 + random.number(0...999), count: max(count, 1))
    if project.tasks.position(of: new.id) != nil { return [new.id] }
    new.parent = random.chance(20) ? project.tasks.first?.id : nil
    project.tasks.insert(new, after: random.pick(project.tasks.map(\.id)))
    return [new.id]
  }
}
