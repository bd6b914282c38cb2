// The boards' own words.

extension Words {
  /// A column by its states: `En cours`, `Idée, proposé`, `Validées`.
  package func column(_ states: [String], of list: String) -> String {
    switch (list, states) {
    case ("challenges", ["selected", "authorised", "ready"]): return pick("Retenus", "Selected")
    case ("posts", ["approvedByTutor", "approvedByCabinet"]): return pick("Validées", "Approved")
    default: break
    }
    let text = states.map { choice($0, in: list) ?? $0 }.joined(separator: ", ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// So many records of a list of the document: `3 défis`.
  package func counted(_ count: Int, of list: String) -> String {
    switch list {
    case "tasks": tasks(count)
    case "challenges":
      pick(
        "\(count) défi\(count > 1 ? "s" : "")",
        "\(count) challenge\(count == 1 ? "" : "s")"
      )
    case "posts":
      pick(
        "\(count) publication\(count > 1 ? "s" : "")",
        "\(count) post\(count == 1 ? "" : "s")"
      )
    default: "\(count) \(self.list(list) ?? list)"
    }
  }

  /// The board of a list of the document, on the rule, with its number of cards.
  package func board(_ list: String, _ count: Int) -> String {
    boardName(list) + " · "
      + pick("\(count) carte\(count > 1 ? "s" : "")", "\(count) card\(count == 1 ? "" : "s")")
  }

  /// What a board is called by its cards.
  package func boardName(_ list: String) -> String {
    let name = self.list(list) ?? list
    return "\(name.prefix(1).uppercased())\(name.dropFirst())"
  }

  /// The board of tasks, as a place.
  package var tasksPlace: String { pick("tableau des tâches", "board of tasks") }
  /// The boards of challenges and posts, where something applies there alone.
  package var cardsPlace: String {
    pick("tableaux des défis et des publications", "boards of challenges and posts")
  }

  /// By what cards are put in lanes.
  package func lanes(_ grouping: String) -> String {
    pick("Couloirs\u{A0}: \(grouping)", "Lanes: \(grouping)")
  }
  /// Lanes of lots.
  package var byLots: String { pick("volets", "lots") }
  /// Lanes of roles.
  package var byRoles: String { pick("responsables", "roles") }
  /// No lanes.
  package var withoutLanes: String { pick("aucun", "none") }
  /// The lane of cards that nobody carries.
  package var withoutRole: String { pick("Sans responsable", "Nobody") }

  /// How many cards there are, and at most should be: `4, max 5`.
  package func cardCount(_ count: Int, limit: Int?) -> String {
    "\(count)" + (limit.map { ", max\u{A0}\($0)" } ?? "")
  }
  /// A priority in two cells, 1 the most urgent.
  package func shortPriority(_ number: Int) -> String { "P\(number)" }
  /// Cards of a column that are not shown.
  package func moreCards(_ count: Int) -> String {
    pick("+ \(count) autre\(count > 1 ? "s" : "")", "+ \(count) more")
  }
  /// What opens them.
  package func showMoreCards(_ key: String) -> String {
    pick("\(key) les montre", "\(key) shows them")
  }
  /// What stands where a column of a lane is empty.
  package var noCard: String { pick("aucune carte", "no card") }
  /// What adds a card there.
  package func addCardHere(_ key: String) -> String {
    pick("\(key) en ajoute une", "\(key) adds one")
  }
  /// A column holds more than it should.
  package func overfull(_ column: String, _ count: String) -> String {
    pick("trop de cartes\u{A0}: \(column) \(count)", "too many cards: \(column) \(count)")
  }
  /// The columns in view, where some aren't.
  package func columns(_ first: Int, _ last: Int, of count: Int) -> String {
    let range = first == last ? "\(first)" : "\(first)–\(last)"
    return pick("colonnes \(range) sur \(count)", "columns \(range) of \(count)")
  }
  /// A board without any card.
  package func emptyBoard(_ list: String) -> String {
    let name = self.list(list) ?? list
    return pick(
      "Aucune carte\u{A0}: le projet n'a pas de \(name) ici.",
      "No card: no \(name) here."
    )
  }

  // MARK: - Facts of a card

  /// So many working days too late.
  package func daysLate(_ count: Int) -> String {
    pick("\(count)\u{A0}j de retard", "\(count)\u{A0}d late")
  }
  /// Working days still to do.
  package func remains(_ days: Int) -> String {
    pick("reste \(self.days(days))", "\(self.days(days)) left")
  }
  /// It has notes.
  package var hasNote: String { pick("note", "note") }
  /// It has so many files.
  package func files(_ count: Int) -> String {
    pick(
      "\(count) fichier\(count > 1 ? "s" : "")",
      "\(count) file\(count == 1 ? "" : "s")"
    )
  }

  // MARK: - Asking and refusing

  /// Which column cards go to.
  package var askColumn: String { pick("Vers quelle colonne", "To which column") }
  /// To another lot rather than another column.
  package var otherLot: String { pick("un autre volet…", "another lot…") }
  /// A card can't go further sideways.
  package var edgeOfBoard: String {
    pick("c'est le bord du tableau", "this is the edge of the board")
  }
  /// A card can't go further up or down.
  package var edgeOfColumn: String {
    pick("c'est le bout de la colonne", "this is the end of the column")
  }
  /// The cursor is on no card.
  package var noCardSelected: String {
    pick("aucune carte n'est choisie", "no card is selected")
  }

  // MARK: - On the bottom line

  /// Moving a card between columns.
  package var columnHint: String { pick("colonne", "column") }
  /// Moving a card within its column.
  package var orderHint: String { pick("ordre", "order") }
}
