/// What a word or a mark means: drawing code speaks in roles only, the theme gives the colour.
package enum Role: UInt8, CaseIterable, Sendable {
  /// Titles and words.
  case text
  /// Headings, the selected title, keys.
  case head
  /// What one reads second: lot, role, J-n, labels.
  case muted
  /// Tab digits, card bars, empty counts: never a word one must read.
  case faint
  /// Rules.
  case line
  /// The selection bar, ids, the key letters of a choice, links.
  case accent
  /// ✓, fait, enregistré.
  case done
  /// ◐, bars in progress, checklist squares.
  case doing
  /// A bar that has slack.
  case planned
  /// ‖, whom we wait for.
  case waiting
  /// !, −n j, a column over its limit.
  case late
  /// ■ », 0 j, alerts ▲.
  case critical
  /// J-96, ◆ milestones, the ┃ of day J.
  case dayJ
  /// auj., the hour of a meeting, the line of today.
  case today
}

/// What lies behind a word: the terminal's own background stays, but for these.
package enum Ground: UInt8, CaseIterable, Sendable {
  /// The terminal's own background.
  case none
  /// The selected thing in a list.
  case sel
  /// The bar at the left edge of the selected line: without reverse, which would turn its shape over.
  case selEdge
  /// The selected thing on a chart, where reverse would turn the shape of a bar over.
  case selChart
  /// The active tab.
  case chip
  /// The key line.
  case panel
  /// Weekends and school holidays behind a chart.
  case band
  /// The selected cell of a matrix: the accent itself, with the glyph in the opposite colour.
  case cursor
}
