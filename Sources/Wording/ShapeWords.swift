// How what has parts of its own is written on one line: the words before its parts, and examples.

extension Words {
  /// The word before a part of a field.
  package func partLabel(_ key: String) -> String {
    (ShapeWords.labels[key].map { pick($0.french, $0.english) } ?? list(key)) ?? key
  }

  /// What the word before a part may be too, where it is typed.
  package func partAliases(_ key: String) -> [String] {
    key == "through" ? ["jusqu'à", "jusqu'au", "until"] : []
  }

  /// A part that may be any text, behind its label.
  package func labelled(_ label: String, _ text: String) -> String {
    pick("\(label)\u{A0}: \(text)", "\(label): \(text)")
  }

  /// The most cards that a column should hold, before their number.
  package var atMost: String { pick("max", "max") }

  /// How often something comes again.
  package func frequency(_ every: Int, _ unit: String) -> String {
    switch (unit, every) {
    case ("day", 1): pick("chaque jour", "every day")
    case ("day", _): pick("tous les \(every) jours", "every \(every) days")
    case ("month", 1): pick("chaque mois", "every month")
    case ("month", _): pick("tous les \(every) mois", "every \(every) months")
    case (_, 1): pick("chaque semaine", "every week")
    default: pick("toutes les \(every) semaines", "every \(every) weeks")
    }
  }

  /// How long after its end something comes again.
  package func frequencyAfterDone(_ every: Int, _ unit: String) -> String {
    switch (unit, every) {
    case ("day", 1): pick("un jour après la fin", "a day after it is done")
    case ("day", _): pick("\(every) jours après la fin", "\(every) days after it is done")
    case ("month", 1): pick("un mois après la fin", "a month after it is done")
    case ("month", _): pick("\(every) mois après la fin", "\(every) months after it is done")
    case (_, 1): pick("une semaine après la fin", "a week after it is done")
    default: pick("\(every) semaines après la fin", "\(every) weeks after it is done")
    }
  }

  /// How a task may come again.
  package var recurrenceHint: String {
    pick(
      "chaque lundi, jusqu'à J · toutes les 2 semaines, du 5/1 · 10 jours après la fin · rien\u{A0}: non",
      "every monday, until D · every 2 weeks, from 5/1 · 10 days after it is done · nothing: no"
    )
  }

  /// When something that comes again comes next.
  package func nextTime(_ date: String) -> String {
    pick("prochaine fois \(date)", "next \(date)")
  }

  /// How links are written.
  package var linksHint: String {
    pick(
      "ADM-01, LOG-04 début→début +2 · fin→début, fin→fin, début→fin",
      "ADM-01, LOG-04 start→start +2 · finish→start, finish→finish, start→finish"
    )
  }

  /// How a field with parts is written, by its key.
  package func shapeHint(_ key: String) -> String {
    ShapeWords.examples[key].map { pick($0.french, $0.english) } ?? notALine
  }

  /// A text that is not how a field with parts is written.
  package func notAShape(_ text: String, _ key: String) -> String {
    pick(
      "«\u{A0}\(text)\u{A0}» n'est pas compris\u{A0}: \(shapeHint(key))",
      "“\(text)” is not understood: \(shapeHint(key))"
    )
  }
}

private enum ShapeWords {
  static let labels: [String: Phrase] = [
    "since": Phrase("depuis", "since"),
    "chase": Phrase("relance", "chase"),
    "on": Phrase("le", "on"),
    "from": Phrase("du", "from"),
    "through": Phrase("au", "through"),
    "origin": Phrase("origine", "origin"),
    "role": Phrase("responsable", "responsible"),
    "due": Phrase("échéance", "due"),
    "task": Phrase("tâche", "task"),
    "decidedOn": Phrase("décidé le", "decided on"),
    "askedOn": Phrase("demandé le", "asked on"),
    "doneOn": Phrase("fait le", "done on"),
    "document": Phrase("pièce", "document"),
    "validThrough": Phrase("valable jusqu'au", "valid through"),
    "amount": Phrase("montant HT", "amount excl. tax"),
    "note": Phrase("note", "note"),
    "optional": Phrase("facultatif", "optional"),
    "short": Phrase("court", "short"),
    "sort": Phrase("type", "type"),
    "options": Phrase("options", "options"),
    "holidays": Phrase("jours fériés", "public holidays"),
    "closures": Phrase("fermé", "closed"),
    "extraWorkdays": Phrase("ouvré", "worked"),
    "wind": Phrase("rafales", "gusts"),
    "crowdLimit": Phrase("jauge", "crowd limit"),
    "crowdWarning": Phrase("alerte de jauge (%)", "crowd warning (%)"),
    "delayWatch": Phrase("retard à suivre (min)", "delay to watch (min)"),
    "delayAlert": Phrase("retard grave (min)", "serious delay (min)"),
    "socialDuesFrom": Phrase("vigilance dès (HT)", "social dues from (excl. tax)"),
    "socialDuesMonths": Phrase("vigilance valable (mois)", "social dues hold (months)"),
    "orderBefore": Phrase("commande avant J (jours)", "order before D (days)"),
    "invoiceDays": Phrase("facture en retard après (jours)", "invoice late after (days)"),
    "sameFirm": Phrase("même prestataire (fois)", "same supplier (times)"),
    "indicatorNear": Phrase("indicateur proche (%)", "indicator near (%)"),
  ]

  static let examples: [String: Phrase] = [
    "waiting": Phrase(
      "préfecture, depuis 2/3, relance lun",
      "prefecture, since 2/3, chase mon"
    ),
    "recurrence": Phrase(
      "chaque lundi, du 5/1, au J+13 · toutes les 2 semaines · chaque mois",
      "every monday, from 5/1, through D+13 · every 2 weeks · every month"
    ),
    "consent": Phrase(
      "oui, le 3/2, origine\u{A0}: formulaire · non",
      "yes, on 3/2, origin: form · no"
    ),
    "photoConsent": Phrase(
      "oui, le 3/2, origine\u{A0}: formulaire · non",
      "yes, on 3/2, origin: form · no"
    ),
    "decisions": Phrase(
      "Scène côté statue, responsable régie, échéance ven\u{A0}; …",
      "Stage by the statue, responsible stage manager, due fri\u{A0}; …"
    ),
    "steps": Phrase(
      "DEV J-78 ou reçu, fait le 19/3, montant HT 5\u{A0}980\u{A0}; CTR, facultatif\u{A0}; …",
      "DEV D-78 or received, done on 19/3, amount excl. tax 5,980\u{A0}; CTR, optional\u{A0}; …"
    ),
    "questions": Phrase(
      "venue Venue seul ou à plusieurs, type un choix, options\u{A0}: seul, en famille\u{A0}; …",
      "came Who are you with, type one choice, options: alone, family\u{A0}; …"
    ),
    "calendar": Phrase(
      "lun-ven, jours fériés chômés, fermé 15/5, 16/5, ouvré 13/6",
      "mon-fri, public holidays off, closed 15/5, 16/5, worked 13/6"
    ),
    "periods": Phrase(
      "Vacances d'hiver, type vacances scolaires, du 14/2, au 1/3\u{A0}; …",
      "Winter holidays, type school holidays, from 14/2, through 1/3\u{A0}; …"
    ),
    "thresholds": Phrase(
      "rafales\u{A0}: jaune 40 rien d'ouvert / rouge 80 arrêt, jauge 2000, …",
      "gusts: yellow 40 nothing open / red 80 stop, crowd limit 2000, …"
    ),
    "boards": Phrase(
      "tâches\u{A0}: à faire / en cours + en attente max 4 / fait, défis\u{A0}: …",
      "tasks: to do / in progress + waiting max 4 / done, challenges: …"
    ),
  ]
}
