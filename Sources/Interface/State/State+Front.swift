package import Planning
import Rendering

// What is asked of the view in front, whichever it is.

extension State {
  /// The view in front; a plan of the past lies over all of them.
  var front: ViewID { past == nil ? view : .plan }

  /// The record under the cursor of the view in front.
  var selection: RecordReference? {
    if directory != nil { return directory?.selection }
    if isReviewing { return shownReview?.item?.record }
    return switch front {
    case .board: board.selection
    case .suppliers: suppliers.selection
    case .dayJ where isLogInFront: log.selection
    case .dayJ: runSheet.selection
    case .today: today.selection
    default: shownPlan.selection
    }
  }

  /// Every record that the view in front lists.
  var records: [RecordReference] {
    switch front {
    case .board: board.records
    case .suppliers: suppliers.records
    case .dayJ where isLogInFront: log.records
    case .dayJ: runSheet.records
    case .today: today.records
    default: shownPlan.records
    }
  }

  /// The marked records in the order of the view in front, or else the one under its cursor.
  package var chosen: [RecordReference] {
    marks.isEmpty ? selection.map { [$0] } ?? [] : marks.among(records)
  }

  /// Whether verbs have nothing to apply to.
  var isNothingChosen: Bool { marks.isEmpty && selection == nil }

  /// Whether a chosen task is so; cheaper than listing them.
  func isAnyChosenTask(_ isSo: (PlanTask) -> Bool) -> Bool {
    marks.isEmpty
      ? selectedTask.map(isSo) ?? false
      : marks.contains { record in
        record.kind == .tasks && project.tasks[id: record.id].map(isSo) ?? false
      }
  }

  /// The tasks among what is chosen.
  package var chosenTasks: [RecordID] {
    chosen.compactMap { $0.kind == .tasks ? $0.id : nil }
  }

  /// The task under the cursor of the view in front.
  var selectedTask: PlanTask? {
    guard let selection, selection.kind == .tasks else { return nil }
    return shownPlan.project.tasks[id: selection.id]
  }

  /// The lot that a new task goes to where the cursor is on no task.
  var selectedLot: RecordID? {
    switch front {
    case .board: board.grouping == .lots ? board.lane?.lot : nil
    default: shownPlan.selectedLot
    }
  }

  /// The records that are seen in the view in front.
  var unfoldedRecords: [RecordReference] {
    switch front {
    case .board: board.unfoldedRecords
    case .suppliers: suppliers.unfoldedRecords
    case .dayJ where isLogInFront: log.unfoldedRecords
    case .dayJ: runSheet.unfoldedRecords
    case .today: today.unfoldedRecords
    default: shownPlan.unfoldedRecords
    }
  }

  /// Whether a detail takes the place of the view's list.
  var isDetailOpen: Bool { front == .today && today.isDetailOpen }

  /// Whether something was done, is tried or is asked, that stands above the keys.
  var hasSomethingToSay: Bool {
    toast != nil || trial != nil || overlay != nil || awaitsSecondKey || hasSheetTrial
  }

  /// Brings another view to the front; marks don't go along.
  mutating func go(to view: ViewID) {
    if view != self.view { marks = Marks() }
    (reviewing, directory, cells) = (nil, nil, nil)
    self.view = view
  }

  /// Puts the cursor of the view in front on a record.
  mutating func select(_ record: RecordReference) {
    reveal(record)
    switch front {
    case .board: board.select(record)
    case .suppliers: suppliers.select(record)
    case .dayJ where isLogInFront: log.select(record)
    case .dayJ: runSheet.select(record)
    case .today: today.select(record)
    default: shownPlan.select(record)
    }
  }

  /// Moves the cursor of the view in front by rows.
  mutating func moveInFront(by step: Int) {
    switch front {
    case .board: board.move(by: step)
    case .suppliers: suppliers.move(by: step)
    case .dayJ where isLogInFront: log.move(by: step)
    case .dayJ: runSheet.move(by: step)
    case .today: moveInToday(by: step)
    default: shownPlan.move(by: step)
    }
    fitFront()
  }

  /// Goes right or left in the view in front.
  mutating func goSideways(_ direction: Int) -> [Effect] {
    switch front {
    case .board: board.goSideways(direction, size)
    case .suppliers: suppliers.goSideways(direction, size)
    case .dayJ where isLogInFront: log.goSideways(direction, size)
    case .dayJ: runSheet.goSideways(direction, size)
    case .today: today.goSideways(direction, size)
    default: shownPlan.goSideways(direction, size)
    }
    return []
  }

  /// Takes a press of the mouse in the view in front.
  mutating func press(at point: Point) {
    switch front {
    case .board: pressOnBoard(at: point)
    case .suppliers: suppliers.press(at: point, size)
    case .dayJ where isLogInFront: log.press(at: point, size)
    case .dayJ: runSheet.press(at: point, size)
    case .today: today.press(at: point, size)
    default: shownPlan.press(at: point, size)
    }
  }

  /// Scrolls the view in front by rows.
  mutating func scroll(by step: Int) {
    switch front {
    case .board: board.scroll(by: step, size)
    case .suppliers: suppliers.scroll(by: step, size)
    case .dayJ where isLogInFront: log.scroll(by: step, size)
    case .dayJ: runSheet.scroll(by: step, size)
    case .today: today.scroll(by: step, size)
    default: shownPlan.scroll(by: step, size)
    }
  }

  /// Brings the view in front up to date with the project, and keeps its cursor in view.
  mutating func settle() {
    sift()
    log.hear(outlook)
    followFront()
    calls.follow(outlook, today)
    if front == .plan { plan.weigh(trial) }
    followReview()
    if cells != nil || directory != nil { followSheets() }
    // The plan of the past was fitted when it was made.
    if past == nil { fitFront() } else { plan.fit(size) }
    holdChosen()
  }

  /// Brings the directory and what is pasted up to date with the project.
  private mutating func followSheets() {
    let (outlook, words, size) = (outlook, words, size)
    cells?.follow(outlook, words)
    cells?.fit(rows: CellsLayout.rows(size))
    directory?.follow(outlook)
    directory?.fit(rows: DirectoryLayout.rows(size))
  }

  /// Brings the view in front up to date with the project and what is let through of it.
  mutating func followFront() {
    let outlook = outlook
    switch front {
    case .board:
      if board.version != outlook.version { board.follow(outlook) }
    case .suppliers: suppliers.follow(outlook)
    case .dayJ where isLogInFront: log.follow(outlook)
    case .dayJ:
      runSheet.tell(now, dayClock, logRows: IncidentFoot(self).height)
      runSheet.follow(outlook)
    case .today: today.follow(outlook)
    default: break
    }
  }

  /// Keeps the cursor of the view in front in view.
  private mutating func fitFront() {
    switch front {
    case .board: board.fit(size)
    case .suppliers: suppliers.fit(size)
    case .dayJ where isLogInFront: log.fit(size)
    case .dayJ: runSheet.fit(size)
    case .today: today.fit(size)
    default: shownPlan.fit(size)
    }
  }
}
