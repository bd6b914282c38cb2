// The command that prints.

extension Words {
  /// Print.
  package var printCommand: CommandText {
    pick(
      CommandText("imprimer…", "Écrire à côté du projet les pages à imprimer du conducteur."),
      CommandText("print…", "Write the run sheet's pages to print beside the project.")
    )
  }
  /// What is asked.
  package var printTitle: String { pick("Imprimer", "Print") }
  /// All of the run sheet.
  package var printWhole: String { pick("tout le conducteur", "the whole run sheet") }
  /// The extract of the row's zone.
  package var printZone: String { pick("cette zone", "this zone") }
  /// The extract of the row's role.
  package var printRole: String { pick("ce rôle", "this role") }
  /// The extract of the row's supplier.
  package var printSupplier: String { pick("ce prestataire", "this supplier") }
  /// An extract for each zone.
  package var printEachZone: String { pick("une page par zone", "a page for each zone") }
  /// An extract for each role.
  package var printEachRole: String { pick("une page par rôle", "a page for each role") }
  /// An extract for each supplier.
  package var printEachSupplier: String {
    pick("une page par prestataire", "a page for each supplier")
  }
  /// A draft, in the name of a file.
  package var printedDraftFile: String { pick("brouillon", "draft") }
  /// The reflex sheets, in the name of a file.
  package var printedReflexFile: String { pick("fiches-reflexes", "reflex-sheets") }
}
