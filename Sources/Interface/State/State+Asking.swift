import Planning
import Rendering
import Storage
import Wording

// The verbs that ask before they do: what is put in front of the screen.

extension State {
  /// What the verbs are about, in words that leave room for the question around them.
  private var subject: String {
    let tasks = chosenTasks.compactMap { project.tasks[id: $0] }
    return TaskEdit.subject(tasks, words, columns: max(12, size.columns / 2 - 10))
  }

  /// The first of the tasks that the verbs are about: its value is the one shown as present.
  private var firstChosen: PlanTask? { chosenTasks.first.flatMap { project.tasks[id: $0] } }

  /// Asks for the title of a new task.
  mutating func askTitle(inside: Bool) -> [Effect] {
    let place = placeForNewTask(inside: inside)
    let lot = place.lot.flatMap { project.lots[id: $0]?.title } ?? words.withoutLot
    let whole = place.parent.flatMap { project.tasks[id: $0] }
    let columns = max(12, size.columns / 2 - 18)
    let label = whole.map { words.askPart(TaskEdit.subject([$0], words, columns: columns)) }
    ask(Prompt(.newTask(place), label: label ?? words.askTitle(lot)))
    return []
  }

  /// Asks for the finish of the chosen tasks.
  mutating func askFinish() -> [Effect] {
    ask(Prompt(.finish(chosenTasks), label: words.askFinish(subject)))
    return []
  }

  /// Asks for day J.
  mutating func askDayJ() -> [Effect] {
    ask(Prompt(.dayJ, label: words.askDayJ))
    return []
  }

  /// Asks whom the chosen tasks wait for.
  mutating func askWaitingOn() -> [Effect] {
    // Who owes it is mostly who carries it.
    let first = chosenTasks.first.map { RecordReference(.tasks, $0) }
    let whom = first.flatMap { try? Reminder(of: $0, in: outlook) }?.whom
    ask(Prompt(.waitingOn(chosenTasks), label: words.askWaitingOn, text: whom ?? ""))
    return []
  }

  /// Asks for a line of notes.
  mutating func askNote() -> [Effect] {
    ask(Prompt(.note(chosenTasks), label: words.askNote))
    return []
  }

  /// Asks for the new value of a field.
  mutating func ask(_ field: TaskField, of tasks: [RecordID]) {
    let task = tasks.first.flatMap { project.tasks[id: $0] }
    let value = task.flatMap { PlanTask.fields[field.rawValue]?.read($0) }
    let text: String =
      switch value {
      case .text(let text)?: text
      case .integer(let number)?: "\(number)"
      default: field == .recurrence ? task.flatMap { recurrenceText(of: $0) } ?? "" : ""
      }
    let name = words.taskField(field.rawValue)
    ask(Prompt(.field(field, tasks), label: words.askValue(name, subject), text: text))
  }

  private mutating func ask(_ prompt: Prompt) {
    var prompt = prompt
    understand(&prompt)
    overlay = .prompt(prompt)
  }

  /// Puts the next line of a conversation in front.
  mutating func askNext(_ purpose: Prompt.Purpose, label: String, text: String = "") {
    ask(Prompt(purpose, label: label, text: text))
  }

  // MARK: - Lists

  /// Asks which lot the chosen tasks go to.
  mutating func askLot() -> [Effect] {
    guard !project.lots.isEmpty else {
      toast = Toast(words.noOtherLot, .refusal)
      return []
    }
    let lots = project.lots.map { Picker.Candidate(id: $0.id, code: "", title: $0.title) }
    let none = Picker.Candidate(id: nil, code: "", title: words.withoutLot)
    var picker = Picker(.lot(chosenTasks), title: words.askLot, lots + [none])
    picker.select(firstChosen?.lot)
    overlay = .picker(picker)
    return []
  }

  /// Asks who is responsible for the chosen tasks.
  mutating func askRole() -> [Effect] {
    askRole(for: .role(chosenTasks), now: firstChosen?.roles.first)
  }

  /// Asks for one of the roles, or nobody; the list opens on the present one.
  mutating func askRole(for purpose: Picker.Purpose, now: RecordID?) -> [Effect] {
    guard !project.roles.isEmpty else {
      toast = Toast(words.noRole, .refusal)
      return []
    }
    let roles = project.roles.map { role in
      let title = role.isMine ? "\(role.title) (\(words.me))" : role.title
      return Picker.Candidate(id: role.id, code: "", title: title)
    }
    let none = Picker.Candidate(id: nil, code: "", title: words.nobody)
    var picker = Picker(purpose, title: words.askRole, roles + [none])
    picker.select(now)
    overlay = .picker(picker)
    return []
  }

  /// Asks which task must come before the chosen ones.
  mutating func askPredecessor() -> [Effect] {
    let chosen = Set(chosenTasks)
    let others = taskCandidates.filter { $0.id.map { !chosen.contains($0) } ?? true }
    let title = words.askPredecessor(subject)
    overlay = .picker(Picker(.predecessor(of: chosenTasks), title: title, others))
    return []
  }

  /// Asks which task to go to.
  mutating func askWhereToGo() -> [Effect] {
    var names = listedNames ?? []
    if front != .suppliers, front != .dayJ {
      // The day's list comes first; what it does not hold is shown in the plan.
      let listed = Set(names.compactMap(\.id))
      names += taskCandidates.filter { candidate in
        candidate.id.map { !listed.contains($0) } ?? false
      }
    }
    overlay = .picker(Picker(.goTo, title: words.askGoTo, names))
    return []
  }

  private var taskCandidates: [Picker.Candidate] {
    project.tasks.map { Picker.Candidate(id: $0.id, code: $0.code ?? "", title: $0.title) }
  }

  // MARK: - Menus

  /// Asks which state the chosen tasks are in.
  mutating func askState() -> [Effect] {
    let tasks = chosenTasks
    let choices: [(Character, TaskState)] = [
      ("f", .todo), ("c", .doing), ("w", .waiting), ("t", .done), ("x", .cancelled),
    ]
    let now = tasks.first.flatMap { project.tasks[id: $0]?.state }
    let items = choices.map { key, state in
      let result: Menu.Result =
        state == .waiting ? .command("waitFor") : .edit(.state(state), tasks)
      return Menu.Item(key: key, label: words.state(state), result: result)
    }
    let selected = choices.firstIndex { $0.1 == now } ?? 0
    overlay = .menu(Menu(words.askState, items, selected: selected))
    return []
  }

  /// Asks for the priority of the chosen tasks.
  mutating func askPriority() -> [Effect] {
    let tasks = chosenTasks
    let items = [1, 2, 3].map { number in
      Menu.Item(
        key: Character("\(number)"),
        label: words.priority(number),
        result: .edit(.priority(number), tasks)
      )
    }
    let none = Menu.Item(key: "0", label: words.noPriority, result: .edit(.priority(nil), tasks))
    overlay = .menu(Menu(words.askPriority, items + [none]))
    return []
  }

  /// Asks which field of the chosen tasks to edit, its present value beside it.
  mutating func askField() -> [Effect] {
    let tasks = chosenTasks
    guard let task = tasks.first.flatMap({ project.tasks[id: $0] }) else { return [] }
    let keys: [(Character, TaskField)] = [
      ("t", .title), ("n", .short), ("c", .code), ("d", .duration), ("a", .notBefore),
      ("g", .legalMinimum), ("i", .outsideDelay), ("e", .remaining), ("p", .recurrence),
    ]
    let ownName = [TaskField.title, .short, .code]
    let fields = keys.map { key, field in
      Menu.Item(
        key: key,
        label: words.taskField(field.rawValue),
        detail: words.value(PlanTask.fields[field.rawValue]?.read(task), of: field, in: outlook),
        obstacle: tasks.count > 1 && ownName.contains(field) ? words.oneTaskOnly : nil,
        result: .field(field, tasks)
      )
    }
    let lot = task.lot.flatMap { project.lots[id: $0]?.title } ?? words.withoutLot
    let role = task.roles.first.flatMap { project.roles[id: $0]?.title } ?? words.nobody
    let finish = task.finish.map { words.anchor($0, dayJ: project.settings.dayJ) } ?? words.free
    let notes = task.notes?.split(whereSeparator: \.isNewline).first
    let isEveryDay = task.calendar == .everyDay
    let otherCalendar = isEveryDay ? nil : Codec<TaskCalendar>.taskCalendar.encode(.everyDay)
    let others = [
      Menu.Item(
        key: "j",
        label: words.taskField("calendar"),
        detail: isEveryDay ? words.workedEveryDay : words.projectCalendar,
        result: .edit(.field(.calendar, otherCalendar), tasks)
      ),
      Menu.Item(
        key: "f",
        label: words.taskField("finish"),
        detail: finish,
        obstacle: dateObstacle,
        result: .command("changeDate")
      ),
      Menu.Item(key: "v", label: words.taskField("lot"), detail: lot, result: .command("moveTo")),
      Menu.Item(
        key: "r",
        label: words.taskField("roles"),
        detail: role,
        result: .command("changeRole")
      ),
      Menu.Item(
        key: "b",
        label: words.taskField("notes"),
        detail: notes.map(String.init) ?? words.notSet,
        result: .command("addNote")
      ),
      formItem(for: RecordReference(.tasks, task.id), isAlone: tasks.count == 1),
    ]
    overlay = .menu(Menu(words.askField(subject), fields + others))
    return []
  }

  /// Asks which of the selected task's links to remove.
  mutating func askWhichLink() -> [Effect] {
    guard let task = chosenTasks.first.flatMap({ project.tasks[id: $0] }), !task.links.isEmpty
    else {
      toast = Toast(words.noLink, .refusal)
      return []
    }
    let keys = Array("123456789abcdefghijklmnopqrstuvwxyz")
    let items = zip(keys, task.links).map { key, link in
      let other = project.tasks[id: link.from]
      return Menu.Item(
        key: key,
        label: other?.codeAndTitle ?? link.from.text,
        detail: words.linkType(link.type.rawValue) + words.lag(link.lag),
        result: .edit(.unlink(from: link.from), [task.id])
      )
    }
    overlay = .menu(Menu(words.askUnlink, items))
    return []
  }
}

extension State {
  /// Where a new task goes: after the selected one, or as a part of it.
  private func placeForNewTask(inside: Bool) -> PlaceInTree {
    guard let task = selectedTask else {
      let lot = selectedLot
      return PlaceInTree(lot: lot, parent: nil, after: project.tasks.last { $0.lot == lot }?.id)
    }
    return PlaceInTree(
      lot: task.lot,
      parent: inside ? task.id : task.parent,
      after: task.id
    )
  }
}
