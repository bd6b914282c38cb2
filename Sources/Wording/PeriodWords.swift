// The words of periods: school holidays, elections, council meetings, and what else is named.

extension Words {
  /// Show all periods.
  package var periodsCommand: CommandText {
    pick(
      CommandText(
        "périodes",
        "Lire le nom et les dates des vacances, élections, conseils et autres périodes du diagramme."
      ),
      CommandText(
        "periods",
        "Read the names and dates of the holidays, elections, councils and other periods of the chart."
      )
    )
  }
  /// Their heading.
  package var periodsTitle: String { pick("Périodes", "Periods") }
  /// Where they are changed.
  package func periodsHint(_ key: String) -> String {
    pick("\(key)\u{A0}: les changer", "\(key): change them")
  }
  /// The project names none.
  package func noPeriods(_ key: String) -> String {
    pick(
      "aucune période dans ce projet\u{A0}; \(key)\u{A0}: en nommer",
      "no period in this project; \(key): name some"
    )
  }
  /// An election, on the rule.
  package var shortElection: String { pick("élect.", "elect.") }
  /// A meeting of the council, on the rule.
  package var shortCouncil: String { pick("conseil", "council") }
  /// The periods that a task falls into.
  package func during(_ titles: String) -> String {
    pick("pendant\u{A0}: \(titles)", "during: \(titles)")
  }
}
