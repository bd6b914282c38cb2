import Planning
import Storage
import Wording

extension State {
  /// Makes a change: shows it at once, and has it made durable.
  mutating func perform(_ change: Change) -> [Effect] {
    trial = nil
    let overfull = overfullColumns
    plan.apply(change)
    note(Applied(change))
    settle()
    let notice = overfullNotice(since: overfull).map { " · \($0)" } ?? ""
    toast = Toast(words.didIt(change.label + notice, undo: keymap.name(of: "undo", words)))
    return [.commit(change)]
  }

  /// Makes an edit to some tasks, and keeps it for `.`.
  mutating func perform(_ edit: TaskEdit, on tasks: [RecordID]) -> [Effect] {
    guard let change = edit.change(on: tasks, in: outlook, words) else {
      toast = Toast(words.nothingChanges, .refusal)
      return []
    }
    (lastEdit, lastRecordEdit) = (edit, nil)
    return perform(change)
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
