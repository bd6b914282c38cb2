import Planning
import Testing

/// A project in a few words: starts on Monday 5 January 2026, day J on Saturday 6 June 2026.
func plan(
  _ tasks: PlanTask...,
  start: String = "2026-01-05",
  dayJ: String? = "2026-06-06"
) throws
  -> Project
{
  var project = Project()
  project.settings.start = try day(start)
  project.settings.dayJ = try dayJ.map { try day($0) }
  project.tasks = RecordList(tasks)
  return project
}

/// A task called `id`, changed by `body`.
func task(
  _ id: RecordID,
  _ duration: Int = 1,
  after predecessors: RecordID...,
  body: (inout PlanTask) throws -> Void = { _ in }
) rethrows -> PlanTask {
  var task = PlanTask(id: id)
  task.duration = duration
  task.links = predecessors.map { Link(from: $0) }
  try body(&task)
  return task
}

extension DateSpan {
  /// `2026-01-05…2026-01-09`.
  var text: String { "\(start.iso)…\(finish.iso)" }
}
