import Planning
import Storage
import Wording

// Tasks as parts of others.

extension State {
  /// Makes the selected task a part of the one above it on the same level.
  mutating func indent() -> [Effect] {
    guard let row = plan.selectedRow, row.kind == .task, let task = plan.selectedTask else {
      return refuse(words.noTaskSelected)
    }
    let siblings = plan.tree.siblings(of: row.index, in: project)
    guard let place = siblings.firstIndex(of: Int32(row.index)), place > 0 else {
      return refuse(words.nothingAbove)
    }
    let whole = project.tasks[Int(siblings[place - 1])]
    return put(task, into: whole.id, words.gestureIndent(TaskEdit.subject([task], words)))
  }

  /// Takes the selected task out of its whole.
  mutating func outdent() -> [Effect] {
    guard let task = plan.selectedTask else { return refuse(words.noTaskSelected) }
    guard let whole = task.parent.flatMap({ project.tasks[id: $0] }) else {
      return refuse(words.inNoWhole)
    }
    return put(task, into: whole.parent, words.gestureOutdent(TaskEdit.subject([task], words)))
  }

  private mutating func put(_ task: PlanTask, into whole: RecordID?, _ label: String) -> [Effect] {
    let value = whole.map { FieldValue.text($0.text) }
    let record = RecordReference(.tasks, task.id)
    guard let edit = project.setting("parent", to: value, in: record) else { return [] }
    let before = whole.flatMap { outlook.schedule[$0]?.planned }
    let effects = perform(Change(label, [edit]))
    plan.select(.task(task.id))
    tellSpan(of: whole, since: before, label)
    return effects
  }

  /// Says the dates of a whole, where those of its parts make them others than before.
  private mutating func tellSpan(of whole: RecordID?, since before: DateSpan?, _ label: String) {
    guard sandbox == nil, toast?.kind == .done, let task = whole.flatMap({ project.tasks[id: $0] }),
      let span = outlook.schedule[task.id]?.planned, span != before
    else { return }
    let dates = words.labelled(task.short ?? task.title, words.span(span.start, span.finish))
    let undo = keymap.name(of: "undo", words)
    toast = Toast(words.didIt("\(label) · \(dates)", undo: undo))
  }

  private mutating func refuse(_ reason: String) -> [Effect] {
    toast = Toast(reason, .refusal)
    return []
  }
}
