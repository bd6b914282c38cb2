// The first start: what is asked before there is a project.

extension Words {
  /// Over the questions of the first start.
  package var welcomeTitle: String { pick("Bienvenue dans JourJ", "Welcome to JourJ") }

  // MARK: - Questions

  /// Which template to begin with.
  package var welcomeTemplateQuestion: String {
    pick("Partir de quel modèle\u{A0}?", "Which template to start from?")
  }
  /// What a template is for.
  package var welcomeTemplateWhy: String {
    pick(
      "Un modèle apporte tâches, liens et échéances\u{A0}; tout se change ensuite.",
      "A template brings tasks, links and deadlines; all of it can change later."
    )
  }
  /// Which role is the user's own.
  package var welcomeRoleQuestion: String {
    pick("Quel est mon rôle\u{A0}?", "Which role is mine?")
  }
  /// What one's own role is for.
  package var welcomeRoleWhy: String {
    pick(
      "Ce qui lui est confié porte partout «\u{A0}moi\u{A0}»\u{A0}; le reste est attendu d'autres.",
      "What it carries is marked “me” everywhere; the rest is awaited from others."
    )
  }
  /// When the internship begins.
  package var welcomeStartQuestion: String {
    pick("Quel est le premier jour du stage\u{A0}?", "What is the first day of the internship?")
  }
  /// What the first day is for.
  package var welcomeStartWhy: String {
    pick(
      "Le plan ne demande aucun travail avant ce jour.",
      "The plan asks for no work before that day."
    )
  }
  /// When the internship ends.
  package var welcomeEndQuestion: String {
    pick("Quel est le dernier jour du stage\u{A0}?", "What is the last day of the internship?")
  }
  /// What the last day is for.
  package var welcomeEndWhy: String {
    pick(
      "Bilan et passation y sont finis.",
      "Report and handover are finished by then."
    )
  }
  /// When the event is.
  package var welcomeDayJQuestion: String {
    pick("Quel est le jour J\u{A0}?", "Which day is D-day?")
  }
  /// What `J-30` means, said with the project's own dates.
  package func welcomeDayJWhy(
    thirtyBefore: String,
    today: String,
    countdown: String
  ) -> String {
    pick(
      "Le jour de l'événement\u{A0}: tout se compte depuis lui. J-30 veut dire 30 jours avant, week-ends compris\u{A0}: \(thirtyBefore). Aujourd'hui, \(today), est à \(countdown).",
      "The day of the event: everything counts from it. D-30 means 30 days before, weekends included: \(thirtyBefore). Today, \(today), is \(countdown)."
    )
  }
  /// When the other day is that the template is built around.
  package func welcomePeriodQuestion(_ title: String) -> String {
    pick("\(title)\u{A0}: quel jour\u{A0}?", "\(title): which day?")
  }
  /// What is proposed for it, and what follows it.
  package func welcomePeriodWhy(isLastFriday: Bool, followers: [String]) -> String {
    let rule = pick(
      "Proposé\u{A0}: le dernier vendredi de mai. ",
      "Proposed: the last Friday of May. "
    )
    let names = followers.joined(separator: ", ")
    let follow = pick(
      "\(names) \(followers.count > 1 ? "suivent" : "suit") ce jour.",
      "\(names) \(followers.count > 1 ? "follow" : "follows") that day."
    )
    return (isLastFriday ? rule : "") + (followers.isEmpty ? "" : follow)
  }
  /// What the project is called.
  package var welcomeNameQuestion: String {
    pick("Comment s'appelle le projet\u{A0}?", "What is the project called?")
  }
  /// Where the name stands.
  package var welcomeNameWhy: String {
    pick(
      "Ce nom est en haut de l'écran et sur ce qui s'imprime.",
      "This name stands at the top of the screen and on what is printed."
    )
  }
  /// Whether all was understood.
  package var welcomeSummaryQuestion: String {
    pick("Est-ce bien cela\u{A0}?", "Is that right?")
  }
  /// What Enter does.
  package func welcomeSummaryWhy(_ path: String) -> String {
    pick(
      "Entrée crée le projet, que personne d'autre ne peut lire sur cette machine\u{A0}: \(path)",
      "Enter makes the project, which nobody else can read on this machine: \(path)"
    )
  }

  // MARK: - Templates

  /// How much a template brings.
  package struct TemplateCounts: Sendable {
    let tasks: Int
    let lots: Int
    let roles: Int
    let suppliers: Int
    let cues: Int

    /// So many of each.
    package init(tasks: Int, lots: Int, roles: Int, suppliers: Int, cues: Int) {
      (self.tasks, self.lots, self.roles) = (tasks, lots, roles)
      (self.suppliers, self.cues) = (suppliers, cues)
    }
  }

  /// What a template is, by its name.
  package func templateSummary(_ name: String) -> String {
    switch name {
    case "tous-acteurs":
      pick(
        "une semaine de défis citoyens et sa fête de clôture",
        "a week of citizens' challenges and its closing party"
      )
    case "vide": pick("un projet à bâtir de rien", "a project to build from nothing")
    default: ""
    }
  }
  /// How much it brings.
  package func templateContents(_ counts: TemplateCounts) -> String {
    guard counts.tasks > 0 else {
      return pick(
        "le calendrier, les zones, les catégories et les seuils",
        "the calendar, zones, categories and limits"
      )
    }
    return pick(
      "\(tasks(counts.tasks)), \(counts.lots) volets, \(counts.roles) rôles, \(counts.suppliers) prestataires, conducteur",
      "\(tasks(counts.tasks)), \(counts.lots) lots, \(counts.roles) roles, \(counts.suppliers) suppliers, run sheet"
    )
  }

  // MARK: - What was understood

  /// A role that the template does not have.
  package var welcomeNewRole: String { pick("nouveau rôle", "new role") }
  /// The line that adds a role.
  package func welcomeAddRole(_ name: String) -> String {
    pick("nouveau rôle\u{A0}: \(name)", "new role: \(name)")
  }
  /// A line where a name is typed, while it is empty.
  package var welcomeTypeRole: String { pick("taper son nom", "type its name") }
  /// A line that filters or names, while it is empty.
  package var welcomeTypeOrChoose: String {
    pick("taper pour chercher, ou un nouveau nom", "type to search, or a new name")
  }
  /// How days may be typed.
  package var welcomeDayHint: String {
    pick("6/6, 6 juin, 06/06/2026, S23, +3s, fin mai", "6/6, 6 june, 06/06/2026, W23, +3w, end may")
  }
  /// How far a day lies from today.
  package func fromToday(_ days: Int) -> String {
    switch days {
    case 0: pick("aujourd'hui", "today")
    case 1: pick("demain", "tomorrow")
    case -1: pick("hier", "yesterday")
    case 2...: pick("dans \(days)\u{A0}jours", "in \(days)\u{A0}days")
    default: pick("il y a \(-days)\u{A0}jours", "\(-days)\u{A0}days ago")
    }
  }
  /// The length of the internship.
  package func welcomeWeeks(_ weeks: Int) -> String {
    pick(
      "\(weeks)\u{A0}semaine\(weeks > 1 ? "s" : "") de stage",
      "\(weeks)\u{A0}week\(weeks == 1 ? "" : "s") of internship"
    )
  }
  /// The last day lies before the first.
  package func welcomeEndsBeforeStart(_ start: String) -> String {
    pick("avant le premier jour, \(start)", "before the first day, \(start)")
  }
  /// Day J lies behind.
  package var welcomeDayJIsPast: String {
    pick("ce jour est déjà passé", "that day is past already")
  }
  /// Day J lies before the internship.
  package var welcomeDayJBeforeStart: String {
    pick("avant le premier jour du stage", "before the first day of the internship")
  }
  /// Day J lies after the internship.
  package var welcomeDayJAfterEnd: String {
    pick("après le dernier jour du stage", "after the last day of the internship")
  }
  /// The other day lies after day J.
  package var welcomePeriodAfterDayJ: String { pick("après le jour J", "after D-day") }

  // MARK: - What was answered

  /// The template.
  package var welcomeTemplateLabel: String { pick("Modèle", "Template") }
  /// The user's own role.
  package var welcomeRoleLabel: String { pick("Mon rôle", "My role") }
  /// The dates of the internship.
  package var welcomeInternshipLabel: String { pick("Stage", "Internship") }
  /// Day J.
  package var welcomeDayJLabel: String { pick("Jour J", "D-day") }
  /// The project's name.
  package var welcomeNameLabel: String { pick("Nom", "Name") }
  /// The first of two dates, while the second is asked.
  package func welcomeFrom(_ date: String) -> String { pick("dès \(date)", "from \(date)") }

  // MARK: - Keys

  /// The keys of a question; the first has none before it, behind the last lies the project.
  package func welcomeKeys(isFirst: Bool, isLast: Bool) -> [KeyHint] {
    let on = pick(
      [("Entrée", isLast ? "créer le projet" : "suivant")],
      [("Enter", isLast ? "make the project" : "next")]
    )
    let back = isFirst ? [] : pick([("Maj-Tab", "revenir")], [("Shift-Tab", "back")])
    let leave = pick([("Échap", "quitter, rien n'est créé")], [("Esc", "leave, nothing is made")])
    return on + back + leave
  }
  /// The first start was left.
  package var welcomeLeft: String { pick("Rien n'a été créé.", "Nothing was made.") }

  // MARK: - Once the project is there

  /// What may come next.
  package var firstStepsTitle: String {
    pick("Le projet est créé. Par quoi commencer\u{A0}?", "The project is made. What first?")
  }
  /// What may come next once one of them is behind.
  package var nextStepTitle: String { pick("Et maintenant\u{A0}?", "What now?") }
  /// What the triage is for.
  package func firstTriageDetail(_ tasks: String, key: String) -> String {
    pick(
      "les \(tasks), volet par volet\u{A0}; \(key) y revient",
      "the \(tasks), lot by lot; \(key) comes back to it"
    )
  }
  /// The team, among what may come first.
  package var firstTeam: String { pick("équipe", "team") }
  /// What the team is for.
  package func firstTeamDetail(_ key: String) -> String {
    pick(
      "noms, téléphones, suppléances\u{A0}; \(key) y revient",
      "names, phones, deputies; \(key) comes back to it"
    )
  }
  /// What is kept in a spreadsheet, among what may come first.
  package var firstCells: String { pick("tableur", "spreadsheet") }
  /// What pasting it is for.
  package func firstCellsDetail(_ key: String) -> String {
    pick(
      "coller des lignes d'Excel\u{A0}; \(key) y revient",
      "paste rows of Excel; \(key) comes back to it"
    )
  }
  /// The day's list, among what may come first.
  package var firstDay: String { pick("aujourd'hui", "today") }
  /// What the day's list is for.
  package var firstDayDetail: String { pick("ce que le jour demande", "what the day asks for") }
}
