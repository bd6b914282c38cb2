// What the command line answers when something was done.

extension Words {
  /// A task that is done already.
  package func alreadyDone(_ title: String) -> String {
    pick("Déjà terminé\u{A0}: \(title)", "Already done: \(title)")
  }

  /// A task that was begun already.
  package func alreadyStarted(_ title: String) -> String {
    pick("Déjà en cours\u{A0}: \(title)", "Already in progress: \(title)")
  }

  /// A task that waits for the same already.
  package func alreadyWaiting(_ title: String) -> String {
    pick("Déjà en attente\u{A0}: \(title)", "Already waiting: \(title)")
  }

  /// A command that had nothing to do.
  package var nothingChanged: String { pick("Rien n'a changé.", "Nothing changed.") }

  /// A gesture that was taken back; `author`: who had made it, where that is another.
  package func saidUndone(_ label: String, author: String?) -> String {
    pick("Défait\u{A0}: \(label)", "Undone: \(label)") + (author.map { " (\($0))" } ?? "")
  }

  /// A gesture that was done again; `author`: who had made it, where that is another.
  package func saidRedone(_ label: String, author: String?) -> String {
    pick("Refait\u{A0}: \(label)", "Redone: \(label)") + (author.map { " (\($0))" } ?? "")
  }

  /// The project is again as it was after gesture `number`.
  package func restored(_ number: Int) -> String {
    pick("Revenu à l'état \(number).", "Back at state \(number).")
  }

  /// The edit that goes back to the state after gesture `number`, as the history calls it.
  package func gestureRestore(_ number: Int) -> String {
    pick("Retour à l'état \(number)", "Return to state \(number)")
  }

  /// The edit of fields of a record, as the history calls it.
  package func gestureEdit(_ title: String) -> String {
    pick("Modifié\u{A0}: \(title)", "Edited: \(title)")
  }

  /// The import of a file, as the history calls it.
  package func gestureImport(_ source: String) -> String {
    pick("Importé\u{A0}: \(source)", "Imported: \(source)")
  }

  /// So many records.
  package func records(_ count: Int) -> String {
    pick("\(count) fiches", "\(count) records")
  }

  /// What an import did.
  package func imported(tasks: Int, updated: Int) -> String {
    let added = pick(
      tasks > 1 ? "\(tasks) tâches importées" : "\(tasks) tâche importée",
      tasks == 1 ? "1 task imported" : "\(tasks) tasks imported"
    )
    guard updated > 0 else { return added + "." }
    return added + pick(", \(updated) mises à jour.", ", \(updated) updated.")
  }

  /// A new project was written to `path`.
  package func created(_ path: String) -> String {
    pick("Projet créé\u{A0}: \(path)", "Project created: \(path)")
  }

  /// Yes or no.
  package func yesOrNo(_ value: Bool) -> String {
    value ? pick("oui", "yes") : pick("non", "no")
  }

  /// A gesture of the history that was taken back.
  package var undoneMark: String { pick("défait", "undone") }

  /// A heading of `jourj today`, by the section's name.
  package func agendaSection(_ name: String) -> String {
    switch name {
    case "late": pick("En retard", "Late")
    case "today": pick("À faire aujourd'hui", "Due today")
    case "mustStart": pick("Doit commencer", "Must start")
    case "followUps": pick("Relances", "Follow-ups")
    case "thisWeek": pick("Cette semaine", "This week")
    default: name
    }
  }

  /// A day that asks for nothing.
  package var emptyAgenda: String {
    pick("Rien ne presse aujourd'hui.", "Nothing presses today.")
  }

  /// What was found when a project was verified.
  package func checkedSound(_ path: String) -> String {
    pick("\(quoted(path)) est sain.", "\(quoted(path)) is sound.")
  }

  /// How many steps of history there are.
  package func checkedHistory(_ count: Int) -> String {
    pick(
      "Historique\u{A0}: \(count) gestes, tous lisibles.",
      "History: \(count) gestures, all readable."
    )
  }

  /// What the plan amounts to.
  package func checkedPlan(tasks: Int, conflicts: Int, cycles: Int) -> String {
    pick(
      "Plan\u{A0}: \(tasks) tâches, \(conflicts) conflits, \(cycles) cycles.",
      "Plan: \(tasks) tasks, \(conflicts) conflicts, \(cycles) cycles."
    )
  }

  /// A field whose value can't be used; it is kept as it is.
  package func unusableField(_ key: String, of record: String, text: String, line: Int?) -> String {
    let place = line.map { pick("ligne \($0)\u{A0}: ", "line \($0): ") } ?? ""
    return place
      + pick(
        "\(record), champ \(quoted(key))\u{A0}: \(quoted(text)) est illisible et laissé tel quel.",
        "\(record), field \(quoted(key)): \(quoted(text)) can't be read and is left as it is."
      )
  }

  /// The last sound state was written to `path`.
  package func repairedTo(_ path: String) -> String {
    pick(
      "Dernier état sain écrit dans \(quoted(path)).",
      "Last sound state written to \(quoted(path))."
    )
  }

  /// The length of the longest chain of links.
  package func criticalLength(_ days: Int) -> String {
    pick("Chaîne la plus longue\u{A0}: \(days) j ouvrés.", "Longest chain: \(days) working days.")
  }

  /// The load of a role in a week, past what it has.
  package func overload(_ role: String, week: String, days: String, capacity: String) -> String {
    pick(
      "Surcharge\u{A0}: \(role), \(week)\u{A0}: \(days) j pour \(capacity).",
      "Overload: \(role), \(week): \(days) d for \(capacity)."
    )
  }
}

extension Words {
  /// A step of the history, by what kind it is.
  package func historyLabel(_ label: String, kind: String) -> String {
    switch kind {
    case "undo": pick("Défait\u{A0}: \(label)", "Undone: \(label)")
    case "redo": pick("Refait\u{A0}: \(label)", "Redone: \(label)")
    case "outside":
      label.isEmpty ? pick("Modifié à l'extérieur", "Changed outside") : label
    default: label
    }
  }
}
