// Views with their filter that somebody has named.

extension Words {
  /// The list of saved views.
  package var savedViewsTitle: String { pick("Vues enregistrées", "Saved views") }
  /// Save the view in front.
  package func saveViewAs(_ name: String) -> String {
    name.isEmpty
      ? pick("enregistrer cette vue…", "save this view…")
      : pick("enregistrer cette vue sous \(quoted(name))", "save this view as \(quoted(name))")
  }
  /// The name of a saved view.
  package var askViewTitle: String { pick("Nom de la vue", "Name of the view") }
  /// A view was saved.
  package func gestureSaveView(_ name: String) -> String {
    pick("Vue enregistrée\u{A0}: \(name)", "View saved: \(name)")
  }
  /// A saved view is in front now.
  package func viewShown(_ name: String) -> String {
    pick("Vue \(quoted(name))", "View \(quoted(name))")
  }
  /// The keys of the list of saved views.
  package var savedViewKeys: [KeyHint] {
    pick(
      [
        ("Entrée", "choisir"), ("Ctrl-R", "renommer"), ("Ctrl-X", "supprimer"),
        ("Échap", "abandonner"), ("↑↓", "monter, descendre"),
      ],
      [
        ("Enter", "choose"), ("Ctrl-R", "rename"), ("Ctrl-X", "delete"), ("Esc", "give up"),
        ("↑↓", "up, down"),
      ]
    )
  }

  /// Show or save a view with its filter.
  package var savedViewsCommand: CommandText {
    pick(
      CommandText(
        "vues enregistrées…",
        "Montrer, enregistrer, renommer ou supprimer une vue avec son filtre."
      ),
      CommandText("saved views…", "Show, save, rename or delete a view with its filter.")
    )
  }
}
