// The lists of commands: the help, the palette, the line after `:`.

extension Words {
  /// Find any command of the program.
  package var paletteCommand: CommandText {
    pick(
      CommandText("toutes les commandes…", "Chercher parmi les commandes de tous les écrans."),
      CommandText("all commands…", "Look for a command among those of all screens.")
    )
  }

  /// Type the name of a command.
  package var commandLineCommand: CommandText {
    pick(
      CommandText(
        "commande…",
        "Taper le nom d'une commande, et ce qu'elle demande\u{A0}: date J-30."
      ),
      CommandText("command…", "Type the name of a command, and what it asks: date D-30.")
    )
  }

  /// What the help list is about.
  package var helpTitle: String { pick("Ce qu'on peut faire ici", "What can be done here") }
  /// What the palette is about.
  package var paletteTitle: String { pick("Toutes les commandes", "All commands") }
  /// What the line is about.
  package var commandLineTitle: String { pick("Commande", "Command") }
  /// What the line takes.
  package var typeCommand: String {
    pick("nom de la commande, puis sa réponse", "name of the command, then its answer")
  }

  /// A command that is brought to the screen where it applies.
  package func appliesHere(_ name: String, key: String) -> String {
    pick("«\u{A0}\(name)\u{A0}» est ici\u{A0}: touche \(key)", "“\(name)” is here: key \(key)")
  }
  /// A command of a screen that is not there.
  package func appliesOnly(_ name: String, where place: String) -> String {
    pick(
      "«\u{A0}\(name)\u{A0}» se fait ailleurs\u{A0}: \(place)",
      "“\(name)” is done elsewhere: \(place)"
    )
  }
  /// A command that was given an answer without asking for one.
  package func asksNothing(_ name: String, _ answer: String) -> String {
    pick(
      "«\u{A0}\(name)\u{A0}» ne sait que faire de «\u{A0}\(answer)\u{A0}»",
      "“\(name)” has no use for “\(answer)”"
    )
  }

  /// The keys of the palette and the help.
  package var commandListKeys: [KeyHint] {
    pick(
      [("Entrée", "exécuter"), ("↑↓", "monter, descendre"), ("Échap", "fermer")],
      [("Enter", "run"), ("↑↓", "up, down"), ("Esc", "close")]
    )
  }
  /// The keys of the line.
  package var commandLineKeys: [KeyHint] {
    pick(
      [("Entrée", "exécuter"), ("Tab", "compléter"), ("↑↓", "choisir"), ("Échap", "fermer")],
      [("Enter", "run"), ("Tab", "complete"), ("↑↓", "choose"), ("Esc", "close")]
    )
  }

  // MARK: - Places that are no views

  /// Wherever one is.
  package var everywhere: String { pick("partout", "everywhere") }
  /// A view that comes later.
  package var laterViewPlace: String { pick("vues à venir", "views to come") }
  /// A past state.
  package var pastPlace: String { pick("état passé", "past state") }
  /// A text to read.
  package var readingPlace: String { pick("texte à lire", "text to read") }
}
