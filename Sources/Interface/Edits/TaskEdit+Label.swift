import Planning
import Rendering
import Wording

extension TaskEdit {
  /// What the edit is called in the history: «Terminé : Réserver la scène».
  func label(for tasks: [PlanTask], in outlook: Outlook, _ words: Words) -> String {
    let subject = TaskEdit.subject(tasks, words)
    let project = outlook.project
    switch self {
    case .state(let state):
      switch state {
      case .todo: return words.gestureTodo(subject)
      case .doing: return words.gestureDoing(subject)
      case .waiting: return words.gestureWaiting(subject)
      case .done: return words.gestureDone(subject)
      case .cancelled: return words.gestureCancelled(subject)
      }
    case .finish(let anchor):
      guard let anchor else { return words.gestureFree(subject) }
      return words.gestureFinish(subject, words.anchor(anchor, dayJ: project.settings.dayJ))
    case .shift(let days): return words.gestureShift(subject, days)
    case .lengthen(let days): return words.gestureLengthen(subject, days)
    case .reshape(let shift, let days):
      return "\(words.gestureShift(subject, shift)) · \(words.gestureLengthenToo(days))"
    case .field(let field, let value):
      let name = words.taskField(field.rawValue)
      return words.gestureField(name, subject, words.value(value, of: field, in: outlook))
    case .lot(let lot):
      let title = lot.flatMap { project.lots[id: $0]?.title }
      return words.gestureLot(subject, title ?? words.withoutLot)
    case .role(let role):
      let title = role.flatMap { project.roles[id: $0]?.title }
      return words.gestureRole(subject, title ?? words.nobody)
    case .waiting(let on, _): return words.gestureWaitingFor(subject, on)
    case .submitted(let whom): return words.gestureSubmitted(subject, whom)
    case .answered: return words.gestureAnswered(subject)
    case .note: return words.gestureNote(subject)
    case .priority(let priority):
      return words.gesturePriority(subject, priority.map(words.priority) ?? words.noPriority)
    case .link(let link):
      return words.gestureLink(project.tasks[id: link.from]?.title ?? link.from.text, subject)
    case .unlink(let from):
      return words.gestureUnlink(project.tasks[id: from]?.title ?? from.text, subject)
    case .delete: return words.gestureDelete(subject)
    }
  }

  /// The title of the one task in at most some columns, or how many tasks there are.
  ///
  /// By default as much of it as leaves room on a narrow screen for what was done, and the date.
  static func subject(_ tasks: [PlanTask], _ words: Words, columns: Int = 44) -> String {
    tasks.count == 1
      ? Shortening.title(tasks[0].title, columns: columns) : words.tasks(tasks.count)
  }
}

extension PlanTask {
  /// Its code, where it has one, and its title.
  var codeAndTitle: String { code.map { "\($0) \(title)" } ?? title }
}

extension Words {
  /// A state of a task.
  func state(_ state: TaskState) -> String {
    switch state {
    case .todo: stateTodo
    case .doing: stateDoing
    case .waiting: stateWaiting
    case .done: stateDone
    case .cancelled: stateCancelled
    }
  }

  /// An anchor as people write it: `J-30`, `ven. 29 mai 2026`.
  func anchor(_ anchor: Anchor, dayJ: Day?) -> String {
    switch anchor {
    case .offset(let days), .onDay(let days): countdown(days)
    case .date(let day), .onDate(let day): fullDate(day)
    }
  }

  /// The value of a task's field.
  func value(_ value: FieldValue?, of field: TaskField, in outlook: Outlook) -> String {
    switch (field, value) {
    case (.calendar, nil): return projectCalendar
    case (.recurrence, nil): return comesNoMore
    default: break
    }
    guard let value else { return notSet }
    switch field {
    case .duration where value.integer == 0: return milestoneDuration
    case .duration, .remaining: return value.integer.map { days($0) } ?? ""
    case .notBefore: return value.text.flatMap { Day(iso: $0) }.map { fullDate($0) } ?? ""
    case .legalMinimum, .outsideDelay: return value.integer.map { days($0) } ?? ""
    case .title, .short, .code: return value.text ?? ""
    case .calendar: return workedEveryDay
    case .recurrence: return FieldText.recurrence.print(value, in: FieldContext(outlook, self))
    }
  }
}
