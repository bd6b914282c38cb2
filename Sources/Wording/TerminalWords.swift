/// Why the program can't show itself: each sentence says what is wrong and the way out.
extension Words {
  /// Standard input is not a terminal.
  package var inputIsNotATerminal: String {
    pick(
      "l'entrée n'est pas un terminal\u{A0}: lancer jourj sans «\u{A0}<\u{A0}» ni «\u{A0}|\u{A0}», ou employer ses sous-commandes",
      "the input is not a terminal: start jourj without “<” or “|”, or use its subcommands"
    )
  }

  /// Standard output is not a terminal.
  package var outputIsNotATerminal: String {
    pick(
      "la sortie n'est pas un terminal\u{A0}: lancer jourj sans «\u{A0}>\u{A0}» ni «\u{A0}|\u{A0}», ou employer ses sous-commandes",
      "the output is not a terminal: start jourj without “>” or “|”, or use its subcommands"
    )
  }

  /// `TERM` is missing or empty.
  package var termIsMissing: String {
    pick(
      "la variable TERM est vide\u{A0}: essayer TERM=xterm-256color jourj",
      "the variable TERM is empty: try TERM=xterm-256color jourj"
    )
  }

  /// `TERM` names a terminal without a description.
  package func termIsUnknown(_ name: String) -> String {
    pick(
      "le terminal \(quoted(name)) est inconnu de ce système\u{A0}: essayer TERM=xterm-256color jourj",
      "the terminal \(quoted(name)) is unknown to this system: try TERM=xterm-256color jourj"
    )
  }

  /// The terminal can't place its cursor.
  package func termIsTooPlain(_ name: String) -> String {
    pick(
      "le terminal \(quoted(name)) ne sait pas placer son curseur\u{A0}: essayer jourj --plain, ou les sous-commandes de jourj",
      "the terminal \(quoted(name)) can't place its cursor: try jourj --plain, or the subcommands of jourj"
    )
  }

  /// How one speaks with the interface in lines.
  package var plainGreeting: String {
    pick(
      "JourJ en lignes. Taper des touches (j, t, <Enter>), une commande (:aide), ou Entrée pour relire\u{A0}; Q pour quitter.",
      "JourJ in lines. Type keys (j, t, <Enter>), a command (:help), or Enter to hear it again; Q to quit."
    )
  }

  /// What was typed is no key.
  package func unknownKeys(_ text: String) -> String {
    pick("Touche inconnue\u{A0}: \(text)", "Unknown key: \(text)")
  }

  /// The system has no pipe or no memory left.
  package var terminalHasNoResources: String {
    pick(
      "le système n'a plus de ressources pour ouvrir le terminal\u{A0}: fermer d'autres programmes",
      "the system has no resources left to open the terminal: close other programs"
    )
  }

  /// The program ended by a fault of its own; what was saved is in the project's file.
  package func crashed(_ path: String) -> String {
    pick(
      "jourj\u{A0}: arrêt brutal. Ce qui était enregistré l'est toujours, dans \(quoted(path)).",
      "jourj: stopped by a fault. What was saved still is, in \(quoted(path))."
    )
  }
}
