import Planning

/// What words are looked for in, of every record that a filter sees: its code, title, tags, notes, folded.
///
/// Folding costs ten times what looking does: while a filter is typed, it is done once for all letters.
struct SearchedTexts: Sendable {
  /// The state of the project that they were taken from.
  let revision: Int
  /// The texts one after the other, first those of the tasks.
  private var texts = FoldedText()
  /// Where that of each task ends.
  private var ends: [Int] = []
  /// Where those of the other records stand.
  private var places: [RecordReference: Range<Int>] = [:]

  /// The texts of what an outlook shows.
  init(_ outlook: Outlook) {
    revision = outlook.revision
    outlook.project.tasks.records.withUnsafeBufferPointer { tasks in
      ends.reserveCapacity(tasks.count)
      for index in tasks.indices {
        texts.append(textOf: tasks[index])
        ends.append(texts.bytes.count)
      }
    }
    for record in outlook.project.filteredRecords {
      let start = texts.bytes.count
      texts.append(textOf: record, in: outlook.project)
      places[record] = start..<texts.bytes.count
    }
  }

  /// Whether some letters stand in the text of a record; nil: it is a task, or none that a filter sees.
  func has(_ part: FoldedText, in record: RecordReference) -> Bool? {
    places[record].map { texts.contains(part, in: $0) }
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
  /// Adds what words are looked for in of a record of any kind.
  mutating func append(textOf record: RecordReference, in project: Project) {
    for key in FoldedText.searchedFields {
      for text in project.value(of: key, in: record)?.texts ?? [] {
        append(text)
        append(" ")
      }
    }
  }

  /// The fields that hold words of people.
  private static let searchedFields = [
    "code", "title", "tags", "notes", "organisation", "leader", "text", "decision",
  ]
}

extension Project {
  /// The records besides the tasks that a filter sees.
  var filteredRecords: [RecordReference] {
    suppliers.map { RecordReference(.suppliers, $0.id) }
      + challenges.map { RecordReference(.challenges, $0.id) }
      + posts.map { RecordReference(.posts, $0.id) }
      + meetings.map { RecordReference(.meetings, $0.id) }
      + runSheet.map { RecordReference(.runSheet, $0.id) }
      + incidents.map { RecordReference(.incidents, $0.id) }
  }
}
