/// The computed plan of a project: when each task can, must and should take place, and why
/// (planning.md).
///
/// Its tables are kept apart: views pass schedules on by the dozen.
package struct Schedule: Sendable {
  /// The working days it counts in.
  package var calendar: WorkCalendar { timetable.plan.calendar }
  /// The day on which nothing can start any more before; nil: counted with no today.
  package let today: Day?
  /// The day that everything counts back from.
  package var dayJ: Day? { reader.dayJ }
  /// The first day on which work can be done.
  package var start: Day { reader.startDay }
  /// The tasks in the project's order, each at the index that other members take.
  package var ids: [RecordID] { records.ids }
  /// What is wrong with the plan as it is written.
  package var issues: [PlanIssue] { tables.value.issues }

  /// The tasks' identifiers.
  var records: RecordIndex { tables.value.records }
  var family: Family { _read { yield tables.value.family } }
  var limits: [Int32: Limits] {
    _read { yield tables.value.limits }
    _modify { yield &tables.value.limits }
  }
  var timetable: Timetable {
    _read { yield tables.value.timetable }
    _modify { yield &tables.value.timetable }
  }
  var reader: PlanReader { _read { yield tables.value.reader } }
  var settings: ProjectSettings { _read { yield tables.value.settings } }

  private var tables: Boxed<Tables>

  /// All that it is made of.
  private struct Tables: Sendable {
    let issues: [PlanIssue]
    let records: RecordIndex
    let family: Family
    var limits: [Int32: Limits]
    var timetable: Timetable
    let reader: PlanReader
    let settings: ProjectSettings
  }

  /// The schedule of a project as of `today`; nil counts slack as from the project's start.
  ///
  /// The calendar of an earlier schedule saves making it again where nothing changed in it.
  package init(_ project: Project, today: Day?, knowing calendar: WorkCalendar? = nil) {
    let reader = PlanReader(project.settings, today: today, knowing: calendar)
    let graph = PlanGraph(project.tasks, reader)
    self.today = today
    tables = Boxed(
      Tables(
        issues: graph.issues,
        records: project.tasks.index,
        family: graph.family,
        limits: graph.limits,
        timetable: Timetable(
          Plan(
            calendar: reader.calendar,
            startDay: reader.startDay,
            horizonDay: reader.horizonDay,
            rows: graph.rows,
            links: graph.links
          )
        ),
        reader: reader,
        settings: project.settings
      )
    )
  }

  /// The index of a task; of twins the first.
  package func index(of id: RecordID) -> Int? { records.position(of: id) }

  /// What the schedule says of a task, nil if there is none of that identifier.
  package subscript(id: RecordID) -> TaskDates? {
    index(of: id).map { self[$0] }
  }

  /// What the schedule says of the task at an index.
  package subscript(index: Int) -> TaskDates {
    if family.isParent(index) { return parentDates(index) }
    let planned = dates(of: index, .planned)
    return TaskDates(
      earliest: dates(of: index, .earliest),
      latest: dates(of: index, .latest),
      planned: planned,
      slack: slack(of: index),
      isLate: isLate(index, planned)
    )
  }

  /// The longest chain of links and durations alone, in working days.
  package var criticalLength: Int { timetable.criticalLength }

  /// Loops of links, task by task from predecessor to successor, first = last.
  package var cycles: [[RecordID]] {
    timetable.plan.order.cycles.map { cycle in cycle.map { ids[Int($0)] } }
  }

  /// The loop of links that the task at an index is caught in, first = last; nil: in none.
  package func cycle(of index: Int) -> [RecordID]? {
    guard !timetable.plan.order.cycles.isEmpty else { return nil }
    return cycles.first { $0.contains(ids[index]) }
  }

  // MARK: - One task

  /// Working days between the earliest and the latest finish of the task at an index.
  package func slack(of index: Int) -> Int? {
    switch timetable.plan.rows[index].course {
    case .open, .underway:
      Int(timetable.latest[index].finish) - Int(timetable.earliest[index].finish)
    case .done, .doneUndated, .out: nil
    }
  }

  private func isLate(_ index: Int, _ planned: DateSpan?) -> Bool {
    guard let today, let planned else { return false }
    switch timetable.plan.rows[index].course {
    case .open, .underway: return planned.finish < today
    case .done, .doneUndated, .out: return false
    }
  }

  /// A pair of dates of the task at an index; nil if it has none (cancelled, in a cycle).
  package func dates(of index: Int, _ pair: DatePair) -> DateSpan? {
    let row = timetable.plan.rows[index]
    let slot = slot(of: index, pair)
    guard slot.isKnown else { return nil }
    if row.course == .done && pair != .latest {
      return DateSpan(Day(number: row.start), Day(number: row.finish))
    }
    if row.isPinned { return DateSpan(Day(number: row.pin), Day(number: row.pin)) }
    switch (row.course, pair) {
    case (.underway, .earliest):
      let isOnTime = slot.finish == row.actual.finish
      let finish = isOnTime ? Day(number: row.finish) : day(endingAt: slot.finish)
      return DateSpan(Day(number: row.start), finish)
    case (.underway, .planned) where row.isStartKnown:
      let finish = row.isEveryDay ? everyDaySpan(index, pair).finish : day(endingAt: slot.finish)
      return DateSpan(Day(number: row.start), finish)
    case (.doneUndated, .earliest): return dates(of: index, .planned)
    default: break
    }
    if row.isEveryDay { return everyDaySpan(index, pair) }
    let finish = day(endingAt: slot.finish)
    return DateSpan(row.isMilestone ? finish : calendar.day(at: Int(slot.start)), finish)
  }

  /// The slot of the task at an index.
  func slot(of index: Int, _ pair: DatePair) -> Slot {
    switch pair {
    case .earliest: timetable.earliest[index]
    case .latest: timetable.latest[index]
    case .planned: timetable.planned[index]
    }
  }

  private func day(endingAt boundary: Int32) -> Day { calendar.day(at: Int(boundary) - 1) }

  /// The days of a task worked every day, which the project's axis is too coarse for.
  private func everyDaySpan(_ index: Int, _ pair: DatePair) -> DateSpan {
    let row = timetable.plan.rows[index]
    let length = Int(max(row.duration, 1)) - 1
    switch pair {
    case .earliest:
      let start = Day(number: timetable.everyDayEarliest(of: index))
      return DateSpan(start, start + length)
    case .latest, .planned:
      let isAnchored = pair == .planned && row.isAnchored
      let last = isAnchored ? row.anchor - 1 : timetable.everyDayLatest(of: index)
      let finish = Day(number: last)
      return DateSpan(finish - length, finish)
    }
  }
}

extension Schedule {
  /// Where the task at an index starts and ends on the axis of working days; nil if it has no such
  /// pair (cancelled, a parent, in a cycle).
  package func boundaries(of index: Int, _ pair: DatePair) -> (start: Int, finish: Int)? {
    let slot = slot(of: index, pair)
    return slot.isKnown ? (Int(slot.start), Int(slot.finish)) : nil
  }
}
