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

  /// What an import did; `isTrial`: what it would do.
  package func imported(tasks: Int, updated: Int, isTrial: Bool = false) -> String {
    let french = counted(tasks, "tâche", "tâches")
    let english = counted(tasks, "task", "tasks")
    let done = tasks > 1 ? "importées" : "importée"
    let added = pick(
      "\(french) \(isTrial ? "à importer" : done)",
      "\(english) \(isTrial ? "to import" : "imported")"
    )
    guard updated > 0 else { return added + "." }
    let more =
      isTrial
      ? pick("\(updated) à mettre à jour", "\(updated) to update")
      : pick(updated > 1 ? "\(updated) mises à jour" : "1 mise à jour", "\(updated) updated")
    return "\(added), \(more)."
  }

  /// A new project was written to `path`.
  package func created(_ path: String) -> String {
    pick("Projet créé\u{A0}: \(path)", "Project created: \(path)")
  }

  /// What takes place on its date, be it a day off.
  package var onTheDay: String { pick("le jour même", "on the day itself") }

  /// Yes or no.
  package func yesOrNo(_ value: Bool) -> String {
    value ? pick("oui", "yes") : pick("non", "no")
  }

  /// A gesture of the history that was taken back.
  package var undoneMark: String { pick("défait", "undone") }

  /// How far off a day is, in working days; negative: it has passed.
  package func delay(_ distance: Int) -> String {
    switch distance {
    case ..<0: pick("retard \(days(-distance))", "\(days(-distance)) late")
    case 0: today
    default: pick("dans \(days(distance))", "in \(days(distance))")
    }
  }

  /// What was found when a project was verified.
  package func checkedSound(_ path: String) -> String {
    pick("\(quoted(path)) est sain.", "\(quoted(path)) is sound.")
  }

  /// How many steps of history there are.
  package func checkedHistory(_ count: Int) -> String {
    guard count > 0 else { return pick("Historique\u{A0}: vide.", "History: empty.") }
    return pick(
      count == 1
        ? "Historique\u{A0}: 1 geste, vérifié."
        : "Historique\u{A0}: \(count) gestes, tous vérifiés.",
      count == 1 ? "History: 1 gesture, verified." : "History: \(count) gestures, all verified."
    )
  }

  /// What the plan amounts to.
  package func checkedPlan(tasks: Int, conflicts: Int, cycles: Int) -> String {
    let french = [
      counted(tasks, "tâche", "tâches"), counted(conflicts, "conflit", "conflits"),
      counted(cycles, "cycle", "cycles"),
    ]
    let english = [
      counted(tasks, "task", "tasks"), counted(conflicts, "conflict", "conflicts"),
      counted(cycles, "cycle", "cycles"),
    ]
    return pick(
      "Plan\u{A0}: \(french.joined(separator: ", ")).",
      "Plan: \(english.joined(separator: ", "))."
    )
  }

  /// So many things, by the language's rule for one.
  private func counted(_ count: Int, _ one: String, _ many: String) -> String {
    let isOne = count == 1 || (language == .french && count == 0)
    return "\(count) \(isOne ? one : many)"
  }

  /// Something in the document that is kept and can't be used, by the reason's name; `place` is the
  /// record or list and the field.
  package func documentProblem(
    _ reason: String,
    at place: [String],
    text: String,
    line: Int?
  ) -> String {
    let what =
      switch reason {
      case "wrongShape":
        pick(
          "n'a pas la forme attendue\u{A0}: \(quoted(text))",
          "has not the right shape: \(quoted(text))"
        )
      case "noIdentifier": pick("fiche sans identifiant", "a record without an identifier")
      case "duplicateIdentifier":
        pick(
          "l'identifiant \(quoted(text)) est pris deux fois",
          "identifier \(quoted(text)) is there twice"
        )
      case "danglingReference":
        pick("\(quoted(text)) n'existe pas", "\(quoted(text)) is not there")
      default: pick("\(quoted(text)) est illisible", "\(quoted(text)) can't be read")
      }
    let lead = line.map { [pick("ligne \($0)", "line \($0)")] } ?? []
    return (lead + [place.joined(separator: ", "), what]).filter { !$0.isEmpty }
      .joined(separator: colon)
  }

  /// So many things of the document are kept as they stand, unused.
  package func problemsHeading(_ count: Int) -> String {
    pick(
      "Gardé tel quel, mais inutilisable\u{A0}: \(count)",
      "Kept as it stands, but of no use: \(count)"
    )
  }

  /// Neither journal nor copies give back a document.
  package func nothingToRepair(_ path: String) -> String {
    pick(
      "ni journal ni copie de \(quoted(path)) ne donnent un état sain\u{A0}; rien n'a été écrit.",
      "neither journal nor copies of \(quoted(path)) give a sound state; nothing was written."
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
    pick(
      "Chaîne la plus longue\u{A0}: \(days)\u{A0}j \(days > 1 ? "ouvrés" : "ouvré").",
      "Longest chain: \(days) working \(days == 1 ? "day" : "days")."
    )
  }

  /// The load of a role in a week, past what it has.
  package func overload(_ role: String, week: String, days: String, capacity: String) -> String {
    pick(
      "Surcharge\u{A0}: \(role), \(week)\u{A0}: \(days) pour \(capacity).",
      "Overload: \(role), \(week): \(days) for \(capacity)."
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
