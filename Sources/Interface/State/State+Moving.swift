import Planning
import Rendering

extension State {
  /// Rows of a page in the list in front.
  var pageRows: Int { max(1, PlanLayout(size).rows - 2) }

  /// Rows of a text in front of a view.
  var textRows: Int { max(1, size.rows - 6) }

  /// Moves the cursor of the list in front.
  mutating func moveCursor(by step: Int) -> [Effect] {
    if case .reading(var reading) = overlay {
      reading.scroll(by: step, in: ReadingBox(reading, size))
      overlay = .reading(reading)
    } else if past == nil, history != nil {
      history?.move(by: step)
      history?.fit(rows: HistoryLayout.rows(size))
    } else {
      shownPlan.move(by: step)
      shownPlan.fit(to: PlanLayout(size))
    }
    return []
  }

  /// Folds or unfolds where the cursor is on something that can be, else scrolls time.
  mutating func goSideways(_ direction: Int) -> [Effect] {
    let layout = PlanLayout(size)
    if let row = shownPlan.selectedRow, row.kind == .lot || shownPlan.canFold {
      let isFolded = shownPlan.isFolded(row)
      if direction > 0 && isFolded || direction < 0 && !isFolded {
        shownPlan.setFolded(direction < 0)
        shownPlan.fit(to: layout)
        return []
      }
    }
    shownPlan.scrollTime(by: direction, layout)
    return []
  }

  /// Changes the scale of the chart; the selected bar stays where it is.
  mutating func zoom(to zoom: Zoom) -> [Effect] {
    let plan = shownPlan
    let kept = plan.selectedDay ?? plan.today
    shownPlan.zoom(to: zoom, keeping: kept, span: plan.span, PlanLayout(size))
    return []
  }

  /// Steps back from whatever is in front, else clears the marks.
  mutating func goBack() -> [Effect] {
    if case .reading(let reading) = overlay, case .prompt(let prompt) = reading.subject {
      overlay = .prompt(prompt)
    } else if overlay != nil {
      overlay = nil
    } else if trial != nil {
      trial = nil
    } else if past != nil {
      past = nil
    } else if history != nil {
      history = nil
    } else if !plan.marks.isEmpty {
      plan.marks = []
    }
    return []
  }

  // MARK: - Marks

  /// Marks the selected task, or takes its mark off, and goes down.
  mutating func mark() -> [Effect] {
    guard let task = plan.selectedTask else { return [] }
    if plan.marks.remove(task.id) == nil {
      plan.marks.insert(task.id)
      plan.lastMark = task.id
    }
    return moveCursor(by: 1)
  }

  /// Marks all tasks seen between the last mark and the cursor.
  mutating func markRange() -> [Effect] {
    guard let task = plan.selectedTask else { return [] }
    let start = plan.lastMark.flatMap { plan.row(of: $0) } ?? plan.cursor
    for row in min(start, plan.cursor)...max(start, plan.cursor) where plan.rows[row].kind == .task
    {
      plan.marks.insert(plan.project.tasks[plan.rows[row].index].id)
    }
    plan.lastMark = task.id
    return []
  }

  /// Marks all tasks that are seen, or takes all marks off.
  mutating func markAll() -> [Effect] {
    guard plan.marks.isEmpty else {
      plan.marks = []
      return []
    }
    for row in plan.rows where row.kind == .task {
      plan.marks.insert(plan.project.tasks[row.index].id)
    }
    return []
  }
}

extension PlanScreen {
  /// The row that shows a task, nil if it is folded away.
  func row(of task: RecordID) -> Int? {
    rows.firstIndex { $0.kind == .task && project.tasks[$0.index].id == task }
  }
}
