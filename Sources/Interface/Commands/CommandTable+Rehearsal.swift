import Wording

extension CommandTable {
  /// What is done about a rehearsal.
  static let rehearsal: [Command] = [
    Command("rehearsal", [.g("h")], .views, \.rehearsalCommand, unless: \.rehearsalObstacle) {
      $0.askRehearsal()
    }
  ]
}
