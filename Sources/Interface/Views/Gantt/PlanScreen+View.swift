package import Planning
package import Rendering

extension PlanScreen: ViewScreen {
  /// The task under the cursor.
  package var selection: RecordReference? {
    guard let row = selectedRow, row.kind == .task else { return nil }
    return RecordReference(.tasks, project.tasks.records[row.index].id)
  }

  /// The tasks that are let through.
  package var records: [RecordReference] {
    project.tasks.map { RecordReference(.tasks, $0.id) }.filter { outlook.lets($0) }
  }

  /// The tasks that are not folded away.
  package var unfoldedRecords: [RecordReference] {
    rows.filter { $0.kind == .task }.map { RecordReference(.tasks, project.tasks[$0.index].id) }
      .filter { outlook.lets($0) }
  }

  /// The plan is up to date already: the project is its own.
  package mutating func follow(_ outlook: Outlook) {}

  /// Puts the cursor on a task.
  package mutating func select(_ record: RecordReference) {
    if record.kind == .tasks { select(.task(record.id)) }
  }

  /// Folds or unfolds where the cursor is on something that can be, else scrolls time.
  package mutating func goSideways(_ direction: Int, _ size: Size) {
    if let row = selectedRow, canFold, isFolded(row) == (direction > 0) {
      setFolded(direction < 0)
    } else {
      scrollTime(by: direction, layout(size))
    }
  }

  /// Selects a row; on its mark, folds or unfolds it.
  package mutating func press(at point: Point, _ size: Size) {
    let row = top + point.y - PlanLayout.firstRow
    guard (top..<top + layout(size).rows).contains(row), row < rows.count else { return }
    move(to: row)
    if point.x == 2, canFold { setFolded(!(selectedRow.map(isFolded) ?? false)) }
  }

  /// Scrolls the list.
  package mutating func scroll(by step: Int, _ size: Size) { scroll(by: step, layout(size)) }

  /// Keeps the cursor in view.
  package mutating func fit(_ size: Size) { fit(to: layout(size)) }
}
