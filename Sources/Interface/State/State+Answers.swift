import Planning
import Storage
import Wording

// What is done with the answers.

extension State {
  /// Takes what a list gave.
  mutating func take(_ choice: Picker.Candidate, for purpose: Picker.Purpose) -> [Effect] {
    switch purpose {
    case .lot(let tasks): return perform(.lot(choice.id), on: tasks)
    case .role(let tasks): return perform(.role(choice.id), on: tasks)
    case .incidentRole(let id): return give(id, to: choice.id)
    case .reflexSheet: return readSheet(choice.id)
    case .recordRole(let records):
      return perform(.field("role", choice.id.map { .text($0.text) }), on: records)
    case .predecessor(let tasks):
      guard let id = choice.id else { return [] }
      askNext(.link(from: id, to: tasks), label: words.askLink)
      return []
    case .goTo:
      if let id = choice.id { goToListed(id) }
      return []
    case .goToCard(let kind):
      if let id = choice.id { select(RecordReference(kind, id)) }
      return []
    case .supplierType(let title): return addSupplier(title, type: choice.id)
    case .form: return choice.record.map { openForm(for: $0) } ?? []
    case .myRole: return makeMine(choice.id)
    case .cellColumn: return takeColumn(choice.id)
    case .savedView: return []
    case .newRecord: return choice.record.map { openNewForm($0.kind) } ?? []
    }
  }

  /// Takes a line that was typed, or says why it can't be taken.
  mutating func accept(_ prompt: Prompt) -> [Effect] {
    let text = prompt.field.text
    do throws(TypedProblem) {
      switch prompt.purpose {
      case .newTask(let place):
        guard let title = trimmed(text) else { throw .empty }
        overlay = nil
        return add(title, at: place)
      case .field(let field, let tasks):
        let value = try read(field, text)
        overlay = nil
        return perform(.field(field, value), on: tasks)
      case .finish(let tasks):
        let edit = try readFinish(text, for: tasks)
        overlay = nil
        return perform(edit, on: tasks)
      case .dayJ:
        let day = try readDayJ(text)
        overlay = nil
        weigh(dayJ: day)
        return []
      case .waitingOn(let tasks):
        guard let whom = trimmed(text) else { throw .empty }
        askNext(.waitingUntil(tasks, on: whom), label: words.askWaitingUntil)
        return []
      case .waitingUntil(let tasks, let whom):
        let day = trimmed(text) == nil ? nil : try readDay(text)
        overlay = nil
        return perform(.waiting(on: whom, until: day), on: tasks)
      case .answerOf(let task):
        overlay = nil
        return make(trimmed(text).map { .submitted(to: $0) } ?? .state(.done), on: [task])
      case .note(let tasks):
        guard let line = trimmed(text) else { throw .empty }
        overlay = nil
        return perform(.note(line), on: tasks)
      case .viewTitle(let id):
        guard let title = trimmed(text) else { throw .empty }
        overlay = nil
        return take(viewTitle: title, of: id)
      case .recordDate(let records):
        let edit = try readRecordDate(text, for: records)
        overlay = nil
        return perform(edit, on: records)
      case .recordNote(let records):
        guard let line = trimmed(text) else { throw .empty }
        overlay = nil
        return perform(RecordEdit.note(line), on: records)
      case .link(let from, let tasks):
        let link = try readLink(text, from: from)
        if let cycle = outlook.cycle(closedBy: link, into: tasks) {
          var prompt = prompt
          prompt.echo = .problem(words.cycle(cycle.map { outlook.name(of: $0) }))
          overlay = .prompt(prompt)
          return []
        }
        overlay = nil
        return perform(.link(link), on: tasks)
      case .board(let question): return try accept(question, text)
      case .supplier(let question): return try accept(question, text)
      case .plan(let question): return try accept(question, text)
      case .review(let question): return try accept(question, trimmed(text) ?? "")
      case .rehearsal(let question): return try accept(question, text)
      case .log(let question): return try accept(question, text)
      case .triage(let question): return try accept(question, text)
      case .cell:
        overlay = nil
        return takeCellText(text)
      case .newRole:
        guard let title = trimmed(text) else { throw .empty }
        overlay = nil
        return addRole(title)
      }
    } catch {
      var prompt = prompt
      prompt.echo = .problem(error.sentence(words))
      overlay = .prompt(prompt)
      return []
    }
  }

  // MARK: - Adding

  private mutating func add(_ title: String, at place: PlaceInTree) -> [Effect] {
    let id = identifiers.identifier(in: project.tasks)
    var task = PlanTask(id: id)
    task.title = title
    task.lot = place.lot
    task.parent = place.parent
    // The first part takes the place of the whole: nothing else moves.
    task.finish = place.parent.flatMap { project.tasks[id: $0]?.finish }
    task.code = outlook.nextCode(in: place.lot)
    task.isTriaged = true
    return insert(
      task,
      after: place.after,
      label: words.gestureAdd(TaskEdit.subject([task], words))
    )
  }

  /// Adds a copy of the selected task, to do and without its links.
  mutating func duplicate() -> [Effect] {
    guard let source = selectedTask else { return [] }
    var task = PlanTask(id: identifiers.identifier(in: project.tasks))
    let kept: Set = [
      "title", "short", "lot", "parent", "duration", "finish", "notBefore", "legalMinimum",
      "outsideDelay", "calendar", "roles", "priority", "effort", "tags", "notes",
    ]
    for field in PlanTask.fields.fields where kept.contains(field.key) {
      _ = field.write(&task, field.read(source))
    }
    task.checklist = source.checklist.map { ChecklistItem($0.title) }
    task.code = outlook.nextCode(in: source.lot)
    task.isTriaged = true
    return insert(
      task,
      after: source.id,
      label: words.gestureDuplicate(TaskEdit.subject([source], words))
    )
  }

  private mutating func insert(_ task: PlanTask, after: RecordID?, label: String) -> [Effect] {
    let record = RecordReference(.tasks, task.id)
    let edit = Edit(record, .insert(members: task.members, neighbour: after))
    let effects = perform(Change(label, [edit]))
    select(record)
    return effects
  }

  /// Moves the selected task one place in its lot.
  mutating func moveRow(by step: Int) -> [Effect] {
    guard let row = plan.selectedRow, row.kind == .task, let task = plan.selectedTask else {
      toast = Toast(words.noTaskSelected, .refusal)
      return []
    }
    if let sort = plan.sort {
      let order = words.sortedBy(sort.key.rawValue, isReversed: sort.isReversed)
      toast = Toast(words.rowsAreSorted(order, key: keymap.name(of: "sort", words)), .refusal)
      return []
    }
    let siblings = plan.tree.siblings(of: row.index, in: project)
    guard let place = siblings.firstIndex(of: Int32(row.index)),
      siblings.indices.contains(place + step)
    else {
      toast = Toast(words.edgeOfLot, .refusal)
      return []
    }
    // Going up, it follows the one before its new neighbour in the list, whoever that is.
    let target = project.tasks[Int(siblings[place + step])].id
    let record = RecordReference(.tasks, task.id)
    let after = step > 0 ? target : project.tasks.neighbour(before: target)
    let move = Edit(record, .move(before: project.tasks.neighbour(before: task.id), after: after))
    return perform(Change(words.gestureOrder(TaskEdit.subject([task], words)), [move]))
  }

  private func trimmed(_ text: String) -> String? {
    let words = text.split(separator: " ")
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}
