import Rendering
import Wording

extension CommandTable {
  /// Cells of a spreadsheet, before anything is made of them.
  static let cells: [Command] = [
    Command(
      "pasteCells",
      [.g("v")],
      [.today, .plan, .board, .suppliers, .directory],
      \.pasteCellsCommand,
      unless: \.pasteObstacle
    ) { $0.openCells() },
    Command(
      "acceptCells",
      [.key(.enter)],
      .cells,
      \.acceptCellsCommand,
      unless: \.acceptCellsObstacle
    ) { $0.acceptCells() },
    Command("cellColumn", [.char("c")], .cells, \.cellColumnCommand) { $0.askCellMeaning() },
    Command("cellHeadings", [.char("t")], .cells, \.cellHeadingsCommand) { state in
      state.changeCells { $0.toggleHeadings(in: $1) }
    },
    Command("editPasted", [.char("e")], .cells, \.editPastedCommand) { $0.askCell() },
    Command("leaveRowOut", [.char("x")], .cells, \.leaveRowOutCommand) { state in
      state.changeCells { $0.toggleRow(in: $1) }
    },
    Command(
      "nextProblem",
      [.char("n")],
      .cells,
      \.nextProblemCommand,
      unless: \.nextProblemObstacle
    ) { $0.goToNextCellProblem() },
  ]
}
