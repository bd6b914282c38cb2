extension Words {
  /// A key as people read it, from its notation: `<Enter>` is `Entrée`.
  package func keyName(_ notation: String) -> String {
    guard notation.count > 1, notation.hasPrefix("<"), notation.hasSuffix(">") else {
      return notation
    }
    let name = notation.dropFirst().dropLast()
    if name.hasPrefix("C-") { return "Ctrl-" + name.dropFirst(2).uppercased() }
    if name.hasPrefix("S-") { return pick("Maj-", "Shift-") + keyName("<\(name.dropFirst(2))>") }
    return switch name {
    case "Enter": pick("Entrée", "Enter")
    case "Esc": pick("Échap", "Esc")
    case "Space": pick("Espace", "Space")
    case "Backspace": pick("Retour arrière", "Backspace")
    case "Delete": pick("Suppr", "Del")
    case "Insert": pick("Inser", "Ins")
    case "Up": "↑"
    case "Down": "↓"
    case "Left": "←"
    case "Right": "→"
    case "PageUp": pick("Pg\u{A0}préc", "PgUp")
    case "PageDown": pick("Pg\u{A0}suiv", "PgDn")
    case "Home": pick("Début", "Home")
    case "End": pick("Fin", "End")
    case "lt": "<"
    default: String(name)
    }
  }
}
