// The incident log, «main courante»: what entries, readings and gestures are called.

extension Words {
  /// The log itself.
  package var incidentLog: String { pick("Main courante", "Incident log") }

  /// An entry by its number: `n° 37`.
  package func entryNumber(_ number: String) -> String {
    pick("n°\u{A0}\(number)", "no.\u{A0}\(number)")
  }

  /// An entry was written.
  package func gestureEntry(_ text: String) -> String { incidentLog + colon + text }

  /// Gusts were read.
  package func windReading(_ gusts: Int) -> String {
    pick("Rafales \(gusts)\u{A0}km/h", "Gusts \(gusts)\u{A0}km/h")
  }

  /// People were counted.
  package func crowdCount(_ people: Int) -> String {
    pick("Jauge \(count(people))", "Crowd \(count(people))")
  }

  /// What becomes of an incident, as an entry says it.
  package func entryState(_ state: String) -> String {
    switch state {
    case "open": pick("Rouvert", "Reopened")
    case "inProgress": pick("Pris en charge", "Taken care of")
    default: pick("Clos", "Closed")
    }
  }

  /// An entry without a text.
  package var noText: String { pick("sans texte", "no text") }

  /// A state of an incident.
  package func incidentState(_ state: String) -> String { choice(state, in: "incidents") ?? state }

  /// A severity by its word.
  package func severity(_ severity: String) -> String {
    choice(severity, in: "incidents") ?? severity
  }

  // MARK: - Readings

  /// It is neither a reading of the wind nor a count of people.
  package func notAReading(_ text: String) -> String {
    pick(
      "\(quoted(text)) n'est ni un vent ni une jauge\u{A0}: 44, 1640/, A 1020 B 620",
      "\(quoted(text)) is neither wind nor crowd: 44, 1640/, A 1020 B 620"
    )
  }

  /// More people at the gates than in all.
  package func gatesExceed(_ gates: Int, _ total: Int) -> String {
    pick(
      "aux accès \(count(gates)), plus que les \(count(total)) en tout",
      "\(count(gates)) at the gates, more than the \(count(total)) in all"
    )
  }

  /// A level of wind: `jaune`.
  package func windLevel(_ level: String) -> String {
    switch level {
    case "yellow": pick("jaune", "yellow")
    case "orange": pick("orange", "orange")
    case "red": pick("rouge", "red")
    default: pick("vert", "green")
    }
  }

  /// A reading, the level it reaches and what that asks: `44 km/h : jaune, lests doublés`.
  package func windStands(_ gusts: Int, level: String?, advice: String) -> String {
    let level = windLevel(level ?? "")
    let asked = advice.isEmpty ? "" : ", \(advice)"
    return pick(
      "vent \(gusts)\u{A0}km/h\u{A0}: \(level)\(asked)",
      "wind \(gusts)\u{A0}km/h: \(level)\(asked)"
    )
  }

  /// A count beside the most that may be there: `1 640 sur 2 000, 82 %`.
  package func crowdStands(_ people: Int, limit: Int, percent: Int) -> String {
    pick(
      "jauge \(count(people)) sur \(count(limit)), \(percent)\u{A0}%",
      "crowd \(count(people)) of \(count(limit)), \(percent)%"
    )
  }

  // MARK: - What stays as it was written

  /// Entries are neither changed nor deleted, and what to do instead.
  package func entriesStay(correct: String) -> String {
    pick(
      "une entrée de main courante ne se modifie ni ne se supprime\u{A0}; \(correct)",
      "an entry of the incident log is neither changed nor deleted; \(correct)"
    )
  }

  /// The way out on the command line.
  package func correctByLog(_ number: String) -> String {
    pick(
      "la corriger\u{A0}: jourj log --correct \(number) \"…\"",
      "correct it: jourj log --correct \(number) \"…\""
    )
  }

  // MARK: - On the command line

  /// No entry has that number.
  package func noSuchEntry(_ number: String) -> String {
    pick(
      "la main courante n'a pas d'entrée \(quoted(number)). «\u{A0}jourj list incidents\u{A0}» les donne.",
      "the incident log has no entry \(quoted(number)). “jourj list incidents” gives them."
    )
  }

  /// The incident stands so already.
  package func entryStandsSo(_ number: String, _ state: String) -> String {
    pick(
      "\(entryNumber(number)) est déjà \(state)\u{A0}; rien n'a été écrit",
      "\(entryNumber(number)) is \(state) already; nothing was written"
    )
  }

  /// An entry needs a text.
  package var entryNeedsText: String {
    pick(
      "une entrée dit quelque chose\u{A0}: jourj log \"…\", ou --wind, --crowd, --close",
      "an entry says something: jourj log \"…\", or --wind, --crowd, --close"
    )
  }

  /// Two options that don't go together.
  package func notTogether(_ one: String, _ other: String) -> String {
    pick("\(one) et \(other) ne vont pas ensemble", "\(one) and \(other) don't go together")
  }

  /// A word of a list was not understood.
  package func notListed(
    _ text: String,
    field: String,
    near: [String],
    known: [String]
  ) -> String {
    let nearest = near.map(quoted).joined(separator: pick(" ou ", " or "))
    let hint =
      near.isEmpty
      ? known.isEmpty ? "" : pick("Il y a\u{A0}: ", "There are: ") + known.joined(separator: ", ")
      : pick("Plutôt \(nearest)\u{A0}?", "Did you mean \(nearest)?")
    return pick(
      "\(field)\u{A0}: rien ne s'appelle \(quoted(text)). \(hint)",
      "\(field): nothing is called \(quoted(text)). \(hint)"
    )
  }

  /// A word of a list may mean several things.
  package func severalListed(_ text: String, field: String, _ names: [String]) -> String {
    let list = names.joined(separator: ", ")
    return pick(
      "\(field)\u{A0}: \(quoted(text)) peut être \(list). En écrire plus.",
      "\(field): \(quoted(text)) may be \(list). Write more of it."
    )
  }
}
