// The words of what is chosen about the rétroplanning itself.

extension Words {
  /// Set a reference, or choose the one that is shown.
  package var referenceCommand: CommandText {
    pick(
      CommandText(
        "référence…",
        "Garder le plan d'aujourd'hui comme référence, ou choisir celle que le diagramme montre."
      ),
      CommandText(
        "reference…",
        "Keep today's plan as a reference, or choose the one that the chart shows."
      )
    )
  }
  /// The question which reference is shown.
  package var askReference: String {
    pick("Comparer avec quelle référence\u{A0}?", "Compare with which reference?")
  }
  /// A new reference, among the choices.
  package var newReference: String {
    pick("poser une référence…", "set a reference…")
  }
  /// No reference, among the choices.
  package var noReference: String { pick("aucune", "none") }
  /// The question what a new reference is called.
  package var askReferenceTitle: String { pick("Nom de la référence", "Name of the reference") }
  /// How many tasks have moved since a reference.
  package func movedSince(_ count: Int) -> String {
    switch count {
    case 0: pick("rien n'a bougé", "nothing has moved")
    case 1: pick("1 tâche a bougé", "1 task has moved")
    default: pick("\(count) tâches ont bougé", "\(count) tasks have moved")
    }
  }
  /// The chart is compared with a reference.
  package func comparedWith(_ title: String) -> String {
    pick("Comparé à \(quoted(title))", "Compared with \(quoted(title))")
  }
  /// The chart is compared with none.
  package var comparedWithNone: String {
    pick("Sans référence", "Without a reference")
  }
  /// By how many working days a task has moved since a reference; later is positive.
  package func slipped(_ days: Int, since title: String) -> String {
    slipped(days)
      + (days > 0
        ? pick(" depuis \(quoted(title))", " since \(quoted(title))")
        : pick(" depuis \(quoted(title))", " than \(quoted(title))"))
  }
  /// By how many working days a task has moved; later is positive.
  package func slipped(_ days: Int) -> String {
    let count = self.days(abs(days))
    return days > 0
      ? pick("glissé de \(count)", "slipped \(count)")
      : pick("avancé de \(count)", "earlier by \(count)")
  }
  /// Where a task ends without the changes that are tried.
  package func insteadOf(_ date: String) -> String {
    pick("au lieu du \(date)", "instead of \(date)")
  }
  /// When a task that can't be done in time should have begun, or should begin where that day is yet
  /// to come.
  package func shouldHaveBegun(_ date: String, isAhead: Bool) -> String {
    isAhead
      ? pick("il faudrait commencer le \(date)", "it should begin on \(date)")
      : pick("il aurait fallu commencer le \(date)", "it should have begun on \(date)")
  }
  /// A task worked on every day of the week.
  package var workedEveryDay: String {
    pick("tous les jours, week-ends compris", "every day, weekends too")
  }
  /// A task worked on the project's days.
  package var projectCalendar: String {
    pick("jours ouvrés du projet", "the project's working days")
  }
  /// The first day that a task may start.
  package func notBefore(_ date: String) -> String {
    pick("pas avant \(date)", "not before \(date)")
  }
  /// The last J-n that law or rule allow.
  package func legalLimit(_ countdown: String) -> String {
    pick("au plus tard \(countdown)", "no later than \(countdown)")
  }

  // MARK: - Columns

  /// Choose the columns of the tree.
  package var columnsCommand: CommandText {
    pick(
      CommandText(
        "colonnes…",
        "Choisir ce que la liste dit des tâches\u{A0}: qui, dates, fin, avancement, marge."
      ),
      CommandText("columns…", "Choose what the list says of tasks: who, dates, end, done, slack.")
    )
  }
  /// The question which columns there are.
  package var askColumns: String { pick("Colonnes", "Columns") }
  /// The columns that go with the width, among the choices.
  package var columnsByWidth: String { pick("selon la largeur", "by the width") }
  /// A column that is wanted and has no room.
  package var noRoom: String { pick("oui, sans place ici", "yes, no room here") }
  /// The heading of how much is done.
  package var progressHeading: String { pick("fait", "done") }
  /// A part of a hundred.
  package func percent(_ number: Int) -> String { pick("\(number)\u{A0}%", "\(number)%") }
  /// A column of the tree by its name in the settings.
  package func planColumn(_ name: String) -> String {
    switch name {
    case "who": pick("qui", "who")
    case "dates": pick("dates", "dates")
    case "finish": pick("fin (J-n)", "end (J-n)")
    case "progress": pick("avancement (%)", "how much is done (%)")
    default: pick("marge", "slack")
    }
  }
}
