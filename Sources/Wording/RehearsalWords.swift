// How a rehearsal of the day went.

extension Words {
  /// How a rehearsal went, as the title of a page.
  package var rehearsalReport: String { pick("Bilan de la répétition", "How the rehearsal went") }
  /// The fixed hours that were in danger.
  package var rehearsalSqueezes: String {
    pick("Heures fixes en danger", "Fixed hours in danger")
  }
  /// A fixed row that was in danger.
  package func rehearsalSqueeze(_ row: String, _ minutes: Int) -> String {
    pick(
      "\(row)\u{A0}: jusqu'à \(minutes)\u{A0}min à rattraper",
      "\(row): up to \(minutes)\u{A0}min to catch up"
    )
  }
  /// None was in danger.
  package var rehearsalNoSqueeze: String {
    pick("Aucune heure fixe n'a été en danger.", "No fixed hour was in danger.")
  }
}
