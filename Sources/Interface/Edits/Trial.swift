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
  /// By how many working days a bar moves and grows; nil: this edit is about something else.
  private var reshaping: (shift: Int, lengthen: Int)? {
    switch self {
    case .shift(let days): (days, 0)
    case .lengthen(let days): (0, days)
    case .reshape(let shift, let lengthen): (shift, lengthen)
    default: nil
    }
  }

  /// By how many working days a bar grows.
  var lengthening: Int { reshaping?.lengthen ?? 0 }

  /// This edit and another one, as one, where both move bars or make them longer or shorter.
  func adding(_ other: TaskEdit) -> TaskEdit? {
    guard let own = reshaping, let more = other.reshaping else { return nil }
    return TaskEdit.reshaping(own.shift + more.shift, own.lengthen + more.lengthen)
  }

  /// This edit, with no bar shorter by more days than that; the same where it is not about bars.
  func shorteningAtMost(by days: Int) -> TaskEdit {
    guard let reshaping, reshaping.lengthen < -days else { return self }
    return TaskEdit.reshaping(reshaping.shift, -days)
  }

  private static func reshaping(_ shift: Int, _ lengthen: Int) -> TaskEdit {
    if lengthen == 0 { return .shift(shift) }
    return shift == 0 ? .lengthen(lengthen) : .reshape(shift: shift, lengthen: lengthen)
  }
}
