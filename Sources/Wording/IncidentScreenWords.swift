// The incident log on screen: its headings, how incidents stand, what is asked about them.

extension Words {
  // MARK: - Headings

  /// The column of numbers.
  package var numberHeading: String { pick("n°", "no.") }
  /// The column of hours.
  package var hourHeading: String { pick("heure", "time") }
  /// The wind.
  package var windHeading: String { pick("Vent", "Wind") }
  /// The people on the site.
  package var crowdHeading: String { pick("Jauge", "Crowd") }
  /// The radio channels.
  package var radioHeading: String { "Radio" }
  /// Wind and crowd together.
  package var readingsTitle: String { pick("Météo et jauge", "Weather and crowd") }
  /// The list of reflex sheets.
  package var reflexSheetsTitle: String { pick("Fiches réflexes", "Reflex sheets") }
  /// What was entered about an incident since.
  package var entryStory: String { pick("Suites et corrections", "Follow-ups and corrections") }
  /// The incident that an entry is about.
  package var entrySubject: String { pick("À propos de", "About") }
  /// Who wrote an entry, where that is somebody else.
  package var writtenBy: String { pick("Écrit par", "Written by") }

  // MARK: - How incidents stand

  /// Nothing is to be done.
  package var nothingOpen: String { pick("rien d'ouvert", "nothing open") }
  /// How many incidents are open.
  package func openEntries(_ count: Int) -> String {
    pick("\(count) ouvert\(count > 1 ? "s" : "")", "\(count) open")
  }
  /// How many are to be looked at now.
  package func dueEntries(_ count: Int) -> String {
    pick("\(count) à revoir", "\(count) to look at")
  }
  /// One incident is to be looked at now: `n° 37 à revoir`.
  package func dueEntry(_ number: String) -> String {
    pick("\(entryNumber(number)) à revoir", "look at \(entryNumber(number))")
  }
  /// The hour of the next look has come.
  package func dueSince(_ hour: String) -> String { pick("à revoir \(hour)", "look due \(hour)") }
  /// The hour of the next look.
  package func lookAt(_ hour: String) -> String { pick("à revoir à \(hour)", "next look \(hour)") }
  /// When it was closed.
  package func closedAt(_ hour: String) -> String { pick("clos \(hour)", "closed \(hour)") }
  /// How it stands, and since when.
  package func standsSince(_ state: String, _ age: String) -> String {
    pick("\(state) depuis \(age)", "\(state) for \(age)")
  }
  /// How long something lasts: `6 min`, `1 h 05`, `2 j`.
  package func age(_ minutes: Int) -> String {
    if minutes < 60 { return "\(minutes)\u{A0}min" }
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    if hours >= 48 { return "\(hours / 24)\u{A0}\(pick("j", "d"))" }
    return "\(hours)\u{A0}h\u{A0}\(rest < 10 ? "0" : "")\(rest)"
  }
  /// The incidents that there is no room for, and how they are seen.
  package func otherEntries(_ count: Int, key: String) -> String {
    let way = key.isEmpty ? "" : pick(", \(key) pour voir", ", \(key) to see")
    return pick("+ \(count) autre\(count > 1 ? "s" : "")\(way)", "+ \(count) more\(way)")
  }
  /// An entry that tells more of another.
  package func followsEntry(_ number: String) -> String {
    pick("suite de \(entryNumber(number))", "follows \(entryNumber(number))")
  }
  /// An entry that corrects another.
  package func correctsEntry(_ number: String) -> String {
    pick("corrige \(entryNumber(number))", "corrects \(entryNumber(number))")
  }
  /// An entry that corrects the one in front.
  package var correctsIt: String { pick("correction", "correction") }
  /// The entries that correct one.
  package func correctedBy(_ numbers: [String]) -> String {
    let list = numbers.map(entryNumber).joined(separator: ", ")
    return pick("(corrigée, \(list))", "(corrected, \(list))")
  }
  /// Numbers that were given to entries that were taken back.
  package func takenBack(_ count: Int, last: String, history: String) -> String {
    count > 1
      ? pick(
        "à \(last)\u{A0}: entrées défaites, \(history)\u{A0}: historique",
        "to \(last): entries undone, \(history): history"
      )
      : pick(
        "entrée défaite, \(history)\u{A0}: historique",
        "entry undone, \(history): history"
      )
  }
  /// A role that is no longer in the project.
  package var goneRole: String { pick("rôle supprimé", "role deleted") }
  /// The log is empty.
  package func emptyLog(key: String) -> String {
    pick(
      "Rien n'est écrit encore. \(key)\u{A0}: consigner un incident, d'où que l'on soit.",
      "Nothing is written yet. \(key): enter an incident, from wherever you are."
    )
  }
  /// A day without its weekday, in at most five cells: `6/6`, `26/12`.
  package func shortDay(day: Int, month: Int) -> String {
    pick("\(day)/\(month)", "\(day)/\(month)")
  }

  // MARK: - Writing

  /// No category was chosen.
  package var noCategory: String { pick("sans catégorie", "no category") }
  /// The letters of the severities, mildest first.
  package var severityLetters: String { pick("isgc", "iwsc") }
  /// Nobody of the public is named.
  package var noNames: String {
    pick(
      "Aucun nom du public\u{A0}: «\u{A0}un enfant de 6 ans\u{A0}», jamais son nom.",
      "No name of the public: “a child of 6”, never the name."
    )
  }
  /// Why that is so.
  package var logMayBeSeized: String {
    pick("La main courante peut être saisie.", "The log may be seized.")
  }
  /// What was typed would be lost.
  package var leaveEntry: String {
    pick(
      "Ce qui est écrit sera perdu\u{A0}: Échap encore pour abandonner",
      "What is written would be lost: Esc again to drop it"
    )
  }
  /// The reflex sheet for what is being entered.
  package func sheetOffered(_ sheet: String) -> String {
    pick("Ctrl-O\u{A0}: fiche \(sheet)", "Ctrl-O: sheet \(sheet)")
  }
  /// An entry was written.
  package func entered(_ number: String, _ text: String, undo: String) -> String {
    pick(
      "\(number)\u{A0}: \(text) · \(undo) pour défaire",
      "\(number): \(text) · \(undo) to undo"
    )
  }
  /// The reflex sheet for what was entered.
  package func sheetFor(_ sheet: String, key: String) -> String {
    pick(" · \(key)\u{A0}: fiche \(sheet)", " · \(key): sheet \(sheet)")
  }
  /// The keys while a category is chosen.
  package var categoryKeys: [KeyHint] {
    pick(
      [("lettre", "catégorie"), ("Espace", "sans catégorie"), ("Échap", "abandonner")],
      [("letter", "category"), ("Space", "no category"), ("Esc", "drop")]
    )
  }
  /// The keys while a severity is chosen.
  package var severityKeys: [KeyHint] {
    pick(
      [
        ("1 2 3 4", "gravité"), ("i s g c", "de même"), ("Retour arrière", "catégorie"),
        ("Échap", "abandonner"),
      ],
      [
        ("1 2 3 4", "severity"), ("i w s c", "the same"), ("Backspace", "category"),
        ("Esc", "drop"),
      ]
    )
  }
  /// The keys while an entry is typed.
  package var entryKeys: [KeyHint] {
    pick(
      [
        ("Entrée", "consigner"), ("Tab", "zone, responsable, à revoir…"),
        ("Ctrl-O", "consigner et lire la fiche"), ("Échap", "abandonner"),
      ],
      [
        ("Enter", "enter it"), ("Tab", "zone, owner, next look…"),
        ("Ctrl-O", "enter it and read the sheet"), ("Esc", "drop"),
      ]
    )
  }

  // MARK: - Readings

  /// Gusts, before their figure.
  package var gusts: String { pick("rafales", "gusts") }
  /// A speed.
  package func kilometresPerHour(_ speed: Int) -> String { "\(speed)\u{A0}km/h" }
  /// No reading of the wind.
  package func noWind(key: String) -> String {
    pick("pas de relevé (\(key))", "no reading (\(key))")
  }
  /// No count of people.
  package func noCrowd(key: String) -> String {
    pick("pas de comptage (\(key))", "no count (\(key))")
  }
  /// The line of the count from which it warns.
  package var crowdWarningLine: String { pick("alerte", "warning") }
  /// The line of the most people that there may be.
  package var crowdLimitLine: String { pick("limite", "limit") }
  /// How gusts have changed.
  package func windTrend(_ change: Int, minutes: Int) -> String {
    let sign = change > 0 ? "+" : change < 0 ? "\u{2212}" : ""
    let span = minutes.isMultiple(of: 60) ? "\(minutes / 60)\u{A0}h" : age(minutes)
    return pick("\(sign)\(change.magnitude) en \(span)", "\(sign)\(change.magnitude) in \(span)")
  }
  /// When people were counted.
  package func readAt(_ hour: String) -> String { pick("relevée \(hour)", "counted \(hour)") }
  /// The most there may be.
  package func outOf(_ limit: String) -> String { pick("sur \(limit)", "of \(limit)") }
  /// A gate by the part of its name that tells it from others: `A` for `Accès A`.
  package func gate(_ zone: String) -> String {
    let last = zone.split(separator: " ").last.map(String.init) ?? zone
    return last.count <= 2 ? last : zone
  }
  /// What is asked for a reading.
  package var askReading: String { pick("Relevé", "Reading") }
  /// How a reading is typed.
  package var readingHint: String {
    pick(
      "44\u{A0}: vent en km/h · A 1020 B 620 ou 1640/\u{A0}: jauge",
      "44: wind in km/h · A 1020 B 620 or 1640/: crowd"
    )
  }
  /// A threshold of wind is crossed.
  package func crossesLevel(_ from: Int) -> String {
    pick("seuil de \(from)\u{A0}km/h franchi", "threshold of \(from)\u{A0}km/h crossed")
  }
  /// The warning of the crowd is reached, or its limit.
  package func crossesCrowd(_ isFull: Bool) -> String {
    isFull
      ? pick("jauge atteinte", "limit reached") : pick("seuil d'alerte franchi", "warning reached")
  }
  /// What categories of wind begin with.
  package var windWords: [String] { ["meteo", "vent", "weather", "wind"] }
  /// What categories and sheets of the crowd begin with.
  package var crowdWords: [String] {
    ["foule", "jauge", "crowd", "surete", "securite", "security"]
  }
  /// An incident because of the wind.
  package func windIncident(_ gusts: Int, level: String) -> String {
    pick("Vent \(gusts)\u{A0}km/h, niveau \(level)", "Wind \(gusts)\u{A0}km/h, level \(level)")
  }
  /// An incident because of the crowd.
  package func crowdIncident(_ people: Int, percent share: Int) -> String {
    pick(
      "Jauge \(count(people)), \(percent(share)) de la limite",
      "Crowd \(count(people)), \(percent(share)) of the limit"
    )
  }
  /// Enter an incident.
  package var openIncident: String { pick("ouvrir un incident", "open an incident") }
  /// Read a sheet.
  package var readSheet: String { pick("lire la fiche", "read the sheet") }
  /// Do nothing more.
  package var nothingMore: String { pick("rien de plus", "nothing more") }

  // MARK: - What is asked

  /// How an incident stands.
  package func askIncidentState(_ subject: String) -> String {
    pick("\(subject), désormais", "\(subject), from now on")
  }
  /// When it is looked at next.
  package func askNextLook(_ subject: String) -> String {
    pick("À revoir à · \(subject)", "Next look · \(subject)")
  }
  /// How that is typed.
  package var nextLookHint: String { pick("17:55, +15, 10min", "17:55, +15, 10min") }
  /// What was decided.
  package func askDecision(_ subject: String) -> String {
    pick("Décision · \(subject)", "Decision · \(subject)")
  }
  /// What an entry says of a decision.
  package func decided(_ text: String) -> String {
    pick("Décision\u{A0}: \(text)", "Decision: \(text)")
  }
  /// What an entry says of a new owner.
  package func givenTo(_ role: String) -> String {
    pick("Confié à\u{A0}: \(role)", "Given to: \(role)")
  }
  /// No entry is chosen.
  package var noEntrySelected: String {
    pick("aucune entrée n'est choisie", "no entry is selected")
  }
  /// How an entry is corrected.
  package func correctByKey(_ key: String) -> String {
    pick(
      "\(key)\u{A0}: la corriger par une autre",
      "\(key): correct it by another one"
    )
  }

  // MARK: - Reflex sheets

  /// Whom to tell.
  package var sheetTold: String { pick("Prévenir", "Tell") }
  /// The radio channel of a sheet.
  package var sheetChannel: String { pick("Canal", "Channel") }
  /// What to say, word for word.
  package var sheetMessage: String { pick("Message", "Say") }
  /// Anything else in a sheet.
  package var sheetNotes: String { pick("Notes", "Notes") }
  /// There are no sheets.
  package func noReflexSheets(_ key: String) -> String {
    pick(
      "pas de fiche réflexe\u{A0}; \(key) en ajoute une",
      "no reflex sheet; \(key) adds one"
    )
  }
  /// A sheet that is for an incident.
  package func proposedFor(_ number: String) -> String { pick("pour \(number)", "for \(number)") }
  /// How the launch of a sheet is noted.
  package func launchHint(key: String, for number: String?) -> String {
    let whose = number.map { pick(" pour \($0)", " for \($0)") } ?? ""
    return pick(
      "\(key)\u{A0}: noter «\u{A0}fiche lancée\u{A0}»\(whose) dans la main courante",
      "\(key): note “sheet launched”\(whose) in the incident log"
    )
  }
  /// A sheet was launched.
  package func sheetLaunched(_ sheet: String) -> String {
    pick("Fiche \(sheet) lancée", "Sheet \(sheet) launched")
  }
  /// The keys of a sheet.
  package var reflexSheetKeys: [KeyHint] {
    pick(
      [("Entrée", "fiche lancée"), ("y", "copier"), ("j k", "défiler"), ("Échap", "fermer")],
      [("Enter", "sheet launched"), ("y", "copy"), ("j k", "scroll"), ("Esc", "close")]
    )
  }
}
