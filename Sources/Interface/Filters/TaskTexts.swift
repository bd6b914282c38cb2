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

  /// Whether some letters stand in the text of the task at a position.
  func has(_ part: FoldedText, at index: Int) -> Bool {
    texts.contains(part, in: (index == 0 ? 0 : ends[index - 1])..<ends[index])
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
