// What gestures are called in the history, in toasts and in the journal.

extension Words {
  /// A title, or how many tasks a gesture is about.
  package func tasks(_ count: Int) -> String {
    pick("\(count) tâche\(count > 1 ? "s" : "")", "\(count) task\(count == 1 ? "" : "s")")
  }

  private func colon(_ french: String, _ english: String, _ subject: String) -> String {
    pick("\(french)\u{A0}: \(subject)", "\(english): \(subject)")
  }

  /// A task was put back to do.
  package func gestureTodo(_ subject: String) -> String { colon("À faire", "To do", subject) }
  /// A task was begun.
  package func gestureDoing(_ subject: String) -> String { colon("Commencé", "Started", subject) }
  /// A task was put on hold.
  package func gestureWaiting(_ subject: String) -> String {
    colon("En attente", "Waiting", subject)
  }
  /// A task was finished.
  package func gestureDone(_ subject: String) -> String { colon("Terminé", "Done", subject) }
  /// A task will not be done.
  package func gestureCancelled(_ subject: String) -> String {
    colon("Sans objet", "Cancelled", subject)
  }
  /// A finish was set.
  package func gestureFinish(_ subject: String, _ date: String) -> String {
    colon("Date", "Date", "\(subject), \(date)")
  }
  /// A finish was taken off.
  package func gestureFree(_ subject: String) -> String { colon("Date libre", "No date", subject) }
  /// A bar was moved by working days.
  package func gestureShift(_ subject: String, _ days: Int) -> String {
    colon("Déplacé", "Moved", "\(subject), \(signedDays(days))")
  }
  /// A duration was changed by working days.
  package func gestureLengthen(_ subject: String, _ days: Int) -> String {
    days < 0
      ? colon("Raccourci", "Shortened", "\(subject), \(signedDays(days))")
      : colon("Allongé", "Lengthened", "\(subject), \(signedDays(days))")
  }
  /// A duration was changed by working days too, after another gesture.
  package func gestureLengthenToo(_ days: Int) -> String {
    pick("durée \(signedDays(days))", "duration \(signedDays(days))")
  }
  /// A field was set to a value in words.
  package func gestureField(_ field: String, _ subject: String, _ value: String) -> String {
    let name = field.prefix(1).uppercased() + field.dropFirst()
    return pick("\(name)\u{A0}: \(subject), \(value)", "\(name): \(subject), \(value)")
  }
  /// A task went to another lot.
  package func gestureLot(_ subject: String, _ lot: String) -> String {
    colon("Volet", "Lot", "\(subject), \(lot)")
  }
  /// A task was given to a role.
  package func gestureRole(_ subject: String, _ role: String) -> String {
    colon("Responsable", "Responsible", "\(subject), \(role)")
  }
  /// A task waits for someone.
  package func gestureWaitingFor(_ subject: String, _ whom: String) -> String {
    colon("En attente de \(whom)", "Waiting for \(whom)", subject)
  }
  /// A line was added to the notes.
  package func gestureNote(_ subject: String) -> String { colon("Note", "Note", subject) }
  /// A priority was set.
  package func gesturePriority(_ subject: String, _ priority: String) -> String {
    colon("Priorité", "Priority", "\(subject), \(priority)")
  }
  /// Two tasks were tied.
  package func gestureLink(_ predecessor: String, _ subject: String) -> String {
    colon("Lien", "Link", "\(predecessor) → \(subject)")
  }
  /// Two tasks were untied.
  package func gestureUnlink(_ predecessor: String, _ subject: String) -> String {
    colon("Lien supprimé", "Link removed", "\(predecessor) → \(subject)")
  }
  /// Tasks were deleted.
  package func gestureDelete(_ subject: String) -> String { colon("Supprimé", "Deleted", subject) }
  /// A task was added.
  package func gestureAdd(_ subject: String) -> String { colon("Ajouté", "Added", subject) }
  /// A task was copied.
  package func gestureDuplicate(_ subject: String) -> String {
    colon("Dupliqué", "Duplicated", subject)
  }
  /// A row was moved in its lot.
  package func gestureOrder(_ subject: String) -> String { colon("Rangé", "Reordered", subject) }
  /// Day J was moved.
  package func gestureDayJ(_ date: String) -> String { colon("Jour J", "D-day", date) }

  /// A count of working days with its sign: `+2 j`, `−1 j`.
  package func signedDays(_ count: Int) -> String {
    (count > 0 ? "+" : "") + days(count)
  }

  // MARK: - After the gesture

  /// What was done, and how to take it back.
  package func didIt(_ label: String, undo key: String) -> String {
    "\(label) · \(pick("\(key) pour défaire", "\(key) to undo"))"
  }
  /// What was taken back, and whose it was.
  package func undid(_ label: String, author: String?, redo key: String) -> String {
    let whose = author.map { pick(" (de \($0))", " (by \($0))") } ?? ""
    return colon("Défait\(whose)", "Undone\(whose)", label)
      + pick(" · \(key) pour refaire", " · \(key) to redo")
  }
  /// What was done again, and whose it was.
  package func redid(_ label: String, author: String?) -> String {
    let whose = author.map { pick(" (de \($0))", " (by \($0))") } ?? ""
    return colon("Refait\(whose)", "Redone\(whose)", label)
  }
  /// There is no gesture to take back.
  package var nothingToUndo: String { pick("rien à défaire", "nothing to undo") }
  /// There is no gesture to do again.
  package var nothingToRedo: String { pick("rien à refaire", "nothing to redo") }
  /// The project is as it was after a gesture.
  package func restored(_ label: String, undo key: String) -> String {
    colon("Revenu après", "Back to after", label)
      + pick(" · \(key) pour défaire", " · \(key) to undo")
  }
  /// Somebody else did something.
  package func newsFrom(_ author: String, _ label: String) -> String {
    pick("\(author)\u{A0}: \(label)", "\(author): \(label)")
  }
  /// Somebody else did several things, the last of which is named.
  package func newsFrom(_ author: String, _ count: Int, _ label: String) -> String {
    pick(
      "\(author)\u{A0}: \(count) gestes, dont \(label)",
      "\(author): \(count) gestures, among them \(label)"
    )
  }
  /// The edit that goes back to the plan after a gesture, as the history calls it.
  package func gestureReturn(_ label: String) -> String {
    pick("Retour après\u{A0}: \(label)", "Return to after: \(label)")
  }
  /// The same person did something in another window or from the shell.
  package func newsFromElsewhere(_ label: String) -> String {
    pick("Autre fenêtre\u{A0}: \(label)", "Another window: \(label)")
  }
  /// An edit that could not be kept.
  package func refused(_ label: String, _ reason: String) -> String {
    pick("Non fait\u{A0}: \(label) (\(reason))", "Not done: \(label) (\(reason))")
  }
  /// The file was changed by another program.
  package var changedOutside: String {
    pick("le fichier a changé au-dehors", "the file was changed outside")
  }
}
