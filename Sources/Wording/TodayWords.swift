// What a day asks for: the view «Aujourd'hui» and `jourj today`.

extension Words {
  /// A section of the day's list, by its name.
  package func agendaSection(_ name: String) -> String {
    switch name {
    case "late": pick("En retard", "Late")
    case "today": pick("À faire aujourd'hui", "Due today")
    case "mustStart": pick("Doit commencer", "Must start")
    case "stalled": pick("Critique qui traîne", "Critical, stalled")
    case "followUps": pick("Relances", "Follow-ups")
    case "meetings": pick("Réunions", "Meetings")
    case "posts": pick("Publications", "Posts")
    case "suppliers": pick("Prestataires", "Suppliers")
    case "thisWeek": pick("Cette semaine", "This week")
    default: name
    }
  }

  /// A day that asks for nothing.
  package var emptyAgenda: String {
    pick("Rien ne presse aujourd'hui.", "Nothing presses today.")
  }

  // MARK: - The day in a sentence

  /// The part of the day that lies ahead, by the hour it is.
  package func partOfDay(_ hour: Int) -> String {
    switch hour {
    case ..<12: pick("Ce matin", "This morning")
    case ..<18: pick("Cet après-midi", "This afternoon")
    default: pick("Ce soir", "This evening")
    }
  }
  /// Between the part of the day and what it asks for.
  package var sentenceColon: String { pick("\u{A0}: ", ": ") }
  /// How much is late.
  package func lateCount(_ count: Int) -> String {
    pick("\(count)\u{A0}retard\(count > 1 ? "s" : "")", "\(count)\u{A0}late")
  }
  /// How much is to be done today.
  package func dueCount(_ count: Int) -> String {
    pick("\(count)\u{A0}chose\(count > 1 ? "s" : "") à faire", "\(count)\u{A0}to do")
  }
  /// How much must be begun.
  package func startCount(_ count: Int) -> String {
    pick("\(count)\u{A0}à commencer", "\(count)\u{A0}to start")
  }
  /// How much was begun and won't be done in time.
  package func stalledCount(_ count: Int) -> String {
    pick("\(count)\u{A0}qui traîne\(count > 1 ? "nt" : "")", "\(count)\u{A0}stalled")
  }
  /// How many are to be chased.
  package func chaseCount(_ count: Int) -> String {
    pick("\(count)\u{A0}relance\(count > 1 ? "s" : "")", "\(count)\u{A0}to chase")
  }
  /// A meeting, before its hour.
  package var meetingAt: String { pick("réunion à ", "meeting at ") }

  // MARK: - Why it is here

  /// A finish that has passed.
  package func workingDaysLate(_ days: Int) -> String {
    pick(
      days == 1 ? "1\u{A0}jour ouvré de retard" : "\(days)\u{A0}jours ouvrés de retard",
      days == 1 ? "1\u{A0}working day late" : "\(days)\u{A0}working days late"
    )
  }
  /// It ends today.
  package var endsToday: String { pick("à finir aujourd'hui", "due today") }
  /// It takes place today.
  package var isToday: String { pick("c'est aujourd'hui", "it is today") }
  /// Its latest start is today.
  package var startToday: String {
    pick("à commencer aujourd'hui au plus tard", "to be started today at the latest")
  }
  /// Its latest start has passed.
  package func shouldHaveStarted(_ date: String) -> String {
    pick("devait commencer \(date) au plus tard", "should have started by \(date)")
  }
  /// It was begun and is so many working days short; 0: it waits, and none is left.
  package func stalls(missing days: Int) -> String {
    days == 0
      ? pick("en attente, sans un jour de marge", "waiting, with not a day of slack")
      : pick(
        "finira \(self.days(days)) trop tard à ce rythme",
        "will end \(self.days(days)) too late at this pace"
      )
  }
  /// It waits, and the reminder has come.
  package func toChase(_ whom: String) -> String {
    pick("relancer\u{A0}: \(whom)", "chase: \(whom)")
  }
  /// Since when it waits.
  package func waitsSince(_ whom: String, days: Int) -> String {
    days == 0
      ? pick("En attente de \(whom) depuis aujourd'hui.", "Waiting for \(whom) since today.")
      : pick(
        "En attente de \(whom) depuis \(self.days(days)).",
        "Waiting for \(whom) for \(self.days(days))."
      )
  }
  /// A meeting's day and hour.
  package func heldOn(_ date: String, at hour: String?) -> String {
    date + (hour.map { pick(" à \($0)", " at \($0)") } ?? "")
  }
  /// With whom a meeting is held, in a sentence.
  package func heldWith(_ people: String) -> String {
    sentence(pick("Avec \(people)", "With \(people)"))
  }
  /// A post that is to be approved.
  package func toApprove(_ date: String) -> String {
    pick("à valider pour \(date)", "to approve by \(date)")
  }
  /// A post that comes out.
  package func toPublish(_ date: String) -> String {
    pick("à publier \(date)", "to publish \(date)")
  }
  /// A post whose day has passed.
  package func wasToPublish(_ date: String) -> String {
    pick("devait paraître \(date)", "should have come out \(date)")
  }
  /// A proof whose day has passed.
  package func wasToApprove(_ date: String) -> String {
    pick("devait être validée pour \(date)", "should have been approved by \(date)")
  }
  /// How far a post has come, in a sentence, by the word in the document.
  package func postStory(_ word: String) -> String {
    switch word {
    case "toWrite": pick("Le texte est à écrire.", "The text is to be written.")
    case "inReview":
      pick("Le tuteur ne l'a pas encore validée.", "The tutor has not approved it yet.")
    case "approvedByTutor":
      pick(
        "Validée par le tuteur\u{A0}: il reste à publier.",
        "Approved by the tutor: it is to be published."
      )
    case "approvedByCabinet":
      pick(
        "Validée par le cabinet\u{A0}: il reste à publier.",
        "Approved by the cabinet: it is to be published."
      )
    default: ""
    }
  }
  /// When a post that is to be approved comes out.
  package func postComesOut(_ date: String) -> String {
    sentence(pick("Parution prévue \(date)", "It is to come out \(date)"))
  }
  /// It ends soon.
  package func endsOn(_ date: String) -> String { pick("finit \(date)", "ends \(date)") }
  /// It begins soon.
  package func startsOn(_ date: String) -> String { pick("commence \(date)", "starts \(date)") }
  /// It takes place soon.
  package func takesPlace(_ date: String) -> String {
    pick("a lieu \(date)", "takes place \(date)")
  }

  /// When it should have ended.
  package func shouldHaveEnded(_ date: String) -> String {
    sentence(pick("Devait finir \(date)", "Should have ended \(date)"))
  }
  /// How much work is left.
  package func workLeft(_ days: Int) -> String {
    pick(
      days == 1 ? "Il reste un jour de travail" : "Il reste \(days)\u{A0}jours de travail",
      days == 1 ? "One day of work is left" : "\(days)\u{A0}days of work are left"
    )
  }
  /// When it can end at the earliest.
  package func finishedBy(_ date: String?) -> String {
    date.map { pick("finie \($0) au plus tôt", "finished \($0) at the earliest") }
      ?? pick("finie ce soir", "finished tonight")
  }
  /// Ending then harms nobody.
  package var harmsNothing: String { pick("elle ne décale rien", "it moves nothing") }
  /// Ending then pushes a successor.
  package func pushes(_ task: String, days: Int) -> String {
    pick("elle décale \(task) de \(self.days(days))", "it pushes \(task) by \(self.days(days))")
  }
  /// Ending then is later than others can answer, or than day J.
  package func overrunsDeadline(days: Int) -> String {
    pick(
      "elle dépasse son butoir de \(self.days(days))",
      "it overruns its deadline by \(self.days(days))"
    )
  }

  /// A sentence ended by one full stop, also after an abbreviation.
  private func sentence(_ text: String) -> String { text.hasSuffix(".") ? text : text + "." }

  // MARK: - The detail

  /// How far off a day is, in parentheses.
  package func inWorkingDays(_ days: Int) -> String {
    switch days {
    case 0: "(\(today))"
    case ..<0: pick("(passé de \(self.days(-days)))", "(\(self.days(-days)) ago)")
    default: pick("(dans \(self.days(days)))", "(in \(self.days(days)))")
    }
  }
  /// When a task that was begun can end at the earliest.
  package func endsEarliest(_ date: String) -> String { pick("finie \(date)", "finished \(date)") }
  /// A duration of which a part is done.
  package func partlyDone(_ duration: Int, done: Int) -> String {
    let part = pick(", dont \(done) fait\(done > 1 ? "s" : "")", ", \(done) done")
    return days(duration) + (done > 0 ? part : "")
  }
  /// The heading of what is linked to it.
  package var links: String { pick("Liens", "Links") }
  /// The heading of a note.
  package var note: String { pick("Note", "Note") }
  /// The heading of what was done to it.
  package var latestChanges: String { pick("Derniers changements", "Latest changes") }
  /// The label of who carries it.
  package var carriedBy: String { pick("Qui", "Who") }
  /// The label of whom it waits for.
  package var waitsFor: String { pick("En attente de", "Waiting for") }
  /// The label of the day of a reminder.
  package var chaseOn: String { pick("Relance", "Chase on") }
  /// The label of a state.
  package var stateLabel: String { pick("État", "State") }
  /// The label of a lot.
  package var lotLabel: String { pick("Volet", "Lot") }

  // MARK: - Commands

  /// Show everything about the selected thing.
  package var openDetailCommand: CommandText {
    pick(
      CommandText(
        "ouvrir",
        "Montrer tout ce qu'on sait de la ligne, ou aller à l'étape du prestataire."
      ),
      CommandText("open", "Show all that is known of the line, or go to the supplier's step.")
    )
  }
  /// Unfold a section.
  package var unfoldSectionCommand: CommandText {
    pick(
      CommandText("déplier", "Déplier la section de la ligne."),
      CommandText("unfold", "Unfold the section of the line.")
    )
  }
  /// Fold a section.
  package var foldSectionCommand: CommandText {
    pick(
      CommandText("plier", "Plier la section de la ligne."),
      CommandText("fold", "Fold the section of the line.")
    )
  }
  /// Nothing is selected.
  package var nothingSelected: String { pick("rien n'est choisi", "nothing is selected") }
}

extension Words {
  /// How far a post has come, in 8 cells, by the word in the document.
  package func postState(_ word: String) -> String {
    switch word {
    case "toWrite": pick("à écrire", "to write")
    case "inReview": pick("à relire", "to read")
    case "published": pick("publié", "out")
    case "cancelled": pick("annulé", "dropped")
    default: pick("validé", "approved")
    }
  }

  /// A supplier, where a lot would stand, in 8 cells.
  package var supplierSource: String { pick("Prestat.", "Supplier") }

  /// A length in minutes: `15 min`, `1 h 30`.
  package func minutes(_ count: Int) -> String {
    guard count >= 60 else { return "\(count)\u{A0}min" }
    let rest = count % 60
    return "\(count / 60)\u{A0}h" + (rest > 0 ? "\u{A0}\(rest < 10 ? "0" : "")\(rest)" : "")
  }
}
