/// Goes through a project for what a day asks for.
struct AgendaCollector {
  private let schedule: Schedule
  private let calendar: WorkCalendar
  private let today: Day
  /// The working days before today.
  private let origin: Int
  /// The last day that is looked ahead to.
  private let horizon: Day
  private var items: [Agenda.Item] = []

  init(_ schedule: Schedule, today: Day) {
    self.schedule = schedule
    calendar = schedule.calendar
    self.today = today
    origin = calendar.before(today)
    horizon = today + Agenda.daysAhead
  }

  /// The items by section, then by their day and hour, those without last, else as the project lists
  /// them.
  var sorted: [Agenda.Item] {
    let order = Agenda.Section.allCases
    var bySection: [[Rank]] = Array(repeating: [], count: order.count)
    for index in items.indices {
      bySection[order.firstIndex(of: items[index].section) ?? 0].append(Rank(items[index], index))
    }
    return bySection.flatMap { section in section.sorted().map { items[$0.index] } }
  }

  /// Where an item stands within its section: a number, which is compared far faster than the item.
  private struct Rank: Comparable {
    private let time: Int
    let index: Int

    init(_ item: Agenda.Item, _ index: Int) {
      let (day, minute) = (Int(item.day.number), item.minute.map { $0 + 1 } ?? 0)
      time = (item.isDated ? 0 : 1) << 50 + day << 16 + min(max(0, minute), 0xFFFF)
      self.index = index
    }

    static func < (a: Rank, b: Rank) -> Bool {
      a.time != b.time ? a.time < b.time : a.index < b.index
    }
  }

  mutating func collect(_ project: Project) {
    let placeholders = collectMeetings(project).union(collectPosts(project))
    collectTasks(project, besides: placeholders)
    collectSuppliers(project)
  }

  private mutating func add(
    _ record: RecordReference,
    _ section: Agenda.Section,
    _ reason: Agenda.Reason,
    on day: Day,
    at minute: Int? = nil,
    known date: Day? = nil
  ) {
    items.append(item(record, section, reason, on: day, at: minute, known: date))
  }

  private func item(
    _ record: RecordReference,
    _ section: Agenda.Section,
    _ reason: Agenda.Reason,
    on day: Day,
    at minute: Int? = nil,
    known date: Day? = nil
  ) -> Agenda.Item {
    Agenda.Item(
      record: record,
      section: section,
      reason: reason,
      day: day,
      minute: minute,
      distance: calendar.before(day) - origin,
      date: date
    )
  }

  // MARK: - Tasks

  /// Adds the tasks; of `placeholders`, which only hold the place of something listed already, the
  /// coming week says nothing.
  private mutating func collectTasks(_ project: Project, besides placeholders: Set<RecordID>) {
    let (schedule, window) = (schedule, DayWindow(today: today, horizon: horizon))
    project.tasks.records.withUnsafeBufferPointer { tasks in
      for index in tasks.indices where tasks[index].state != .cancelled {
        if tasks[index].state == .done {
          if tasks[index].waiting != nil { collectAnswer(tasks[index], schedule[index]) }
          continue
        }
        let dates = schedule[index]
        guard let planned = dates.planned,
          let (section, reason, day) = window.place(of: tasks[index], dates)
        else { continue }
        if section == .thisWeek, placeholders.contains(tasks[index].id) { continue }
        let record = RecordReference(.tasks, tasks[index].id)
        add(record, section, reason, on: day, known: planned.finish)
      }
    }
  }

  /// Adds a task that is done and whose answer should be asked for.
  private mutating func collectAnswer(_ task: PlanTask, _ dates: TaskDates) {
    guard let waiting = task.waiting, let reminder = waiting.until, reminder <= today else {
      return
    }
    let reason = Agenda.Reason.reminder(of: waiting.on, since: waiting.since)
    let record = RecordReference(.tasks, task.id)
    add(record, .followUps, reason, on: reminder, known: dates.planned?.finish)
  }

  /// The item of a task, of the coming week where its day is farther; nil if it is over or has no
  /// dates.
  func item(of task: PlanTask, at index: Int) -> Agenda.Item? {
    let dates = schedule[index]
    guard task.isOpen, let planned = dates.planned else { return nil }
    let (section, reason, day) =
      DayWindow(today: today, horizon: horizon).place(of: task, dates)
      ?? (.thisWeek, .finish, planned.finish)
    let record = RecordReference(.tasks, task.id)
    return item(record, section, reason, on: day, known: planned.finish)
  }

  // MARK: - Suppliers

  /// Adds whom to chase or what to do about a supplier, and what calls most about each.
  private mutating func collectSuppliers(_ project: Project) {
    let reader = ReadinessReader(project, today: today, calendar)
    for supplier in project.suppliers where supplier.state == .active {
      let record = RecordReference(.suppliers, supplier.id)
      if let waiting = supplier.waiting, let reminder = waiting.until, reminder <= today {
        add(record, .followUps, .reminder(of: waiting.on, since: waiting.since), on: reminder)
      } else if let action = supplier.nextAction, let day = supplier.nextActionOn, day <= today {
        add(record, .followUps, .nextAction(action), on: day)
      }
      guard let call = reader.readiness(of: supplier).calls.first else { continue }
      add(record, .suppliers, .supplier(call), on: call.day ?? today, known: call.day)
    }
  }

  // MARK: - Meetings and posts

  /// Adds the next of each meeting; returns the tasks that hold the place of one.
  private mutating func collectMeetings(_ project: Project) -> Set<RecordID> {
    var tasks: Set<RecordID> = []
    for meeting in project.meetings where meeting.state == .planned {
      guard let day = Agenda.nextDay(of: meeting, from: today, in: schedule) else { continue }
      let record = RecordReference(.meetings, meeting.id)
      add(record, .meetings, .meeting, on: day, at: meeting.startsAt, known: day)
      if let task = meeting.task { tasks.insert(task) }
    }
    return tasks
  }

  /// Adds the posts that are to be approved or to come out; returns the tasks that hold their place.
  private mutating func collectPosts(_ project: Project) -> Set<RecordID> {
    var tasks: Set<RecordID> = []
    for post in project.posts where post.state != .published && post.state != .cancelled {
      let date = post.date.flatMap(schedule.day(of:))
      let isApproved = post.state != .toWrite && post.state != .inReview
      let approval = isApproved ? nil : post.approveBy.flatMap(schedule.day(of:))
      let record = RecordReference(.posts, post.id)
      if let approval, approval <= horizon {
        add(record, .posts, .approval, on: approval, known: date)
      } else if let date, date <= horizon {
        add(record, .posts, .publication, on: date, at: post.publishAt, known: date)
      } else {
        continue
      }
      if let task = post.task { tasks.insert(task) }
    }
    return tasks
  }
}

extension Agenda {
  /// How many days are looked ahead to.
  static let daysAhead = 7

  /// The first day on which a meeting is to be held, of those that the list of `today` looks at; of
  /// one that comes again, a worked one.
  package static func nextDay(
    of meeting: Meeting,
    from today: Day,
    in schedule: Schedule
  ) -> Day? {
    let horizon = today + daysAhead
    guard let recurrence = meeting.recurrence else {
      guard let day = meeting.date.flatMap(schedule.day(of:)) else { return nil }
      return (today...horizon).contains(day) && !meeting.held.contains(day) ? day : nil
    }
    // What counts from day J has no place without it.
    let ends = [recurrence.from, recurrence.until].compactMap(\.self)
    guard ends.allSatisfy({ schedule.day(of: $0) != nil }) else { return nil }
    var day = today
    while let next = recurrence.occurrence(onOrAfter: day, dayJ: schedule.dayJ ?? today),
      next <= horizon
    {
      if schedule.calendar.isWorked(next), !meeting.held.contains(next) { return next }
      day = next + 1
    }
    return nil
  }
}

/// The days that a list looks at, and where they put a task.
private struct DayWindow {
  let today: Day
  let horizon: Day

  /// Where a task that is not over stands, why, and the day that presses.
  func place(
    of task: borrowing PlanTask,
    _ dates: TaskDates
  ) -> (Agenda.Section, Agenda.Reason, Day)? {
    guard let planned = dates.planned else { return nil }
    if dates.isLate { return (.late, .finish, planned.finish) }
    if planned.finish == today { return (.today, .finish, today) }
    if task.state == .waiting, let waiting = task.waiting, let reminder = waiting.until,
      reminder <= today
    {
      return (.followUps, .reminder(of: waiting.on, since: waiting.since), reminder)
    }
    if let latest = dates.latest?.start, !task.isBegun, latest <= today {
      return (.mustStart, .latestStart, latest)
    }
    if let missing = shortfall(of: task, dates), let latest = dates.latest?.finish {
      return (.stalled, .stalled(missing: missing), latest)
    }
    if planned.finish > today, planned.finish <= horizon {
      return (.thisWeek, .finish, planned.finish)
    }
    if task.state == .todo, planned.start > today, planned.start <= horizon {
      return (.thisWeek, .start, planned.start)
    }
    return nil
  }

  /// How many working days a task that was begun is short of; nil: it goes on as it should.
  private func shortfall(of task: borrowing PlanTask, _ dates: TaskDates) -> Int? {
    guard let slack = dates.slack, slack <= 0 else { return nil }
    // What waits loses a day each day; what is worked on keeps its place.
    return task.isBegun && (slack < 0 || task.state == .waiting) ? -slack : nil
  }
}

extension PlanTask {
  /// Whether it is being worked on, or was until it had to wait.
  fileprivate var isBegun: Bool { state == .doing || state == .waiting && actualStart != nil }
}
