package import Planning
import Rendering
package import Storage
package import Wording

// Texts that explain: why a date, and what a move of day J would do.

extension State {
  /// Opens the explanation of a task's dates.
  mutating func explain(_ id: RecordID) {
    let plan = shownPlan
    guard let task = plan.project.tasks[id: id], let index = plan.project.tasks.position(of: id)
    else { return }
    let explanation = Explanation(task, at: index, in: plan, words)
    overlay = .reading(
      Reading(
        .why(id, next: explanation.next),
        title: words.whyTitle(task.codeAndTitle),
        explanation.lines
      )
    )
  }

  /// Goes on from a text: to the task that decides, or to making what is shown.
  mutating func follow() -> [Effect] {
    guard case .reading(let reading) = overlay else { return [] }
    switch reading.subject {
    case .why(_, let next?):
      explain(next)
      shownPlan.select(.task(next))
      shownPlan.fit(to: PlanLayout(size))
      shownPlan.showSelection(PlanLayout(size))
      return []
    case .why(_, nil):
      overlay = nil
      return []
    case .dayJ(let day):
      overlay = nil
      guard let change = plan.movingDayJ(to: day, words) else { return [] }
      return perform(change)
    case .trial:
      overlay = nil
      return acceptTrial()
    case .prompt(let prompt):
      return accept(prompt)
    }
  }

  /// Shows all that the change on trial would do.
  mutating func readTrial() -> [Effect] {
    if let trial { overlay = .reading(trial.reading(.trial, in: plan, rows: textRows, words)) }
    return []
  }

  /// All that a typed line would do; nil where nothing is tried before Enter.
  func preview(of prompt: Prompt) -> Reading? {
    guard let (edit, tasks) = try? edit(of: prompt) else { return nil }
    let trial = Trial(edit, on: tasks, in: plan, words)
    return trial.reading(.prompt(prompt), in: plan, rows: textRows, words)
  }

  /// Shows what a move of day J would do, before it is made.
  mutating func weigh(dayJ day: Day) {
    guard let change = plan.movingDayJ(to: day, words) else {
      toast = Toast(words.nothingChanges, .refusal)
      return
    }
    let outcome = Outcome(of: change, in: plan, besides: [])
    let before = project.settings.dayJ.map { words.fullDate($0) } ?? words.notSet
    let lines = outcome.preview(in: plan, rows: textRows, words)
    let title = words.dayJMoves(before, words.fullDate(day))
    overlay = .reading(Reading(.dayJ(day), title: title, lines))
  }
}

extension PlanScreen {
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
    in plan: PlanScreen,
    rows: Int,
    _ words: Words
  ) -> Reading {
    Reading(subject, title: lead(in: plan, words), outcome.preview(in: plan, rows: rows, words))
  }
}

extension Outcome {
  /// All that would happen, for reading on a screen of some rows: first how much of what, where
  /// that is not seen at once.
  func preview(in plan: PlanScreen, rows: Int, _ words: Words) -> [Reading.Line] {
    let report = report(in: plan, words)
    let counts = [
      (words.newConflicts, difference.newConflicts.count),
      (words.impossibleTasks, difference.newlyImpossible.count),
      (words.healedConflicts, difference.healedConflicts.count),
      (words.movedTasks, difference.moves.count),
    ].filter { $0.1 > 0 }
    guard counts.count > 1, report.count > rows else { return report }
    let summary = counts.map { "\($0)\u{A0}\($1)" }.joined(separator: " · ")
    return [Reading.Line(role: .muted, text: summary), Reading.Line(text: "")] + report
  }

  /// All that would happen, for reading before it is made.
  func report(in plan: PlanScreen, _ words: Words) -> [Reading.Line] {
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
      promises(difference.newConflicts, in: plan, words)
    )
    section(
      words.impossibleTasks,
      .breaks,
      difference.newlyImpossible.map { id in
        let slack = schedule[id]?.slack.map { "  \(words.days($0))" } ?? ""
        return (plan.project.tasks[id: id]?.codeAndTitle ?? id.text) + slack
      }
    )
    section(
      words.healedConflicts,
      .heals,
      promises(difference.healedConflicts, in: plan, words)
    )
    section(words.movedTasks, nil, moves(in: plan, words))
    if lines.isEmpty { lines.append(Reading.Line(text: words.movesNothingElse)) }
    return lines
  }
}

extension Outcome {
  /// A line for each conflict, in columns: what it is between, and which task that hurts.
  private func promises(
    _ conflicts: [Conflict],
    in plan: PlanScreen,
    _ words: Words
  ) -> [String] {
    let sentences = conflicts.map { $0.sentence(in: plan, words) }
    let width = sentences.map { TextWidth.of($0) }.max() ?? 0
    return zip(conflicts, sentences).map { conflict, sentence in
      // A task without a code is called by its title already.
      guard let task = plan.project.tasks[id: conflict.task], task.code != nil else {
        return sentence
      }
      return "\(sentence.filled(to: width + 2))\(task.short ?? task.title)"
    }
  }

  /// A line for each task that moves, in columns: its code, from when to when, what it is.
  private func moves(in plan: PlanScreen, _ words: Words) -> [String] {
    let rows = difference.moves.map { move in
      let before = move.before.map { words.date($0.finish) } ?? words.notSet
      let after = move.after.map { words.date($0.finish) } ?? words.notSet
      let task = plan.project.tasks[id: move.task]
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

  init(_ task: PlanTask, at index: Int, in plan: PlanScreen, _ words: Words) {
    let dates = plan.schedule[index]
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
        plan.schedule.why(DateQuestion(task.id, pair, $0))
      }
      for (place, why) in answers.enumerated() {
        lines.append(
          Reading.Line(
            label: place == 0 ? label : "",
            text: why.sentence(in: plan, task, words)
          )
        )
        if next == nil, let other = why.next?.task, other != task.id { next = other }
      }
    }
    guard !lines.isEmpty else {
      lines.append(Reading.Line(text: words.noDates))
      return
    }
    if let slack = dates.slack {
      let role: Role = slack < 0 ? .late : slack == 0 ? .critical : .text
      lines.append(Reading.Line(role: role, label: words.slack, text: words.days(slack)))
    }
    if task.isOpen, let deadline = plan.schedule.deadline(of: index) {
      lines.append(Reading.Line(label: words.deadline, text: words.fullDate(deadline)))
    }
    if let chain = plan.schedule.drivingChain(of: task.id) {
      let names = chain.tasks.map { plan.name(of: $0) }.joined(separator: " → ")
      lines.append(Reading.Line(text: ""))
      lines.append(
        Reading.Line(
          role: .late,
          text: words.impossibleChain(chain.missingDays, words.date(chain.shouldHaveBegun))
        )
      )
      lines.append(Reading.Line(text: names))
    }
    for conflict in plan.schedule.conflicts where conflict.task == task.id {
      lines.append(Reading.Line(mark: .breaks, text: conflict.sentence(in: plan, words)))
    }
    if let next {
      lines.append(Reading.Line(text: ""))
      lines.append(Reading.Line(role: .muted, text: words.followHint(plan.name(of: next))))
    }
  }
}

extension Why {
  /// The boundary and its reason: «finit vendredi parce que LOG-04 commence lundi».
  func sentence(in plan: PlanScreen, _ task: PlanTask, _ words: Words) -> String {
    let date = words.date(day, near: plan.today)
    let reason: String =
      switch self.reason {
      case .projectStart: words.becauseProjectStart
      case .today: words.becauseToday
      case .notBefore: words.becauseNotBefore
      case .anchor:
        words.becauseAnchor(
          task.finish.map { words.anchor($0, dayJ: plan.project.settings.dayJ) } ?? ""
        )
      case .pinned: words.becausePinned
      case .dayJ: words.becauseDayJ
      case .actual: words.becauseActual
      case .remaining: words.becauseRemaining
      case .duration: words.becauseDuration(task.duration)
      case .link(let other, _, let lag):
        words.becauseLink(
          plan.name(of: other),
          starts: next?.end == .start,
          next.flatMap { plan.schedule.why($0)?.day }.map { words.date($0, near: plan.today) }
            ?? "",
          words.lag(lag)
        )
      }
    return question.end == .finish
      ? words.endsBecause(date, reason) : words.startsBecause(date, reason)
  }
}
