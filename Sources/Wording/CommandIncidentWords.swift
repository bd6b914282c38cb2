// What is done in the incident log.

extension Words {
  /// Everywhere, lines being typed included.
  package var evenWhileTyping: String {
    pick("partout, même en tapant", "everywhere, even while typing")
  }

  /// Enter an incident.
  package var incidentCommand: CommandText {
    pick(
      CommandText(
        "incident…",
        "Consigner dans la main courante, à l'heure qu'il est\u{A0}: catégorie, gravité, texte."
      ),
      CommandText(
        "incident…",
        "Enter something in the incident log, stamped now: category, severity, text."
      )
    )
  }

  /// Enter an incident though a line is being typed.
  package var incidentWhileTypingCommand: CommandText {
    pick(
      CommandText(
        "incident sans quitter…",
        "Consigner dans la main courante pendant une saisie, qui revient ensuite."
      ),
      CommandText(
        "incident meanwhile…",
        "Enter something in the incident log while typing; what was typed comes back after."
      )
    )
  }

  /// Reflex sheets.
  package var reflexSheetsCommand: CommandText {
    pick(
      CommandText(
        "fiches réflexes…",
        "Choisir une fiche réflexe\u{A0}: premiers gestes, qui prévenir, message à dire."
      ),
      CommandText(
        "reflex sheets…",
        "Choose a reflex sheet: first gestures, whom to tell, what to say."
      )
    )
  }

  /// Wind and crowd.
  package var readingsCommand: CommandText {
    pick(
      CommandText("météo et jauge…", "Voir vent et jauge, et noter un relevé."),
      CommandText("weather and crowd…", "See wind and crowd, and note a reading.")
    )
  }

  /// Show the selected entry.
  package var openEntryCommand: CommandText {
    pick(
      CommandText("détail", "Montrer toute l'entrée, ses suites et ses corrections."),
      CommandText("detail", "Show the whole entry, its follow-ups and corrections.")
    )
  }

  /// Close the incident, or open it again.
  package var closeIncidentCommand: CommandText {
    pick(
      CommandText("clore", "Clore l'incident à l'heure qu'il est, ou le rouvrir."),
      CommandText("close", "Close the incident now, or open it again.")
    )
  }

  /// Choose how the incident stands.
  package var incidentStateCommand: CommandText {
    pick(
      CommandText("statut…", "Choisir où en est l'incident\u{A0}: ouvert, en cours, clos."),
      CommandText("state…", "Choose how the incident stands: open, in progress, closed.")
    )
  }

  /// Choose who sees to the incident.
  package var incidentRoleCommand: CommandText {
    pick(
      CommandText("responsable…", "Choisir qui s'occupe de l'incident."),
      CommandText("owner…", "Choose who sees to the incident.")
    )
  }

  /// Set when the incident is looked at next.
  package var nextLookCommand: CommandText {
    pick(
      CommandText("à revoir…", "Fixer l'heure du prochain point sur l'incident."),
      CommandText("next look…", "Set the hour of the next look at the incident.")
    )
  }

  /// Note what was decided.
  package var decisionCommand: CommandText {
    pick(
      CommandText("décision…", "Noter ce qui est décidé pour l'incident."),
      CommandText("decision…", "Note what is decided about the incident.")
    )
  }

  /// Tell more of the incident.
  package var followUpCommand: CommandText {
    pick(
      CommandText("suite…", "Écrire une suite, qui cite l'incident."),
      CommandText("follow-up…", "Write a follow-up that names the incident.")
    )
  }

  /// Correct the entry by another one.
  package var correctEntryCommand: CommandText {
    pick(
      CommandText("corriger…", "Écrire une correction, qui cite l'entrée\u{A0}; l'entrée reste."),
      CommandText("correct…", "Write a correction that names the entry; the entry stays.")
    )
  }

  /// Copy the entry.
  package var copyEntryCommand: CommandText {
    pick(
      CommandText("copier", "Copier l'entrée comme texte, avec ses suites."),
      CommandText("copy", "Copy the entry as text, with its follow-ups.")
    )
  }

  /// Entries can't be deleted.
  package var deleteEntryCommand: CommandText {
    pick(
      CommandText("supprimer", "Dire pourquoi une entrée ne se supprime pas."),
      CommandText("delete", "Say why an entry can't be deleted.")
    )
  }

  /// Show the log at full height.
  package var openLogCommand: CommandText {
    pick(
      CommandText("main courante", "Montrer la main courante en pleine hauteur."),
      CommandText("incident log", "Show the incident log at full height.")
    )
  }

  /// Show the run sheet again.
  package var closeLogCommand: CommandText {
    pick(
      CommandText("conducteur", "Revenir au conducteur."),
      CommandText("run sheet", "Go back to the run sheet.")
    )
  }

  /// Copy the text in front.
  package var copyReadingCommand: CommandText {
    pick(
      CommandText("copier", "Copier le texte affiché."),
      CommandText("copy", "Copy the text in front.")
    )
  }
}
