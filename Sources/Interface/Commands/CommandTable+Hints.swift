extension CommandTable {
  /// The commands of the bottom line at a place, by use.
  static func hints(at place: Place) -> [Command] { hinted[place] ?? [] }

  private static let hinted = Dictionary(
    uniqueKeysWithValues: Place.all.map { place in
      let ranked = all.filter { $0.rank != nil && $0.places.contains(place) }
        .sorted { ($0.rank ?? 0) < ($1.rank ?? 0) }
      return (place, chosen(at: place)?.compactMap(command) ?? ranked)
    }
  )

  /// Those that are named one by one; nil: the ranks say which.
  private static func chosen(at place: Place) -> [String]? {
    switch place {
    case .today:
      [
        "review", "openDetail", "toggleDone", "changeState", "changeDate", "waitFor", "addTask",
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
    case .log:
      [
        "openEntry", "addEntry", "closeLog", "closeIncident", "followUp", "correctEntry",
        "nextLook", "incidentRole", "decision", "filter", "copyEntry", "history", "undo", "help",
      ]
    case .runSheet:
      [
        "openCue", "filter", "incident", "openLog", "turnSheet", "print", "history", "undo", "help",
      ]
    case .live:
      [
        "topRow", "cueLater", "incident", "cutRow", "endRow", "largeMode", "moveDown", "filter",
        "openLog", "tellRow", "tickArrival", "waysOut", "reflexSheets", "readings", "directory",
        "undo", "help",
      ]
    case .review:
      ["reviewSkip", "reviewBack", "reviewNote", "why", "back", "help"]
    case .directory:
      ["editCell", "searchDirectory", "addRole", "cellRight", "back", "undo", "help"]
    case .cells:
      [
        "acceptCells", "nextProblem", "cellColumn", "editPasted", "leaveRowOut", "cellHeadings",
        "cellRight", "back", "help",
      ]
    case .triage:
      ["triageKeep", "triageSkip", "reviewBack", "reviewNote", "why", "back", "help"]
    default: nil
    }
  }
}
