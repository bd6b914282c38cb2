import Planning
import Wording

// Why a command can't be done just now; nil: it can.

extension State {
  /// Why nothing can be changed.
  var readOnlyObstacle: String? { isReadOnly ? words.nothingMayChange : nil }

  /// Why nothing can be done about the selected task.
  var taskObstacle: String? { selection?.kind == .tasks ? nil : words.noTaskSelected }

  /// Why the thing under the cursor can't be marked.
  var markObstacle: String? {
    guard selection == nil else { return nil }
    switch place {
    case .cards: return words.noCardSelected
    case .suppliers: return words.noSupplierSelected
    case .runSheet, .live: return words.noCueSelected
    default: return words.noTaskSelected
    }
  }

  /// Why nothing can be done to a card just now.
  var cardObstacle: String? {
    if isReadOnly { return words.nothingMayChange }
    return isNothingChosen ? words.noCardSelected : nil
  }

  /// Why the cards of the board have no priority, or why none can be given.
  var cardPriorityObstacle: String? {
    board.subject == .tasks ? editObstacle : words.hasNoPriority(board.subject.kind.rawValue)
  }

  /// Why the cards of the board wait for nobody.
  var cardWaitObstacle: String? {
    let note = keymap.name(of: "recordNote", words)
    return words.waitsForNobody(board.subject.kind.rawValue, note: note)
  }

  /// Why nothing can be done to a row of the run sheet just now.
  var cueObstacle: String? {
    if isReadOnly { return words.nothingMayChange }
    return isNothingChosen ? words.noCueSelected : nil
  }

  /// Why no card can be copied.
  var cardChoiceObstacle: String? { isNothingChosen ? words.noCardSelected : nil }

  /// Why nothing can be repeated on cards that aren't tasks.
  var repeatRecordObstacle: String? {
    cardObstacle ?? (lastRecordEdit == nil ? words.nothingToRepeat : nil)
  }

  /// Why nothing can be done about the selected or marked tasks.
  var choiceObstacle: String? { isNothingChosen ? words.noTaskSelected : nil }

  /// Why nothing can be done about the selected gesture.
  var gestureObstacle: String? { history?.selectedLine == nil ? words.noGestures : nil }

  /// Why nothing can be repeated.
  var repeatObstacle: String? {
    let isNothing = lastEdit == nil && lastRecordEdit == nil
    return editObstacle ?? (isNothing ? words.nothingToRepeat : nil)
  }

  /// Why nothing can be done to a task just now.
  var editObstacle: String? {
    if isReadOnly { return words.nothingMayChange }
    return isNothingChosen ? words.noTaskSelected : nil
  }

  /// Why bars can't be moved just now.
  var moveObstacle: String? {
    if let obstacle = editObstacle { return obstacle }
    return isAnyChosenTask { !$0.isOpen } ? words.doneStays : nil
  }

  /// Whether all that is chosen are wholes: their dates are those of their parts.
  private var areWholes: Bool {
    let chosen = chosenTasks.compactMap { project.tasks.position(of: $0) }
    return !chosen.isEmpty && chosen.allSatisfy(plan.tree.hasParts)
  }

  /// Why a date can't be set just now.
  var dateObstacle: String? { moveObstacle ?? (areWholes ? words.wholeStays : nil) }

  /// Why bars can't be moved along the chart just now.
  var barObstacle: String? {
    if let obstacle = moveObstacle { return obstacle }
    if movableTasks.isEmpty { return words.doneStays }
    let index = marks.isEmpty ? selectedTask.flatMap { project.tasks.position(of: $0.id) } : nil
    let cycle = index.flatMap { outlook.schedule.cycle(of: $0) }
    return cycle.map { words.cycle($0.map { outlook.name(of: $0) }) }
  }

  /// Why durations can't be changed just now.
  var lengthenObstacle: String? {
    if let obstacle = barObstacle { return obstacle }
    if areWholes { return words.wholeStays }
    return isAnyChosenTask { $0.finish?.isPinned == true } ? words.pinnedStays : nil
  }

  /// Why there is no preview to read.
  var trialObstacle: String? {
    trial == nil ? words.nothingTried(keymap.now("H L + -", at: .plan, words)) : nil
  }

  /// Why there is no next match.
  var searchObstacle: String? {
    lastSearch == nil ? words.nothingSearched(keymap.name(of: "search", words)) : nil
  }
}
