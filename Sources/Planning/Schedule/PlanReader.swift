/// Reads a project's tasks into the engine's rows and links.
struct PlanReader: Sendable {
  let calendar: WorkCalendar
  let today: Day?
  let dayJ: Day?
  let startDay: Day
  let horizonDay: Day?

  /// A reader for a project with these settings.
  ///
  /// A project without a start begins today, or a year before day J.
  ///
  /// A calendar known already is taken over if it is the one needed.
  init(_ settings: ProjectSettings, today: Day?, knowing known: WorkCalendar? = nil) {
    self.today = today
    dayJ = settings.dayJ
    horizonDay = settings.dayJ ?? settings.end
    let start = settings.start ?? today ?? horizonDay.map { $0 - 365 } ?? Day(number: 0)
    startDay = start
    let days = [start, horizonDay ?? start, today ?? start]
    let around = (days.min() ?? start)...(days.max() ?? start)
    if let known, known.rules == settings.calendar,
      known.window == WorkCalendar.window(around: around)
    {
      calendar = known
    } else {
      calendar = WorkCalendar(settings.calendar, around: around)
    }
  }

  /// What the engine knows of a task.
  func row(_ task: borrowing PlanTask) -> PlanRow {
    var row = PlanRow()
    row.duration = Bound.length(max(task.duration, 0))
    row.isEveryDay = task.calendar == .everyDay
    if let finish = task.finish { place(&row, finish) }
    if !row.isPinned { row.width = row.duration }
    row.floor = floor(row, notBefore: task.notBefore)
    switch task.state {
    case .cancelled: row.course = .out
    case .done: finish(&row, task)
    case .doing: begin(&row, task, at: task.actualStart ?? today)
    case .waiting: begin(&row, task, at: task.actualStart)
    case .todo: break
    }
    return row
  }

  private func before(_ day: Day) -> Int32 { Int32(clamping: calendar.before(day)) }

  private func through(_ day: Day) -> Int32 { Int32(clamping: calendar.through(day)) }

  // MARK: - Anchors

  private func place(_ row: inout PlanRow, _ finish: Anchor) {
    switch finish {
    case .offset(let days):
      guard let dayJ else { return }
      let day = dayJ + days
      if row.isEveryDay {
        row.anchor = day.number + 1
      } else {
        row.anchor = days > 0 ? before(day) + 1 : through(day)
      }
    case .date(let day): row.anchor = row.isEveryDay ? day.number + 1 : through(day)
    case .onDay(let days): if let dayJ { pin(&row, on: dayJ + days) }
    case .onDate(let day): pin(&row, on: day)
    }
  }

  /// Pins a task on a day; a longer one takes place on that day all the same, and is told as an
  /// issue.
  private func pin(_ row: inout PlanRow, on day: Day) {
    row.isPinned = true
    row.isEveryDay = false
    row.pin = day.number
    row.duration = min(row.duration, 1)
    row.anchor = through(day)
    row.width = row.isMilestone ? 0 : row.anchor - before(day)
  }

  private func floor(_ row: PlanRow, notBefore: Day?) -> Int32 {
    var day = max(startDay, today ?? startDay)
    if let notBefore { day = max(day, notBefore) }
    // A milestone lies at the end of its day.
    return (row.isEveryDay ? day.number : before(day)) + (row.isMilestone ? 1 : 0)
  }

  // MARK: - What happened

  /// A task that is done lies where it really was; of one end that is not known the duration tells.
  private func finish(_ row: inout PlanRow, _ task: borrowing PlanTask) {
    let (actualStart, actualFinish) = (task.actualStart, task.actualFinish)
    guard let end = actualFinish ?? actualStart else {
      row.course = .doneUndated
      return
    }
    row.course = .done
    let start: Day
    let finish: Day
    if let from = actualStart, let to = actualFinish {
      (start, finish) = (min(from, to), to)
    } else if row.duration <= 1 {
      (start, finish) = (end, end)
    } else if row.isEveryDay {
      let days = Int(row.duration) - 1
      (start, finish) = actualFinish == nil ? (end, end + days) : (end - days, end)
    } else if actualFinish == nil {
      (start, finish) = (end, calendar.day(at: calendar.through(end) + Int(row.duration) - 2))
    } else {
      (start, finish) = (calendar.day(at: calendar.before(end) - Int(row.duration) + 1), end)
    }
    row.start = start.number
    row.finish = finish.number
    row.actual = Slot(before(start), through(finish))
    if row.isMilestone { row.actual.start = row.actual.finish }
    row.isStartKnown = true
  }

  /// A task that has started keeps its start, and ends no earlier than today with what remains.
  private func begin(_ row: inout PlanRow, _ task: borrowing PlanTask, at start: Day?) {
    guard let start, !row.isMilestone else { return }
    row.course = .underway
    row.isStartKnown = task.actualStart != nil
    row.start = start.number
    let from = max(today ?? start, start)
    let days = remaining(row, task, since: start)
    let finish =
      row.isEveryDay
      ? from + (days - 1) : max(calendar.day(at: calendar.before(from) + days - 1), start)
    row.finish = finish.number
    row.actual = Slot(before(start), through(finish))
  }

  /// Working days that remain of a started task, at least 1 (planning.md, "Three pairs of dates").
  private func remaining(_ row: PlanRow, _ task: borrowing PlanTask, since start: Day) -> Int {
    let duration = Int(row.duration)
    guard let today else { return duration }
    if let remaining = task.remaining { return Int(Bound.length(max(remaining, 1))) }
    if !task.checklist.isEmpty {
      let open = task.checklist.count { !$0.isDone }
      return max((duration * open + task.checklist.count - 1) / task.checklist.count, 1)
    }
    let worked =
      row.isEveryDay ? today - start : calendar.before(today) - calendar.before(start)
    return max(duration - max(worked, 0), 1)
  }
}
