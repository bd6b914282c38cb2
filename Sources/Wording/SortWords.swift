// The words of the order in which tasks stand.

extension Words {
  /// Sort the tasks of each lot.
  package var sortCommand: CommandText {
    pick(
      CommandText(
        "trier…",
        "Ranger les tâches de chaque volet par début, fin, marge ou responsable, ou dans l'ordre du plan."
      ),
      CommandText(
        "sort…",
        "Put the tasks of each lot in order by start, end, slack or who carries them, or as planned."
      )
    )
  }
  /// The question by what they are sorted.
  package var askSort: String {
    pick("Trier les tâches de chaque volet", "Sort the tasks of each lot")
  }
  /// The order of the document.
  package var planOrder: String { pick("ordre du plan", "as in the plan") }
  /// What tasks are sorted by.
  package func sortKey(_ key: String) -> String {
    switch key {
    case "start": pick("début", "start")
    case "finish": pick("fin", "end")
    case "slack": pick("marge", "slack")
    default: pick("responsable", "who carries them")
    }
  }
  /// The order in force, and what choosing it again does.
  package func sortAgain(isReversed: Bool) -> String {
    isReversed
      ? pick("à l'envers\u{A0}; encore\u{A0}: à l'endroit", "backwards; again: forwards")
      : pick("encore\u{A0}: à l'envers", "again: backwards")
  }
  /// The order in force, in the heading of the tree.
  package func sortedBy(_ key: String, isReversed: Bool) -> String {
    let name = sortKey(key)
    return isReversed
      ? pick("par \(name), à l'envers", "by \(name), backwards") : pick("par \(name)", "by \(name)")
  }
  /// Rows have no place of their own while they are sorted.
  package func rowsAreSorted(_ order: String, key: String) -> String {
    pick(
      "les lignes sont triées \(order)\u{A0}; \(key)\u{A0}: ordre du plan",
      "rows are sorted \(order); \(key): as in the plan"
    )
  }
}
