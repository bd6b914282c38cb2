package import Planning
package import Storage
package import Wording

/// A change tried on the plan: what it would move and break, before it is made.
package struct Trial: Sendable {
  /// What is tried.
  package let edit: TaskEdit
  /// The tasks that it is tried on.
  package let tasks: [RecordID]
  /// The change that would make it; nil: nothing would change.
  package let change: Change?
  /// The plan as it would be.
  let outcome: Outcome

  /// Tries `edit` on some tasks of a outlook.
  package init(_ edit: TaskEdit, on tasks: [RecordID], in outlook: Outlook, _ words: Words) {
    self.edit = edit
    self.tasks = tasks
    change = edit.change(on: tasks, in: outlook, words)
    outcome = Outcome(of: change, in: outlook, besides: tasks)
  }
}

extension TaskEdit {
  /// This edit and another one of its kind, as one.
  func adding(_ other: TaskEdit) -> TaskEdit? {
    switch (self, other) {
    case (.shift(let days), .shift(let more)): .shift(days + more)
    case (.lengthen(let days), .lengthen(let more)): .lengthen(days + more)
    default: nil
    }
  }
}
