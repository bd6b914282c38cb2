extension Schedule {
  /// Brings the schedule up to date with a project of which only the tasks `changed` differ, or
  /// the settings.
  ///
  /// Dates, durations, states and lags cost what they reach; links and tasks that come or go, and
  /// settings, cost the whole. The result is that of a new schedule. Told are the indices of the
  /// tasks whose planned dates may be others now; nil: any may.
  @discardableResult
  package mutating func update(_ project: Project, changed: [RecordID]) -> [Int32]? {
    guard let edits = edits(project, changed) else {
      self = Schedule(project, today: today, knowing: calendar)
      return nil
    }
    for edit in edits {
      limits[Int32(edit.task)] = Limits(project.tasks[edit.task])
    }
    return timetable.update(edits)
  }

  /// The changes as the engine takes them; nil if they touch more than rows and lags.
  private func edits(_ project: Project, _ changed: [RecordID]) -> [Timetable.Edit]? {
    guard project.tasks.count == ids.count, project.settings == settings else { return nil }
    var edits: [Timetable.Edit] = []
    edits.reserveCapacity(changed.count)
    for id in changed {
      guard let index = index(of: id), project.tasks.position(of: id) == index else { return nil }
      let task = project.tasks[index]
      let row = reader.row(task)
      guard !family.contains(index), task.parent == nil, keepsLoops(index, row),
        !PlanGraph.isPinnedTooLong(task), !issues.contains(where: { $0.task == id }),
        let links = links(of: task, at: index)
      else { return nil }
      edits.append(Timetable.Edit(task: index, row: row, links: links))
    }
    return edits
  }

  /// Whether the loops stay as they are: where there are any, also through cancelled tasks, one that
  /// is cancelled or taken up again may open or close one.
  private func keepsLoops(_ index: Int, _ row: PlanRow) -> Bool {
    let order = timetable.plan.order
    if order.isWhole { return true }
    if order.caught.contains(Int32(index)) { return row.course != .out }
    return (row.course == .out) == (timetable.plan.rows[index].course == .out)
  }

  /// The links of a task if they come from the same predecessors as before.
  private func links(of task: PlanTask, at index: Int) -> [PlanLink]? {
    let places = timetable.plan.links.predecessors(of: index)
    guard task.links.count == places.count else { return nil }
    var links: [PlanLink] = []
    links.reserveCapacity(places.count)
    for (place, link) in zip(places, task.links) {
      let other = timetable.plan.links.incoming[place].other
      guard self.index(of: link.from) == Int(other) else { return nil }
      links.append(PlanLink(other, link.type, lag: link.lag))
    }
    return links
  }
}
