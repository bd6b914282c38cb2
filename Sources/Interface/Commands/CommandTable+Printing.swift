import Wording

extension CommandTable {
  /// What goes on paper.
  static let printing: [Command] = [
    Command("print", [.g("i")], .runSheets, \.printCommand, unless: \.printObstacle) {
      $0.askWhatToPrint()
    }
  ]
}
