// The words of what a row of the run sheet needs, and whom it concerns.

extension Words {
  /// A supplier's arrival was ticked.
  package func onSite(_ name: String) -> String { pick("\(name) sur place", "\(name) on site") }
  /// A supplier's arrival was not ticked yet.
  package func notOnSite(_ name: String) -> String {
    pick("\(name) pas encore sur place", "\(name) not on site yet")
  }
  /// An arrival is still to be ticked, in a few cells.
  package var arrivalToTick: String { pick("à pointer", "to tick") }
  /// How much of what was to be ready is.
  package func ready(_ done: Int, of all: Int) -> String {
    pick("prêt \(done)/\(all)", "ready \(done)/\(all)")
  }
  /// No supplier is named by a row.
  package var rowHasNoSupplier: String {
    pick("aucun prestataire sur cette ligne", "no supplier on this row")
  }
  /// When a row begins.
  package func rowHourMessage(_ row: String, _ hour: String) -> String {
    pick("\(row)\u{A0}: \(hour)", "\(row): \(hour)")
  }
  /// A row was cut.
  package func rowIsCutMessage(_ row: String) -> String {
    pick("\(row)\u{A0}: supprimé du programme", "\(row): dropped from the programme")
  }
  /// A message was passed on to somebody.
  package func passedOn(_ message: String, to name: String) -> String {
    pick("Transmis à \(name)\u{A0}: \(message)", "Passed on to \(name): \(message)")
  }
  /// Over the list of those whom a message is for.
  package func tellTitle(_ message: String) -> String {
    pick("Prévenir · \(message)", "Tell · \(message)")
  }
  /// When somebody was told.
  package func toldAt(_ hour: String) -> String { pick("transmis \(hour)", "told \(hour)") }
  /// Somebody was told that already.
  package func wasTold(_ name: String, _ hour: String) -> String {
    pick("\(name)\u{A0}: déjà transmis à \(hour)", "\(name): told at \(hour)")
  }
  /// A row concerns nobody.
  package var nobodyToTell: String {
    pick("personne à prévenir pour cette ligne", "nobody to tell about this row")
  }
  /// No phone number is known.
  package var noPhone: String { pick("pas de numéro", "no number") }
  /// The keys while those who are to be told are shown.
  package var tellingKeys: [KeyHint] {
    pick(
      [
        ("↑↓", "choisir"), ("Entrée", "transmis"), ("y", "copier le message"), ("Échap", "revenir"),
      ],
      [("↑↓", "choose"), ("Enter", "told"), ("y", "copy the message"), ("Esc", "back")]
    )
  }
}
