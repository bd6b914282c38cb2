// Rehearsing the day.

extension Words {
  /// That this is no more than a rehearsal: it stands where nobody can overlook it.
  package var rehearsal: String { pick("RÉPÉTITION", "REHEARSAL") }
  /// How fast its clock goes.
  package func rehearsalSpeed(_ speed: Int, isPaused: Bool) -> String {
    isPaused ? pick("en pause", "paused") : "×\(speed)"
  }
  /// The rehearsal's menu.
  package var rehearsalCommand: CommandText {
    pick(
      CommandText("répétition…", "Régler l'horloge de la répétition\u{A0}: pause, vitesse, heure."),
      CommandText("rehearsal…", "Set the rehearsal's clock: pause, speed, hour.")
    )
  }
  /// The title of that menu.
  package var rehearsalTitle: String { pick("Horloge de la répétition", "Rehearsal clock") }
  /// Stop the clock.
  package var rehearsalPause: String { pick("mettre en pause", "pause") }
  /// Let the clock go on.
  package var rehearsalResume: String { pick("reprendre", "resume") }
  /// Let it go at a speed.
  package func rehearsalGo(_ speed: Int) -> String {
    speed == 1
      ? pick("vitesse réelle", "real speed")
      : pick("\(speed) fois plus vite", "\(speed) times as fast")
  }
  /// How long an hour takes then.
  package func rehearsalHourTakes(_ speed: Int) -> String {
    let seconds = 3_600 / speed
    let text = seconds < 120 ? "\(seconds)\u{A0}s" : "\(seconds / 60)\u{A0}min"
    return pick("une heure dure \(text)", "an hour takes \(text)")
  }
  /// Show another hour.
  package var rehearsalJump: String { pick("aller à l'heure…", "go to an hour…") }
  /// What that does.
  package var rehearsalJumpDetail: String {
    pick(
      "l'horloge seule\u{A0}: ce qui n'est pas lancé est en retard",
      "the clock alone: what has not begun is late"
    )
  }
  /// Let the day pass as planned.
  package var rehearsalPass: String { pick("dérouler jusqu'à…", "let it run until…") }
  /// What that does.
  package var rehearsalPassDetail: String {
    pick("tout se passe comme annoncé jusque-là", "all goes as forecast until then")
  }
  /// End the rehearsal.
  package var rehearsalEnd: String {
    pick("terminer, et lire le bilan", "end, and read how it went")
  }
  /// The hour to go to.
  package var askRehearsalJump: String { pick("Aller à", "Go to") }
  /// The hour until which the day passes by itself.
  package var askRehearsalPass: String { pick("Dérouler jusqu'à", "Let it run until") }
  /// Nothing is rehearsed.
  package var noRehearsal: String {
    pick(
      "pas de répétition en cours\u{A0}: jourj rehearse en ouvre une",
      "no rehearsal is on: jourj rehearse opens one"
    )
  }
  /// How many rows went by themselves.
  package func gesturePassed(_ hour: String) -> String {
    pick("Déroulé jusqu'à \(hour)", "Let run until \(hour)")
  }
  /// What the copy is, as the rehearsal begins.
  package var rehearsalBegins: String {
    pick(
      "Répétition sur une copie\u{A0}: le projet n'est pas touché.",
      "A rehearsal on a copy: the project is not touched."
    )
  }
  /// The same, on the day itself.
  package var rehearsalOnTheDay: String {
    pick(
      "C'EST LE JOUR J, et ceci est une répétition\u{A0}: rien de ce qui est fait ici n'arrive au projet. Quitter, puis «\u{A0}jourj\u{A0}», pour le vrai jour.",
      "THIS IS DAY J, and this is a rehearsal: nothing done here reaches the project. Leave, then “jourj”, for the real day."
    )
  }
  /// The question before a rehearsal on the day itself.
  package var rehearsalOnTheDayQuestion: String {
    pick(
      "C'est le jour J. Ouvrir une répétition quand même, sans toucher au vrai conducteur\u{A0}? [o/N] ",
      "This is day J. Open a rehearsal all the same, without touching the real run sheet? [y/N] "
    )
  }
  /// The answer that means yes.
  package func isYes(_ answer: String) -> Bool {
    ["o", "oui", "y", "yes"].contains(answer.lowercased())
  }

  // MARK: - Afterwards

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
  /// The file that the report is kept in.
  package var rehearsalFile: String { pick("bilan.md", "report.md") }
  /// Two beginnings at once.
  package var oneBeginning: String {
    pick(
      "--at et --from-start disent chacun où commencer\u{A0}: n'en garder qu'un",
      "--at and --from-start each say where to begin: keep one"
    )
  }
  /// Where the report was kept.
  package func rehearsalKept(_ path: String) -> String {
    pick("Bilan gardé\u{A0}: \(path)", "Report kept: \(path)")
  }
  /// The run sheet is empty.
  package var nothingToRehearse: String {
    pick(
      "le conducteur est vide\u{A0}: rien à répéter. Ajouter une ligne dans la vue 5.",
      "the run sheet is empty: nothing to rehearse. Add a row in view 5."
    )
  }
  /// A speed that no clock has.
  package func notASpeed(_ text: String) -> String {
    pick(
      "\(quoted(text)) n'est pas une vitesse\u{A0}: de 1 à 600.",
      "\(quoted(text)) is not a speed: 1 to 600."
    )
  }
}
