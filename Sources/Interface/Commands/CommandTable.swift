/// Every command there is: the dispatcher, the bottom line, the help and the documents read this.
package enum CommandTable {
  /// The commands, in the order of the help.
  package static let all: [Command] =
    editing + trying + plan + board + records + suppliers + runSheet + live + today + incidentLog
    + printing + rehearsal + review + directory + cells + marking
    + moving + time
    + views + boardNames + program

  /// The command called `id`.
  package static func command(_ id: String) -> Command? { positions[id].map { all[$0] } }

  private static let positions = Dictionary(
    all.enumerated().map { ($1.id, $0) },
    uniquingKeysWith: { first, _ in first }
  )
}
