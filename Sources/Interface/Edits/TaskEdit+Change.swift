package import Planning
package import Storage
package import Wording

extension TaskEdit {
  /// The change that makes the edit to some tasks of a plan; nil if nothing would change.
  package func change(on ids: [RecordID], in outlook: Outlook, _ words: Words) -> Change? {
    let tasks = ids.compactMap { outlook.project.tasks[id: $0] }
    let edits =
      self == .delete
      ? TaskEdit.deletion(of: tasks, from: outlook.project)
      : tasks.flatMap { self.edits(on: $0, in: outlook) }
    guard !edits.isEmpty else { return nil }
    return Change(label(for: tasks, in: outlook, words), edits)
  }

  private func edits(on task: PlanTask, in outlook: Outlook) -> [Edit] {
    let record = RecordReference(.tasks, task.id)
    let set = { (key: String, value: FieldValue?) in
      outlook.project.setting(key, to: value, in: record)
    }
    switch self {
    case .state(let state): return stateEdits(task, state, outlook, set)
    case .finish(let anchor):
      return [set("finish", anchor.map(Codec<Anchor>.anchor.encode))].compactMap { $0 }
    case .shift(0): return []
    case .shift(let days):
      let anchor = outlook.anchor(of: task, shiftedBy: days)
      return [set("finish", anchor.map(Codec<Anchor>.anchor.encode))].compactMap { $0 }
    case .lengthen(let days):
      let longest = task.finish?.isPinned == true ? 1 : 10_000
      // What takes time goes on taking some: a milestone is made on purpose.
      let duration = min(max(min(1, task.duration), task.duration + days), longest)
      return [set("duration", .integer(duration))].compactMap { $0 }
    case .reshape(let shift, let lengthen):
      return TaskEdit.shift(shift).edits(on: task, in: outlook)
        + TaskEdit.lengthen(lengthen).edits(on: task, in: outlook)
    case .field(let field, let value):
      return [set(field.rawValue, value)].compactMap { $0 }
    case .lot(let lot):
      return [set("lot", lot.map { .text($0.text) })].compactMap { $0 }
    case .role(let role): return roleEdits(task, role, record)
    case .waiting(let on, let until):
      // Who is chased again has been waited for since before.
      let since = task.waiting.flatMap { $0.on == on ? $0.since : nil } ?? outlook.today
      let waiting = Waiting(on: on, since: since, until: until)
      return [
        set("waiting", Codec<Waiting>.waiting.encode(waiting)),
        // What is done and awaits its answer stays done.
        task.state == .done ? nil : set("state", .text(TaskState.waiting.rawValue)),
      ].compactMap { $0 }
    case .submitted(let whom):
      let waiting = Waiting(
        on: whom,
        since: outlook.today,
        until: task.outsideDelay.map { outlook.today + $0 }
      )
      let done = stateEdits(task, .done, outlook) { key, value in
        key == "waiting" ? nil : set(key, value)
      }
      return done + [set("waiting", Codec<Waiting>.waiting.encode(waiting))].compactMap(\.self)
    case .answered:
      return [set("waiting", nil)].compactMap { $0 }
    case .note(let line):
      let notes = task.notes.map { $0.isEmpty ? line : "\($0)\n\(line)" } ?? line
      return [set("notes", .text(notes))].compactMap { $0 }
    case .priority(let priority):
      return [set("priority", priority.map { .integer($0) })].compactMap { $0 }
    case .link(let link): return linkEdits(task, link, record)
    case .unlink(let from): return TaskEdit.unlinkEdits(task, from, record)
    case .delete: return []
    }
  }

  // MARK: - State

  private func stateEdits(
    _ task: PlanTask,
    _ state: TaskState,
    _ outlook: Outlook,
    _ set: (String, FieldValue?) -> Edit?
  ) -> [Edit] {
    guard task.state != state else { return [] }
    var edits = [set("state", .text(state.rawValue))]
    let today = FieldValue.text(outlook.today.iso)
    switch state {
    case .done:
      edits.append(set("actualFinish", today))
    case .doing:
      if task.actualStart == nil { edits.append(set("actualStart", today)) }
      edits.append(set("actualFinish", nil))
    case .todo:
      edits.append(set("actualStart", nil))
      edits.append(set("actualFinish", nil))
    case .waiting, .cancelled:
      edits.append(set("actualFinish", nil))
    }
    if state != .waiting { edits.append(set("waiting", nil)) }
    return edits.compactMap { $0 }
  }

  // MARK: - Roles

  private func roleEdits(
    _ task: PlanTask,
    _ role: RecordID?,
    _ record: RecordReference
  ) -> [Edit] {
    guard task.roles.first != role else { return [] }
    let value = { (id: RecordID) in FieldValue.text(id.text) }
    guard let role else {
      return task.roles.reversed().map { id in
        let place = task.roles.firstIndex(of: id) ?? 0
        let before = place > 0 ? value(task.roles[place - 1]) : nil
        return Edit(
          record,
          .removeElement(key: "roles", element: value(id), neighbour: before)
        )
      }
    }
    var edits: [Edit] = []
    if let place = task.roles.firstIndex(of: role) {
      edits.append(
        Edit(
          record,
          .removeElement(
            key: "roles",
            element: value(role),
            neighbour: value(task.roles[place - 1])
          )
        )
      )
      edits.append(
        Edit(record, .insertElement(key: "roles", element: value(role), neighbour: nil))
      )
    } else if let first = task.roles.first {
      edits.append(
        Edit(record, .replaceElement(key: "roles", before: value(first), after: value(role)))
      )
    } else {
      edits.append(
        Edit(record, .insertElement(key: "roles", element: value(role), neighbour: nil))
      )
    }
    return edits
  }

  // MARK: - Links

  /// A link as an element of its list.
  static func element(_ link: Link) -> FieldValue {
    Codec<[Link]>.links.encode([link]).list?.first ?? .null
  }

  private func linkEdits(_ task: PlanTask, _ link: Link, _ record: RecordReference) -> [Edit] {
    guard link.from != task.id, !task.links.contains(link) else { return [] }
    let element = TaskEdit.element(link)
    if let old = task.links.first(where: { $0.from == link.from }) {
      let before = TaskEdit.element(old)
      return [Edit(record, .replaceElement(key: "links", before: before, after: element))]
    }
    let neighbour = task.links.last.map(TaskEdit.element)
    return [Edit(record, .insertElement(key: "links", element: element, neighbour: neighbour))]
  }

  private static func unlinkEdits(
    _ task: PlanTask,
    _ from: RecordID,
    _ record: RecordReference
  ) -> [Edit] {
    task.links.indices.reversed().filter { task.links[$0].from == from }.map { index in
      let neighbour = index > 0 ? TaskEdit.element(task.links[index - 1]) : nil
      return Edit(
        record,
        .removeElement(
          key: "links",
          element: TaskEdit.element(task.links[index]),
          neighbour: neighbour
        )
      )
    }
  }

  // MARK: - Deleting

  /// Takes out the links that come from each task, gives its parts to its own whole, then the task.
  ///
  /// Each is worked out on what the ones before leave, so that the inverse finds every neighbour.
  private static func deletion(of tasks: [PlanTask], from project: Project) -> [Edit] {
    var project = project
    var all: [Edit] = []
    for task in tasks {
      var edits: [Edit] = []
      for other in project.tasks {
        let reference = RecordReference(.tasks, other.id)
        if !other.links.isEmpty, other.links.contains(where: { $0.from == task.id }) {
          edits += unlinkEdits(other, task.id, reference)
        }
        if other.parent == task.id,
          let edit = project.setting(
            "parent",
            to: task.parent.map { .text($0.text) },
            in: reference
          )
        {
          edits.append(edit)
        }
      }
      if let removal = project.removing(RecordReference(.tasks, task.id)) { edits.append(removal) }
      for edit in edits { _ = project.apply(edit) }
      all += edits
    }
    return all
  }
}
