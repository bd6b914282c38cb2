import Planning
import Storage
import Wording

/// The plan as a change would leave it, and what differs.
struct Outcome: Sendable {
  /// When tasks would take place.
  let schedule: Schedule
  /// What would move, break and heal.
  let difference: ScheduleDifference
  /// The tasks that the change is about: that they move needs no telling.
  private let own: Set<RecordID>

  /// What `change` would lead to.
  init(of change: Change?, in outlook: Outlook, besides own: [RecordID]) {
    self.own = Set(own)
    guard let change else {
      schedule = outlook.schedule
      difference = ScheduleDifference(from: outlook.schedule, to: outlook.schedule)
      return
    }
    let project = outlook.project.applying(change)
    var schedule = outlook.schedule
    let isOfTasks = change.edits.allSatisfy { edit in
      switch edit.action {
      case .insert, .remove, .move: false
      default: edit.record.kind == .tasks
      }
    }
    if isOfTasks {
      schedule.update(project, changed: Array(Set(change.edits.map(\.record.id))))
    } else {
      schedule = Schedule(project, today: outlook.today)
    }
    self.schedule = schedule
    difference = ScheduleDifference(from: outlook.schedule, to: schedule)
  }

  /// Whether the change is about that task.
  func isOwn(_ task: RecordID) -> Bool { own.contains(task) }

  /// Whether nothing would happen beside the edit itself.
  var isQuiet: Bool {
    difference.moves.allSatisfy { own.contains($0.task) } && difference.newConflicts.isEmpty
      && difference.healedConflicts.isEmpty && difference.newlyImpossible.isEmpty
  }

  /// What would happen beside the edit itself: «déplace 3 tâches · casse 1 lien : …»; nil: nothing.
  func consequences(in outlook: Outlook, _ words: Words) -> String? {
    var parts: [String] = []
    let moved = difference.moves.count { !own.contains($0.task) }
    if moved > 0 { parts.append(words.movesTasks(moved)) }
    if let first = difference.newConflicts.first {
      let sentence = first.sentence(in: outlook, words)
      parts.append(words.breaksPromises(difference.newConflicts.count, sentence))
    }
    if !difference.healedConflicts.isEmpty {
      parts.append(words.healsPromises(difference.healedConflicts.count))
    }
    if let worst = difference.newlyImpossible.first {
      parts.append(
        words.becomesImpossible(difference.newlyImpossible.count, outlook.name(of: worst))
      )
    }
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }
}

extension Trial {
  /// What would happen beside the edit itself; nil: nothing.
  func consequences(in outlook: Outlook, _ words: Words) -> String? {
    outcome.consequences(in: outlook, words)
  }

  /// What the edit itself does: which task ends or starts when.
  func lead(in outlook: Outlook, _ words: Words) -> String {
    guard let change else { return words.nothingChanges }
    var parts: [String] = []
    if case .link(let link) = edit, tasks.count == 1 {
      return words.linkTried(
        outlook.name(of: link.from),
        outlook.name(of: tasks[0]),
        words.linkType(link.type.rawValue) + words.lag(link.lag)
      )
    }
    if tasks.count == 1, let index = outlook.project.tasks.position(of: tasks[0]) {
      let name = outlook.name(of: tasks[0])
      let before = outlook.schedule[index].planned
      let after = outcome.schedule[index].planned
      if let before, let after {
        if before.finish != after.finish {
          parts.append(words.finishMoves(name, words.date(before.finish), words.date(after.finish)))
        } else if before.start != after.start {
          parts.append(words.startMoves(name, words.date(before.start), words.date(after.start)))
        }
      }
      if edit.lengthening != 0 {
        let duration = outlook.project.tasks[index].duration
        parts.append(words.lasts(max(min(1, duration), duration + edit.lengthening)))
      }
      if parts.isEmpty { parts.append(change.label) }
    } else {
      parts.append(change.label)
    }
    return parts.joined(separator: " · ")
  }
}

extension Conflict {
  /// The conflict in words: «LOG-05 commence 2 j avant la fin de LOG-04».
  func sentence(in outlook: Outlook, _ words: Words) -> String {
    let name = outlook.name(of: task)
    switch kind {
    case .link(let from, let type, _):
      return words.brokenLink(
        task: name,
        predecessor: outlook.name(of: from),
        type: type.rawValue,
        missing: missingDays
      )
    case .beforeStart: return words.startsBeforeProject(name, missingDays)
    case .notBefore: return words.startsTooEarly(name, missingDays)
    case .legalMinimum: return words.breaksLegalMinimum(name, missingDays)
    case .outsideDelay: return words.breaksOutsideDelay(name, missingDays)
    }
  }
}
