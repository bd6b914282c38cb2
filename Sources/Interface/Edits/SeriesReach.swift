import Planning
import Storage
import Wording

/// Which ones of a recurring task a change is meant for.
enum SeriesReach: Hashable, Sendable {
  /// The one that is ahead; those that come after are as before.
  case thisOne
  /// It, and all that come after.
  case following
}

extension Outlook {
  /// The recurring tasks of which a change leaves open whether those that come after are meant too.
  func openSeries(of change: Change) -> [PlanTask] {
    var settled: Set<RecordID> = []
    var asked: [RecordID] = []
    for edit in change.edits where edit.record.kind == .tasks {
      let id = edit.record.id
      switch edit.action {
      case .set("recurrence", _, _), .set("state", _, .text(TaskState.done.rawValue)?):
        settled.insert(id)
      default: break
      }
      guard !asked.contains(id), let task = project.tasks[id: id], task.recurrence != nil,
        task.isOpen, asksReach(edit.action, of: task)
      else { continue }
      asked.append(id)
    }
    return asked.filter { !settled.contains($0) }.compactMap { project.tasks[id: $0] }
      .filter { nextDay(of: $0) != nil }
  }

  private func asksReach(_ action: Edit.Action, of task: PlanTask) -> Bool {
    switch action {
    case .remove, .set("state", _, .text(TaskState.cancelled.rawValue)?): true
    case .set("finish", _, _):
      task.recurrence.flatMap(Codec<Recurrence>.recurrence.decode).map { !$0.comesAfterDone }
        ?? false
    default: action.field.map(Outlook.handedOn.contains) ?? false
    }
  }

  /// A change with what it means for those that come after.
  func change(_ change: Change, for reach: SeriesReach, newID: () -> RecordID) -> Change {
    let tasks = openSeries(of: change)
    guard !tasks.isEmpty else { return change }
    let after = project.applying(change)
    var whole = change
    for task in tasks {
      let fields = Set(
        change.edits.lazy.filter { $0.record.id == task.id }.compactMap(\.action.field)
      )
      let isOver = after.tasks[id: task.id].map { !$0.isOpen } ?? true
      switch (reach, isOver) {
      case (.thisOne, true): whole.edits += next(of: task.id, in: after, newID: newID)?.edits ?? []
      case (.thisOne, false): whole.edits += keepingUsual(fields, of: task, in: after)
      case (.following, true): break
      case (.following, false): whole.edits += leading(fields, of: task, in: after)
      }
    }
    return whole
  }

  /// Keeps for those that come after what this one alone has otherwise now.
  private func keepingUsual(
    _ fields: Set<String>,
    of task: PlanTask,
    in after: Project
  ) -> [Edit] {
    let record = RecordReference(.tasks, task.id)
    var usual = task.usual?.members ?? []
    for field in PlanTask.fields.fields
    where fields.contains(field.key)
      && (Outlook.handedOn.contains(field.key) || field.key == "finish")
    {
      guard !usual.contains(where: { $0.key == field.key }) else { continue }
      usual.append(FieldValue.Member(field.key, field.read(task) ?? .null))
    }
    // What is as usual again need not be said.
    usual.removeAll { $0.value == after.value(of: $0.key, in: record) ?? .null }
    return [after.setting("usual", to: usual.isEmpty ? nil : .object(usual), in: record)]
      .compactMap(\.self)
  }

  /// Leads those that come after along: what they have is what this one has now, and their days move
  /// as far as its own.
  private func leading(_ fields: Set<String>, of task: PlanTask, in after: Project) -> [Edit] {
    let record = RecordReference(.tasks, task.id)
    let usual = (task.usual?.members ?? []).filter { !fields.contains($0.key) }
    var edits = [after.setting("usual", to: usual.isEmpty ? nil : .object(usual), in: record)]
    if fields.contains("finish"),
      var recurrence = task.recurrence.flatMap(Codec<Recurrence>.recurrence.decode),
      let before = seriesDay(of: task),
      let day = after.tasks[id: task.id]?.finish.flatMap({ schedule.day(of: $0) }), day != before
    {
      recurrence.shift(by: day - before)
      let value = Codec<Recurrence>.recurrence.encode(recurrence)
      edits.append(after.setting("recurrence", to: value, in: record))
    }
    return edits.compactMap(\.self)
  }
}

extension Recurrence {
  /// Moves its days by calendar days; the last day that it can come stays.
  fileprivate mutating func shift(by days: Int) {
    weekday = weekday.map { ($0 - 1 + days % 7 + 7) % 7 + 1 }
    from =
      switch from {
      case .offset(let offset): .offset(offset + days)
      case .onDay(let offset): .onDay(offset + days)
      case .date(let day): .date(day + days)
      case .onDate(let day): .onDate(day + days)
      case nil: nil
      }
  }
}

extension Edit.Action {
  /// The field that it touches; nil: the record as a whole.
  fileprivate var field: String? {
    switch self {
    case .set(let key, _, _), .insertElement(let key, _, _), .removeElement(let key, _, _),
      .replaceElement(let key, _, _):
      key
    case .insert, .remove, .move: nil
    }
  }
}
