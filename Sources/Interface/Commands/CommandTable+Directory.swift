import Rendering
import Wording

extension CommandTable {
  /// The directory, over all views.
  static let directory: [Command] = [
    Command("directory", [.g("n")], [.views, .review, .triage], \.directoryCommand) {
      $0.openDirectory()
    },
    Command(
      "editCell",
      [.char("e"), .key(.enter)],
      .directory,
      \.editCellCommand,
      unless: \.directoryObstacle
    ) { $0.editCell() },
    Command("searchDirectory", [.char("/"), .char("f")], .directory, \.searchDirectoryCommand) {
      $0.searchDirectory()
    },
    Command(
      "addRole",
      [.char("a")],
      .directory,
      \.addRoleCommand,
      unless: \.readOnlyObstacle
    ) { $0.askNewRole() },
    Command(
      "cellRight",
      [.char("l"), .key(.right), .key(.tab)],
      [.directory, .cells],
      \.cellRightCommand,
      hintKeys: "hl"
    ) {
      $0.goToCell(1)
    },
    Command(
      "cellLeft",
      [.char("h"), .key(.left), .key(.backTab)],
      [.directory, .cells],
      \.cellLeftCommand
    ) {
      $0.goToCell(-1)
    },
  ]
}
