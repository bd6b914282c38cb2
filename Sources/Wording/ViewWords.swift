/// What a view is called, and what it is for.
package struct ViewText: Hashable, Sendable {
  /// Its name on wide tabs.
  package let name: String
  /// Its name on narrow tabs.
  package let short: String
  /// The question that it answers, in a sentence.
  package let purpose: String
}

extension Words {
  /// The view of a digit, 1…9.
  package func view(_ digit: Int) -> ViewText {
    switch digit {
    case 1:
      pick(
        ViewText(
          name: "Aujourd'hui",
          short: "Auj.",
          purpose: "Que faire maintenant\u{A0}: retards, choses du jour, relances, réunions."
        ),
        ViewText(
          name: "Today",
          short: "Today",
          purpose: "What to do now: what is late, due today, to chase, to attend."
        )
      )
    case 2:
      pick(
        ViewText(
          name: "Rétroplanning",
          short: "Rétro",
          purpose: "Le plan à rebours du jour J\u{A0}: tâches, dates, marges, liens."
        ),
        ViewText(
          name: "Plan",
          short: "Plan",
          purpose: "The plan backward from D-day: tasks, dates, slack, links."
        )
      )
    case 3:
      pick(
        ViewText(
          name: "Tableau",
          short: "Tab.",
          purpose: "Les tâches en colonnes\u{A0}: à faire, en cours, en attente, fait."
        ),
        ViewText(
          name: "Board",
          short: "Board",
          purpose: "The tasks in columns: to do, doing, waiting, done."
        )
      )
    case 4:
      pick(
        ViewText(
          name: "Prestataires",
          short: "Pres.",
          purpose: "Chaque prestataire et ses étapes, pour voir les trous d'un coup d'œil."
        ),
        ViewText(
          name: "Suppliers",
          short: "Supp.",
          purpose: "Every supplier and its steps, so that holes are seen at a glance."
        )
      )
    case 5:
      pick(
        ViewText(
          name: "Jour J",
          short: "Jour J",
          purpose: "Le conducteur à la minute et la main courante, le jour même."
        ),
        ViewText(
          name: "D-day",
          short: "D-day",
          purpose: "The run sheet to the minute and the incident log, on the day itself."
        )
      )
    case 6:
      pick(
        ViewText(
          name: "Défis",
          short: "Défis",
          purpose: "Les défis, de l'idée au résultat, avec leurs contacts et partenaires."
        ),
        ViewText(
          name: "Challenges",
          short: "Chall.",
          purpose: "The challenges from idea to result, with their contacts and partners."
        )
      )
    case 7:
      pick(
        ViewText(
          name: "Réunions",
          short: "Réu.",
          purpose: "Ordres du jour, présents, décisions, et les tâches qui en naissent."
        ),
        ViewText(
          name: "Meetings",
          short: "Meet.",
          purpose: "Agendas, people present, decisions, and the tasks they give."
        )
      )
    case 8:
      pick(
        ViewText(
          name: "Communication",
          short: "Com.",
          purpose: "Le calendrier des publications, de la validation à la parution."
        ),
        ViewText(
          name: "Communication",
          short: "Com.",
          purpose: "The calendar of posts, from approval to publication."
        )
      )
    default:
      pick(
        ViewText(
          name: "Bilan",
          short: "Bilan",
          purpose: "Indicateurs, retours, budget et ponctualité, pour rendre compte."
        ),
        ViewText(
          name: "Report",
          short: "Report",
          purpose: "Indicators, feedback, budget and punctuality, to give account."
        )
      )
    }
  }

  /// A view that this version does not have.
  package var comesLater: String {
    pick("Cette vue arrive dans une prochaine version.", "This view comes in a later version.")
  }

  /// The way back from there.
  package func wayBackToPlan(_ plan: String, help: String, back: String) -> String {
    pick(
      "\(plan)\u{A0}: rétroplanning   \(help)\u{A0}: aide   \(back)\u{A0}: revenir",
      "\(plan): plan   \(help): help   \(back): back"
    )
  }

  /// What a terminal is told that is too small to draw in.
  package func tooSmall(columns: Int, rows: Int) -> String {
    pick(
      "terminal trop petit\u{A0}: \(columns)×\(rows) au moins",
      "terminal too small: \(columns)×\(rows) at least"
    )
  }

  /// In the title bar, when all is on disk.
  package var saved: String { pick("enregistré", "saved") }

  /// The red banner of edits that can't be written.
  package func notSaved(_ count: Int, _ reason: String) -> String {
    pick(
      "NON ENREGISTRÉ\u{A0}: \(count) modification\(count > 1 ? "s" : "") · \(reason)",
      "NOT SAVED: \(count) change\(count == 1 ? "" : "s") · \(reason)"
    )
  }

  /// In the title bar, where nothing may be changed.
  package var readOnly: String { pick("lecture seule", "read only") }
}
