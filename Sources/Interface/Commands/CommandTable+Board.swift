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
    Command(
      "morePriority",
      [.char("+")],
      .boards,
      \.morePriorityCommand,
      unless: \.cardPriorityObstacle
    ) { $0.changePriority(by: 1) },
    Command(
      "lessPriority",
      [.char("-")],
      .boards,
      \.lessPriorityCommand,
      unless: \.cardPriorityObstacle
    ) { $0.changePriority(by: -1) },
    Command("addCard", [.char("a")], .boards, \.addCardCommand, unless: \.readOnlyObstacle) {
      $0.askNewCard()
    },
    Command(
      "cardCategory",
      [.char("c")],
      .boards,
      \.cardCategoryCommand,
      unless: \.cardObstacle
    ) { $0.askCategory() },
    Command("column", [.char("C")], .boards, \.columnCommand, unless: \.readOnlyObstacle) {
      $0.askColumnChange($0.board.column)
    },
  ]

  /// The boards by name, from any view.
  static let boardNames: [Command] = [
    boardCommand("boardOfTasks", "1", .tasks, \.boardOfTasksCommand),
    boardCommand("boardOfChallenges", "2", .challenges, \.boardOfChallengesCommand),
    boardCommand("boardOfPosts", "3", .posts, \.boardOfPostsCommand),
  ]

  private static func boardCommand(
    _ id: String,
    _ digit: Character,
    _ subject: BoardSubject,
    _ text: @escaping @Sendable (Words) -> CommandText
  ) -> Command {
    Command(id, [.g(digit)], .views, text) { state in
      state.go(to: .board)
      state.turnBoard(to: subject)
      return []
    }
  }
}
