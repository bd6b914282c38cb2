// What is printed: the run sheet, its extracts, what has changed, reflex sheets.

extension Words {
  // MARK: - The sheet's head

  /// The run sheet, as the title of a page.
  package var printedSheet: String { pick("Conducteur", "Run sheet") }
  /// The name of the file that it is printed to, without its ending.
  package var printedSheetFile: String { pick("conducteur", "run-sheet") }
  /// A revision by its number.
  package func revision(_ number: Int) -> String {
    pick("révision\u{A0}\(number)", "revision\u{A0}\(number)")
  }
  /// A revision, with when it was counted.
  package func revision(_ number: Int, at moment: String) -> String {
    moment.isEmpty
      ? revision(number)
      : pick("révision\u{A0}\(number) du \(moment)", "revision\u{A0}\(number) of \(moment)")
  }
  /// A day and an hour.
  package func moment(_ date: String, _ hour: String) -> String {
    hour.isEmpty ? date : pick("\(date) à \(hour)", "\(date), \(hour)")
  }
  /// A print that counts for nothing; `number` 0: no revision came before.
  package func draft(after number: Int) -> String {
    number == 0
      ? pick("brouillon", "draft")
      : pick(
        "brouillon, modifié depuis la révision\u{A0}\(number)",
        "draft, changed since revision\u{A0}\(number)"
      )
  }
  /// What a role's extract holds.
  package func extractOfRole(_ role: String) -> String {
    pick(
      "\(role)\u{A0}: lignes à tenir, et celles dont il faut être prévenu",
      "\(role): rows to run, and rows to be told of"
    )
  }
  /// What a zone's extract holds.
  package func extractOfZone(_ zone: String) -> String {
    pick("Zone \(zone), et tout le site", "Zone \(zone), and the whole site")
  }
  /// What a supplier's extract holds.
  package func extractOfSupplier(_ supplier: String) -> String {
    pick("Prestataire\u{A0}: \(supplier)", "Supplier: \(supplier)")
  }
  /// No row belongs to an extract.
  package var emptyExtract: String {
    pick("Aucune ligne ne la concerne.", "No row concerns it.")
  }
  /// When a supplier comes, and is ready.
  package func supplierComes(at arrival: String?, ready: String?) -> String {
    let parts = [
      arrival.map { pick("arrivée à \($0)", "arrives at \($0)") },
      ready.map { pick("prêt à \($0)", "ready at \($0)") },
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  // MARK: - The table

  /// A row's number.
  package var printedNumber: String { pick("N°", "No.") }
  /// When a row begins.
  package var printedStart: String { pick("Début", "Start") }
  /// When a row ends.
  package var printedEnd: String { pick("Fin", "End") }
  /// How long a row lasts.
  package var printedDuration: String { pick("Durée", "Length") }
  /// What happens.
  package var printedAction: String { pick("Action", "Action") }
  /// Where it happens.
  package var printedPlace: String { pick("Zone, lieu", "Zone, place") }
  /// Who does it.
  package var printedRole: String { pick("Qui", "Who") }
  /// The signal.
  package var printedTop: String { pick("Top", "Cue") }
  /// When it really began, to be written in.
  package var printedRealStart: String { pick("Début réel", "Real start") }
  /// When it really ended, to be written in.
  package var printedRealEnd: String { pick("Fin réelle", "Real end") }
  /// A box to tick.
  package var printedDone: String { pick("Fait", "Done") }
  /// A row without duration.
  package var printedMilestone: String { pick("jalon", "point") }
  /// What concerns no zone more than another.
  package var printedWholeSite: String { pick("tout le site", "the whole site") }
  /// So many minutes: `45 min`, `2 h`, `3 h 15`.
  package func printedLength(_ minutes: Int) -> String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    if hours == 0 { return "\(rest)\u{A0}min" }
    let pad = rest < 10 ? "0" : ""
    return rest == 0 ? "\(hours)\u{A0}h" : "\(hours)\u{A0}h\u{A0}\(pad)\(rest)"
  }
  /// An hour of the sheet, counted from midnight of its day; past it, it is told.
  package func printedHour(_ minutes: Int, isSecond: Bool) -> String {
    let day = minutes >= 0 ? minutes / 1_440 : (minutes - 1_439) / 1_440
    let text = hour(minutes - day * 1_440)
    let days = day == 0 ? "" : "\u{A0}(\(day > 0 ? "+" : "\u{2212}")\(abs(day)))"
    return text + (isSecond ? "\u{A0}bis" : "") + days
  }
  /// Who is told, under a row.
  package func printedTold(_ names: String) -> String {
    pick("prévenir\u{A0}: \(names)", "tell: \(names)")
  }
  /// What it takes, under a row.
  package func printedMeans(_ means: String) -> String {
    pick("moyens\u{A0}: \(means)", "means: \(means)")
  }
  /// The supplier, under a row.
  package func printedSupplier(_ supplier: String) -> String {
    pick("prestataire\u{A0}: \(supplier)", "supplier: \(supplier)")
  }
  /// What the marks of the table mean; `marksChanges`: those of changes are there too.
  package func printedLegend(marksChanges: Bool) -> String {
    let fixed = pick("F\u{A0}: heure fixe, à tenir", "F: fixed hour, to be held")
    let changes = pick(
      "+\u{A0}: ligne nouvelle · ≠\u{A0}: ligne modifiée, ce qui change est en gras",
      "+: new row · ≠: changed row, what changed is bold"
    )
    return marksChanges ? "\(fixed) · \(changes)" : fixed
  }
  /// The day of some rows, in calendar days from day J, with its date.
  package func printedDay(_ days: Int, _ date: String) -> String {
    let name = days == -1 ? pick("La veille", "The eve") : countdown(days)
    return date.isEmpty ? name : "\(name) · \(date)"
  }

  // MARK: - What changed

  /// The heading of what changed since a revision.
  package func changesSince(_ number: Int, at moment: String) -> String {
    pick(
      "Ce qui change depuis la \(revision(number, at: moment))",
      "What changed since \(revision(number, at: moment))"
    )
  }
  /// Nothing changed here.
  package func noChangesSince(_ number: Int, at moment: String) -> String {
    pick(
      "Rien ne change ici depuis la \(revision(number, at: moment)).",
      "Nothing changed here since \(revision(number, at: moment))."
    )
  }
  /// A row is new.
  package var changeAdded: String { pick("ajoutée", "added") }
  /// A row went.
  package var changeRemoved: String { pick("retirée", "removed") }
  /// One thing instead of another: `17:45 → 17:53`.
  package func change(_ before: String, _ after: String) -> String { "\(before) → \(after)" }
  /// A title instead of another.
  package func changeOfTitle(before: String) -> String {
    pick("s'appelait «\u{A0}\(before)\u{A0}»", "was called “\(before)”")
  }
  /// A number instead of another.
  package func changeOfNumber(_ change: String) -> String { pick("n° \(change)", "no. \(change)") }
  /// A place instead of another.
  package func changeOfPlace(_ change: String) -> String {
    pick("lieu\u{A0}: \(change)", "place: \(change)")
  }
  /// Somebody else does it.
  package func changeOfRole(_ change: String) -> String {
    pick("qui\u{A0}: \(change)", "who: \(change)")
  }
  /// Others are told.
  package func changeOfTold(_ change: String) -> String {
    pick("à prévenir\u{A0}: \(change)", "to be told: \(change)")
  }
  /// Another supplier comes.
  package func changeOfSupplier(_ change: String) -> String {
    pick("prestataire\u{A0}: \(change)", "supplier: \(change)")
  }
  /// It takes other things.
  package func changeOfMeans(_ change: String) -> String {
    pick("moyens\u{A0}: \(change)", "means: \(change)")
  }
  /// Another signal.
  package func changeOfTop(_ change: String) -> String {
    pick("top\u{A0}: \(change)", "cue: \(change)")
  }
  /// Its hour is to be held now, or no longer.
  package func changeOfAnchor(isFixed: Bool) -> String {
    isFixed
      ? pick("heure désormais fixe", "hour now fixed")
      : pick("heure désormais souple", "hour now flexible")
  }
  /// Nothing, where there was or will be something.
  package var printedNothing: String { "–" }

  // MARK: - The foot

  /// The list of telephones.
  package var printedPhones: String { pick("Téléphones", "Telephones") }
  /// Who holds a role.
  package var printedHolder: String { pick("Titulaire", "Held by") }
  /// A number to call.
  package var printedPhone: String { pick("Téléphone", "Telephone") }
  /// Who stands in.
  package var printedDeputy: String { pick("Suppléance", "Deputy") }
  /// The radio channels.
  package var printedChannels: String { pick("Canaux radio", "Radio channels") }

  // MARK: - Reflex sheets

  /// The reflex sheets, as the title of a page.
  package var printedReflexes: String { pick("Fiches réflexes", "Reflex sheets") }
  /// What to do first.
  package var reflexGestures: String { pick("Premiers gestes", "First gestures") }
  /// Who is told, in order.
  package var reflexTold: String { pick("Prévenir, dans l'ordre", "Tell, in order") }
  /// The radio channel.
  package func reflexChannel(_ channel: String) -> String {
    pick("Canal radio\u{A0}: \(channel)", "Radio channel: \(channel)")
  }
  /// What is said to the public.
  package var reflexMessage: String {
    pick("À lire au public, mot pour mot", "To be read to the public, word for word")
  }
  /// There are none.
  package var noReflexSheets: String {
    pick("aucune fiche réflexe dans ce projet", "no reflex sheet in this project")
  }

  // MARK: - Answers

  /// The gesture that counts a revision.
  package func gesturePrint(_ number: Int) -> String {
    pick(
      "Conducteur imprimé\u{A0}: révision\u{A0}\(number)",
      "Run sheet printed: revision\u{A0}\(number)"
    )
  }
  /// What was printed where.
  package func printed(_ what: String, to path: String) -> String {
    pick("\(what)\u{A0}: \(path)", "\(what): \(path)")
  }
  /// How many files were written in a folder.
  package func printedFiles(_ count: Int, in folder: String) -> String {
    pick(
      "\(count) fichier\(count > 1 ? "s" : "") dans \(folder)",
      "\(count) file\(count == 1 ? "" : "s") in \(folder)"
    )
  }
  /// No zone is called so.
  package func noSuchZone(_ name: String, known: [String]) -> String {
    let list = known.map { quoted($0) }.joined(separator: ", ")
    return pick(
      "pas de zone \(quoted(name))\u{A0}; il y a\u{A0}: \(list)",
      "no zone \(quoted(name)); there are: \(list)"
    )
  }
  /// The run sheet has no rows.
  package var nothingToPrint: String {
    pick(
      "le conducteur est vide\u{A0}: rien à imprimer. Ajouter une ligne dans la vue 5.",
      "the run sheet is empty: nothing to print. Add a row in view 5."
    )
  }
  /// A kind of report that is not there.
  package func unknownReport(_ name: String, known: [String]) -> String {
    pick(
      "pas de rapport \(quoted(name))\u{A0}; il y a\u{A0}: \(known.joined(separator: ", "))",
      "no report \(quoted(name)); there are: \(known.joined(separator: ", "))"
    )
  }
  /// `--each` needs a folder.
  package var eachNeedsFolder: String {
    pick(
      "--each écrit un fichier par extrait\u{A0}: donner un dossier avec -o",
      "--each writes a file for each extract: give a folder with -o"
    )
  }
  /// Only one extract at a time.
  package var oneExtract: String {
    pick(
      "un seul extrait à la fois\u{A0}: --role, --zone, --supplier ou --each",
      "one extract at a time: --role, --zone, --supplier or --each"
    )
  }
  /// A revision that was not printed.
  package func noSuchRevision(_ number: Int, last: Int) -> String {
    last == 0
      ? pick(
        "pas de révision \(number)\u{A0}: le conducteur n'a jamais été imprimé",
        "no revision \(number): the run sheet was never printed"
      )
      : pick(
        "pas de révision \(number)\u{A0}: la dernière est la \(last)",
        "no revision \(number): the last is \(last)"
      )
  }
}
