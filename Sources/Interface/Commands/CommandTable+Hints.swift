extension CommandTable {
  /// The commands of the bottom line at a place, by use; nil: those with a rank, by it.
  static func hints(at place: Place) -> [String]? {
    switch place {
    case .today:
      [
        "openDetail", "toggleDone", "changeState", "changeDate", "waitFor", "addTask", "history",
        "undo", "help",
      ]
    default: nil
    }
  }
}
