/// The incidents of the day counted by what they were about and how grave they were.
package struct IncidentCount: Sendable {
  /// What is counted of one category.
  package struct Line: Hashable, Sendable {
    /// The category; nil: none was given.
    package let category: String?
    /// How many there were of each severity.
    package let bySeverity: [Severity: Int]
    /// How many there were in all.
    package var count: Int { bySeverity.values.reduce(0, +) }
  }

  /// The categories that occurred: the project's in its order, then others by name, then none.
  package let lines: [Line]
  /// How many there were of each severity.
  package let bySeverity: [Severity: Int]
  /// How many are not over.
  package let open: Int

  /// How many there were in all.
  package var count: Int { bySeverity.values.reduce(0, +) }

  /// The events of `project`'s log; corrections, readings and rehearsals are left out.
  package init(_ project: Project) {
    let events = project.incidents.records.filter { $0.sort == .event && !$0.isRehearsal }
    let byCategory = Dictionary(grouping: events, by: \.category)
    let known = project.settings.incidentCategories
    let order = Dictionary(known.enumerated().map { ($1, $0) }, uniquingKeysWith: min)
    let rank = { (category: String?) in
      category.map { order[$0] ?? known.count } ?? (known.count + 1)
    }
    lines = byCategory.keys
      .sorted { (rank($0), $0 ?? "") < (rank($1), $1 ?? "") }
      .map { Line(category: $0, bySeverity: IncidentCount.severities(byCategory[$0] ?? [])) }
    bySeverity = IncidentCount.severities(events)
    open = events.count { $0.state != .closed }
  }

  private static func severities(_ incidents: [Incident]) -> [Severity: Int] {
    incidents.reduce(into: [:]) { $0[$1.severity, default: 0] += 1 }
  }
}
