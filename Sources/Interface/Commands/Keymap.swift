/// Which command each key asks for: the one place where keys become commands.
package struct Keymap: Sendable {
  private let commands: [Binding: Int]

  private struct Binding: Hashable {
    let place: Int
    let stroke: Stroke
  }

  /// The keys of `CommandTable`.
  package static let standard = Keymap(CommandTable.all)

  /// The keys of a table; where two commands want one key, the first has it.
  package init(_ table: [Command]) {
    var commands: [Binding: Int] = [:]
    for (index, command) in table.enumerated() {
      for place in Place.all where command.places.contains(place) {
        for stroke in command.keys {
          let binding = Binding(place: place.rawValue, stroke: stroke)
          if commands[binding] == nil { commands[binding] = index }
        }
      }
    }
    self.commands = commands
  }

  /// The command that a stroke asks for at one place.
  package func command(for stroke: Stroke, at place: Place) -> Command? {
    commands[Binding(place: place.rawValue, stroke: stroke)].map { CommandTable.all[$0] }
  }
}
