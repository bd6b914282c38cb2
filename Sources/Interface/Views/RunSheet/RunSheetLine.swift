import Planning
import Rendering
import Wording

/// The row above the keys: the selected row of the run sheet in full.
struct RunSheetLine {
  private let state: State

  init(_ state: State) {
    self.state = state
  }

  func draw(into buffer: inout Buffer, row y: Int) {
    guard let line = state.runSheet.selectedLine else { return }
    let end = buffer.size.columns - 1
    var x = 2 + buffer.put(line.code, at: Point(x: 2, y: y), Style(.accent).bold) + 1
    let who = line.role.flatMap { state.project.roles[id: $0]?.title }
    for (index, text) in ([line.title] + (who.map { [$0] } ?? [])).enumerated() where x < end {
      let style = index == 0 ? Style(.head).bold : Style(.muted, on: .none, .undimmed)
      let text = (index == 0 ? "" : "· ") + text
      let shown = Shortening.cut(text, columns: end - x, glyphs: buffer.glyphs)
      x += buffer.put(shown, at: Point(x: x, y: y), style) + 1
    }
  }
}
