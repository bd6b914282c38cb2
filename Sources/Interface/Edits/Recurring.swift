package import Planning
package import Storage
import Wording

extension Outlook {
  /// What makes the next of each task that is done now and comes again: the same, on its next day; a
  /// task that counts from no day comes so long after today.
  ///
  /// There is always one ahead: the done one comes again no more. Days are counted from the first of
  /// the series, so that one moved by hand leaves the others where they are; all else that was
  /// changed holds on.
  package func nextOnes(
    of ids: [RecordID],
    newID: () -> RecordID
  ) -> (edits: [Edit], days: [Day]) {
    var edits: [Edit] = []
    var days: [Day] = []
    var codes: Set<String> = []
    for id in ids {
      guard let task = project.tasks[id: id], task.state != .done, let day = nextDay(of: task),
        let recurrence = task.recurrence
      else { continue }
      var next = PlanTask(id: newID())
      for field in PlanTask.fields.fields where Outlook.kept.contains(field.key) {
        _ = field.write(&next, field.read(task))
      }
      next.checklist = task.checklist.map { ChecklistItem($0.title) }
      next.recurrence = recurrence
      next.finish = task.finish?.isPinned == true ? .onDate(day) : .date(day)
      if task.code != nil, let code = nextCode(in: task.lot), codes.insert(code).inserted {
        next.code = code
      }
      let record = RecordReference(.tasks, task.id)
      let end = project.setting("recurrence", to: nil, in: record)
      let start = Edit(
        RecordReference(.tasks, next.id),
        .insert(members: next.members, neighbour: task.id)
      )
      edits += [end, start].compactMap { $0 }
      days.append(day)
    }
    return (edits, days)
  }

  /// The day on which a task comes again; nil: it does not.
  private func nextDay(of task: PlanTask) -> Day? {
    guard let value = task.recurrence,
      var recurrence = Codec<Recurrence>.recurrence.decode(value)
    else { return nil }
    let dayJ = project.settings.dayJ ?? today
    guard recurrence.from != nil else {
      recurrence.from = .onDate(today)
      return recurrence.occurrence(onOrAfter: today + 1, dayJ: dayJ)
    }
    // Not the same once more where it is done early; not one that is past where it is done late.
    let planned = project.tasks.position(of: task.id).flatMap { span(of: $0)?.upperBound }
    return recurrence.occurrence(onOrAfter: max(planned.map { $0 + 1 } ?? today, today), dayJ: dayJ)
  }

  /// What the next one has of the one before.
  private static let kept: Set = [
    "title", "short", "lot", "parent", "duration", "legalMinimum", "outsideDelay", "calendar",
    "roles", "priority", "effort", "tags", "notes", "attachments",
  ]
}
