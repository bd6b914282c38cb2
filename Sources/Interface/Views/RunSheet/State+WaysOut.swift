import Planning
import Rendering
import Wording

// The ways out of what can't be held.

extension State {
  /// Shows the ways out side by side.
  mutating func askWaysOut() -> [Effect] {
    guard let panel = runSheet.sheet.flatMap(WaysOutPanel.init) else { return [] }
    overlay = .waysOut(panel)
    return []
  }

  /// Why there are none.
  var squeezeObstacle: String? {
    runSheet.sheet?.squeezes.isEmpty ?? true ? words.noSqueeze : nil
  }

  /// A key while they are shown.
  mutating func press(_ key: Key, in panel: WaysOutPanel) -> [Effect] {
    var panel = panel
    switch key {
    case .enter: return take(panel.choice, of: panel)
    case .right, .down, .tab: panel.move(by: 1)
    case .left, .up, .backTab: panel.move(by: -1)
    case .character("l"), .character("j"): panel.move(by: 1)
    case .character("h"), .character("k"): panel.move(by: -1)
    case .character(let character):
      if let place = panel.place(of: character) { return take(panel.ways[place], of: panel) }
    default: break
    }
    overlay = .waysOut(panel)
    return []
  }

  private mutating func take(_ way: WayOut?, of panel: WaysOutPanel) -> [Effect] {
    overlay = nil
    guard let way, let sheet = runSheet.sheet else { return [] }
    if let obstacle = readOnlyObstacle {
      toast = Toast(obstacle, .refusal)
      return []
    }
    let cue = cue(at: panel.squeeze.row, of: sheet)
    let label: String
    switch way.kind {
    case .shorten(let rows):
      label = words.gestureShorten(rows.map { self.cue(at: $0.row, of: sheet).code ?? "" })
    case .cut(let rows):
      label = words.gestureCut(listedRows(rows, of: sheet))
    case .accept(let minutes):
      let hour = hourText(panel.squeeze.before + minutes)
      label = words.gestureAccept(nameOfRow(cue), hour)
    }
    return make(way.ripple.edits, label)
  }

  private func listedRows(_ rows: [Int], of sheet: LiveRunSheet) -> String {
    rows.count == 1
      ? nameOfRow(cue(at: rows[0], of: sheet))
      : words.listed(rows.map { cue(at: $0, of: sheet).code ?? "" })
  }
}
