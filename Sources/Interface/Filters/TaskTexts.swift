import Planning

/// What words are looked for in, of every task of a project: its code, title, tags and notes, folded.
///
/// Folding costs ten times what looking does: while a filter is typed, it is done once for all letters.
struct TaskTexts: Sendable {
  /// The state of the project that they were taken from.
  let revision: Int
  /// The texts one after the other.
  private var texts = FoldedText()
  /// Where each ends.
  private var ends: [Int] = []

  /// The texts of the tasks of an outlook.
  init(_ outlook: Outlook) {
    revision = outlook.revision
    outlook.project.tasks.records.withUnsafeBufferPointer { tasks in
      ends.reserveCapacity(tasks.count)
      for index in tasks.indices {
        texts.append(textOf: tasks[index])
        ends.append(texts.bytes.count)
      }
    }
  }

  /// Leaves of some tasks those in whose text some letters stand, or with `isNegated` don't.
  func narrow(_ tasks: inout [Bool], to part: FoldedText, isNegated: Bool) {
    var start = 0
    for index in tasks.indices {
      let end = ends[index]
      if tasks[index] { tasks[index] = texts.contains(part, in: start..<end) != isNegated }
      start = end
    }
  }
}

extension FoldedText {
  /// Adds what words are looked for in of a task.
  mutating func append(textOf task: borrowing PlanTask) {
    if let code = task.code { append(code) }
    append(" ")
    append(task.title)
    for tag in task.tags {
      append(" ")
      append(tag)
    }
    if let notes = task.notes {
      append(" ")
      append(notes)
    }
  }
}
