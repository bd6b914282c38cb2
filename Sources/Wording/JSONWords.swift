// Why a text is no JSON, or no document of ours, in a few words without a full stop.

extension Words {
  /// The reason by its name in the parser.
  package func jsonReason(_ name: String) -> String {
    switch name {
    case "empty": pick("le fichier est vide", "the file is empty")
    case "tooLarge": pick("trop grand", "too large")
    case "notUTF8":
      pick(
        "UTF-16 ou UTF-32\u{A0}; l'enregistrer en UTF-8",
        "UTF-16 or UTF-32; save it as UTF-8"
      )
    case "invalidUTF8": pick("octets qui ne sont pas de l'UTF-8", "bytes that are not UTF-8")
    case "controlByte": pick("caractère de contrôle", "control character")
    case "loneSurrogate": pick("moitié de paire \\u", "half of a \\u pair")
    case "invalidEscape": pick("échappement inconnu après \\", "unknown escape after \\")
    case "unterminatedString": pick("guillemet jamais fermé", "a quote that is never closed")
    case "invalidNumber": pick("nombre mal écrit", "a number badly spelled")
    case "expectedValue": pick("une valeur manque ici", "a value is missing here")
    case "expectedKey": pick("une clé manque ici", "a key is missing here")
    case "expectedColon": pick("deux-points attendus", "a colon is missing here")
    case "expectedCommaOrEnd":
      pick("virgule ou fermeture attendue", "a comma or a closing bracket is missing here")
    case "trailingComma": pick("virgule de trop", "a comma too many")
    case "comment": pick("JSON n'a pas de commentaires", "JSON has no comments")
    case "tooDeep": pick("plus de 512 niveaux", "more than 512 levels")
    case "unexpectedEnd": pick("le fichier s'arrête au milieu", "the file ends in the middle")
    case "trailingContent": pick("texte après la fin", "text after the end")
    case "notAnObject": pick("ce n'est pas un objet JSON", "this is no JSON object")
    case "otherFormat":
      pick(
        "ce n'est pas un projet JourJ («\u{A0}format\u{A0}»)",
        "this is no JourJ project (“format”)"
      )
    default: name
    }
  }
}
