package import Planning
package import Storage
import Wording

// Tasks that come again. There is always one ahead: one that is done comes again no more, and leaves
// the next. Days are counted from the first of the series, so that one moved by hand leaves the
// others where they are; a task that counts from no day comes so long after it is done.

extension Outlook {
  /// A change with the next of each recurring task that it finishes, and when those are.
  package func bringingNextOnes(
    _ change: Change,
    newID: () -> RecordID
  ) -> (change: Change, days: [Day]) {
    let ending = change.edits.compactMap { edit -> RecordID? in
      guard edit.record.kind == .tasks,
        case .set("state", _, .text(TaskState.done.rawValue)?) = edit.action
      else { return nil }
      return edit.record.id
    }.filter { project.tasks[id: $0]?.recurrence != nil && project.tasks[id: $0]?.state != .done }
    guard !ending.isEmpty else { return (change, []) }
    var whole = change
    var after = project.applying(change)
    var days: [Day] = []
    for id in ending {
      guard let (edits, day) = next(of: id, in: after, newID: newID) else { continue }
      for edit in edits { _ = after.apply(edit) }
      whole.edits += edits
      days.append(day)
    }
    return (whole, days)
  }

  /// What makes the next of a task that ends its turn, the same on its next day, and takes the
  /// recurrence off the task, where that is still there; nil: it comes no more.
  ///
  /// `after` is the project as the end of its turn leaves it.
  func next(
    of id: RecordID,
    in after: Project,
    newID: () -> RecordID
  ) -> (edits: [Edit], day: Day)? {
    guard let before = project.tasks[id: id], let day = nextDay(of: before),
      let recurrence = before.recurrence
    else { return nil }
    let task = after.tasks[id: id] ?? before
    var next = PlanTask(id: newID())
    for field in PlanTask.fields.fields where Outlook.handedOn.contains(field.key) {
      let usual = task.usual?[field.key]
      _ = field.write(&next, usual.map { $0 == .null ? nil : $0 } ?? field.read(task))
    }
    next.checklist = next.checklist.map { ChecklistItem($0.title) }
    next.recurrence = recurrence
    next.isTriaged = true
    next.finish = task.finish?.isPinned == true ? .onDate(day) : .date(day)
    if task.code != nil, let code = after.nextCode(in: next.lot) { next.code = code }
    let record = RecordReference(.tasks, id)
    let ends = ["recurrence", "usual"].compactMap { after.setting($0, to: nil, in: record) }
    let insertion = Edit(
      RecordReference(.tasks, next.id),
      .insert(members: next.members, neighbour: neighbour(of: id, in: after))
    )
    return (ends + [insertion], day)
  }

  /// What the next one follows in the list: the task, or what was before it where it is no more.
  private func neighbour(of id: RecordID, in after: Project) -> RecordID? {
    guard after.tasks[id: id] == nil, let place = project.tasks.position(of: id) else { return id }
    return project.tasks.records[..<place].last { after.tasks[id: $0.id] != nil }?.id
  }

  /// The day on which a task comes again; nil: it does not.
  func nextDay(of task: PlanTask) -> Day? {
    guard var recurrence = task.recurrence.flatMap(Codec<Recurrence>.recurrence.decode) else {
      return nil
    }
    if recurrence.comesAfterDone {
      recurrence.from = .onDate(today)
      return firstDay(of: recurrence, from: today + 1, for: task)
    }
    let own = seriesDay(of: task)
    if recurrence.from == nil { recurrence.from = .onDate(own ?? today) }
    // Not the same once more where it is done early; not one that is past where it is done late.
    return firstDay(of: recurrence, from: max(own.map { $0 + 1 } ?? today, today), for: task)
  }

  /// The first day of a recurrence that the plan puts on or after `start`: what falls on a day off is
  /// due on the worked day before.
  private func firstDay(of recurrence: Recurrence, from start: Day, for task: PlanTask) -> Day? {
    let isKept = task.finish?.isPinned == true || task.calendar == .everyDay
    var from = start
    while let day = recurrence.occurrence(onOrAfter: from, dayJ: project.settings.dayJ ?? today) {
      let placed = isKept ? day : schedule.day(of: .date(day)) ?? day
      // Where nothing is worked all year long, it is due whenever it falls.
      if placed >= start || day - start > 366 { return max(placed, start) }
      from = day + 1
    }
    return nil
  }

  /// The day that a task has in its series, wherever it was moved to alone; nil: it has none.
  func seriesDay(of task: PlanTask) -> Day? {
    let usual = task.usual?["finish"].flatMap(Codec<Anchor>.anchor.decode)
    return usual.flatMap { schedule.day(of: $0) }
      ?? project.tasks.position(of: task.id).flatMap { span(of: $0)?.upperBound }
  }

  /// What the next one has of the one before.
  static let handedOn: Set = [
    "title", "short", "lot", "parent", "duration", "legalMinimum", "outsideDelay", "calendar",
    "roles", "priority", "effort", "checklist", "tags", "notes", "attachments",
  ]
}

extension Recurrence {
  /// Whether it counts from the day on which it was done, not from days of its own.
  var comesAfterDone: Bool { from == nil && weekday == nil }
}
