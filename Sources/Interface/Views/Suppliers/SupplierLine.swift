import Planning
import Rendering
import Wording

/// The row above the keys: the selected step in full, who must act, and since when.
struct SupplierLine {
  private let state: State

  init(_ state: State) {
    self.state = state
  }

  func draw(into buffer: inout Buffer, row y: Int) {
    let screen = state.suppliers
    guard let row = screen.selectedRow else { return }
    let words = state.words
    let end = buffer.size.columns - 1
    var x = 1
    func put(_ text: String, _ style: Style) {
      guard x < end else { return }
      let shown = Shortening.cut(text, columns: end - x, glyphs: buffer.glyphs)
      x += buffer.put(shown, at: Point(x: x, y: y), style)
    }
    if !state.marks.isEmpty {
      put("\(words.marked(state.marks.count))  ", Style(.accent).bold)
    }
    if screen.isOnName {
      put(row.supplier.code.map { "\($0)  " } ?? "", Style(.accent).bold)
      put(row.supplier.title, Style(.head).bold)
      let facts = words.summary(of: row, in: state.project)
      put(" · " + facts.joined(separator: " · "), Style(.muted, on: .none, .undimmed))
      return
    }
    let standing = row[screen.step]
    put("\(screen.step.rawValue)  ", Style(.accent).bold)
    put(words.step(screen.step), Style(.head).bold)
    let alerts = row.alerts.filter { $0.step == screen.step }
    for alert in alerts {
      let problem = words.problem(of: alert.kind, row.amounts, in: state.project)
      put(" · ", Style(.muted))
      put(problem, Style(.critical).bold)
    }
    let facts = words.facts(standing, row, in: state.outlook)
    put(" · " + facts.joined(separator: " · "), Style(.muted, on: .none, .undimmed))
  }
}
