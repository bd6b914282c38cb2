import Planning
import Storage
import Wording

extension State {
  /// Makes a change: shows it at once, and has it made durable.
  ///
  /// `remark` is what else there is to say about it.
  mutating func perform(_ change: Change, remark: String? = nil) -> [Effect] {
    trial = nil
    if sandbox != nil { return tryOut(change) }
    let overfull = overfullColumns
    plan.apply(change)
    note(Applied(change))
    noteReviewed()
    settle()
    let notice = overfullNotice(since: overfull).map { " · \($0)" } ?? ""
    let remark = remark.map { " · \($0)" } ?? ""
    toast = Toast(words.didIt(change.label + remark + notice, undo: keymap.name(of: "undo", words)))
    return [.commit(change)]
  }

  /// Makes an edit to some tasks, and keeps it for `.`.
  mutating func perform(_ edit: TaskEdit, on tasks: [RecordID]) -> [Effect] {
    guard var change = edit.change(on: tasks, in: outlook, words) else {
      toast = Toast(words.nothingChanges, .refusal)
      return []
    }
    (lastEdit, lastRecordEdit) = (edit, nil)
    guard edit == .state(.done) else { return perform(change) }
    var source = identifiers
    let (edits, days) = outlook.nextOnes(of: tasks) { source.identifier(in: project.tasks) }
    identifiers = source
    change.edits += edits
    return perform(change, remark: days.first.map { words.comesAgain(words.date($0)) })
  }

  /// Adds to the move or the lengthening that is being tried, or begins one.
  mutating func attempt(_ edit: TaskEdit) {
    let tasks = chosenTasks
    let whole = trial.flatMap { $0.tasks == tasks ? $0.edit.adding(edit) : nil } ?? edit
    trial = Trial(whole, on: tasks, in: outlook, words)
  }

  /// Makes the change that is being tried, where there is one.
  mutating func acceptTrial() -> [Effect] {
    guard let trial else { return [] }
    self.trial = nil
    guard let change = trial.change else { return [] }
    (lastEdit, lastRecordEdit) = (trial.edit, nil)
    return perform(change)
  }
}
