import Planning

/// What the live screen has to find room for.
struct LiveFacts: Hashable, Sendable {
  /// Whether a fixed row can't be held.
  var hasBand = false
  /// How many lines tell what comes next.
  var upcoming = 0
  /// How many incidents are open.
  var openIncidents = 0
  /// Whether the wind was read or the crowd counted.
  var hasReadings = false

  /// Nothing.
  init() {}

  /// What a day has.
  init(_ sheet: LiveRunSheet, _ project: Project) {
    hasBand = !sheet.squeezes.isEmpty
    upcoming = NextRow.all(of: sheet).count
  }
}
