import Planning

/// Where bars were before what is tried on the plan.
struct OldPlaces {
  /// The plan without it.
  private let schedule: Schedule
  /// The tasks that the trial is about.
  let own: Set<RecordID>

  /// Where they were before one change that is weighed.
  init(_ trial: Trial, on plan: PlanScreen) {
    schedule = plan.schedule
    own = Set(trial.tasks)
  }

  /// Where they were before several changes that are tried.
  init(_ sandbox: Sandbox) {
    schedule = sandbox.schedule
    own = sandbox.tasks
  }

  /// Where a task was; nil: there was none.
  func span(of task: RecordID) -> DateSpan? { schedule[task]?.planned }
}
