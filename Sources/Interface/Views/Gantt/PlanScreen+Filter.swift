import Planning

// What a filter leaves of the tree.

extension PlanScreen {
  /// Whether each task is seen: those that are let through, and the wholes that they are parts of; nil:
  /// all.
  var shownTasks: [Bool]? {
    guard let sifted = outlook.sifted, sifted.problem == nil else { return nil }
    let tasks = project.tasks.records
    func position(_ id: RecordID?) -> Int? { id.flatMap { project.tasks.position(of: $0) } }
    var shown = sifted.shownTasks(of: project)
    for index in shown.indices where shown[index] {
      var parent = position(tasks[index].parent)
      while let above = parent, !shown[above] {
        shown[above] = true
        parent = position(tasks[above].parent)
      }
    }
    return shown
  }

  /// The first task from the cursor down, else up, whose position is so.
  func nextTask(where isSo: (Int) -> Bool) -> RecordID? {
    let here = min(cursor, rows.count)
    func found(among places: some Sequence<Int>) -> RecordID? {
      for place in places where rows[place].kind == .task {
        let index = rows[place].index
        if isSo(index) { return project.tasks.records[index].id }
      }
      return nil
    }
    return found(among: here..<rows.count) ?? found(among: (0..<here).reversed())
  }

  /// Whether a row is only there for its parts.
  func isContext(_ row: PlanRow) -> Bool {
    row.kind == .task && !outlook.lets(RecordReference(.tasks, project.tasks.records[row.index].id))
  }
}
