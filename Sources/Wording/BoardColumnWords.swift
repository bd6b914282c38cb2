// The menu of a board's columns and of what its cards show.

extension Words {
  /// The menu of a column.
  package func columnMenu(_ name: String) -> String {
    pick("Colonne «\u{A0}\(name)\u{A0}»", "Column “\(name)”")
  }
  /// Changing how many cards it should hold.
  package var columnLimit: String { pick("maximum de cartes…", "most cards…") }
  /// Changing its name.
  package var columnName: String { pick("nom…", "name…") }
  /// Changing which states stand in it.
  package var columnStates: String { pick("statuts…", "states…") }
  /// Putting it one place to the left.
  package var columnLeft: String { pick("placer plus à gauche", "put further left") }
  /// Putting it one place to the right.
  package var columnRight: String { pick("placer plus à droite", "put further right") }
  /// Adding one.
  package var addColumn: String {
    pick("ajouter une colonne à sa droite…", "add a column after it…")
  }
  /// Taking it away.
  package var removeColumn: String { pick("supprimer la colonne", "remove the column") }
  /// Where the states of a removed column go.
  package func statesGoTo(_ column: String) -> String {
    pick(
      "ses statuts vont à «\u{A0}\(column)\u{A0}»",
      "its states go to “\(column)”"
    )
  }
  /// Choosing what cards show.
  package var cardFields: String { pick("champs des cartes…", "card fields…") }
  /// Back to the columns of the beginning.
  package var standardColumns: String { pick("colonnes d'origine", "standard columns") }

  /// No limit.
  package var noLimit: String { pick("sans maximum", "no limit") }
  /// A column named by its states.
  package var byItsStates: String { pick("d'après ses statuts", "by its states") }
  /// A column can't be removed.
  package var onlyColumn: String {
    pick("c'est la seule colonne du tableau", "it is the only column")
  }
  /// A state can't be taken from its column.
  package func onlyState(_ column: String) -> String {
    pick("seul statut de «\u{A0}\(column)\u{A0}»", "the only state of “\(column)”")
  }
  /// A state stands in a column.
  package func inColumn(_ column: String) -> String {
    pick("dans «\u{A0}\(column)\u{A0}»", "in “\(column)”")
  }
  /// A state stands in no column.
  package var onNoColumn: String { pick("dans aucune colonne", "in no column") }
  /// A choice of several, taken or not.
  package func checked(_ name: String, _ isTaken: Bool) -> String {
    "[\(isTaken ? "x" : " ")] \(name)"
  }

  // MARK: - Asking

  /// The name of a column.
  package func askColumnName(_ name: String) -> String {
    pick("Nom (\(name))", "Name (\(name))")
  }
  /// How many cards a column should hold at most.
  package func askColumnLimit(_ name: String) -> String {
    pick("Maximum de cartes (\(name))", "Most cards (\(name))")
  }
  /// How the limit may be typed.
  package var columnLimitHint: String {
    pick("un nombre\u{A0}; rien\u{A0}: sans maximum", "a number; nothing: no limit")
  }
  /// How the name may be typed.
  package var columnNameHint: String {
    pick("rien\u{A0}: d'après ses statuts", "nothing: by its states")
  }
  /// Which states stand in a column.
  package func askStates(_ name: String) -> String {
    pick("Statuts de «\u{A0}\(name)\u{A0}»", "States of “\(name)”")
  }
  /// Which state a new column is for.
  package var askNewColumn: String {
    pick("Nouvelle colonne, pour le statut", "New column, for the state")
  }
  /// What cards show.
  package var askCardFields: String {
    pick("Sur les cartes, là où c'est rempli", "On cards, where filled in")
  }
  /// As nobody has chosen.
  package var asUsual: String { pick("comme à l'origine", "as usual") }

  /// A field of a card.
  package func cardField(_ key: String) -> String {
    switch key {
    case "code": pick("numéro", "code")
    case "role": pick("responsable", "responsible")
    case "date": pick("J-n", "D-n")
    case "lot": pick("volet", "lot")
    case "priority": pick("priorité", "priority")
    case "checklist": pick("étapes cochées", "steps ticked")
    case "waiting": pick("en attente de", "waiting for")
    case "place": pick("lieu", "place")
    case "channel": pick("support", "medium")
    case "state": pick("statut, où la colonne en a plusieurs", "state, where a column has several")
    case "tags": pick("étiquettes", "tags")
    default: key
    }
  }

  // MARK: - In the history

  /// The limit of a column, as a field.
  package var columnLimitField: String { pick("Maximum de cartes", "Most cards") }
  /// The name of a column, as a field.
  package var columnNameField: String { pick("Nom de la colonne", "Column name") }
  /// The states of a column, as a field.
  package var columnStatesField: String { pick("Statuts de la colonne", "Column states") }
  /// A column was moved.
  package func gestureColumnMoved(_ name: String, right: Bool) -> String {
    right
      ? pick("Colonne plus à droite\u{A0}: \(name)", "Column further right: \(name)")
      : pick("Colonne plus à gauche\u{A0}: \(name)", "Column further left: \(name)")
  }
  /// A column was added.
  package func gestureColumnAdded(_ name: String) -> String {
    pick("Colonne ajoutée\u{A0}: \(name)", "Added column: \(name)")
  }
  /// A column was removed.
  package func gestureColumnRemoved(_ name: String) -> String {
    pick("Colonne supprimée\u{A0}: \(name)", "Removed column: \(name)")
  }
  /// The standard columns are back.
  package var gestureColumnsRestored: String {
    pick("Colonnes d'origine", "Standard columns")
  }
  /// Cards show other fields.
  package func gestureCardFields(_ names: String) -> String {
    pick("Champs des cartes\u{A0}: \(names)", "Card fields: \(names)")
  }
}
