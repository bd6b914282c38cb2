import Rendering
import Wording

extension CommandTable {
  /// The two reviews, and reminders.
  static let review: [Command] = [
    Command("review", [.char("R")], [.views, .review], \.reviewCommand) { $0.openReview() },
    Command("triage", [.g("T")], [.views, .triage], \.triageCommand) { $0.openReview(.template) },
    Command(
      "remind",
      [.char("M")],
      [.tasks, .suppliers, .review],
      \.remindCommand,
      unless: \.remindObstacle
    ) { $0.remind() },
    choice("reviewDone", "t", \.reviewDoneCommand, .done),
    choice("reviewStart", "s", \.reviewStartCommand, .start),
    choice("reviewTomorrow", "+", \.reviewTomorrowCommand, .tomorrow),
    choice("reviewNextWeek", ">", \.reviewNextWeekCommand, .nextWeek),
    choice("reviewDate", "d", \.reviewDateCommand, .date),
    choice("reviewWait", "w", \.reviewWaitCommand, .wait),
    choice("reviewHand", "r", \.reviewHandCommand, .hand, at: [.review, .triage]),
    choice("reviewDelete", "x", \.reviewDeleteCommand, .delete),
    Command(
      "reviewSkip",
      [.char(" "), .key(.enter)],
      .review,
      \.reviewSkipCommand,
      unless: \.reviewObstacle
    ) { $0.skipInReview() },
    Command(
      "triageSkip",
      [.char(" ")],
      .triage,
      \.reviewSkipCommand,
      unless: \.reviewObstacle
    ) { $0.skipInReview() },
    Command(
      "reviewBack",
      [.char("u")],
      [.review, .triage],
      \.reviewBackCommand,
      unless: \.reviewBackObstacle
    ) { $0.goBackInReview() },
    Command(
      "reviewNote",
      [.char("b")],
      [.review, .triage],
      \.reviewNoteCommand,
      unless: \.reviewNoteObstacle
    ) { $0.noteInReview() },
    Command(
      "triageKeep",
      [.key(.enter), .char("k")],
      .triage,
      \.triageKeepCommand,
      unless: { $0.obstacle(to: .keep) },
      run: { $0.choose(.keep) }
    ),
    choice("triageDone", "t", \.triageDoneCommand, .doneBefore, at: .triage),
    choice("triageDoneOn", "d", \.triageDoneOnCommand, .doneOn, at: .triage),
    choice("triageDrop", "x", \.triageDropCommand, .drop, at: .triage),
    choice("triageKeepLot", "V", \.triageKeepLotCommand, .keepLot, at: .triage),
    choice("triageDoneLot", "T", \.triageDoneLotCommand, .doneLot, at: .triage),
    choice("triageDropLot", "X", \.triageDropLotCommand, .dropLot, at: .triage),
  ]

  private static func choice(
    _ id: String,
    _ key: Character,
    _ text: @escaping @Sendable (Words) -> CommandText,
    _ choice: ReviewChoice,
    at places: Place = .review
  ) -> Command {
    let obstacle: @Sendable (State) -> String? = { $0.obstacle(to: choice) }
    return Command(id, [.char(key)], places, text, unless: obstacle) { $0.choose(choice) }
  }
}
