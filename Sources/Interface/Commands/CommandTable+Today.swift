import Rendering
import Wording

extension CommandTable {
  /// The view «Aujourd'hui» itself.
  static let today: [Command] = [
    Command(
      "openDetail",
      [.key(.enter)],
      .today,
      \.openDetailCommand,
      unless: \.itemObstacle
    ) { $0.openSelectedItem() },
    Command("unfoldSection", [.char("l"), .key(.right)], .today, \.unfoldSectionCommand) {
      $0.goSideways(1)
    },
    Command("foldSection", [.char("h"), .key(.left)], .today, \.foldSectionCommand) {
      $0.goSideways(-1)
    },
  ]
}
