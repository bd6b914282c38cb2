package import Planning
package import Storage
package import Wording

/// Whom to chase about something, since when it is awaited and what to write.
package struct Reminder: Hashable, Sendable {
  /// What it is about.
  let record: RecordReference
  /// Whom to chase.
  package let whom: String
  /// Since when the answer is awaited.
  private let since: Day?
  /// When it should have been there, where that has passed.
  private let due: Day?

  /// Why nobody can be chased.
  package enum Obstacle: Error {
    /// It is the user's own.
    case mine
    /// Nobody carries it.
    case nobody
    /// It is over.
    case over
    /// Nobody owes anything about such a record.
    case notOwed

    /// The reason in words.
    func sentence(_ words: Words) -> String {
      switch self {
      case .mine: words.remindMine
      case .nobody: words.remindNobody
      case .over: words.remindOver
      case .notOwed: words.remindNotOwed
      }
    }
  }

  /// Whom to chase about a record.
  package init(of record: RecordReference, in outlook: Outlook) throws(Obstacle) {
    self.record = record
    let project = outlook.project
    switch record.kind {
    case .tasks:
      guard let index = project.tasks.position(of: record.id) else { throw .notOwed }
      let task = project.tasks[index]
      guard task.isOpen || task.waiting != nil else { throw .over }
      due =
        task.isOpen
        ? outlook.span(of: index).map(\.upperBound).flatMap { $0 < outlook.today ? $0 : nil } : nil
      if let waiting = task.waiting, task.state == .waiting || task.state == .done {
        (whom, since) = (waiting.on, waiting.since)
      } else {
        guard let role = task.roles.first.flatMap({ project.roles[id: $0] }) else { throw .nobody }
        guard !role.isMine else { throw .mine }
        (whom, since) = (role.title, nil)
      }
    case .suppliers:
      guard let supplier = project.suppliers[id: record.id] else { throw .notOwed }
      guard supplier.state == .active else { throw .over }
      (whom, since) = (supplier.waiting?.on ?? supplier.title, supplier.waiting?.since)
      due = nil
    default: throw .notOwed
    }
  }

  /// What to write, for an answer by a day.
  package func message(by day: Day, in outlook: Outlook, _ words: Words) -> String {
    let project = outlook.project
    let title = project.value(of: "title", in: record)?.text ?? ""
    let code = record.kind == .tasks ? project.value(of: "code", in: record)?.text : nil
    let workingDays = { (from: Day) in
      max(1, outlook.calendar.before(outlook.today) - outlook.calendar.before(from))
    }
    return words.reminder(
      about: title,
      code: code,
      since: since.map { (words.date($0, near: outlook.today), workingDays($0)) },
      due: due.map { (words.date($0, near: outlook.today), workingDays($0)) },
      by: words.date(day, near: outlook.today),
      project: project.settings.name
    )
  }

  /// The change that keeps the reminder and sets the next one.
  package func change(next day: Day, in outlook: Outlook, _ words: Words) -> Change {
    let subject = RecordEdit.subject([record], in: outlook.project, words)
    let label = words.gestureReminded(subject, whom)
    if record.kind == .tasks {
      let edit = TaskEdit.waiting(on: whom, until: day)
      return Change(label, edit.change(on: [record.id], in: outlook, words)?.edits ?? [])
    }
    let waiting = Waiting(on: whom, since: since ?? outlook.today, until: day)
    let value = Codec<Waiting>.waiting.encode(waiting)
    return Change(
      label,
      [outlook.project.setting("waiting", to: value, in: record)].compactMap { $0 }
    )
  }
}

extension Outlook {
  /// When to chase again where no other day is said: in three working days.
  package var nextReminder: Day { calendar.day(at: calendar.before(today) + 3) }
}
