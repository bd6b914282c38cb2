package import Planning
package import Wording

/// Why something is on the day's list, in words.
package struct AgendaReason: Sendable {
  /// What presses: «16 jours ouvrés de retard».
  package let headline: String
  /// What was meant, and since when one waits: whole sentences.
  private(set) var story: [String] = []
  /// Of a task, what is left to do and what follows if it is done so: «finie ce soir, elle ne décale
  /// rien».
  package private(set) var consequence: String?
  /// How much work is left, and a colon.
  private(set) var workLeft: String?

  /// Why `item` is on the list of the outlook's day.
  package init(_ item: Agenda.Item, in outlook: Outlook, _ words: Words) {
    headline = item.headline(in: outlook, words)
    guard item.record.kind == .tasks, let task = outlook.project.tasks[id: item.record.id],
      let index = outlook.schedule.index(of: item.record.id)
    else {
      story += item.story(in: outlook, words)
      return
    }
    if item.section == .late {
      story.append(words.shouldHaveEnded(words.date(item.day, near: outlook.today)))
    }
    if let waiting = task.waiting, task.state == .waiting, let since = waiting.since {
      story.append(words.waitsSince(waiting.on, days: outlook.workingDays(since: since)))
    }
    guard task.duration > 0, let days = outlook.schedule.remainingDays(of: index), days > 0 else {
      return
    }
    workLeft = words.workLeft(days) + words.colon
    consequence = outlook.consequence(ofFinishing: index, words)
  }

  /// The reason in a paragraph, after its headline.
  var paragraph: String {
    let end = consequence.flatMap { consequence in
      workLeft.map { "\($0)\(consequence)." }
    }
    return (story + [end].compactMap(\.self)).joined(separator: " ")
  }

  /// The reason in a line.
  package var line: String {
    [headline, consequence].compactMap(\.self).joined(separator: " · ")
  }
}

extension Outlook {
  /// Working days from a day until today.
  fileprivate func workingDays(since day: Day) -> Int {
    max(0, calendar.before(today) - calendar.before(day))
  }

  /// What follows if the task at an index is ended as early as it can be.
  fileprivate func consequence(ofFinishing index: Int, _ words: Words) -> String? {
    guard let earliest = schedule.dates(of: index, .earliest)?.finish else { return nil }
    let task = project.tasks[index]
    var finished = words.finishedBy(earliest <= today ? nil : words.date(earliest, near: today))
    if let days = task.outsideDelay {
      finished += ", " + words.answerFollows(words.date(earliest + days, near: today))
    }
    guard let deadline = schedule.deadline(of: index), earliest > deadline.day else {
      // What others must answer, and what law gives a term, is never called harmless.
      if task.outsideDelay ?? task.legalMinimum != nil, let deadline = schedule.deadline(of: index)
      {
        let days = calendar.through(deadline.day) - calendar.through(earliest)
        return "\(finished), \(words.leavesBeforeDeadline(days))"
      }
      return "\(finished), \(words.harmsNothing)"
    }
    let days = max(1, calendar.through(earliest) - calendar.through(deadline.day))
    let harm =
      deadline.successor.map { words.pushes(name(of: $0), days: days) }
      ?? words.overrunsDeadline(days: days)
    return "\(finished), \(harm)"
  }
}

extension Agenda.Item {
  /// What was meant with what is no task, who must act and since when.
  fileprivate func story(in outlook: Outlook, _ words: Words) -> [String] {
    switch reason {
    case .reminder(let whom, let since?):
      return [words.waitsSince(whom, days: outlook.workingDays(since: since))]
    case .supplier(let call):
      return words.account(of: call, about: record.id, in: outlook).map { [$0] } ?? []
    case .approval, .publication:
      let state = outlook.project.posts[id: record.id]?.state
      let comesOut = reason == .approval ? date : nil
      return [
        state.map { words.postStory($0.rawValue) },
        comesOut.map { words.postComesOut(words.date($0, near: outlook.today)) },
      ].compactMap { $0 }
    default: return []
    }
  }

  /// What presses, without a full stop.
  fileprivate func headline(in outlook: Outlook, _ words: Words) -> String {
    let today = outlook.today
    let date = day == today ? words.today : words.date(day, near: today)
    switch reason {
    case .finish:
      if isPast(today) { return words.workingDaysLate(delay(today)) }
      let isMilestone = outlook.project.tasks[id: record.id]?.duration == 0
      if day == today { return isMilestone ? words.isToday : words.endsToday }
      return isMilestone ? words.takesPlace(date) : words.endsOn(date)
    case .latestStart:
      return isPast(today) ? words.shouldHaveStarted(date) : words.startToday
    case .stalled(let missing): return words.stalls(missing: missing)
    case .start: return words.startsOn(date)
    case .reminder(let whom, _): return words.toChase(whom)
    case .meeting: return words.heldOn(date, at: minute.map(words.hour))
    case .approval: return isPast(today) ? words.wasToApprove(date) : words.toApprove(date)
    case .publication: return isPast(today) ? words.wasToPublish(date) : words.toPublish(date)
    case .nextAction(let action): return words.toDoNext(action)
    case .supplier(let call):
      guard let supplier = outlook.project.suppliers[id: record.id] else { return "" }
      return words.sentence(for: call, of: supplier, in: outlook)
    }
  }
}
