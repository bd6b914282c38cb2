import Planning
import Rendering
import Wording

/// The second row: the nine views, the active one on a chip, each with what is late there.
struct TabBar {
  private let state: State
  private let tabs: [Tab]

  private struct Tab {
    let view: ViewID
    let name: String
    let badge: Int
    let x: Int
    let width: Int
  }

  init(_ state: State) {
    self.state = state
    let columns = state.size.columns
    // Badges and languages differ: the first that fits is taken, close together before cut shorter.
    let candidates: [Names] =
      columns >= 120 || state.isPlain
      ? [.full, .activeFull, .short, .digits]
      : columns >= 80 ? [.activeFull, .short, .digits, .activeShort] : [.digits, .activeShort]
    let drawn = candidates.lazy.flatMap { names in
      [2, 1].lazy.map { TabBar.tabs(state, names, gap: $0) }
    }
    let fitting = drawn.first { ($0.last.map { $0.x + $0.width } ?? 0) < columns }
    tabs = fitting ?? TabBar.tabs(state, .activeShort, gap: 1)
  }

  private enum Names {
    case full, activeFull, short, digits, activeShort
  }

  /// The tabs with `gap` blanks between them; the chip of the active one has a blank at both sides.
  private static func tabs(_ state: State, _ names: Names, gap: Int) -> [Tab] {
    var x = names == .full ? 1 : 0
    return ViewID.allCases.map { view in
      let text = view.name(state.words)
      let isActive = view == state.view
      let name =
        switch names {
        case .full: text.name
        case .activeFull: isActive ? text.name : text.short
        case .short: text.short
        case .digits: isActive ? text.name : ""
        case .activeShort: isActive ? text.short : ""
        }
      let badge = TabBar.badge(of: view, state)
      let label = name.isEmpty ? 0 : TextWidth.of(name) + 1
      let figure = badge > 0 ? TextWidth.of("\(badge)") + 1 : 0
      // A figure must not be read together with the next tab's digit.
      let rest = isActive ? 2 : figure > 0 ? max(2, gap) : gap
      let width = 1 + rest + label + figure
      defer { x += width }
      return Tab(view: view, name: name, badge: badge, x: x, width: width)
    }
  }

  /// How much is late in a view, or calls there.
  private static func badge(of view: ViewID, _ state: State) -> Int {
    switch view {
    case .today: state.plan.summary.late
    case .suppliers: state.calls.suppliers
    case .dayJ: state.log.log.due(at: state.stamp).count
    default: 0
    }
  }

  /// The view whose tab lies at a column.
  func view(at column: Int) -> ViewID? {
    tabs.first { ($0.x..<$0.x + $0.width).contains(column) }?.view
  }

  func draw(into buffer: inout Buffer) {
    for tab in tabs {
      let isActive = tab.view == state.view
      let ground: Ground = isActive ? .chip : .none
      if isActive {
        buffer.fill(
          Rect(x: tab.x, y: 1, width: tab.width, height: 1),
          Style(.text, on: ground)
        )
      }
      var x = tab.x + 1
      x += buffer.put(
        "\(tab.view.rawValue)",
        at: Point(x: x, y: 1),
        isActive ? Style(.head, on: ground).bold : Style(.faint)
      )
      if !tab.name.isEmpty {
        x += buffer.put(
          " \(tab.name)",
          at: Point(x: x, y: 1),
          isActive ? Style(.head, on: ground).bold : Style(.muted, on: .none, .undimmed)
        )
      }
      if tab.badge > 0 {
        buffer.put(
          "\(tab.badge)",
          at: Point(x: x + 1, y: 1),
          // On the chip a figure in reverse would be a hole where there is no colour.
          Style(.late, on: ground, isActive ? .bold : [.bold, .figure])
        )
      }
    }
  }
}
