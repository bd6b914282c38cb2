// Records in an editor of the user's own.

extension Words {
  /// How a record is edited as a text.
  package func editorHelp(hasNotes: Bool) -> [String] {
    pick(
      [
        "Une ligne par champ\u{A0}: «\u{A0}nom\u{A0}: valeur\u{A0}». Une ligne ôtée ne change rien, une valeur ôtée vide le champ."
      ] + (hasNotes ? ["Les notes sont sous le trait «\u{A0}---\u{A0}»."] : [])
        + ["Enregistrer et quitter pour valider\u{A0}; quitter sans enregistrer ne change rien."],
      [
        "A line a field: “name: value”. A line taken out changes nothing, a value taken out empties it."
      ]
        + (hasNotes ? ["The notes are under the rule “---”."] : [])
        + ["Save and quit to accept; quitting without saving changes nothing."]
    )
  }
  /// A line of the text is about no field.
  package func editorNotAField(_ line: String) -> String {
    pick("Pas un champ\u{A0}: \(quoted(line))", "No field: \(quoted(line))")
  }
  /// The editor was left with the text as it was.
  package var editorUnchanged: String {
    pick("L'éditeur n'a rien changé.", "The editor changed nothing.")
  }
  /// On top of a text that could not be taken: what becomes of it.
  package var editorAgainHelp: String {
    pick(
      "Quitter sans enregistrer garde ce texte pour plus tard\u{A0}; l'effacer tout entier l'abandonne.",
      "Quitting without saving keeps this text for later; emptying it gives it up."
    )
  }
  /// A text that could not be taken is kept.
  package func editorTextKept(_ key: String) -> String {
    pick("Texte gardé\u{A0}: \(key) le rouvre.", "Text kept: \(key) opens it again.")
  }
  /// The program can't be left: a text that could not be taken is kept.
  package func editorTextWaits(_ title: String, _ key: String) -> String {
    pick(
      "Un texte attend\u{A0}: \(key) le rouvre, l'effacer l'abandonne · \(quoted(title))",
      "A text waits: \(key) opens it again, emptying it gives it up · \(quoted(title))"
    )
  }
  /// The editor can't be started.
  package func editorMissing(_ name: String, _ reason: String) -> String {
    pick(
      "L'éditeur \(quoted(name)) ne se lance pas\u{A0}: \(reason). Régler VISUAL ou EDITOR.",
      "The editor \(quoted(name)) can't be started: \(reason). Set VISUAL or EDITOR."
    )
  }
  /// The editor ended with an error.
  package func editorFailed(_ name: String, _ status: Int) -> String {
    pick(
      "L'éditeur \(quoted(name)) a échoué (\(status))\u{A0}: rien n'est changé.",
      "The editor \(quoted(name)) failed (\(status)): nothing is changed."
    )
  }
  /// Edit the record in one's own editor.
  package var editOutsideCommand: CommandText {
    pick(
      CommandText(
        "éditeur externe…",
        "Ouvrir toute la fiche et ses notes dans l'éditeur de VISUAL ou EDITOR."
      ),
      CommandText(
        "own editor…",
        "Open the whole record and its notes in the editor of VISUAL or EDITOR."
      )
    )
  }
}
