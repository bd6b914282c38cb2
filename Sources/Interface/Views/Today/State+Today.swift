import Planning
import Rendering
import Wording

// What the view «Aujourd'hui» has of its own.

extension TodayScreen {
  /// What the list holds, each record once, by name.
  func names(in outlook: Outlook, _ words: Words) -> [Picker.Candidate] {
    var seen: Set<RecordReference> = []
    return (agenda?.items ?? []).filter { seen.insert($0.record).inserted }.compactMap { item in
      AgendaEntry(item, in: outlook, words).map { entry in
        Picker.Candidate(id: item.record.id, code: entry.code ?? "", title: entry.title)
      }
    }
  }
}

extension State {
  /// Whether the selected thing is told beside the list, so that it needs no line under it.
  var hasPane: Bool {
    if directory != nil || cells != nil, past == nil { return false }
    if isReviewing, history == nil, past == nil { return true }
    if isLogInFront, history == nil, !isReviewing { return LogLayout(size).pane != nil }
    if front == .dayJ, history == nil { return runSheetHasPane }
    return front == .today && history == nil && TodayLayout(size).pane != nil && !today.isDetailOpen
  }

  /// Moves by lines of the list; where the detail takes the screen, pages scroll it.
  mutating func moveInToday(by step: Int) {
    guard today.isDetailOpen, abs(step) > 1, let item = today.selectedItem else {
      today.move(by: step)
      return
    }
    let sheet = TodayLayout(size).sheet
    let text = AgendaDetail(item, self).text(columns: sheet.width, glyphs: .unicode)
    today.scrollDetail(by: step, lines: text.lines.count, rows: sheet.height)
  }

  /// Shows all that is known of the selected line, or the step of the supplier that it is about.
  mutating func openSelectedItem() -> [Effect] {
    if today.isOnSentence { return openReview() }
    guard let item = today.selectedItem, item.record.kind == .suppliers else {
      today.toggleDetail()
      return []
    }
    var step: StepCode?
    if case .supplier(let call) = item.reason { step = call.step }
    go(to: .suppliers)
    suppliers.show(item.record.id, at: step, in: outlook)
    return []
  }

  /// Why nothing can be shown.
  var itemObstacle: String? { today.cursor == nil ? words.nothingSelected : nil }
}
