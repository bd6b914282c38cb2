import Planning
import Storage
import Wording

/// What going through a template makes of tasks: each is one gesture, for one task or for several.
struct Triage {
  let outlook: Outlook
  let words: Words

  init(_ outlook: Outlook, _ words: Words) {
    self.outlook = outlook
    self.words = words
  }

  /// They stay as they are, and nobody is asked about them again.
  func keeping(_ records: [RecordReference]) -> Change? {
    let subject = RecordEdit.subject(records, in: outlook.project, words)
    return change(words.gestureKept(subject), records.compactMap(kept))
  }

  /// The edit that says that something was looked at; nil if that is said already.
  func kept(_ record: RecordReference) -> Edit? {
    outlook.project.setting("triaged", to: .flag(true), in: record)
  }

  // MARK: - Done before

  /// Whether a task's planned day has passed.
  func isPast(_ id: RecordID) -> Bool {
    plannedDays(of: id).map { $0.upperBound < outlook.today } ?? false
  }

  /// The day that a task done before is taken to be done on: as it was planned, today at the latest.
  func doneDay(of id: RecordID) -> Day {
    min(plannedDays(of: id)?.upperBound ?? outlook.today, outlook.today)
  }

  /// They were done before: on a day, or each on its own.
  func done(_ ids: [RecordID], on day: Day? = nil) -> Change? {
    let edits = ids.flatMap { id -> [Edit] in
      let finish = day ?? doneDay(of: id)
      let start = min(plannedDays(of: id)?.lowerBound ?? finish, finish)
      let record = RecordReference(.tasks, id)
      let hasBegun = outlook.project.value(of: "actualStart", in: record) != nil
      return [
        outlook.project.setting("state", to: .text(TaskState.done.rawValue), in: record),
        hasBegun
          ? nil : outlook.project.setting("actualStart", to: .text(start.iso), in: record),
        outlook.project.setting("actualFinish", to: .text(finish.iso), in: record),
      ].compactMap { $0 }
    }
    guard ids.count == 1 else { return change(words.gestureDoneBefore(subject(ids)), edits) }
    let date = words.date(day ?? doneDay(of: ids[0]), near: outlook.today)
    return change(words.gestureDoneBefore(subject(ids), date), edits)
  }

  private func plannedDays(of id: RecordID) -> ClosedRange<Day>? {
    outlook.project.tasks.position(of: id).flatMap { outlook.span(of: $0) }
  }

  // MARK: - Dropped

  /// The links that would tie what comes before tasks to what comes after them.
  func bridges(over ids: [RecordID]) -> [Bridge] { outlook.project.bridges(over: Set(ids)) }

  /// They are not needed this time: the reason stays for the next; with `joining`, what came before
  /// them is tied to what comes after.
  func dropping(_ ids: [RecordID], because reason: String, joining: Bool) -> Change? {
    let state = TaskEdit.state(.cancelled).change(on: ids, in: outlook, words)?.edits ?? []
    let note = TaskEdit.note(words.droppedNote(reason)).change(on: ids, in: outlook, words)
    return change(
      words.gestureDropped(subject(ids), reason),
      state + (note?.edits ?? []) + (joining ? links(bridges(over: ids)) : [])
    )
  }

  private func links(_ bridges: [Bridge]) -> [Edit] {
    var last: [RecordID: FieldValue] = [:]
    return bridges.map { bridge in
      let before = outlook.project.tasks[id: bridge.task]?.links.last.map(TaskEdit.element)
      let element = TaskEdit.element(bridge.link)
      defer { last[bridge.task] = element }
      return Edit(
        RecordReference(.tasks, bridge.task),
        .insertElement(key: "links", element: element, neighbour: last[bridge.task] ?? before)
      )
    }
  }

  // MARK: - Words

  func change(_ label: String, _ edits: [Edit]) -> Change? {
    edits.isEmpty ? nil : Change(label, edits)
  }

  private func subject(_ ids: [RecordID]) -> String {
    TaskEdit.subject(ids.compactMap { outlook.project.tasks[id: $0] }, words)
  }
}
