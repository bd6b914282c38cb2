import Planning
import Rendering

extension State {
  /// Rows of a page in the list in front.
  var pageRows: Int {
    let rows = max(1, PlanLayout(size).rows - 2)
    // A card takes about four rows.
    return front == .board ? max(1, rows / 4) : rows
  }

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
    } else if past == nil, cells != nil {
      cells?.move(by: step)
    } else if past == nil, directory != nil {
      directory?.move(by: step)
    } else {
      moveInFront(by: step)
    }
    return []
  }

  /// Changes the scale of the chart around what is looked at.
  mutating func zoom(to zoom: Zoom) -> [Effect] {
    let plan = shownPlan
    let layout = plan.layout(size)
    shownPlan.zoom(to: zoom, keeping: plan.keptDay(layout), span: plan.span, layout)
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
    } else if runSheet.trial != nil {
      dropSheetTrial()
    } else if past != nil {
      past = nil
    } else if history != nil {
      history = nil
    } else if cells != nil {
      closeCells()
    } else if directory != nil {
      leaveDirectory()
    } else if isReviewing {
      leaveReview()
    } else if isDetailOpen {
      today.closeDetail()
    } else if view == .dayJ, runSheet.stepBack() {
      // What was in the way there is put away.
    } else if !marks.isEmpty {
      (marks, showsMatches) = (Marks(), false)
    } else if showsMatches {
      showsMatches = false
    } else {
      clearFilter()
    }
    return []
  }

  // MARK: - Marks

  /// Marks the selected record, or takes its mark off, and goes down.
  mutating func mark() -> [Effect] {
    guard let selection else { return [] }
    marks.toggle(selection)
    return moveCursor(by: 1)
  }

  /// Marks all records seen between the last mark and the cursor.
  mutating func markRange() -> [Effect] {
    guard let selection else { return [] }
    let seen = unfoldedRecords
    guard let end = seen.firstIndex(of: selection) else { return [] }
    let start = marks.last.flatMap { seen.firstIndex(of: $0) } ?? end
    marks.insert(start <= end ? Array(seen[start...end]) : seen[end...start].reversed())
    return []
  }

  /// Marks all records that are seen, or takes all marks off.
  mutating func markAll() -> [Effect] {
    guard marks.isEmpty else {
      marks = Marks()
      return []
    }
    marks.insert(unfoldedRecords)
    return []
  }
}
