// The commands of the run sheet.

extension Words {
  /// All fields of a row.
  package var openCueCommand: CommandText {
    CommandText(
      pick("fiche", "form"),
      pick(
        "Ouvrir la fiche de la ligne, tous ses champs.",
        "Open the row's form, with all its fields."
      )
    )
  }
}
