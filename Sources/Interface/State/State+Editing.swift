import Planning
import Storage
import Wording

extension State {
  /// Makes a change, or asks first whether it is meant for those too that come after a recurring task.
  mutating func perform(_ change: Change, remark: String? = nil) -> [Effect] {
    let series = outlook.openSeries(of: change)
    guard series.isEmpty else {
      trial = nil
      overlay = .menu(question(about: change, of: series))
      return []
    }
    return make(change, remark: remark)
  }

  /// Makes a change for one of a series, or for all that come after too.
  mutating func perform(_ change: Change, for reach: SeriesReach) -> [Effect] {
    var source = identifiers
    var whole = outlook.change(change, for: reach) { source.identifier(in: project.tasks) }
    identifiers = source
    if reach == .following { whole.label = words.gestureFollowing(whole.label) }
    return make(whole)
  }

  /// Shows a change at once, and has it made durable; what it finishes and comes again leaves the
  /// next.
  private mutating func make(_ change: Change, remark: String? = nil) -> [Effect] {
    var source = identifiers
    let (change, days) = outlook.bringingNextOnes(change) { source.identifier(in: project.tasks) }
    identifiers = source
    let again = days.first.map { words.comesAgain(words.date($0)) }
    return show(change, remark: remark ?? again)
  }

  private mutating func show(_ change: Change, remark: String?) -> [Effect] {
    trial = nil
    if sandbox != nil { return tryOut(change) }
    let change = sorted(change)
    let overfull = overfullColumns
    plan.apply(change)
    note(Applied(change))
    noteReviewed(change)
    settle()
    let notice = overfullNotice(since: overfull).map { " · \($0)" } ?? ""
    let remark = remark.map { " · \($0)" } ?? ""
    toast = Toast(words.didIt(change.label + remark + notice, undo: keymap.name(of: "undo", words)))
    return [.commit(change)]
  }

  /// Makes an edit to some tasks, and keeps it for `.`; of what is sent off and waits for an answer,
  /// asks first who owes it.
  mutating func perform(_ edit: TaskEdit, on tasks: [RecordID]) -> [Effect] {
    if edit == .state(.done), tasks.count == 1, let task = project.tasks[id: tasks[0]],
      task.outsideDelay != nil, task.state != .done
    {
      askNext(.answerOf(task.id), label: words.askAnswerOf, text: task.waiting?.on ?? "")
      return []
    }
    return make(edit, on: tasks)
  }

  /// Makes an edit to some tasks, and keeps it for `.`.
  mutating func make(_ edit: TaskEdit, on tasks: [RecordID]) -> [Effect] {
    guard let change = edit.change(on: tasks, in: outlook, words) else {
      toast = Toast(words.nothingChanges, .refusal)
      return []
    }
    (lastEdit, lastRecordEdit) = (edit, nil)
    // What was noted belongs to the one that it was noted on.
    if case .note = edit { return perform(change, for: .thisOne) }
    return perform(change)
  }

  /// Adds to the move or the lengthening that is being tried, or begins one; what else is tried is
  /// accepted first.
  mutating func attempt(_ edit: TaskEdit) -> [Effect] {
    let tasks = movableTasks
    var effects: [Effect] = []
    var whole = edit
    if let trial {
      if trial.tasks == tasks, let both = trial.edit.adding(edit) {
        whole = both
      } else {
        effects = acceptTrial()
      }
    }
    let longest = tasks.compactMap { project.tasks[id: $0]?.duration }.max() ?? 0
    let possible = whole.shorteningAtMost(by: max(0, longest - 1))
    if possible != whole {
      toast = Toast(words.lastsADay(keymap.name(of: "editField", words)), .refusal)
      if possible == .shift(0) { return effects }
    }
    trial = Trial(possible, on: tasks, in: outlook, words)
    return effects
  }

  /// The chosen tasks that bars can be moved of: of a whole, its parts that are still to be done.
  var movableTasks: [RecordID] {
    var seen: Set<Int> = []
    let chosen = chosenTasks.compactMap { project.tasks.position(of: $0) }
    return chosen.flatMap { index in
      let undivided = plan.tree.undivided(index)
      return undivided == [index] ? undivided : undivided.filter { project.tasks[$0].isOpen }
    }
    .filter { seen.insert($0).inserted }.map { project.tasks[$0].id }
  }

  /// Scrolls time as far as needed for the bar on trial to be seen.
  mutating func showTrial() {
    guard let trial, let row = plan.selectedRow, row.kind == .task,
      let span = trial.outcome.schedule[row.index].planned
    else { return }
    plan.showSpan(span.start...span.finish, plan.layout(size))
  }

  /// Makes the change that is being tried, where there is one; of a recurring task, on that one alone
  /// unless it `asks`.
  mutating func acceptTrial(asks: Bool = false) -> [Effect] {
    guard let trial else { return [] }
    self.trial = nil
    guard let change = trial.change else { return [] }
    (lastEdit, lastRecordEdit) = (trial.edit, nil)
    return asks ? perform(change) : perform(change, for: .thisOne)
  }
}
