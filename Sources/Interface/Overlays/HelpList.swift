import Wording

/// What can be done on a screen: a list that typing filters and whose lines Enter runs.
package struct HelpList: FilteredList, Sendable {
  /// The screen that it is about.
  let place: Place
  /// What is typed.
  var field = TextField()
  /// The commands that match, as positions in the table.
  private(set) var matches: [Int]
  /// The one that Enter runs, among the matches.
  var selected = 0

  /// All that applies at `place`.
  init(_ place: Place) {
    self.place = place
    matches = HelpList.commands(at: place)
  }

  /// The command that Enter runs.
  var choice: Command? {
    matches.indices.contains(selected) ? CommandTable.all[matches[selected]] : nil
  }

  /// Finds anew what matches what is typed.
  mutating func filter(_ words: Words) {
    selected = 0
    let query = FuzzyQuery(field.text)
    matches = HelpList.commands(at: place).filter { index in
      let command = CommandTable.all[index]
      let keys = command.keyNames(words)
      if query.isEmpty || keys.contains(field.text) { return true }
      let text = command.text(words)
      return query.score(text.name, text.help) != nil
    }
  }

  /// Goes up or down the list.
  mutating func move(by step: Int) {
    selected = min(max(0, selected + step), max(0, matches.count - 1))
  }

  private static func commands(at place: Place) -> [Int] {
    CommandTable.all.indices.filter { !CommandTable.all[$0].places.isDisjoint(with: place) }
  }
}
