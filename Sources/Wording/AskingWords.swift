// What is asked at the foot of the screen, and why something can't be done just now.

extension Words {
  /// The title of a new task.
  package func askTitle(_ lot: String) -> String {
    pick("Nouvelle tâche (\(lot))", "New task (\(lot))")
  }
  /// The title of a new part of a task.
  package func askPart(_ whole: String) -> String {
    pick("Nouvelle partie (\(whole))", "New part (\(whole))")
  }
  /// The finish of some tasks.
  package func askFinish(_ subject: String) -> String {
    pick("Fin (\(subject))", "Finish (\(subject))")
  }
  /// The value of a field of some tasks.
  package func askValue(_ field: String, _ subject: String) -> String {
    "\(field.prefix(1).uppercased())\(field.dropFirst()) (\(subject))"
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
  package var askLink: String {
    pick(
      "Lien (fin→début, début→début, fin→fin, début→fin, +2)",
      "Link (finish→start, start→start, finish→finish, start→finish, +2)"
    )
  }
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

  /// One of several matches of a search.
  package func match(
    _ number: Int,
    of count: Int,
    _ query: String,
    next: String,
    previous: String
  ) -> String {
    pick("\(number)/\(count) «\u{A0}\(query)\u{A0}»", "\(number)/\(count) “\(query)”")
      + pick(
        " · \(next) suivante, \(previous) précédente",
        " · \(next) next, \(previous) previous"
      )
  }
  /// A search that finds nothing any more.
  package func noMatch(_ query: String) -> String {
    pick("rien ne correspond à «\u{A0}\(query)\u{A0}»", "nothing matches “\(query)”")
  }
  /// A key without a command here.
  package func meansNothing(_ key: String, help: String) -> String {
    pick(
      "\(key) ne fait rien ici · \(help) montre les touches",
      "\(key) does nothing here · \(help) shows the keys"
    )
  }

  // MARK: - Keys of what is in front

  /// A key and what it does.
  package typealias KeyHint = (key: String, text: String)

  /// The key that shows all that would move and break.
  package var seeAllKeys: [KeyHint] { pick([("Tab", "tout voir")], [("Tab", "see all")]) }
  /// The keys of what a typed line would do.
  package var promptPreviewKeys: [KeyHint] {
    pick(
      [("Entrée", "valider"), ("j k", "défiler"), ("Échap", "revenir à la saisie")],
      [("Enter", "accept"), ("j k", "scroll"), ("Esc", "back to the line")]
    )
  }
  /// The keys of a line.
  package var promptKeys: [KeyHint] {
    pick(
      [("Entrée", "valider"), ("Échap", "abandonner")],
      [("Enter", "accept"), ("Esc", "give up")]
    )
  }
  /// The keys of a message to somebody.
  package var messageKeys: [KeyHint] {
    pick(
      [
        ("Entrée", "copier dans un fichier"), ("Ctrl-Y", "au presse-papiers"),
        ("Échap", "abandonner"),
      ],
      [("Enter", "copy to a file"), ("Ctrl-Y", "to the clipboard"), ("Esc", "give up")]
    )
  }
  /// The keys of a list.
  package var listKeys: [KeyHint] {
    pick(
      [("Entrée", "choisir"), ("↑↓", "monter, descendre"), ("Échap", "abandonner")],
      [("Enter", "choose"), ("↑↓", "up, down"), ("Esc", "give up")]
    )
  }
  /// What may follow `g`.
  package var secondKeyTitle: String { pick("g, puis…", "g, then…") }
  /// The way out of it.
  package var secondKeyKeys: [KeyHint] {
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
  /// There is nothing to look for again.
  package func nothingSearched(_ key: String) -> String {
    pick("rien n'a encore été cherché (touche \(key))", "nothing was searched yet (key \(key))")
  }
  /// There is no preview to read.
  package func nothingTried(_ keys: String) -> String {
    pick(
      "rien n'est à l'essai\u{A0}: \(keys) essaient un déplacement, une durée",
      "nothing is on trial: \(keys) try a move, a duration"
    )
  }
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
  package func wayOut(_ key: String) -> String {
    pick("\(key) pour quitter", "\(key) quits")
  }
  /// Nothing would change.
  package var nothingChanges: String { pick("rien ne change", "nothing changes") }
}
