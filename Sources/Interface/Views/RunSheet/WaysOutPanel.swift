import Planning
import Rendering
import Wording

/// The ways out where a fixed hour can't be held, side by side, with what each costs.
package struct WaysOutPanel: Sendable {
  /// What can't be held; the first is dealt with first.
  let squeeze: Squeeze
  /// What can be done about it.
  let ways: [WayOut]
  /// The one that Enter takes.
  var selected = 0

  /// The ways out of the first squeeze of a sheet; nil: all fixed hours are held.
  init?(_ sheet: LiveRunSheet) {
    guard let squeeze = sheet.squeezes.first else { return nil }
    self.squeeze = squeeze
    ways = sheet.waysOut(of: squeeze)
  }

  /// The way out that Enter takes.
  var choice: WayOut? { ways.indices.contains(selected) ? ways[selected] : nil }

  /// Goes to another.
  mutating func move(by step: Int) {
    selected = min(max(0, selected + step), max(0, ways.count - 1))
  }

  /// The way out of a key; nil: there is none.
  func place(of key: Character) -> Int? { ways.firstIndex { $0.key == key } }
}

extension WayOut {
  /// The key that takes it.
  var key: Character {
    switch kind {
    case .shorten: "r"
    case .cut: "c"
    case .accept: "a"
    }
  }
}
