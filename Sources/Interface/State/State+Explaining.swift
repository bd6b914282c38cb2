package import Planning
import Rendering
package import Storage
package import Wording

// Texts that explain: why a date, and what a move of day J would do.

extension State {
  /// Opens the explanation of a task's dates.
  mutating func explain(_ id: RecordID) {
    let outlook = shownPlan.outlook
    guard let task = outlook.project.tasks[id: id],
      let index = outlook.project.tasks.position(of: id)
    else { return }
    let explanation = Explanation(task, at: index, in: outlook, words)
    var lines = explanation.lines
    if let next = explanation.next {
      let key = keymap.name(of: "follow", words)
      let hint = words.followHint(outlook.name(of: next), key: key)
      lines += [Reading.Line(text: ""), Reading.Line(role: .muted, text: hint)]
    }
    overlay = .reading(
      Reading(
        .why(id, next: explanation.next),
        title: words.whyTitle(task.codeAndTitle),
        lines
      )
    )
  }

  /// Goes on from a text: to the task that decides, or to making what is shown.
  mutating func follow() -> [Effect] {
    guard case .reading(let reading) = overlay else { return [] }
    switch reading.subject {
    case .why(_, let next?):
      explain(next)
      select(RecordReference(.tasks, next))
      shownPlan.fit(to: PlanLayout(size))
      shownPlan.showSelection(PlanLayout(size))
      return []
    case .link(let target):
      overlay = nil
      return open(target)
    case .reflexSheet(let id, let incident): return launch(id, for: incident)
    case .why(_, nil), .keys, .record, .load:
      overlay = nil
      return []
    case .dayJ(let day):
      overlay = nil
      guard let change = outlook.movingDayJ(to: day, words) else { return [] }
      return perform(change)
    case .trial:
      overlay = nil
      return acceptTrial(asks: true)
    case .sandbox:
      overlay = nil
      return keepSandbox()
    case .prompt(let prompt):
      return accept(prompt)
    }
  }

  /// Shows all that the change on trial would do.
  mutating func readTrial() -> [Effect] {
    if let trial { overlay = .reading(trial.reading(.trial, in: outlook, rows: textRows, words)) }
    return []
  }

  /// All that a typed line would do; nil where nothing is tried before Enter.
  func preview(of prompt: Prompt) -> Reading? {
    guard let (edit, tasks) = try? edit(of: prompt) else { return nil }
    let trial = Trial(edit, on: tasks, in: outlook, words)
    return trial.reading(.prompt(prompt), in: outlook, rows: textRows, words)
  }

  /// Shows what a move of day J would do, before it is made.
  mutating func weigh(dayJ day: Day) {
    guard let change = outlook.movingDayJ(to: day, words) else {
      toast = Toast(words.nothingChanges, .refusal)
      return
    }
    let outcome = Outcome(of: change, in: outlook, besides: [])
    let before = project.settings.dayJ.map { words.fullDate($0) } ?? words.notSet
    let lines = outcome.preview(in: outlook, rows: textRows, words)
    let title = words.dayJMoves(before, words.fullDate(day))
    overlay = .reading(Reading(.dayJ(day), title: title, lines))
  }
}

extension Outlook {
  /// The change that moves day J; nil if it lies there already.
  package func movingDayJ(to day: Day, _ words: Words) -> Change? {
    project.setting("dayJ", to: .text(day.iso), in: .settings).map { edit in
      Change(words.gestureDayJ(words.fullDate(day)), [edit])
    }
  }
}

extension Trial {
  /// What would happen, for reading before it is made.
  func reading(
    _ subject: Reading.Subject,
    in outlook: Outlook,
    rows: Int,
    _ words: Words
  ) -> Reading {
    Reading(
      subject,
      title: lead(in: outlook, words),
      outcome.preview(in: outlook, rows: rows, words)
    )
  }
}

extension Outcome {
  /// All that would happen, for reading on a screen of some rows: first how much of what, where
  /// that is not seen at once.
  func preview(in outlook: Outlook, rows: Int, _ words: Words) -> [Reading.Line] {
    let report = report(in: outlook, words)
    let counts = [
      (words.newConflicts, difference.newConflicts.count),
      (words.impossibleTasks, difference.newlyImpossible.count),
      (words.healedConflicts, difference.healedConflicts.count),
      (words.feasibleTasks, difference.noLongerImpossible.count),
      (words.movedTasks, difference.moves.count),
    ].filter { $0.1 > 0 }
    guard counts.count > 1, report.count > rows else { return report }
    let summary = counts.map { "\($0)\u{A0}\($1)" }.joined(separator: " · ")
    return [Reading.Line(role: .muted, text: summary), Reading.Line(text: "")] + report
  }

  /// All that would happen, for reading before it is made.
  func report(in outlook: Outlook, _ words: Words) -> [Reading.Line] {
    var lines: [Reading.Line] = []
    func section(_ heading: String, _ mark: Reading.Mark?, _ texts: [String]) {
      guard !texts.isEmpty else { return }
      if !lines.isEmpty { lines.append(Reading.Line(text: "")) }
      lines.append(Reading.Line(text: "\(heading)  \(texts.count)", isBold: true))
      lines += texts.map { Reading.Line(mark: mark, text: $0) }
    }
    section(
      words.newConflicts,
      .breaks,
      promises(difference.newConflicts, in: outlook, words)
    )
    section(
      words.impossibleTasks,
      .breaks,
      difference.newlyImpossible.map { id in
        let slack = schedule[id]?.slack.map { "  \(words.days($0))" } ?? ""
        return (outlook.project.tasks[id: id]?.codeAndTitle ?? id.text) + slack
      }
    )
    section(
      words.healedConflicts,
      .heals,
      promises(difference.healedConflicts, in: outlook, words)
    )
    section(
      words.feasibleTasks,
      .heals,
      difference.noLongerImpossible.map { outlook.project.tasks[id: $0]?.codeAndTitle ?? $0.text }
    )
    section(words.movedTasks, nil, moves(in: outlook, words))
    if lines.isEmpty { lines.append(Reading.Line(text: words.movesNothingElse)) }
    return lines
  }
}

extension Outcome {
  /// A line for each conflict, in columns: what it is between, and which task that hurts.
  private func promises(
    _ conflicts: [Conflict],
    in outlook: Outlook,
    _ words: Words
  ) -> [String] {
    let sentences = conflicts.map { $0.sentence(in: outlook, words) }
    // One long sentence does not push the names of all out of the screen.
    let width = sentences.map { TextWidth.of($0) }.filter { $0 <= 56 }.max() ?? 0
    return zip(conflicts, sentences).map { conflict, sentence in
      // A task without a code is called by its title already.
      guard let task = outlook.project.tasks[id: conflict.task], task.code != nil else {
        return sentence
      }
      let columns = max(width, TextWidth.of(sentence)) + 2
      return "\(sentence.filled(to: columns))\(task.short ?? task.title)"
    }
  }

  /// A line for each task that moves, in columns: its code, from when to when, what it is.
  private func moves(in outlook: Outlook, _ words: Words) -> [String] {
    let rows = difference.moves.map { move in
      let before = move.before.map { words.date($0.finish) } ?? words.notSet
      let after = move.after.map { words.date($0.finish) } ?? words.notSet
      let task = outlook.project.tasks[id: move.task]
      let title = task?.short ?? task?.title ?? move.task.text
      return (code: task?.code ?? "", dates: "\(before) → \(after)", title: title)
    }
    let codes = rows.map { TextWidth.of($0.code) }.max() ?? 0
    let dates = rows.map { TextWidth.of($0.dates) }.max() ?? 0
    return rows.map { row in
      let code = codes > 0 ? row.code.filled(to: codes + 2) : ""
      return "\(code)\(row.dates.filled(to: dates + 2))\(row.title)"
    }
  }
}

extension String {
  /// Followed by blanks up to a width, in cells.
  fileprivate func filled(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - TextWidth.of(self)))
  }
}

/// The three pairs of dates of a task, each with what decided it.
struct Explanation {
  var lines: [Reading.Line] = []
  /// The task that decides the plan's dates, where another one does.
  var next: RecordID?

  init(_ task: PlanTask, at index: Int, in outlook: Outlook, _ words: Words) {
    let dates = outlook.schedule[index]
    for pair in [DatePair.planned, .latest, .earliest] {
      let label =
        switch pair {
        case .planned: words.plannedPair
        case .latest: words.latestPair
        case .earliest: words.earliestPair
        }
      let questions =
        pair == .earliest ? [TaskEnd.start, .finish] : [.finish, .start]
      let answers = questions.compactMap {
        outlook.schedule.why(DateQuestion(task.id, pair, $0))
      }
      for (place, why) in answers.enumerated() {
        lines.append(
          Reading.Line(
            label: place == 0 ? label : "",
            text: why.sentence(in: outlook, task, words)
          )
        )
        if next == nil, let other = why.next?.task, other != task.id { next = other }
      }
    }
    guard !lines.isEmpty else {
      lines.append(Reading.Line(text: words.noDates))
      if let cycle = outlook.schedule.cycle(of: index) {
        let names = words.cycle(cycle.map { outlook.name(of: $0) })
        lines.append(Reading.Line(mark: .breaks, text: names))
      }
      return
    }
    if let slack = dates.slack {
      let role: Role = slack < 0 ? .late : slack == 0 ? .critical : .text
      lines.append(Reading.Line(role: role, label: words.slack, text: words.days(slack)))
    }
    if task.isOpen, let deadline = outlook.schedule.deadline(of: index) {
      let holder = outlook.holder(of: deadline, words)
      let text = "\(outlook.text(of: deadline, words)) · \(words.heldBy(holder))"
      lines.append(Reading.Line(label: words.deadline, text: text))
    }
    if task.isOpen, let days = task.outsideDelay {
      let answer = outlook.answerDay(of: index).map { words.date($0, near: outlook.today) }
      let text = words.outsideDelay(days, by: answer)
      lines.append(Reading.Line(label: words.outsideDelayLabel, text: text))
    }
    if let chain = outlook.schedule.drivingChain(of: task.id) {
      let names = chain.tasks.map { outlook.name(of: $0) }.joined(separator: " → ")
      lines.append(Reading.Line(text: ""))
      lines.append(
        Reading.Line(
          role: .late,
          text: words.impossibleChain(
            chain.missingDays,
            words.date(chain.shouldHaveBegun),
            isAhead: chain.shouldHaveBegun > outlook.today
          )
        )
      )
      if chain.tasks.count > 1 { lines.append(Reading.Line(text: names)) }
    }
    for conflict in outlook.schedule.conflicts(around: index) {
      lines.append(Reading.Line(mark: .breaks, text: conflict.sentence(in: outlook, words)))
    }
  }
}

extension Why {
  /// The boundary and its reason: «finit vendredi parce que LOG-04 commence lundi».
  func sentence(in outlook: Outlook, _ task: PlanTask, _ words: Words) -> String {
    let date = words.date(day, near: outlook.today)
    let reason: String =
      switch self.reason {
      case .projectStart: words.becauseProjectStart
      case .today: words.becauseToday
      case .notBefore: words.becauseNotBefore
      case .anchor:
        words.becauseAnchor(
          task.finish.map { words.anchor($0, dayJ: outlook.project.settings.dayJ) } ?? ""
        )
      case .pinned: words.becausePinned
      case .dayJ: words.becauseDayJ
      case .actual: words.becauseActual
      case .remaining: words.becauseRemaining
      case .duration: words.becauseDuration(task.duration)
      case .link(let other, _, let lag):
        words.becauseLink(
          outlook.name(of: other),
          starts: next?.end == .start,
          next.flatMap { outlook.schedule.why($0)?.day }.map { words.date($0, near: outlook.today) }
            ?? "",
          words.lag(lag)
        )
      }
    return question.end == .finish
      ? words.endsBecause(date, reason) : words.startsBecause(date, reason)
  }
}
