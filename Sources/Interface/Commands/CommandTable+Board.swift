import Rendering
import Wording

extension CommandTable {
  /// What is done on boards.
  static let board: [Command] = [
    Command(
      "cardLeft",
      [.char("H"), .key(.shiftLeft)],
      .boards,
      \.cardLeftCommand,
      rank: -3,
      hintKeys: "HL",
      unless: \.cardObstacle
    ) { $0.moveCards(by: -1) },
    Command(
      "cardRight",
      [.char("L"), .key(.shiftRight)],
      .boards,
      \.cardRightCommand,
      unless: \.cardObstacle
    ) { $0.moveCards(by: 1) },
    Command(
      "cardDown",
      [.char("J"), .key(.shiftDown)],
      .boards,
      \.cardDownCommand,
      rank: -2,
      hintKeys: "JK",
      unless: \.cardObstacle
    ) { $0.orderCard(by: 1) },
    Command(
      "cardUp",
      [.char("K"), .key(.shiftUp)],
      .boards,
      \.cardUpCommand,
      unless: \.cardObstacle
    ) { $0.orderCard(by: -1) },
    Command("openCard", [.key(.enter)], .boards, \.openCardCommand, rank: -1) { state in
      guard state.board.selection != nil else {
        state.board.open()
        return []
      }
      guard state.editObstacle == nil else { return [] }
      return state.board.subject == .tasks ? state.askField() : state.askRecordField()
    },
    Command("cardTo", [.char("m")], .boards, \.cardToCommand, rank: 2, unless: \.cardObstacle) {
      $0.askColumn()
    },
    Command("columnRight", [.char("l"), .key(.right)], .boards, \.columnRightCommand) {
      $0.goSideways(1)
    },
    Command("columnLeft", [.char("h"), .key(.left)], .boards, \.columnLeftCommand) {
      $0.goSideways(-1)
    },
    Command("nextBoard", [.key(.tab)], .boards, \.nextBoardCommand, rank: 8) {
      $0.turnBoard(by: 1)
    },
    Command("previousBoard", [.key(.backTab)], .boards, \.previousBoardCommand) {
      $0.turnBoard(by: -1)
    },
    Command("regroup", [.char("z")], .boards, \.regroupCommand, rank: 10) { $0.regroupBoard() },
    Command("foldLanes", [.char("Z")], .boards, \.foldLanesCommand) { state in
      state.board.foldAll()
      return []
    },
    Command("morePriority", [.char("+")], .board, \.morePriorityCommand, unless: \.editObstacle) {
      $0.changePriority(by: 1)
    },
    Command("lessPriority", [.char("-")], .board, \.lessPriorityCommand, unless: \.editObstacle) {
      $0.changePriority(by: -1)
    },
  ]

  /// What is done to the records of cards that aren't tasks.
  static let records: [Command] = [
    Command(
      "recordState",
      [.char("s")],
      .cards,
      \.recordStateCommand,
      rank: 0,
      unless: \.cardObstacle
    ) { $0.askRecordState() },
    Command(
      "recordDate",
      [.char("d")],
      .cards,
      \.recordDateCommand,
      rank: 1,
      unless: \.cardObstacle
    ) { $0.askRecordDate() },
    Command(
      "recordRole",
      [.char("r")],
      .cards,
      \.recordRoleCommand,
      rank: 4,
      unless: \.cardObstacle
    ) { $0.askRecordRole() },
    Command(
      "recordNote",
      [.char("b")],
      .cards,
      \.recordNoteCommand,
      rank: 5,
      unless: \.cardObstacle
    ) { $0.askRecordNote() },
    Command("recordField", [.char("e")], .cards, \.recordFieldCommand, unless: \.cardObstacle) {
      $0.askRecordField()
    },
    Command(
      "recordDelete",
      [.char("x"), .key(.delete)],
      .cards,
      \.recordDeleteCommand,
      unless: \.cardObstacle
    ) { $0.perform(.delete, on: $0.chosen) },
    Command(
      "repeatRecord",
      [.char(".")],
      .cards,
      \.repeatRecordCommand,
      unless: \.repeatRecordObstacle
    ) { state in
      state.lastRecordEdit.map { state.perform($0, on: state.chosen) } ?? []
    },
  ]
}
