// The rétroplanning's own words.

extension Words {
  /// The heading of the tree.
  package var lotOrTask: String { pick("Volet / tâche", "Lot / task") }
  /// The heading of who.
  package var who: String { pick("qui", "who") }
  /// The heading of dates.
  package var dates: String { pick("dates", "dates") }
  /// The heading of the finish.
  package var finish: String { pick("fin", "end") }
  /// The heading of slack.
  package var slackHeading: String { pick("marge", "slack") }
  /// School holidays, on the rule.
  package var schoolHolidays: String { pick("vac.", "hol.") }
  /// A planned bar, in the legend.
  package var legendPlanned: String { pick("prévu", "planned") }
  /// A critical bar, in the legend.
  package var legendCritical: String { pick("critique", "critical") }
  /// A late bar, in the legend.
  package var legendLate: String { pick("en retard", "late") }
  /// How many tasks are marked.
  package func marked(_ count: Int) -> String {
    pick("\(count) marquée\(count > 1 ? "s" : "")", "\(count) marked")
  }
  /// Whom a task waits for, and when to chase them.
  package func waits(for whom: String, chasedOn date: String?) -> String {
    pick("en attente de \(whom)", "waiting for \(whom)")
      + (date.map { pick(", relance \($0)", ", chase on \($0)") } ?? "")
  }
  /// A day and a month in figures: `18/3`.
  package func figures(day: Int, month: Int) -> String { "\(day)/\(month)" }
  /// A project without any task.
  package var emptyPlan: String {
    pick("Aucune tâche. a\u{A0}: ajouter la première.", "No task. a: add the first one.")
  }
  /// The plan of the past, above it.
  package func pastBanner(_ label: String, _ date: String) -> String {
    pick(
      "Le plan d'alors ▸ \(date) ▸ après «\u{A0}\(label)\u{A0}»",
      "The plan of then ▸ \(date) ▸ after “\(label)”"
    )
  }
  /// The plan of the past can't be edited.
  package func pastStays(goBack: String, leave: String) -> String {
    pick(
      "le plan d'alors ne change pas\u{A0}: \(goBack) y revient, \(leave) le quitte",
      "the plan of then can't change: \(goBack) goes back to it, \(leave) leaves it"
    )
  }
  /// While the gestures are read.
  package var reading: String { pick("lecture…", "reading…") }
  /// A project that nobody has touched.
  package var noGestures: String { pick("aucun geste encore", "no gesture yet") }
  /// A gesture that was taken back.
  package var undoneGesture: String { pick("défait", "undone") }
  /// How many gestures the history holds.
  package func gestureCount(_ count: Int) -> String {
    count == 1 ? pick("1 geste", "1 gesture") : pick("\(count) gestes", "\(count) gestures")
  }
  /// A change from outside.
  package var outsideGesture: String { pick("au-dehors", "outside") }
  /// How many lines lie below.
  package func moreBelow(_ count: Int) -> String {
    pick("↓ \(count) autre\(count > 1 ? "s" : "")", "↓ \(count) more")
  }

  // MARK: - Keys of what is in front

  /// The key that goes on from a text to read.
  package var followKeys: [KeyHint] { pick([("Entrée", "suivre")], [("Enter", "follow")]) }
  /// The keys of a text to read.
  package var readingKeys: [KeyHint] {
    pick([("j k", "défiler"), ("Échap", "fermer")], [("j k", "scroll"), ("Esc", "close")])
  }
  /// The keys of a preview to read.
  package var previewKeys: [KeyHint] {
    pick(
      [("Entrée", "accepter"), ("j k", "défiler"), ("Échap", "abandonner")],
      [("Enter", "accept"), ("j k", "scroll"), ("Esc", "give up")]
    )
  }
  /// A whole has no dates of its own.
  package var wholeStays: String {
    pick("ses dates sont celles de ses parties", "its dates are those of its parts")
  }
  /// A bar can't be shorter than a day.
  package func lastsADay(_ key: String) -> String {
    pick(
      "une tâche dure au moins un jour\u{A0}; une durée de 0 par \(key) en fait un jalon",
      "a task lasts a day at least; a duration of 0 by \(key) makes it a milestone"
    )
  }
  /// The keys of a change that is tried on the chart.
  package var trialKeys: [KeyHint] {
    pick(
      [("HL", "un jour"), ("<>", "une semaine"), ("+-", "durée"), ("z", "zoom")],
      [("HL", "a day"), ("<>", "a week"), ("+-", "duration"), ("z", "zoom")]
    )
  }
  /// Those of them that never drop.
  package var trialKept: [KeyHint] {
    pick(
      [("Entrée", "accepter"), ("Échap", "abandonner")],
      [("Enter", "accept"), ("Esc", "give up")]
    )
  }
}
