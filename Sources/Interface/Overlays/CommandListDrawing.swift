import Rendering
import Wording

/// A list of commands in front of a screen: keys, names, and what they do or why they can't.
struct CommandListDrawing {
  private let list: CommandList
  private let state: State
  private let words: Words

  private static let keys = 13
  private static let names = 21

  init(_ list: CommandList, _ state: State) {
    self.list = list
    self.state = state
    words = state.words
  }

  func draw(into buffer: inout Buffer) {
    let rows = list.purpose == .line ? 9 : buffer.size.rows
    var area = openSheet(title, rows: rows, into: &buffer)
    drawField(in: area.cutTop(1), into: &buffer)
    guard !list.matches.isEmpty else {
      buffer.put(words.nothingMatches, at: area.origin, Style(.waiting, on: .panel))
      return
    }
    let top = max(0, min(list.selected - area.height / 2, list.matches.count - area.height))
    for row in 0..<area.height where top + row < list.matches.count {
      draw(CommandTable.all[list.matches[top + row]], at: area.row(row), into: &buffer)
      if top + row == list.selected { selectLine(area.row(row), into: &buffer) }
    }
  }

  private var title: String {
    switch list.purpose {
    case .help: words.helpTitle
    case .palette: words.paletteTitle
    case .line: words.commandLineTitle
    }
  }

  private func drawField(in area: Rect, into buffer: inout Buffer) {
    guard list.purpose == .line else {
      drawFilter(list.field, hint: words.typeToFilter, in: area, into: &buffer)
      return
    }
    buffer.put(":", at: area.origin, Style(.head, on: .panel).bold)
    let place = area.inset(left: 1)
    drawFilter(list.field, hint: words.typeCommand, in: place, into: &buffer)
  }

  private func draw(_ command: Command, at line: Rect, into buffer: inout Buffer) {
    let isHere = list.isHere(command)
    let obstacle = isHere ? command.obstacle(state) : nil
    let isOpen = isHere && obstacle == nil
    let text = command.text(words)
    func put(_ text: String, at x: Int, columns: Int, _ style: Style) {
      let shown = Shortening.cut(text, columns: max(0, columns), glyphs: buffer.glyphs)
      buffer.put(shown, at: Point(x: line.x + x, y: line.y), style)
    }
    put(
      state.keymap.names(of: command, at: list.place, words).joined(separator: " "),
      at: 0,
      columns: CommandListDrawing.keys,
      Style(isOpen ? .head : .muted, on: .panel).bold
    )
    let nameStart = CommandListDrawing.keys + 1
    put(
      text.name,
      at: nameStart,
      columns: min(CommandListDrawing.names, line.width - nameStart),
      Style(isOpen ? .text : .muted, on: .panel)
    )
    let start = nameStart + CommandListDrawing.names + 1
    let sentence = isHere ? text.help : "\(words.placeName(command.places)) · \(text.help)"
    put(
      obstacle ?? sentence,
      at: start,
      columns: line.width - start,
      Style(obstacle == nil ? .muted : .waiting, on: .panel)
    )
  }
}
