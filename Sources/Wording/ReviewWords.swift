// The two reviews: of a day, and of a template.

extension Words {
  /// What a review is called.
  package func reviewTitle(isOfTemplate: Bool) -> String {
    isOfTemplate
      ? pick("Tri du modèle", "Triage of the template") : pick("Revue du jour", "Daily review")
  }
  /// Which item of how many.
  package func ofCount(_ count: Int) -> String { pick("sur \(count)", "of \(count)") }
  /// The heading of why an item is there.
  package func reviewWhy(isOfTemplate: Bool) -> String {
    isOfTemplate ? pick("Situation", "Situation") : pick("Pourquoi ici", "Why here")
  }
  /// The heading of what happened to it.
  package var reviewHistory: String { pick("Histoire", "History") }
  /// The heading of the choices.
  package var reviewChoices: String { pick("Choix", "Choices") }
  /// The heading of what was decided.
  package var reviewDecided: String { pick("Décidé", "Decided") }

  /// A choice, by its name.
  package func reviewVerb(_ name: String) -> String {
    switch name {
    case "remind": pick("relancer…", "chase…")
    case "done": pick("terminé", "done")
    case "start": pick("commencer", "start")
    case "tomorrow": pick("demain", "tomorrow")
    case "nextWeek": pick("dans une semaine", "in a week")
    case "date": pick("date…", "date…")
    case "wait": pick("attendre…", "wait for…")
    case "hand": pick("confier à…", "hand to…")
    case "delete": pick("supprimer", "delete")
    case "keep": pick("garder", "keep")
    case "doneBefore": pick("déjà fait", "done already")
    case "doneOn": pick("fait le…", "done on…")
    case "drop": pick("sans objet…", "not needed…")
    case "keepLot": pick("tout garder", "keep all")
    case "doneLot": pick("déjà faites", "past ones done")
    case "dropLot": pick("tout écarter…", "drop all…")
    default: name
    }
  }

  /// What became of an item, by the name of the choice.
  package func reviewOutcome(_ name: String) -> String {
    switch name {
    case "remind": pick("relancé", "chased")
    case "done": pick("terminé", "done")
    case "start": pick("commencé", "started")
    case "tomorrow": pick("demain", "tomorrow")
    case "nextWeek": pick("dans une semaine", "in a week")
    case "date": pick("reporté", "put off")
    case "wait": pick("attend", "waits")
    case "hand": pick("confié", "handed on")
    case "delete": pick("supprimé", "deleted")
    case "keep", "keepLot": pick("gardé", "kept")
    case "doneBefore", "doneOn", "doneLot": pick("fait", "done")
    case "drop", "dropLot": pick("sans objet", "not needed")
    default: pick("plus tard", "later")
    }
  }

  // MARK: - Figures

  /// Under the days of work.
  package var ofWork: String { pick("de travail", "of work") }
  /// Under the days of work of a milestone.
  package var milestoneUnit: String { pick("jalon", "milestone") }
  /// Under the slack.
  package var ofSlack: String { pick("de marge", "of slack") }
  /// Under who carries it.
  package var responsibleUnit: String { pick("responsable", "responsible") }
  /// Under whom it waits for.
  package var awaitedUnit: String { pick("attendu", "awaited") }
  /// Under the steps of a supplier.
  package var stepsReadyUnit: String { pick("étapes prêtes", "steps ready") }
  /// Under a length.
  package var lengthUnit: String { pick("de réunion", "of meeting") }
  /// Nothing, where a figure would stand.
  package var noFigure: String { "–" }

  // MARK: - Why

  /// Nothing that comes before is left to do.
  package func reviewUnheld(_ last: String?) -> String {
    last.map {
      pick("Rien ne la retient\u{A0}: \($0) est terminé.", "Nothing holds it: \($0) is done.")
    }
      ?? pick("Rien ne la retient.", "Nothing holds it.")
  }
  /// What comes before is not done.
  package func reviewHeldBy(_ names: String) -> String {
    pick("Attend d'abord \(names).", "First waits for \(names).")
  }
  /// What comes next, and when.
  package func reviewNext(_ name: String, _ date: String) -> String {
    let text = pick("Suite\u{A0}: \(name), \(date)", "Next: \(name), \(date)")
    return text.hasSuffix(".") ? text : text + "."
  }

  // MARK: - History

  /// The last line of its notes.
  package var reviewNoted: String { pick("note", "note") }
  /// A quotation.
  package func quotation(_ text: String) -> String {
    pick("«\u{A0}\(text)\u{A0}»", "“\(text)”")
  }
  /// A task before it was finished.
  package func reviewDoneBefore(_ name: String) -> String {
    pick("\(name), terminé", "\(name), done")
  }
  /// It was begun.
  package var reviewBegun: String { pick("commencé", "started") }
  /// Somebody has been waited for since.
  package func reviewWaited(_ whom: String) -> String {
    pick("en attente de \(whom)", "waiting for \(whom)")
  }
  /// Nothing is known of what happened to it.
  package var reviewNoHistory: String { pick("rien encore", "nothing yet") }

  // MARK: - What follows

  /// It is done today.
  package var reviewDone: String { pick("fini ce jour", "done today") }
  /// Between two parts of what follows.
  package var reviewAnd: String { pick("\u{A0}; ", "; ") }
  /// So many working days late.
  package func reviewLate(_ days: Int) -> String {
    pick("\(self.days(days)) de retard", "\(self.days(days)) late")
  }
  /// A successor stays where it is.
  package func reviewHolds(_ name: String) -> String { pick("\(name) tient", "\(name) holds") }
  /// A successor, or the delay of others, is overrun.
  package func reviewPushes(_ name: String?, days: Int) -> String {
    "\(name ?? pick("butoir", "deadline")) +\(self.days(days))"
  }
  /// Nothing moves.
  package var reviewHarmsNothing: String { pick("rien ne bouge", "nothing moves") }
  /// No task comes after it.
  package var reviewNothingAfter: String { pick("rien ne l'attend", "nothing waits for it") }
  /// A task waits for nothing any more.
  package func reviewIsFree(_ name: String) -> String {
    pick("\(name) n'attend plus rien", "\(name) is free to start")
  }
  /// A task waits for one other only.
  package func reviewWaitsOnly(_ name: String, _ other: String) -> String {
    pick("\(name) n'attend plus que \(other)", "\(name) waits only for \(other)")
  }
  /// A task waits for some others still.
  package func reviewWaitsStill(_ name: String, _ count: Int) -> String {
    pick("\(name) attend encore \(tasks(count))", "\(name) still waits for \(tasks(count))")
  }
  /// A deletion can be taken back.
  package var reviewComesBack: String { pick("peut revenir", "can come back") }
  /// What is asked for a date.
  package var reviewDateFollows: String {
    pick("à taper\u{A0}; ce qu'elle décale se lit avant", "typed; what it moves is read first")
  }
  /// What is asked for a date that moves nothing else.
  package var reviewTypedDate: String { pick("à taper", "typed") }
  /// What is asked about waiting, and that it comes back.
  package var reviewWaits: String {
    pick("qui, jusqu'à quand\u{A0}; revient ce jour-là", "whom, until when; comes back that day")
  }
  /// What is asked about waiting for what is late, which that does not change.
  package var reviewWaitsLate: String {
    pick("qui, jusqu'à quand\u{A0}; reste en retard", "whom, until when; stays late")
  }
  /// Promises of the plan break.
  package func reviewBreaks(_ count: Int) -> String {
    pick(
      "\(count) conflit\(count > 1 ? "s" : "") de plus",
      "\(count) more conflict\(count == 1 ? "" : "s")"
    )
  }
  /// Another role carries it.
  package var reviewHandFollows: String {
    pick("passe dans la liste de ce rôle", "goes to the list of that role")
  }
  /// A meeting that was held.
  package var reviewHeld: String { pick("tenue", "held") }
  /// Nothing of it is left on the list.
  package var reviewLeavesList: String { pick("sort de la liste", "leaves the list") }
  /// The answer has come.
  package var reviewAnswered: String {
    pick("réponse reçue\u{A0}; plus rien à relancer", "answered; nobody to chase any more")
  }
  /// The reminder is put off.
  package func reviewChasedOn(_ date: String) -> String {
    pick("à relancer \(date)", "to chase on \(date)")
  }
  /// It is moved to a day.
  package func reviewMovedTo(_ date: String) -> String {
    pick("reporté au \(date)", "moved to \(date)")
  }

  // MARK: - Why not

  /// A meeting that lies ahead.
  package var reviewNotHeldYet: String { pick("pas encore tenue", "not held yet") }
  /// There is nothing to begin.
  package var reviewNothingToStart: String { pick("rien à commencer", "nothing to start") }
  /// It was begun before.
  package var reviewBegunAlready: String { pick("déjà en cours", "already in progress") }
  /// A meeting that comes again needs no new day.
  package var reviewComesAgain: String { pick("revient d'elle-même", "comes again by itself") }
  /// What calls depends on no date.
  package var reviewNoDate: String {
    pick("l'alerte ne dépend pas d'une date", "the alert depends on no date")
  }
  /// Something is done in the suppliers' view.
  package var reviewInSuppliers: String {
    pick("se fait dans la vue Prestataires", "is done in the view Suppliers")
  }
  /// It waits for nobody.
  package var reviewWaitsForNobody: String { pick("n'attend personne", "waits for nobody") }
  /// All items are behind.
  package func reviewIsOver(isOfTemplate: Bool) -> String {
    isOfTemplate
      ? pick("le tri est fini", "the triage is over")
      : pick("la revue est finie", "the review is over")
  }
  /// Nothing was decided yet.
  package var reviewIsAtStart: String { pick("c'est le premier point", "this is the first item") }
  /// Others changed the project since.
  package var reviewHeldByOthers: String {
    pick(
      "le projet a changé ailleurs depuis\u{A0}: à défaire par l'historique",
      "the project was changed elsewhere since: undo from the history"
    )
  }

  // MARK: - The end

  /// The review is over.
  package func reviewFinished(isOfTemplate: Bool) -> String {
    pick(isOfTemplate ? "terminé" : "terminée", "over")
  }
  /// A day that asks for nothing.
  package func reviewEmpty(isOfTemplate: Bool) -> String {
    isOfTemplate
      ? pick("Il n'y a plus rien à trier.", "There is nothing left to sort.")
      : pick("Rien à passer en revue aujourd'hui.", "Nothing to review today.")
  }
  /// What the whole review did, and how to take it back.
  package func reviewSummary(_ gestures: Int, undo key: String) -> String {
    let count = pick(
      "\(gestures) geste\(gestures > 1 ? "s" : "")",
      "\(gestures) gesture\(gestures == 1 ? "" : "s")"
    )
    return pick(
      "\(key) défait toute la revue (\(count)).",
      "\(key) undoes the whole review (\(count))."
    )
  }
  /// Decisions that there is no room for.
  package func reviewMore(_ count: Int) -> String {
    pick("et \(count) autre\(count > 1 ? "s" : "") avant", "and \(count) more before")
  }
  /// The item before, on the last row.
  package var reviewBackHint: String { pick("point précédent", "previous item") }
  /// The whole review, on the last row.
  package var reviewUndoHint: String { pick("défaire toute la revue", "undo the whole review") }
  /// The way out, on the last row.
  package var reviewLeaveHint: String { pick("finir, rien n'est perdu", "leave, nothing is lost") }
  /// The same where there is little room.
  package var reviewLeaveShortHint: String { pick("finir", "leave") }

  // MARK: - Gestures

  /// When to chase was set.
  package func gestureChaseOn(_ subject: String, _ date: String) -> String {
    pick("Relance\u{A0}: \(subject), \(date)", "Chase: \(subject), \(date)")
  }
  /// A meeting was held.
  package func gestureHeld(_ subject: String) -> String {
    pick("Tenue\u{A0}: \(subject)", "Held: \(subject)")
  }
  /// The answer has come.
  package func gestureAnswered(_ subject: String) -> String {
    pick("Réponse reçue\u{A0}: \(subject)", "Answered: \(subject)")
  }
}

extension Words {
  /// Begin or resume the review.
  package var reviewHint: String { pick("revue", "review") }
  /// Opening the review.
  package var reviewCommand: CommandText {
    pick(
      CommandText(
        "revue du jour",
        "Passer en revue ce que le jour demande, un point à la fois\u{A0}; dans la revue, la reprendre du début."
      ),
      CommandText(
        "daily review",
        "Go through what the day asks for, one item at a time; within the review, begin it anew."
      )
    )
  }
  /// The item is done.
  package var reviewDoneCommand: CommandText {
    pick(
      CommandText("terminé", "Terminer le point et passer au suivant."),
      CommandText("done", "Finish the item and go to the next one.")
    )
  }
  /// The item is begun.
  package var reviewStartCommand: CommandText {
    pick(
      CommandText("commencer", "Commencer le point et passer au suivant."),
      CommandText("start", "Start the item and go to the next one.")
    )
  }
  /// The item is put off to the next working day.
  package var reviewTomorrowCommand: CommandText {
    pick(
      CommandText("demain", "Reporter le point au prochain jour ouvré."),
      CommandText("tomorrow", "Put the item off to the next working day.")
    )
  }
  /// The item is put off by a week.
  package var reviewNextWeekCommand: CommandText {
    pick(
      CommandText("dans une semaine", "Reporter le point d'une semaine."),
      CommandText("in a week", "Put the item off by a week.")
    )
  }
  /// The item gets another date.
  package var reviewDateCommand: CommandText {
    pick(
      CommandText("date…", "Donner une autre date au point\u{A0}; ce qu'elle décale se lit avant."),
      CommandText("date…", "Give the item another date; what it moves is read first.")
    )
  }
  /// The item waits for somebody.
  package var reviewWaitCommand: CommandText {
    pick(
      CommandText("attendre…", "Mettre le point en attente de quelqu'un, jusqu'à un jour."),
      CommandText("wait for…", "Let the item wait for somebody, until a day.")
    )
  }
  /// The item goes to another role.
  package var reviewHandCommand: CommandText {
    pick(
      CommandText("confier à…", "Confier le point à un autre rôle."),
      CommandText("hand to…", "Hand the item to another role.")
    )
  }
  /// The item is deleted.
  package var reviewDeleteCommand: CommandText {
    pick(
      CommandText("supprimer", "Supprimer ce dont parle le point."),
      CommandText("delete", "Delete what the item is about.")
    )
  }
  /// The item is left for later.
  package var reviewSkipCommand: CommandText {
    pick(
      CommandText("passer", "Laisser le point pour plus tard."),
      CommandText("skip", "Leave the item for later.")
    )
  }
  /// The item before comes back.
  package var reviewBackCommand: CommandText {
    pick(
      CommandText(
        "point précédent",
        "Revenir au point précédent et défaire ce qui y fut décidé\u{A0}; à la fin, défaire toute la revue."
      ),
      CommandText(
        "previous item",
        "Go back to the previous item and undo what was decided; at the end, undo the whole review."
      )
    )
  }
  /// A note on the item.
  package var reviewNoteCommand: CommandText {
    pick(
      CommandText("note", "Ajouter une ligne aux notes du point."),
      CommandText("note", "Add a line to the notes of the item.")
    )
  }
}
