// The words of the ways out of a squeeze on the day.

extension Words {
  /// Which row can't be held, and by how much.
  package func waysOutTitle(_ row: String, _ squeeze: String) -> String { "\(row) · \(squeeze)" }
  /// To cut.
  package var cutVerb: String { pick("couper", "cut") }
  /// A row that begins so much later.
  package func lateBy(_ minutes: String, _ row: String) -> String {
    pick("\(row), \(minutes) plus tard", "\(row), \(minutes) later")
  }
  /// Minutes are still to be caught up.
  package func stillToCatchUp(_ minutes: String) -> String {
    pick("Reste \(minutes) à rattraper", "\(minutes) still to catch up")
  }
  /// A row moves to an hour.
  package func movesTo(_ row: String, _ hour: String) -> String { "\(row) → \(hour)" }
  /// So many more rows.
  package func moreRows(_ count: Int) -> String {
    pick("et \(count) autre\(count > 1 ? "s" : "")", "and \(count) more")
  }
  /// The keys while ways out are shown.
  package var waysOutKeys: [KeyHint] {
    pick(
      [("←→", "choisir"), ("Entrée", "appliquer"), ("Échap", "revenir")],
      [("←→", "choose"), ("Enter", "apply"), ("Esc", "back")]
    )
  }
  /// Rows made shorter.
  package func gestureShorten(_ rows: [String]) -> String {
    rows.count > 1
      ? pick("Raccourcies\u{A0}: lignes \(listed(rows))", "Shortened: rows \(listed(rows))")
      : pick("Raccourcie\u{A0}: ligne \(listed(rows))", "Shortened: row \(listed(rows))")
  }
  /// A row begins later.
  package func gestureAccept(_ row: String, _ hour: String) -> String {
    pick("Reportée à \(hour)\u{A0}: \(row)", "Put off to \(hour): \(row)")
  }
}
