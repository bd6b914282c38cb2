package import Wording

/// Which command each key asks for, and which keys ask for each command: the one place where keys
/// become commands, and from which all that shows keys reads them.
package struct Keymap: Sendable {
  /// For each stroke the commands that want it, at whichever places, in the order of the table.
  private let commands: [Stroke: [Int]]
  /// The keys of the commands that have others than those of the table, by id.
  private let changed: [String: [Stroke]]

  /// The keys of `CommandTable`.
  package static let standard = Keymap(changed: [:])

  /// The keys of the table, but for those `changed`, by id; where two commands want one key, the
  /// first has it.
  package init(changed: [String: [Stroke]]) {
    var commands: [Stroke: [Int]] = [:]
    for (index, command) in CommandTable.all.enumerated() {
      for stroke in changed[command.id] ?? command.keys {
        commands[stroke, default: []].append(index)
      }
    }
    self.commands = commands
    self.changed = changed
  }

  /// The command that a stroke asks for at one place.
  package func command(for stroke: Stroke, at place: Place) -> Command? {
    let wanting = commands[stroke] ?? []
    return wanting.lazy.map { CommandTable.all[$0] }.first { $0.places.contains(place) }
  }

  /// The keys that ask for a command, the one that is shown first.
  package func keys(of command: Command) -> [Stroke] { changed[command.id] ?? command.keys }

  /// The keys of a command as people read them: `g g`, `Ctrl-R`; at a place, those that work there.
  package func names(of command: Command, at place: Place = [], _ words: Words) -> [String] {
    keys(of: command).filter { $0.isKey(at: place) }.map { $0.name(words) }
  }

  /// The key of a command that is shown, as people read it.
  package func name(of id: String, _ words: Words) -> String {
    CommandTable.command(id).map { name(of: $0, words) } ?? ""
  }

  /// The key of a command that is shown, as people read it.
  func name(of command: Command, _ words: Words) -> String {
    keys(of: command).first?.name(words) ?? ""
  }

  /// Some characters that are keys of the table at a place, as the keys that they are now: `HL`, `j k`.
  package func now(_ characters: String, at place: Place, _ words: Words) -> String {
    if changed.isEmpty { return characters }
    let shown = characters.filter { $0 != " " }.map { character in
      let command = Keymap.standard.command(for: .char(character), at: place)
      return command.flatMap { names(of: $0, words).first } ?? String(character)
    }
    let isClose = !characters.contains(" ") && shown.allSatisfy { $0.count == 1 }
    return shown.joined(separator: isClose ? "" : " ")
  }
}

/// A stroke at one place.
struct Binding: Hashable {
  /// The bit of the place.
  let place: Int
  let stroke: Stroke
}

extension Stroke {
  /// Whether it can ask for a command at a place: in the live run sheet digits count.
  package func isKey(at place: Place) -> Bool { place != .live || count == nil }
}

extension Command {
  /// All that some keys of it are taken for: each at each of its places.
  func bindings(_ keys: [Stroke]) -> [Binding] {
    Place.all.filter { places.contains($0) }.flatMap { place in
      keys.filter { $0.isKey(at: place) }.map { Binding(place: place.rawValue, stroke: $0) }
    }
  }
}
