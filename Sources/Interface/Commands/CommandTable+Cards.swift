import Rendering
import Wording

extension CommandTable {
  /// What is done to the records of cards that aren't tasks.
  static let records: [Command] = [
    Command(
      "recordState",
      [.char("s")],
      .cards,
      \.recordStateCommand,
      unless: \.cardObstacle
    ) { $0.askRecordState() },
    Command(
      "recordDate",
      [.char("d")],
      .cards,
      \.recordDateCommand,
      unless: \.cardObstacle
    ) { $0.askRecordDate() },
    Command(
      "recordRole",
      [.char("r")],
      .cards,
      \.recordRoleCommand,
      unless: \.cardObstacle
    ) { $0.askRecordRole() },
    Command(
      "recordNote",
      [.char("b")],
      .cards,
      \.recordNoteCommand,
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
    Command("cardDone", [.char("t")], .cards, \.cardDoneCommand, unless: \.cardObstacle) {
      $0.toggleCardsDone()
    },
    Command("copyCard", [.char("y")], .cards, \.copyCardCommand, unless: \.cardChoiceObstacle) {
      $0.copyCards()
    },
    Command(
      "duplicateCard",
      [.char("Y")],
      .cards,
      \.duplicateCardCommand,
      unless: \.cardObstacle
    ) { $0.duplicateCard() },
    Command("searchCards", [.char("/")], .cards, \.searchCardsCommand) { $0.askCard() },
    // What these have not, they say.
    Command(
      "cardPriority",
      [.char("p")],
      .cards,
      \.changePriorityCommand,
      unless: \.cardPriorityObstacle
    ) { _ in [] },
    Command("cardWait", [.char("w")], .cards, \.waitForCommand, unless: \.cardWaitObstacle) {
      _ in []
    },
  ]
}
