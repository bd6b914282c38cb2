// Cells pasted from a spreadsheet.

extension Words {
  /// Words that head a column of that field, besides its own names; lower case, without accents.
  package static func cellHeadings(of key: String, in list: String) -> [String] {
    switch (list, key) {
    case ("roles", "title"): ["role", "roles", "fonction", "poste", "service", "function", "job"]
    case ("roles", "holder"):
      ["nom", "noms", "prenom", "personne", "qui", "titulaire", "name", "who", "person"]
    case ("suppliers", "title"):
      [
        "prestataire", "fournisseur", "societe", "entreprise", "nom", "raison sociale", "supplier",
        "company", "vendor", "name",
      ]
    case (_, "title"):
      [
        "tache", "taches", "titre", "intitule", "action", "actions", "objet", "libelle", "quoi",
        "description", "task", "title", "what", "item",
      ]
    case (_, "code"): ["code", "ref", "reference", "n°", "no", "numero", "id"]
    case (_, "lot"): ["lot", "volet", "theme", "categorie", "chantier", "package", "category"]
    case (_, "finish"):
      [
        "echeance", "fin", "date", "date limite", "date de fin", "pour le", "pour quand", "quand",
        "deadline", "due", "due date", "end", "finish", "when",
      ]
    case (_, "duration"):
      ["duree", "charge", "jours", "nb jours", "nombre de jours", "duration", "days", "effort"]
    case (_, "roles"):
      [
        "responsable", "responsables", "qui", "pilote", "porteur", "referent", "en charge", "owner",
        "who", "assignee", "responsible",
      ]
    case (_, "role"): ["responsable", "suivi", "suivi par", "referent", "owner", "followed by"]
    case (_, "state"): ["etat", "statut", "avancement", "status", "state", "progress"]
    case (_, "priority"): ["priorite", "urgence", "priority"]
    case (_, "notBefore"): ["debut", "date de debut", "a partir du", "start", "begin", "from"]
    case (_, "actualStart"): ["debut reel", "commence le", "actual start"]
    case (_, "actualFinish"): ["fin reelle", "termine le", "fait le", "actual finish", "done on"]
    case (_, "tags"): ["etiquettes", "mots-cles", "tags", "labels"]
    case (_, "notes"):
      [
        "notes", "note", "remarque", "remarques", "commentaire", "commentaires", "observations",
        "comment", "comments", "remarks",
      ]
    case (_, "phone"):
      ["telephone", "tel", "tel.", "portable", "mobile", "numero", "phone", "cell"]
    case (_, "deputy"): ["suppleant", "suppleante", "suppleance", "remplacant", "deputy", "backup"]
    case (_, "capacity"): ["capacite", "jours par semaine", "capacity"]
    case (_, "type"): ["type", "genre", "nature", "metier", "kind"]
    case (_, "need"): ["besoin", "prestation", "quantite", "need", "service"]
    case (_, "watch"): ["vigilance", "attention", "points de vigilance", "watch"]
    case (_, "zone"): ["zone", "lieu", "emplacement", "place"]
    case (_, "planned"):
      ["prevu", "budget", "montant", "montant ht", "prix", "cout", "planned", "amount", "price"]
    case (_, "vat"): ["tva", "taux", "vat"]
    case (_, "arrivesAt"): ["arrivee", "heure d'arrivee", "arrival"]
    case (_, "readyAt"): ["pret", "pret a", "ready"]
    case (_, "nextAction"): ["prochaine action", "a faire", "next action", "to do"]
    default: []
    }
  }

  // MARK: - The screen

  /// What is pasted into.
  package func pasteTitle(_ list: String) -> String {
    switch list {
    case "roles": pick("Coller dans l'équipe", "Paste into the team")
    case "suppliers": pick("Coller dans les prestataires", "Paste into the suppliers")
    default: pick("Coller dans les tâches", "Paste into the tasks")
    }
  }
  /// Where commands apply that are about pasted cells.
  package var cellsPlace: String { pick("cellules à coller", "pasted cells") }
  /// What to do while cells are awaited.
  package var pasteHere: [String] {
    pick(
      [
        "Coller ici les cellules copiées dans le tableur\u{A0}: Ctrl-Maj-V dans la plupart des terminaux.",
        "Où l'on ne peut pas coller\u{A0}: les taper, Tab entre les cases, Entrée entre les lignes, Ctrl-D à la fin.",
      ],
      [
        "Paste the cells copied in the spreadsheet here: Ctrl-Shift-V in most terminals.",
        "Where one can't paste: type them, Tab between cells, Enter between rows, Ctrl-D at the end.",
      ]
    )
  }
  /// Keys while cells are awaited.
  package var awaitedCellsKeys: [KeyHint] {
    pick(
      [("Ctrl-D", "lire ce qui est tapé"), ("Échap", "abandonner")],
      [("Ctrl-D", "read what is typed"), ("Esc", "give up")]
    )
  }
  /// A column that goes to the notes behind its heading.
  package var cellRemark: String { pick("aux notes", "to the notes") }
  /// A column that is not taken.
  package var cellIgnored: String { pick("laissée", "left out") }
  /// What a column is.
  package func askCellColumn(_ heading: String) -> String {
    pick("La colonne «\u{A0}\(heading)\u{A0}» devient", "The column “\(heading)” becomes")
  }
  /// Another text for a cell of a line.
  package func askCell(_ line: Int) -> String { pick("Ligne \(line)", "Line \(line)") }

  // MARK: - What rows become

  /// So many rows are added.
  package func pastedAdds(_ count: Int) -> String {
    pick("\(count) à ajouter", "\(count) to add")
  }
  /// So many records are changed.
  package func pastedUpdates(_ count: Int) -> String {
    pick("\(count) à modifier", "\(count) to change")
  }
  /// So many records say the same already.
  package func pastedSame(_ count: Int) -> String {
    pick("\(count) déjà là", "\(count) there already")
  }
  /// So many cells can't be read.
  package func pastedUnread(_ count: Int) -> String {
    pick(
      "\(count) case\(count > 1 ? "s" : "") illisible\(count > 1 ? "s" : "")",
      "\(count) cell\(count == 1 ? "" : "s") unread"
    )
  }
  /// So many rows have no title.
  package func pastedNameless(_ count: Int) -> String {
    pick("\(count) sans nom", "\(count) without a name")
  }
  /// A line of what was pasted, and what becomes of it.
  package func pastedLine(_ line: Int, _ fate: String) -> String {
    pick("Ligne \(line)\u{A0}: \(fate)", "Line \(line): \(fate)")
  }
  /// It is added.
  package var pastedAddsOne: String { pick("à ajouter", "to add") }
  /// It changes a record.
  package func pastedUpdatesOne(_ title: String) -> String {
    pick("modifie «\u{A0}\(title)\u{A0}»", "changes “\(title)”")
  }
  /// A record says the same already.
  package func pastedSameOne(_ title: String) -> String {
    pick("«\u{A0}\(title)\u{A0}» le dit déjà", "“\(title)” says so already")
  }
  /// It has no title.
  package var pastedNamelessOne: String {
    pick("rien ne dit ce que c'est, elle n'est pas prise", "nothing says what it is: not taken")
  }
  /// It is left out.
  package var pastedLeftOut: String { pick("laissée de côté", "left out") }
  /// What can't be read is not lost.
  package var keptInNotes: String { pick("gardé dans les notes", "kept in the notes") }
  /// So many things were pasted.
  package func pastedCount(_ count: Int, of list: String) -> String {
    let s = count > 1 ? "s" : ""
    return switch list {
    case "roles": roleCount(count)
    case "suppliers": pick("\(count) prestataire\(s)", "\(count) supplier\(count == 1 ? "" : "s")")
    default: tasks(count)
    }
  }
  /// Rows were pasted.
  package func gesturePasted(_ subject: String) -> String {
    pick("Collé\u{A0}: \(subject)", "Pasted: \(subject)")
  }

  // MARK: - Why not

  /// Nothing here is made of rows.
  package var nothingToPasteInto: String {
    pick(
      "coller des cellules\u{A0}: dans les vues 1 à 4 ou dans l'annuaire",
      "cells are pasted into the views 1 to 4 or the directory"
    )
  }
  /// What was pasted holds no cell.
  package var noCells: String {
    pick("rien à lire dans ce qui est collé", "nothing to read in what was pasted")
  }
  /// No row would do anything.
  package var nothingToPaste: String { pick("aucune ligne à prendre", "no row to take") }
  /// Every cell can be read.
  package var allCellsRead: String { pick("tout est lu", "all is read") }
}

extension Words {
  /// Wait for cells.
  package var pasteCellsCommand: CommandText {
    pick(
      CommandText(
        "coller des cellules…",
        "Coller des cellules d'un tableur\u{A0}: ce qu'elles deviennent se voit avant."
      ),
      CommandText("paste cells…", "Paste cells of a spreadsheet; what they become is seen first.")
    )
  }
  /// Make records of the rows.
  package var acceptCellsCommand: CommandText {
    pick(
      CommandText("prendre", "Prendre les lignes, en un seul geste."),
      CommandText("take", "Take the rows, in one gesture.")
    )
  }
  /// Say what a column is.
  package var cellColumnCommand: CommandText {
    pick(
      CommandText("colonne…", "Dire ce qu'est la colonne choisie."),
      CommandText("column…", "Say what the selected column is.")
    )
  }
  /// Say whether there are headings.
  package var cellHeadingsCommand: CommandText {
    pick(
      CommandText(
        "titres ou non",
        "Prendre la première ligne pour des titres, ou pour des données."
      ),
      CommandText("headings or not", "Take the first row for headings, or for data.")
    )
  }
  /// Type a cell anew.
  package var editPastedCommand: CommandText {
    pick(
      CommandText("corriger…", "Corriger la case choisie."),
      CommandText("correct…", "Correct the selected cell.")
    )
  }
  /// Leave a row out.
  package var leaveRowOutCommand: CommandText {
    pick(
      CommandText("écarter", "Laisser la ligne de côté, ou la reprendre."),
      CommandText("leave out", "Leave the row out, or take it in again.")
    )
  }
  /// The next cell that can't be read, where there is little room.
  package var nextProblemShortHint: String { pick("illisible", "unreadable") }
  /// To the next row that can't be read.
  package var nextProblemCommand: CommandText {
    pick(
      CommandText("illisible suivante", "Aller à la case illisible suivante."),
      CommandText("next unread", "Go to the next cell that can't be read.")
    )
  }
}
