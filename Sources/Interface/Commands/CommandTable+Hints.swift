extension CommandTable {
  /// The commands of the bottom line at a place, by use; nil: those with a rank, by it.
  static func hints(at place: Place) -> [String]? {
    switch place {
    case .today:
      [
        "openDetail", "toggleDone", "changeState", "changeDate", "waitFor", "review", "addTask",
        "history", "undo", "help",
      ]
    case .board:
      [
        "cardLeft", "cardDown", "openCard", "toggleDone", "cardTo", "addCard", "waitFor",
        "changeDate", "changeRole", "nextBoard", "regroup", "column", "history", "undo", "help",
      ]
    case .cards:
      [
        "cardLeft", "cardDown", "openCard", "cardDone", "cardTo", "addCard", "recordState",
        "recordDate", "recordRole", "nextBoard", "regroup", "column", "history", "undo", "help",
      ]
    case .review:
      ["reviewSkip", "reviewBack", "reviewNote", "why", "back", "help"]
    default: nil
    }
  }
}
