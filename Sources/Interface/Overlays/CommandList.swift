import Wording

/// A list of commands that typing filters and whose lines Enter runs.
package struct CommandList: FilteredList, Sendable {
  /// What it lists.
  let purpose: Purpose
  /// The screen that it is opened on.
  let place: Place
  /// The text that was being read there, that comes back.
  let reading: Reading?
  /// What is typed.
  var field = TextField()
  /// The commands that match, as positions in the table.
  private(set) var matches: [Int] = []
  /// The one that Enter runs, among the matches.
  var selected = 0
  /// What is typed after the whole name of the first match: its answer to what that will ask.
  private(set) var answer = ""
  private let keymap: Keymap

  /// What a list may be for.
  enum Purpose: Sendable {
    /// What can be done here, in the order of the table.
    case help
    /// What can be done anywhere, what matches best first.
    case palette
    /// A name that is typed, what matches best first; an answer may follow it.
    case line
  }

  /// A list of commands on the screen of a state.
  init(_ purpose: Purpose, _ state: State) {
    self.purpose = purpose
    place = state.place
    keymap = state.keymap
    if case .reading(let reading) = state.overlay { self.reading = reading } else { reading = nil }
    filter(state.words)
  }

  /// The command that Enter runs.
  var choice: Command? {
    matches.indices.contains(selected) ? CommandTable.all[matches[selected]] : nil
  }

  /// Whether a command applies where the list is opened.
  func isHere(_ command: Command) -> Bool { command.places.contains(place) }

  /// Finds anew what matches what is typed.
  mutating func filter(_ words: Words) {
    selected = 0
    answer = ""
    var found: [(index: Int, score: Int)] = []
    for (index, command) in CommandTable.all.enumerated() {
      let isHere = isHere(command)
      guard isHere || purpose == .palette else { continue }
      guard let score = score(of: command, words) else { continue }
      found.append((index, isHere ? score : score - 1))
    }
    if purpose != .help || !field.isEmpty {
      found.sort { $0.score != $1.score ? $0.score > $1.score : $0.index < $1.index }
    }
    matches = found.map(\.index)
    if purpose == .line { takeWholeName(words) }
  }

  /// Goes up or down the list.
  mutating func move(by step: Int) {
    selected = min(max(0, selected + step), max(0, matches.count - 1))
  }

  /// Writes the whole name of the selected command, so that an answer can follow.
  mutating func complete(_ words: Words) {
    guard let name = choice?.text(words).name else { return }
    field = TextField((name.last == "…" ? String(name.dropLast()) : name) + " ")
    filter(words)
  }

  // MARK: - What matches

  /// How well a command matches what is typed; nil: it does not.
  private func score(of command: Command, _ words: Words) -> Int? {
    let query = FuzzyQuery(field.text)
    if query.isEmpty { return 0 }
    // Whoever types a key asks what it does.
    if keymap.names(of: command, words).contains(field.text) { return 1_000_000 }
    let text = command.text(words)
    var scores = [query.score("", text.name).map { $0 + 500 }, query.score("", command.id)]
    if purpose != .line, query.standsIn(text.name, text.help) {
      scores.append(query.score(text.name, text.help))
    }
    return scores.compactMap(\.self).max()
  }

  /// Puts the command whose whole name begins the line first, and takes what follows as an answer.
  private mutating func takeWholeName(_ words: Words) {
    let typed = field.text.split(whereSeparator: \.isWhitespace)
    let folded = typed.map { TypedText(String($0)).folded }
    var best: (index: Int, length: Int)?
    for (index, command) in CommandTable.all.enumerated() where isHere(command) {
      for name in [command.text(words).name.filter { $0 != "…" }, command.id] {
        let name = TypedText(name).words.map(String.init)
        if folded.starts(with: name), name.count > best?.length ?? 0 { best = (index, name.count) }
      }
    }
    guard let best else { return }
    matches.removeAll { $0 == best.index }
    matches.insert(best.index, at: 0)
    answer = typed.dropFirst(best.length).joined(separator: " ")
  }
}
