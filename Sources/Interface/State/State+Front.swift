package import Planning
import Rendering

// What is asked of the view in front, whichever it is.

extension State {
  /// The record under the cursor of the view in front.
  var selection: RecordReference? { shownPlan.selection }

  /// The marked records in the order of the view in front, or else the one under its cursor.
  package var chosen: [RecordReference] {
    marks.isEmpty ? selection.map { [$0] } ?? [] : marks.among(shownPlan.records)
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

  /// The records that are seen in the view in front.
  var unfoldedRecords: [RecordReference] { shownPlan.unfoldedRecords }

  /// Brings another view to the front; marks don't go along.
  mutating func go(to view: ViewID) {
    if view != self.view { marks = Marks() }
    self.view = view
  }

  /// Puts the cursor of the view in front on a record.
  mutating func select(_ record: RecordReference) { shownPlan.select(record) }

  /// Moves the cursor of the view in front by rows.
  mutating func moveInFront(by step: Int) {
    shownPlan.move(by: step)
    shownPlan.fit(size)
  }

  /// Goes right or left in the view in front.
  mutating func goSideways(_ direction: Int) -> [Effect] {
    shownPlan.goSideways(direction, size)
    return []
  }

  /// Takes a press of the mouse in the view in front.
  mutating func press(at point: Point) { shownPlan.press(at: point, size) }

  /// Scrolls the view in front by rows.
  mutating func scroll(by step: Int) { shownPlan.scroll(by: step, size) }

  /// Brings the view in front up to date with the project, and keeps its cursor in view.
  mutating func settle() { plan.fit(size) }
}
