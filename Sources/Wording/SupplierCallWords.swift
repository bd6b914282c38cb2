// What calls about a supplier, in few words: the day's list has little room.

extension Words {
  /// A step in at most 8 cells, by its code, for a column.
  package func shortStep(_ code: String) -> String {
    SupplierCallWords.steps[code].map { pick($0.short.french, $0.short.english) } ?? code
  }

  /// A step in one or two words, by its code, within a sentence.
  package func stepNoun(_ code: String) -> String {
    SupplierCallWords.steps[code].map { pick($0.noun.french, $0.noun.english) } ?? code
  }

  /// The money of a supplier, for the same column.
  package var budgetSource: String { pick("Budget", "Budget") }

  /// An order that has not gone out, after its name.
  package var orderWaits: String { pick("pas partie", "not out") }
  /// A paper that is missing, after its name.
  package var paperMissing: String { pick("manque", "missing") }
  /// A paper that will not hold, after its name.
  package var paperEnds: String { pick("expire avant J", "expires before D-day") }
  /// An invoice that waits for its money.
  package var invoiceWaits: String { pick("facture impayée", "invoice unpaid") }
  /// A choice that nothing explains.
  package var choiceUnexplained: String { pick("choix à justifier", "choice to explain") }
  /// So many cents more than was set aside.
  package func overBy(_ cents: Int) -> String {
    pick("+\(wholeEuros(cents))\u{A0}€\u{A0}HT", "+€\(wholeEuros(cents)) excl. tax")
  }

  /// What is to be done next about a supplier, as a reason.
  package func toDoNext(_ action: String) -> String {
    pick("à faire\u{A0}: \(action)", "to do: \(action)")
  }
  /// The label of how many steps before day J are done.
  package var readyLabel: String { pick("Prêt", "Ready") }
  /// How many steps before day J are done.
  package func readyCount(_ done: Int, of total: Int) -> String {
    pick("\(done) étapes sur \(total)", "\(done) steps of \(total)")
  }
  /// A day of another month, in at most 7 cells.
  package func farDate(day: Int, month: Int) -> String {
    pick("\(day)/\(month)", "\(day)\u{A0}\(shortMonth(month))")
  }
}

/// The steps of suppliers in few words, by code.
private enum SupplierCallWords {
  static let steps: [String: (short: Phrase, noun: Phrase)] = [
    "BES": (Phrase("Besoin", "Need"), Phrase("besoin", "need")),
    "SRC": (Phrase("Recher.", "Search"), Phrase("recherche", "search")),
    "DEV": (Phrase("Devis", "Quotes"), Phrase("devis", "quotes")),
    "CMP": (Phrase("Compar.", "Compar."), Phrase("comparaison", "comparison")),
    "VAL": (Phrase("Choix", "Choice"), Phrase("choix", "choice")),
    "ENG": (Phrase("Commande", "Order"), Phrase("commande", "order")),
    "CTR": (Phrase("Contrat", "Contract"), Phrase("contrat", "contract")),
    "KBI": (Phrase("Kbis", "Registr."), Phrase("Kbis", "registration")),
    "VIG": (Phrase("Vigil.", "Dues"), Phrase("vigilance URSSAF", "social dues")),
    "RCP": (Phrase("RC pro", "Liabil."), Phrase("RC pro", "liability insurance")),
    "LIC": (Phrase("Licence", "Licence"), Phrase("licence", "licence")),
    "HAB": (Phrase("Habilit.", "Permit"), Phrase("habilitation", "permit")),
    "FTE": (Phrase("Fiche t.", "Data"), Phrase("fiche technique", "data sheet")),
    "IMP": (Phrase("Emplac.", "Place"), Phrase("emplacement", "place")),
    "FDR": (Phrase("Feuille", "Road"), Phrase("feuille de route", "road sheet")),
    "CNF": (Phrase("Confirm.", "Confirm."), Phrase("confirmation", "confirmation")),
    "ARR": (Phrase("Arrivée", "Arrival"), Phrase("arrivée", "arrival")),
    "MON": (Phrase("Montage", "Set-up"), Phrase("montage", "set-up")),
    "PRE": (Phrase("Prestat.", "Show"), Phrase("prestation", "performance")),
    "DEM": (Phrase("Démont.", "Down"), Phrase("démontage", "take-down")),
    "SFA": (Phrase("Serv. f.", "Served"), Phrase("service fait", "service rendered")),
    "FAC": (Phrase("Facture", "Invoice"), Phrase("facture", "invoice")),
    "MAN": (Phrase("Mandat", "Pay ord."), Phrase("mandat", "payment order")),
    "PAY": (Phrase("Paiement", "Payment"), Phrase("paiement", "payment")),
  ]
}
