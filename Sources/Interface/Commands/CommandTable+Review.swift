import Rendering
import Wording

extension CommandTable {
  /// The daily review, and reminders.
  static let review: [Command] = [
    Command("review", [.char("R")], [.views, .review], \.reviewCommand) { $0.openReview() },
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
    choice("reviewHand", "r", \.reviewHandCommand, .hand),
    choice("reviewDelete", "x", \.reviewDeleteCommand, .delete),
    Command(
      "reviewSkip",
      [.char(" "), .key(.enter)],
      .review,
      \.reviewSkipCommand,
      unless: \.reviewObstacle
    ) { $0.skipInReview() },
    Command(
      "reviewBack",
      [.char("u")],
      .review,
      \.reviewBackCommand,
      unless: \.reviewBackObstacle
    ) { $0.goBackInReview() },
    Command(
      "reviewNote",
      [.char("b")],
      .review,
      \.reviewNoteCommand,
      unless: \.reviewNoteObstacle
    ) { $0.noteInReview() },
  ]

  private static func choice(
    _ id: String,
    _ key: Character,
    _ text: @escaping @Sendable (Words) -> CommandText,
    _ choice: ReviewChoice
  ) -> Command {
    let obstacle: @Sendable (State) -> String? = { $0.obstacle(to: choice) }
    return Command(id, [.char(key)], .review, text, unless: obstacle) { $0.choose(choice) }
  }
}
