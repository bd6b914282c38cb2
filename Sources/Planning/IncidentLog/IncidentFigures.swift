/// What the incident log comes to: data for the report.
///
/// What was written at a rehearsal does not count; what was corrected counts as corrected.
package struct IncidentFigures: Sendable {
  /// How many incidents there were of a category.
  package struct Tally: Hashable, Sendable {
    /// The category; nil: none was given.
    package let category: String?
    /// How many of each severity.
    package let counts: [Severity: Int]

    /// How many in all.
    package var total: Int { counts.values.reduce(0, +) }
  }

  /// The incidents by category, in the order of the project's categories, the others after them.
  package let tallies: [Tally]
  /// The highest gusts, and when.
  package let strongestWind: WindWatch.Reading?
  /// The most people counted at once, and when.
  package let largestCrowd: CrowdWatch.Count?
  /// Minutes from entering to closing of each incident that was open for a while, in order.
  package let minutesToClose: [Int]
  /// How many are still open.
  package let stillOpen: Int

  /// The figures of a project's log, on one day or on all.
  package init(_ project: Project, on day: Day? = nil) {
    let log = IncidentLog(
      project.incidents.records.filter { entry in
        !entry.isRehearsal && (day == nil || entry.date == day)
      }
    )
    let events = log.entries.filter { $0.subject == nil && $0.incident.sort == .event }
    var order: [String?] = project.settings.incidentCategories
    for event in events where !order.contains(event.category) { order.append(event.category) }
    tallies = order.compactMap { category in
      let found = events.filter { $0.category == category }
      guard !found.isEmpty else { return nil }
      return Tally(
        category: category,
        counts: Dictionary(grouping: found, by: \.severity).mapValues(\.count)
      )
    }
    let limits = project.settings.limits
    strongestWind = WindWatch(log, limits).readings.max { $0.gusts < $1.gusts }
    largestCrowd = CrowdWatch(log, limits).counts.max { $0.total < $1.total }
    minutesToClose = events.compactMap { event in
      event.closed.flatMap { closed in event.stamp.map { max(0, $0.minutes(until: closed)) } }
    }
    stillOpen = events.count { $0.isOpen }
  }

  /// How many incidents there were.
  package var total: Int { tallies.reduce(0) { $0 + $1.total } }

  /// How many there were of a severity.
  package func count(of severity: Severity) -> Int {
    tallies.reduce(0) { $0 + ($1.counts[severity] ?? 0) }
  }

  /// How many there were of a category: `secours` is the interventions of the first-aid post.
  package func count(of category: String) -> Int {
    tallies.first { $0.category == category }?.total ?? 0
  }
}
