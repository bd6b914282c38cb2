import Rendering
import Wording

/// What may follow `g` where one is, in columns.
struct SecondKeys {
  private let items: [Item]

  private struct Item {
    let key: String
    let text: String
    let isOpen: Bool
  }

  init(_ state: State) {
    let words = state.words
    let here = CommandTable.all.filter { $0.places.contains(state.place) }
    // The views are what `g` is for.
    let isView = { (command: Command) in command.id.hasPrefix("view") }
    let ordered = here.filter(isView) + here.filter { !isView($0) }
    items = ordered.flatMap { command in
      state.keymap.keys(of: command).filter(\.followsG).map { stroke in
        let view = ViewID.allCases.first { "view\($0.rawValue)" == command.id }
        return Item(
          key: words.keyName(stroke.key.notation),
          text: view?.name(words).name ?? command.text(words).name,
          isOpen: command.obstacle(state) == nil
        )
      }
    }
  }

  /// The rows that they take at a width.
  func rows(in width: Int) -> Int {
    let perRow = max(1, width / cell)
    return (items.count + perRow - 1) / perRow
  }

  /// The columns that one takes, its key and the gap after it too.
  private var cell: Int { (items.map { TextWidth.of($0.text) }.max() ?? 0) + 6 }

  /// Draws them from the top left, row by row.
  func draw(into buffer: inout Buffer, in area: Rect) {
    let perRow = max(1, area.width / cell)
    for (place, item) in items.enumerated() where place / perRow < area.height {
      let x = area.x + place % perRow * cell
      let y = area.y + place / perRow
      let key = Style(item.isOpen ? .accent : .muted, on: .panel).bold
      buffer.put(item.key, at: Point(x: x, y: y), key)
      let text = Style(item.isOpen ? .text : .muted, on: .panel)
      buffer.put(item.text, at: Point(x: x + 3, y: y), text, maxWidth: area.endX - x - 3)
    }
  }
}
