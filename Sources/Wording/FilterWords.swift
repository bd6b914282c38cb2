// The words of filters: one for each flag and field, in both languages; both are understood always.

extension Words {
  /// The word of a flag or field of filters in this language.
  package func filterWord(_ key: String) -> String {
    FilterWords.words[key].map { pick($0.phrase.french, $0.phrase.english) } ?? key
  }

  /// What a word of filters asks for, said in a few words; nil for a word that is none.
  package func filterHelp(_ key: String) -> String? {
    FilterWords.words[key].map { pick($0.help.french, $0.help.english) }
  }

  /// All flags and fields with every word that is understood for them, in either language.
  package static let filterVocabulary: [(key: String, isFlag: Bool, words: [String])] =
    FilterWords.words.map { key, entry in
      let phrases = [entry.phrase.french, entry.phrase.english] + entry.others
      return (key, entry.isFlag, phrases)
    }

  /// The word between two alternatives.
  package var filterOr: String { pick("ou", "or") }
  /// The word for «no role», «no lot».
  package var filterNone: String { pick("aucun", "none") }

  /// What stands before a filter being typed.
  package var filterLabel: String { pick("Filtre", "Filter") }
  /// How many of how many pass.
  package func filterCount(_ shown: Int, of all: Int) -> String {
    pick("\(shown) sur \(all)", "\(shown) of \(all)")
  }
  /// What stands before the filter on the rule.
  package var filterRowLabel: String { pick("filtre\u{A0}: ", "filter: ") }
  /// The filter on the rule means nothing any more.
  package var filterUnreadable: String { pick("ne se lit plus", "can't be read any more") }
  /// What stands above what a filter may go on with.
  package func filterOffers(_ count: Int) -> String {
    pick(
      "\(count) possibilité\(count > 1 ? "s" : "")",
      "\(count) way\(count == 1 ? "" : "s") to go on"
    )
  }
  /// The keys while a filter is typed.
  package var filterKeys: [KeyHint] {
    pick(
      [
        ("Entrée", "garder"), ("Tab", "compléter"), ("↑↓", "choisir"),
        ("Échap", "revenir au filtre d'avant"),
      ],
      [("Enter", "keep"), ("Tab", "complete"), ("↑↓", "choose"), ("Esc", "back to the former one")]
    )
  }
  /// A view is empty because of its filter, and how to get out.
  package func nothingPasses(_ text: String, change: String, clear: String) -> String {
    pick(
      "Rien ici ne passe le filtre \(quoted(text)). \(change)\u{A0}: le changer\u{A0}; \(clear)\u{A0}: tout montrer.",
      "Nothing here passes the filter \(quoted(text)). \(change): change it; \(clear): show all."
    )
  }

  /// What can be typed, in a line.
  package var filterHint: String {
    pick(
      "retard, moi, !fait, volet:sécurité, fin<J-30, marge<5, a ou b",
      "late, mine, !done, lot:security, end<D-30, slack<5, a or b"
    )
  }

  /// Nothing is asked for by that name.
  package func unknownFilterField(_ text: String, nearest: String?) -> String {
    let known = ["lot", "role", "state", "finish", "start", "slack"].map(filterWord)
    let list = known.joined(separator: ", ")
    let way =
      nearest.map { pick("plutôt \(quoted($0))\u{A0}?", "did you mean \(quoted($0))?") }
      ?? pick("il y a\u{A0}: \(list)…", "there are: \(list)…")
    return pick(
      "\(quoted(text)) n'est pas un champ connu\u{A0}; \(way)",
      "\(quoted(text)) is no field that is known; \(way)"
    )
  }
  /// Nothing is called so.
  package func unknownFilterName(_ text: String, field: String, known: [String]) -> String {
    let list = known.joined(separator: ", ")
    let hint = known.isEmpty ? "" : pick("\u{A0}; il y a\u{A0}: \(list)", "; there are: \(list)")
    return pick(
      "\(field)\u{A0}: rien ne s'appelle \(quoted(text))",
      "\(field): nothing is called \(quoted(text))"
    )
      + hint
  }
  /// A field holds neither a day nor a number.
  package func notComparableFilter(_ field: String) -> String {
    pick(
      "\(quoted(field)) ne se compare pas\u{A0}; écrire \(field):…",
      "\(quoted(field)) can't be compared; write \(field):…"
    )
  }
  /// A comparison lacks its value.
  package func nothingAfterFilter(_ text: String) -> String {
    pick(
      "il manque quelque chose après \(quoted(text))",
      "something is missing after \(quoted(text))"
    )
  }
  /// A quotation mark is open.
  package var openFilterQuotation: String {
    pick("un guillemet n'est pas refermé", "a quotation mark is not closed")
  }
}

/// A word of filters.
struct FilterWord {
  let isFlag: Bool
  let phrase: Phrase
  let help: Phrase
  /// What else is understood.
  let others: [String]

  static func flag(_ french: String, _ english: String, _ others: String..., help: Phrase) -> Self {
    FilterWord(isFlag: true, phrase: Phrase(french, english), help: help, others: others)
  }

  static func field(_ french: String, _ english: String, _ others: String..., help: Phrase) -> Self
  {
    FilterWord(isFlag: false, phrase: Phrase(french, english), help: help, others: others)
  }
}

/// The table of them.
enum FilterWords {
  static let words: [String: FilterWord] = [
    "open": .flag(
      "ouvert",
      "open",
      help: Phrase("ni fait ni annulé", "neither done nor cancelled")
    ),
    "todo": .flag("à-faire", "todo", help: Phrase("pas commencé", "not begun")),
    "doing": .flag("en-cours", "doing", "started", help: Phrase("commencé", "begun")),
    "waiting": .flag(
      "en-attente",
      "waiting",
      "attente",
      help: Phrase("quelqu'un d'autre doit agir", "somebody else must act")
    ),
    "done": .flag("fait", "done", "terminé", help: Phrase("terminé", "finished")),
    "cancelled": .flag(
      "annulé",
      "cancelled",
      "canceled",
      "abandonné",
      help: Phrase("abandonné", "given up")
    ),
    "late": .flag(
      "retard",
      "late",
      "en-retard",
      "overdue",
      help: Phrase("la date est passée", "its date has passed")
    ),
    "critical": .flag("critique", "critical", help: Phrase("marge nulle", "no slack left")),
    "impossible": .flag(
      "trop-tard",
      "impossible",
      help: Phrase("ne tient plus dans les délais", "can't be done in time")
    ),
    "starting": .flag(
      "doit-commencer",
      "must-start",
      help: Phrase("au plus tard aujourd'hui", "today at the latest")
    ),
    "milestone": .flag("jalon", "milestone", help: Phrase("sans durée", "without duration")),
    "mine": .flag(
      "moi",
      "mine",
      "me",
      "à-moi",
      help: Phrase("porté par mon rôle", "carried by my role")
    ),
    "awaited": .flag(
      "j'attends",
      "awaited",
      "attendu",
      help: Phrase("un autre rôle doit agir ou répondre", "another role has to act or to answer")
    ),
    "conflict": .flag(
      "conflit",
      "conflict",
      help: Phrase("une règle du plan est rompue", "a rule of the plan is broken")
    ),
    "slipped": .flag(
      "glissé",
      "slipped",
      help: Phrase("finit après la référence", "ends after the reference")
    ),
    "lot": .field("volet", "lot", help: Phrase("le volet", "the work package")),
    "role": .field(
      "rôle",
      "role",
      "roles",
      "qui",
      "who",
      help: Phrase("qui s'en charge", "who carries it")
    ),
    "state": .field("état", "state", "statut", "status", help: Phrase("l'état", "the state")),
    "tags": .field(
      "étiquette",
      "tag",
      "tags",
      "étiquettes",
      help: Phrase("un mot de classement", "a word to sort by")
    ),
    "waitsFor": .field("attend", "waits", help: Phrase("de qui on attend", "whom it waits for")),
    "code": .field("code", "code", "id", help: Phrase("le code", "the code")),
    "title": .field("titre", "title", help: Phrase("les mots du titre", "words of its title")),
    "notes": .field(
      "note",
      "note",
      "notes",
      help: Phrase("les mots des notes", "words of its notes")
    ),
    "finish": .field(
      "fin",
      "end",
      "finish",
      "due",
      "échéance",
      "date",
      help: Phrase("le jour de fin", "the day it ends")
    ),
    "start": .field("début", "start", help: Phrase("le jour de début", "the day it begins")),
    "followUp": .field(
      "relance",
      "follow-up",
      help: Phrase("le jour de la relance", "the day of the reminder")
    ),
    "slack": .field("marge", "slack", help: Phrase("en jours ouvrés", "in working days")),
    "progress": .field("avancement", "progress", help: Phrase("en pour cent", "in percent")),
    "duration": .field("durée", "duration", help: Phrase("en jours ouvrés", "in working days")),
    "priority": .field(
      "priorité",
      "priority",
      "prio",
      help: Phrase("1\u{A0}: le plus urgent", "1: the most urgent")
    ),
    "category": .field(
      "catégorie",
      "category",
      help: Phrase("de quoi il s'agit, main courante", "what it is about, incident log")
    ),
    "severity": .field(
      "gravité",
      "severity",
      help: Phrase("info, à suivre, grave, critique", "info, watch, serious, critical")
    ),
    "zone": .field("zone", "zone", help: Phrase("le lieu", "the place")),
    "supplier": .field(
      "prestataire",
      "supplier",
      help: Phrase("dont la ligne ou la dépense dépend", "on whom a row or an expense depends")
    ),
    "type": .field("type", "type", help: Phrase("le genre de prestataire", "the kind of supplier")),
  ]
}
