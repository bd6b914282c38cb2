/// What a day asks for: everything that wants something done, by what it wants.
package struct Agenda: Sendable, Equatable {
  /// Why something is on the day's list, the most pressing first.
  package enum Section: String, CaseIterable, Sendable {
    /// Not done, and its planned finish has passed.
    case late
    /// Ends or takes place today.
    case today
    /// Not begun, and its latest start is today or earlier.
    case mustStart
    /// Begun, but nothing is left to spare: at this pace, or as long as it waits, it ends too late.
    case stalled
    /// Waits for somebody, and the day of the reminder has come.
    case followUps
    /// Meetings of today and of the seven days to come.
    case meetings
    /// Posts to approve or to publish by then, or whose day has passed.
    case posts
    /// Suppliers of whom a step is late or something will go wrong.
    case suppliers
    /// Ends or begins within the seven days to come.
    case thisWeek
  }

  /// What exactly presses.
  package enum Reason: Hashable, Sendable {
    /// The planned finish of a task.
    case finish
    /// The latest start of a task: a day later, and something else moves.
    case latestStart
    /// The latest finish of a task that was begun: so many working days are missing; 0: it waits and
    /// none is left.
    case stalled(missing: Int)
    /// The planned start of a task.
    case start
    /// The reminder of somebody whom we wait for.
    case reminder(of: String, since: Day?)
    /// A meeting is held.
    case meeting
    /// A text or a proof is to be approved.
    case approval
    /// A post comes out.
    case publication
    /// What is to be done next about a supplier.
    case nextAction(String)
    /// What calls most about a supplier.
    case supplier(SupplierCall)
  }

  /// A record and why it is here.
  package struct Item: Sendable, Hashable {
    /// What it is about.
    package let record: RecordReference
    /// The section it stands in.
    package let section: Section
    /// What presses.
    package let reason: Reason
    /// The day of what presses.
    package let day: Day
    /// Its minute of that day, where it has an hour.
    package let minute: Int?
    /// Working days from today to that day; negative: it has passed.
    package let distance: Int
    /// The day that the record itself is known by, a finish, a meeting, a publication; nil: it has none.
    package let date: Day?

    /// Whether it presses on a day of its own; else `day` is the list's.
    package var isDated: Bool {
      if case .supplier(let call) = reason { call.day != nil } else { true }
    }
  }

  /// The items, section by section, the most pressing first.
  package let items: [Item]
  /// The sections that have items, and where these stand among all.
  package let sections: [(section: Section, items: Range<Int>)]

  /// The list of a day: each record stands in the most pressing section that it belongs to; a
  /// supplier that is to be chased also stands where it calls.
  package init(_ project: Project, _ schedule: Schedule, today: Day) {
    var collector = AgendaCollector(schedule, today: today)
    collector.collect(project)
    self.init(collector.sorted)
  }

  /// A list of items that stand in order.
  private init(_ items: [Item]) {
    self.items = items
    var sections: [(section: Section, items: Range<Int>)] = []
    var start = 0
    for index in items.indices.dropFirst() where items[index].section != items[start].section {
      sections.append((items[start].section, start..<index))
      start = index
    }
    if start < items.count { sections.append((items[start].section, start..<items.count)) }
    self.sections = sections
  }

  /// Tasks as a day's list tells of them, also where their day is far; those that are over or have no
  /// dates are left out.
  package static func items(
    ofTasks places: [Int],
    in project: Project,
    _ schedule: Schedule,
    today: Day
  ) -> [Item] {
    let collector = AgendaCollector(schedule, today: today)
    return places.compactMap { collector.item(of: project.tasks[$0], at: $0) }
  }

  /// What is left of the list where only some records are shown.
  package func only(_ isShown: (RecordReference) -> Bool) -> Agenda {
    let places = items.indices.filter { isShown(items[$0].record) }
    return Agenda(places.map { items[$0] })
  }

  /// The items of a section.
  package func items(in section: Section) -> ArraySlice<Item> {
    items[sections.first { $0.section == section }?.items ?? 0..<0]
  }

  /// Whether two lists ask for the same.
  package static func == (a: Agenda, b: Agenda) -> Bool { a.items == b.items }
}
