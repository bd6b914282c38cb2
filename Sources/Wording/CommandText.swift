/// What a command is called, and what it does.
package struct CommandText: Hashable, Sendable {
  /// A few words; a name that ends in `…` opens something to fill in.
  package let name: String
  /// A whole sentence.
  package let help: String

  init(_ name: String, _ help: String) {
    self.name = name
    self.help = help
  }
}

extension Words {
  /// A command of the nine views, by the view's digit.
  package func viewCommand(_ digit: Int) -> CommandText {
    let view = view(digit)
    return CommandText(
      pick("aller à \(view.name)", "go to \(view.name)"),
      pick("Montrer \(view.name).", "Show \(view.name).")
    )
  }
}

// What the bottom line calls items that stand for several commands.
extension Words {
  /// Moving a bar a day earlier or later.
  package var moveHint: String { pick("déplacer", "move") }
  /// Making a bar shorter or longer.
  package var durationHint: String { pick("durée", "duration") }
}
