package import Planning

/// Which reference the chart is compared with.
package enum ReferenceChoice: Hashable, Sendable {
  /// The one set last.
  case latest
  case none
  case one(RecordID)
}

/// A reference as the chart looks it up: where each task was.
struct PlanReference: Sendable {
  /// Which one it is.
  let id: RecordID
  /// What it is called.
  let title: String
  private let dates: [BaselineDates]
  private let places: [RecordID: Int]

  /// The chosen reference of a project; nil: there is none.
  ///
  /// What `old` has ready is taken over.
  init?(_ choice: ReferenceChoice, in project: Project, keeping old: PlanReference?) {
    let baseline: Baseline? =
      switch choice {
      case .latest: project.baselines.last
      case .none: nil
      case .one(let id): project.baselines[id: id]
      }
    guard let baseline else { return nil }
    id = baseline.id
    title = baseline.title
    dates = baseline.dates
    if let old, old.dates == dates {
      places = old.places
    } else {
      places = Dictionary(
        dates.enumerated().map { ($1.task, $0) },
        uniquingKeysWith: { first, _ in first }
      )
    }
  }

  /// Where it had a task; nil: it knew none of that identifier.
  func span(of task: RecordID) -> DateSpan? {
    places[task].map { DateSpan(dates[$0].start, dates[$0].finish) }
  }

  /// Working days that the finish of a task has moved since; later is positive, nil: not known.
  func slip(of task: RecordID, in schedule: Schedule) -> Int? {
    guard let before = span(of: task), let planned = schedule[task]?.planned else { return nil }
    return schedule.calendar.through(planned.finish) - schedule.calendar.through(before.finish)
  }
}
