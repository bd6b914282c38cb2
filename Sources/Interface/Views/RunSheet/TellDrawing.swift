import Planning
import Rendering
import Wording

/// Draws whom a row concerns: who, phone, when they were told; and the radio channels below.
struct TellDrawing {
  private let panel: TellPanel
  private let state: State
  private var words: Words { state.words }

  init(_ panel: TellPanel, _ state: State) {
    self.panel = panel
    self.state = state
  }

  func draw(into buffer: inout Buffer) {
    guard let sheet = state.runSheet.sheet, let place = sheet.sheet.place(of: panel.row) else {
      return
    }
    let people = state.addressees(of: panel.row)
    let radio = RadioLines(state, columns: buffer.size.columns - 4)
    let title = state.message(about: state.cue(at: place, of: sheet), sheet.rows[place])
    let rows = people.count + (radio.lines.isEmpty ? 0 : 1 + radio.lines.count)
    var area = openSheet(words.tellTitle(title), rows: rows, into: &buffer)
    for (index, one) in people.enumerated() where area.height > 0 {
      draw(one, isSelected: index == panel.selected, in: area.cutTop(1), into: &buffer)
    }
    guard area.height > 1 else { return }
    _ = area.cutTop(1)
    radio.draw(into: &buffer, in: area)
    buffer.lay(.panel, under: area)
  }

  private func draw(
    _ one: Addressee,
    isSelected: Bool,
    in row: Rect,
    into buffer: inout Buffer
  ) {
    let ground: Ground = isSelected ? .chip : .panel
    if isSelected {
      let cells = Rect(x: row.x - 1, y: row.y, width: row.width + 1, height: 1)
      buffer.fill(cells, Style(.text, on: ground))
    }
    let isTold = one.told != nil
    let mark = Style(isTold ? .done : .muted, on: ground)
    buffer.put(isTold ? .done : .todo, at: row.origin, mark)
    let name = one.role.isMine ? words.me : one.role.title
    let nameEnd = row.x + 2 + min(30, row.width / 2 - 2)
    let style = Style(isTold ? .muted : .head, on: ground)
    let shown = Shortening.cut(name, columns: nameEnd - row.x - 2, glyphs: buffer.glyphs)
    buffer.put(shown, at: row.origin.moved(x: 2), isTold ? style : style.bold)
    let phone = one.role.phone ?? words.noPhone
    let phoneStyle = Style(one.role.phone == nil ? .muted : .text, on: ground)
    buffer.put(phone, at: Point(x: nameEnd + 2, y: row.y), phoneStyle, maxWidth: 18)
    guard let told = one.told else { return }
    let text = words.toldAt(words.hour(told.minute))
    guard row.endX - TextWidth.of(text) > nameEnd + 22 else { return }
    buffer.putRight(text, endingAt: row.endX, row: row.y, Style(.done, on: ground))
  }
}
