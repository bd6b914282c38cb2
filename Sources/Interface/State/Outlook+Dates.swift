import Planning

// What the schedule says, as the screens ask for it.

extension Outlook {
  /// The days worked.
  var calendar: WorkCalendar { schedule.calendar }

  /// The planned days of the task at a position.
  func span(of index: Int) -> ClosedRange<Day>? {
    schedule.dates(of: index, .planned).map { $0.start...$0.finish }
  }

  /// The anchor that puts a task's planned finish some working days from where it is.
  ///
  /// What counts from day J goes on counting from it; a task that only its links place gets an
  /// offset, or a date where there is no day J.
  func anchor(of task: PlanTask, shiftedBy days: Int) -> Anchor? {
    guard let index = project.tasks.position(of: task.id), let span = span(of: index) else {
      return task.finish
    }
    let dayJ = project.settings.dayJ
    if let finish = task.finish, finish.isPinned {
      let day = finish.day(dayJ: dayJ ?? today) + days
      if case .onDay = finish, let dayJ { return .onDay(day - dayJ) }
      return .onDate(day)
    }
    let day =
      task.calendar == .everyDay
      ? span.upperBound + days
      : calendar.day(at: calendar.through(span.upperBound) - 1 + days)
    if case .date = task.finish { return .date(day) }
    return dayJ.map { .offset(day - $0) } ?? .date(day)
  }

  /// The loop that a link would close, task by task, first = last; nil if it closes none.
  func cycle(closedBy link: Link, into tasks: [RecordID]) -> [RecordID]? {
    for task in tasks {
      if task == link.from { return [task, task] }
      if let path = path(from: link.from, back: task) { return [task] + path + [task] }
    }
    return nil
  }

  /// The way from `goal` along its successors to `start`, without `goal`; nil if there is none.
  private func path(from start: RecordID, back goal: RecordID) -> [RecordID]? {
    var successor: [RecordID: RecordID] = [:]
    var queue = [start]
    var next = 0
    while next < queue.count {
      let current = queue[next]
      next += 1
      for link in project.tasks[id: current]?.links ?? [] {
        guard link.from != start, successor[link.from] == nil else { continue }
        successor[link.from] = current
        guard link.from == goal else {
          queue.append(link.from)
          continue
        }
        var way: [RecordID] = []
        var step = goal
        while let after = successor[step] {
          way.append(after)
          step = after
        }
        return way
      }
    }
    return nil
  }
}
