// What the run sheet says.

extension Words {
  /// The run sheet while the day runs, as a place where commands apply.
  package var livePlace: String { pick("conducteur en direct", "live run sheet") }
  /// The run sheet.
  package var runSheet: String { pick("Conducteur", "Run sheet") }
  /// The number of a row, as a heading.
  package var cueNumber: String { pick("n°", "no.") }
  /// When a row begins, as a heading.
  package var cueStart: String { pick("début", "start") }
  /// When it ends, as a heading.
  package var cueEnd: String { pick("fin", "end") }
  /// How long it takes, as a heading.
  package var cueDuration: String { pick("durée", "length") }
  /// So many rows.
  package func cues(_ count: Int) -> String {
    pick("\(count) ligne\(count > 1 ? "s" : "")", "\(count) row\(count == 1 ? "" : "s")")
  }
  /// The mark of a row whose hour must be held, as on the printed sheet.
  package var fixedMark: String { "F" }
  /// A row whose hour must be held.
  package var fixedHour: String { pick("heure fixe", "fixed") }
  /// A row that slides.
  package var slidingHour: String { pick("souple", "flexible") }
  /// A stretch that can't be made shorter.
  package func atLeast(_ stretch: String) -> String {
    pick("au moins \(stretch)", "at least \(stretch)")
  }
  /// What concerns no zone more than another.
  package var wholeSite: String { pick("tout le site", "whole site") }
  /// Zones, what they share said once: `Accès A, B`.
  package func zones(_ zones: [String]) -> String {
    guard let first = zones.first else { return "" }
    let space = first.lastIndex(of: " ").map { first.index(after: $0) }
    let lead = space.map { String(first[..<$0]) } ?? ""
    let rest = zones.dropFirst().map { zone in
      !lead.isEmpty && zone.hasPrefix(lead) ? String(zone.dropFirst(lead.count)) : zone
    }
    return ([first] + rest).joined(separator: ", ")
  }
  /// A row without a duration.
  package var milestone: String { pick("jalon", "point") }
  /// A stretch of time: `45 min`, `3 h 38`, `2 h`.
  package func stretch(_ minutes: Int) -> String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    if hours == 0 { return "\(rest)\u{A0}min" }
    if rest == 0 { return "\(hours)\u{A0}h" }
    return "\(hours)\u{A0}h\u{A0}\(rest < 10 ? "0" : "")\(rest)"
  }
  /// No row yet.
  package func emptyRunSheet(add: String) -> String {
    pick(
      "Aucune ligne au conducteur encore. \(add) ajoute.",
      "No row on the run sheet yet. \(add) adds."
    )
  }
  /// Nothing is selected.
  package var noCueSelected: String { pick("aucune ligne n'est choisie", "no row is selected") }
}
