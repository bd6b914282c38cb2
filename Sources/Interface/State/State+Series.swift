import Planning
import Storage
import Wording

// Tasks that come again: what a change of one means for those that come after it.

extension State {
  /// The question whether a change is meant for one of a series, or for those that come after too.
  func question(about change: Change, of series: [PlanTask]) -> Menu {
    let after = project.applying(change)
    let isEnd = series.allSatisfy { task in after.tasks[id: task.id].map { !$0.isOpen } ?? true }
    let next = series.first.flatMap { outlook.nextDay(of: $0) }.map {
      words.date($0, near: now.day)
    }
    let movesDays = change.edits.contains { edit in
      if case .set("finish", _, _) = edit.action { true } else { false }
    }
    let items = [
      Menu.Item(
        key: "c",
        label: words.thisOneOnly,
        detail: isEnd ? next.map { words.comesAgain($0) } ?? "" : words.followingStay,
        result: .series(change, .thisOne)
      ),
      Menu.Item(
        key: "s",
        label: words.thisAndFollowing,
        detail: isEnd
          ? words.comesNoMore : movesDays ? words.followingMove : words.followingChange,
        result: .series(change, .following)
      ),
    ]
    return Menu(words.askReach(TaskEdit.subject(series, words)), items)
  }

  /// When a task comes again, as it is typed: «chaque semaine, le lundi, au J».
  func recurrenceText(of task: PlanTask) -> String? {
    task.recurrence.map { FieldText.recurrence.print($0, in: FieldContext(outlook, words)) }
  }
}

extension FieldText {
  /// When a task comes again.
  static let recurrence = FieldText("recurrence", .structure, of: .tasks)
}
