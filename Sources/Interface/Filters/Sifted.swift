import Planning

/// What a filter lets through of a project as it was when it was read.
///
/// It holds names, not positions, so that it can be asked even while the lists change.
package struct Sifted: Sendable {
  /// The filter as somebody typed it.
  let text: String
  /// Why it can't be read any more, the project having changed: then all is let through.
  let problem: FilterProblem?
  /// The words that are looked for in titles.
  let wanted: [FoldedText]
  /// The days that were understood.
  let days: [FilterDays]
  /// The tasks as they were, and whether each passes.
  private let tasks: RecordIndex
  private let passing: [Bool]
  private let others: Set<RecordReference>
  /// How many tasks the filter lets through.
  let taskCount: Int
  /// What is let through though the filter doesn't: one has just edited it or gone to it.
  private(set) var kept: Set<RecordReference> = []

  /// What a filter, typed as `text`, lets through of what an outlook shows; `texts`: what
  /// words are looked for in, where it is ready.
  init(_ text: String, _ filter: Filter, _ outlook: Outlook, texts: SearchedTexts? = nil) {
    self.text = text
    problem = nil
    wanted = filter.wanted
    days = filter.days
    var sieve = Sieve(filter, outlook, texts: texts)
    let project = outlook.project
    tasks = project.tasks.index
    passing = sieve.passingTasks()
    taskCount = passing.count { $0 }
    others = Set(project.filteredRecords.filter { sieve.lets($0) })
  }

  /// A filter that can't be read any more.
  init(_ text: String, failing problem: FilterProblem) {
    self.text = text
    self.problem = problem
    (wanted, days, tasks, passing, others, taskCount) = ([], [], RecordIndex(), [], [], 0)
  }

  /// Whether a record is shown.
  func lets(_ record: RecordReference) -> Bool { passes(record) || kept.contains(record) }

  /// Whether the filter itself lets a record through.
  func passes(_ record: RecordReference) -> Bool {
    if problem != nil { return true }
    guard record.kind == .tasks else { return others.contains(record) }
    return tasks.position(of: record.id).map { passing[$0] } ?? false
  }

  /// Whether each task of a project is shown, in their order.
  func shownTasks(of project: Project) -> [Bool] {
    // Nearly always the tasks are those that the filter was read for: then nothing is looked up.
    guard project.tasks.index.ids == tasks.ids else {
      return project.tasks.index.ids.map { lets(RecordReference(.tasks, $0)) }
    }
    var shown = passing
    for record in kept where record.kind == .tasks {
      if let place = tasks.position(of: record.id) { shown[place] = true }
    }
    return shown
  }

  /// The same, with some records let through as well.
  func keeping(_ records: Set<RecordReference>) -> Sifted {
    var copy = self
    copy.kept = records
    return copy
  }
}

extension Filter {
  /// The words that are looked for in titles.
  fileprivate var wanted: [FoldedText] {
    alternatives.joined().filter { !$0.isNegated }.compactMap { term in
      switch term.test {
      case .text(let part), .letters("title", let part): part
      default: nil
      }
    }
  }
}
