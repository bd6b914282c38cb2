import Planning

/// What the live screen has to find room for.
struct LiveFacts: Hashable, Sendable {
  /// Whether a fixed row can't be held.
  var hasBand = false
  /// How many lines tell what comes next.
  var upcoming = 0
  /// The rows that the incident log takes below the list.
  var footRows = 1

  /// Nothing.
  init() {}

  /// What a day has.
  init(_ sheet: LiveRunSheet, footRows: Int) {
    hasBand = !sheet.squeezes.isEmpty
    self.footRows = footRows
    upcoming = NextRow.all(of: sheet).count
  }
}
