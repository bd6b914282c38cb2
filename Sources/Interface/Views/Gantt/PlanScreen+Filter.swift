import Planning

// What a filter leaves of the tree.

extension PlanScreen {
  /// Whether each task is seen: those that are let through, and the wholes that they are parts of; nil:
  /// all.
  var shownTasks: [Bool]? {
    guard let sifted = outlook.sifted, sifted.problem == nil else { return nil }
    let tasks = project.tasks
    var shown = tasks.map { sifted.lets(RecordReference(.tasks, $0.id)) }
    for index in shown.indices where shown[index] {
      var parent = tasks[index].parent.flatMap { tasks.position(of: $0) }
      while let above = parent, !shown[above] {
        shown[above] = true
        parent = tasks[above].parent.flatMap { tasks.position(of: $0) }
      }
    }
    return shown
  }

  /// The first task from the cursor down, else up, that is so.
  func nextTask(where isSo: (RecordReference) -> Bool) -> RecordID? {
    let here = min(cursor, rows.count)
    for row in [Array(rows[here...]), rows[..<here].reversed()].joined() where row.kind == .task {
      let id = project.tasks[row.index].id
      if isSo(RecordReference(.tasks, id)) { return id }
    }
    return nil
  }

  /// Whether a row is only there for its parts.
  func isContext(_ row: PlanRow) -> Bool {
    row.kind == .task && !outlook.lets(RecordReference(.tasks, project.tasks[row.index].id))
  }
}
