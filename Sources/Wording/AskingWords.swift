// What is asked at the foot of the screen, and why something can't be done just now.

extension Words {
  /// The title of a new task.
  package func askTitle(_ lot: String) -> String {
    pick("Nouvelle tâche (\(lot))", "New task (\(lot))")
  }
  /// The finish of some tasks.
  package func askFinish(_ subject: String) -> String {
    pick("Fin (\(subject))", "Finish (\(subject))")
  }
  /// Day J.
  package var askDayJ: String { pick("Jour J", "D-day") }
  /// Whom a task waits for.
  package var askWaitingOn: String { pick("En attente de", "Waiting for") }
  /// When to chase them.
  package var askWaitingUntil: String { pick("Relancer le", "Chase on") }
  /// A line of notes.
  package var askNote: String { pick("Note", "Note") }
  /// Type and lag of a link.
  package var askLink: String { pick("Lien (FS, SS, FF, SF, délai)", "Link (FS, SS, FF, SF, lag)") }
  /// What a task depends on.
  package func askPredecessor(_ subject: String) -> String {
    pick("\(subject) vient après…", "\(subject) comes after…")
  }
  /// Which lot a task goes to.
  package var askLot: String { pick("Vers quel volet", "To which lot") }
  /// Who carries a task.
  package var askRole: String { pick("Responsable", "Responsible") }
  /// Which task to go to.
  package var askGoTo: String { pick("Aller à", "Go to") }
  /// Which link to remove.
  package var askUnlink: String { pick("Supprimer quel lien", "Remove which link") }
  /// Which state.
  package var askState: String { pick("Statut", "State") }
  /// Which priority.
  package var askPriority: String { pick("Priorité", "Priority") }
  /// Which field.
  package func askField(_ subject: String) -> String {
    pick("Modifier \(subject)", "Edit \(subject)")
  }
  /// What the help list is about.
  package var helpTitle: String { pick("Ce qu'on peut faire ici", "What can be done here") }
  /// The list of gestures.
  package var historyTitle: String { pick("Historique", "History") }
  /// What the line above a list is for.
  package var typeToFilter: String { pick("taper pour filtrer", "type to filter") }
  /// Nothing matches what was typed.
  package var nothingMatches: String { pick("rien ne correspond", "nothing matches") }
  /// How the end of a task may be typed.
  package var finishHint: String {
    pick("J-30, ven 29 mai, S22, +3j, libre", "D-30, fri 29 may, W22, +3d, free")
  }
  /// How a day may be typed.
  package var dayHint: String {
    pick("29/5, ven 29 mai, S22, +3j, fin avril", "29/5, fri 29 may, W22, +3d, end april")
  }
  /// How the day of a reminder may be typed, or left out.
  package var reminderHint: String {
    pick(
      "demain, ven, 29/5, +3j\u{A0}; rien\u{A0}: sans date",
      "tomorrow, fri, 29/5, +3d; nothing: no date"
    )
  }

  // MARK: - Keys of what is in front

  /// The keys of a line.
  package var promptKeys: [(key: String, text: String)] {
    pick(
      [("Entrée", "valider"), ("Échap", "abandonner")],
      [("Enter", "accept"), ("Esc", "give up")]
    )
  }
  /// The keys of a list.
  package var listKeys: [(key: String, text: String)] {
    pick(
      [("Entrée", "choisir"), ("↑↓", "monter, descendre"), ("Échap", "abandonner")],
      [("Enter", "choose"), ("↑↓", "up, down"), ("Esc", "give up")]
    )
  }
  /// The keys of the help list.
  package var helpKeys: [(key: String, text: String)] {
    pick(
      [("Entrée", "exécuter"), ("↑↓", "monter, descendre"), ("Échap", "fermer")],
      [("Enter", "run"), ("↑↓", "up, down"), ("Esc", "close")]
    )
  }
  /// What may follow `g`.
  package var secondKeyTitle: String { pick("g, puis…", "g, then…") }
  /// The way out of it.
  package var secondKeyKeys: [(key: String, text: String)] {
    pick([("Échap", "abandonner")], [("Esc", "give up")])
  }

  // MARK: - Why not

  /// No task is selected.
  package var noTaskSelected: String {
    pick("aucune tâche n'est choisie", "no task is selected")
  }
  /// Nothing may be changed.
  package var nothingMayChange: String {
    pick("lecture seule\u{A0}: rien ne peut changer", "read only: nothing may change")
  }
  /// There is no change to repeat.
  package var nothingToRepeat: String { pick("rien à répéter", "nothing to repeat") }
  /// There is no preview to accept.
  package var nothingToAccept: String { pick("rien à accepter", "nothing to accept") }
  /// The task has no link.
  package var noLink: String { pick("cette tâche n'a pas de lien", "this task has no link") }
  /// There is only one lot or none.
  package var noOtherLot: String { pick("il n'y a pas d'autre volet", "there is no other lot") }
  /// The project has no role.
  package var noRole: String { pick("le projet n'a pas de rôle", "the project has no role") }
  /// A finished bar stays where it was.
  package var doneStays: String {
    pick("une tâche finie ne se déplace pas", "a finished task can't be moved")
  }
  /// A pinned task has one day.
  package var pinnedStays: String {
    pick("une tâche du jour même dure un jour", "a task on its day lasts one day")
  }
  /// A row can't go further in its lot.
  package var edgeOfLot: String { pick("c'est le bord du volet", "this is the edge of the lot") }
  /// Several tasks can't have one name.
  package var oneTaskOnly: String {
    pick("pour une seule tâche à la fois", "for one task at a time")
  }
  /// How to leave, for who presses Ctrl-C.
  package var wayOut: String {
    pick("Q pour quitter", "Q quits")
  }
  /// Nothing would change.
  package var nothingChanges: String { pick("rien ne change", "nothing changes") }
}
