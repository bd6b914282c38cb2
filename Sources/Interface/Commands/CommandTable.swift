/// Every command there is: the dispatcher, the bottom line, the help and the documents read this.
package enum CommandTable {
  /// The commands, in the order of the help.
  package static let all: [Command] =
    editing + trying + plan + board + records + suppliers + today + review + marking + moving + time
    + views + boardNames + program

  /// The command called `id`.
  package static func command(_ id: String) -> Command? {
    all.first { $0.id == id }
  }
}
