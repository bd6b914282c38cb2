import Planning
import Rendering
import Wording

// What calls from the log wherever one is.

extension State {
  /// What the title bar says on day J, and past its midnight: incidents are to be looked at now.
  var dueCall: String? {
    guard let dayJ = project.settings.dayJ, (0...1).contains(now.day - dayJ) else { return nil }
    let due = log.log.due(at: stamp)
    guard let first = due.first else { return nil }
    let text =
      due.count == 1 ? words.dueEntry(first.incident.code ?? "") : words.dueEntries(due.count)
    return "! \(text)"
  }

  /// Copies the text in front.
  mutating func copyReading() -> [Effect] {
    guard case .reading(let reading) = overlay else { return [] }
    let lines = reading.lines.map { line in
      line.label.isEmpty ? line.text : line.label + words.colon + line.text
    }
    return [.copyText(([reading.title] + lines).joined(separator: "\n"))]
  }
}

extension DetailLine {
  /// The selected entry where no pane tells of it: how grave, what about, where, who.
  func drawSelectedEntry(into buffer: inout Buffer, row: Int) {
    guard LogLayout(state.size).pane == nil, let entry = state.log.selectedEntry else { return }
    let subject = state.log.log.subject(of: entry)
    let role = subject.role.flatMap { state.project.roles[id: $0]?.title }
    let parts = [
      words.severity(subject.severity.rawValue), subject.category, subject.zone, role,
      subject.decision,
    ]
    let width = buffer.size.columns - 2
    let code = words.entryNumber(entry.incident.code ?? "")
    let end = width - buffer.putRight(code, endingAt: width, row: row, Style(.accent)) - 2
    let text = parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
    let shown = Shortening.cut(text, columns: max(0, end - 2), glyphs: buffer.glyphs)
    buffer.put(shown, at: Point(x: 2, y: row), Style(.muted, on: .none, .undimmed))
  }
}
