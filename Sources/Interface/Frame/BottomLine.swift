import Rendering
import Wording

/// The last row: the keys that work here, by use.
///
/// When it is too long, items drop from the one before `u` leftwards; `u` and `?` never drop.
struct BottomLine {
  private let state: State

  init(_ state: State) {
    self.state = state
  }

  func draw(into buffer: inout Buffer) {
    let width = buffer.size.columns
    let row = buffer.size.rows - 1
    buffer.fill(Rect(x: 0, y: row, width: width, height: 1), Style(.text, on: .panel))
    let gap = width < 100 ? 2 : 3
    var x = 1
    for item in shown(in: width - 2, gap: gap) {
      x += buffer.put(item.key, at: Point(x: x, y: row), Style(.head, on: .panel).bold) + 1
      x += buffer.put(item.text, at: Point(x: x, y: row), Style(.text, on: .panel)) + gap
    }
  }

  typealias Item = (key: String, text: String)

  /// The items that fit.
  func shown(in width: Int, gap: Int) -> [Item] {
    var (items, kept) = all
    func length(_ items: [Item]) -> Int {
      items.reduce(0) { $0 + TextWidth.of($1.key) + 1 + TextWidth.of($1.text) }
        + gap * max(0, items.count - 1)
    }
    while !items.isEmpty, length(items + kept) > width { items.removeLast() }
    while kept.count > 1, length(items + kept) > width { kept.removeFirst() }
    return items + kept
  }

  /// The items that may drop, and those that never do.
  private var all: (items: [Item], kept: [Item]) {
    let words = state.words
    if state.awaitsSecondKey { return (words.secondKeyKeys, []) }
    switch state.overlay {
    case .prompt: return (words.promptKeys, [])
    case .picker: return (words.listKeys, [])
    case .menu: return (words.listKeys, [])
    case .help: return (words.helpKeys, [])
    case .reading(let reading):
      if case .dayJ = reading.subject { return (words.previewKeys, []) }
      return (words.readingKeys, [])
    case nil: break
    }
    if state.trial != nil { return (words.trialKeys, words.trialKept) }
    let commands = CommandTable.all.filter {
      $0.rank != nil && $0.places.contains(state.place)
    }.sorted { ($0.rank ?? 0) < ($1.rank ?? 0) }
    var items: [Item] = []
    var kept: [Item] = []
    for command in commands {
      let key = command.hintKeys ?? command.keys[0].name(words)
      let text =
        switch command.hintKeys {
        case "HL": words.moveHint
        case "+-": words.durationHint
        default: command.text(words).name
        }
      if let rank = command.rank, rank >= 90 {
        kept.append((key, text))
      } else {
        items.append((key, text))
      }
    }
    if state.place == .history || state.place == .past || state.place == .laterView {
      items.append((words.keyName("<Esc>"), CommandTable.command("back")?.text(words).name ?? ""))
    }
    return (items, kept)
  }
}
