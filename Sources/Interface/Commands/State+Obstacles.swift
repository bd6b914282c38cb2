import Planning
import Wording

// Why a command can't be done just now; nil: it can.

extension State {
  /// Why nothing can be changed.
  var readOnlyObstacle: String? { isReadOnly ? words.nothingMayChange : nil }

  /// Why nothing can be done about the selected task.
  var taskObstacle: String? { shownPlan.selectedTask == nil ? words.noTaskSelected : nil }

  /// Why nothing can be done about the selected or marked tasks.
  var choiceObstacle: String? { shownPlan.isNothingChosen ? words.noTaskSelected : nil }

  /// Why nothing can be done about the selected gesture.
  var gestureObstacle: String? { history?.selectedLine == nil ? words.noGestures : nil }

  /// Why nothing can be repeated.
  var repeatObstacle: String? { editObstacle ?? (lastEdit == nil ? words.nothingToRepeat : nil) }

  /// Why nothing can be done to a task just now.
  var editObstacle: String? {
    if isReadOnly { return words.nothingMayChange }
    return plan.isNothingChosen ? words.noTaskSelected : nil
  }

  /// Why bars can't be moved just now.
  var moveObstacle: String? {
    if let obstacle = editObstacle { return obstacle }
    let isOver = plan.chosen.contains { id in
      switch plan.project.tasks[id: id]?.state {
      case .done, .cancelled: true
      default: false
      }
    }
    return isOver ? words.doneStays : nil
  }

  /// Why durations can't be changed just now.
  var lengthenObstacle: String? {
    if let obstacle = moveObstacle { return obstacle }
    let isPinned = plan.chosen.contains { plan.project.tasks[id: $0]?.finish?.isPinned == true }
    return isPinned ? words.pinnedStays : nil
  }
}
