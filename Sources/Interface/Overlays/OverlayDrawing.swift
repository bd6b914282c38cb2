import Rendering
import Wording

/// Draws what is asked or told in front of the screen.
func drawOverlay(_ state: State, into buffer: inout Buffer) {
  if state.awaitsSecondKey {
    let keys = SecondKeys(state)
    let rows = keys.rows(in: buffer.size.columns - 4)
    keys.draw(into: &buffer, in: openSheet(state.words.secondKeyTitle, rows: rows, into: &buffer))
    return
  }
  switch state.overlay {
  case .picker(let picker): draw(picker, state.words, into: &buffer)
  case .menu(let menu): draw(menu, into: &buffer)
  case .commands(let list): CommandListDrawing(list, state).draw(into: &buffer)
  case .form(let form): FormDrawing(form, state.words).draw(into: &buffer)
  case .reading(let reading): ReadingBox(reading, buffer.size).draw(into: &buffer)
  case .waysOut(let panel): WaysOutDrawing(panel, state)?.draw(into: &buffer)
  case .telling(let panel): TellDrawing(panel, state).draw(into: &buffer)
  case .filter(let line): draw(line, state.words, into: &buffer)
  case .prompt(let prompt): drawMessage(of: prompt, state, into: &buffer)
  case .entry(let sheet, _): LogSheetDrawing(sheet, state).draw(into: &buffer)
  case nil: break
  }
}

/// A place in front of the screen, cleared: it lies on the rule above the detail line, where the eye
/// goes for keys, under a rule that carries its title.
///
/// It takes the whole width, so that no line beneath is cut in the middle of a word.
func openSheet(_ title: String, rows: Int, into buffer: inout Buffer) -> Rect {
  let width = buffer.size.columns
  let height = min(rows + 1, buffer.size.rows - 5)
  let area = Rect(x: 0, y: buffer.size.rows - 3 - height, width: width, height: height)
  buffer.fill(area, Style(.text, on: .panel))
  buffer.horizontal(buffer.glyphs[.rule], from: area.origin, count: width)
  let shown = Shortening.cut(title, columns: width - 6, glyphs: buffer.glyphs)
  buffer.put(" \(shown) ", at: Point(x: 1, y: area.y), Style(.head).bold)
  return area.inset(left: 2, top: 1, right: 2)
}

// MARK: - Lists

private func draw(_ picker: Picker, _ words: Words, into buffer: inout Buffer) {
  let rows = min(max(picker.candidates.count, 1), 12)
  var area = openSheet(picker.title, rows: rows + 1, into: &buffer)
  let field = area.cutTop(1)
  drawFilter(picker.field, hint: words.typeToFilter, in: field, into: &buffer)
  guard !picker.matches.isEmpty else {
    buffer.put(words.nothingMatches, at: area.origin, Style(.waiting, on: .panel))
    return
  }
  let top = max(0, min(picker.selected - area.height / 2, picker.matches.count - area.height))
  let codes = min(picker.codes, Picker.longestCode)
  for row in 0..<area.height where top + row < picker.matches.count {
    let candidate = picker.candidates[picker.matches[top + row]]
    let line = area.row(row)
    buffer.put(
      Shortening.cut(candidate.code, columns: codes, glyphs: buffer.glyphs),
      at: line.origin,
      Style(.accent, on: .panel)
    )
    let x = codes > 0 ? line.x + codes + 2 : line.x
    let sort = Shortening.cut(candidate.sort, columns: line.width / 3, glyphs: buffer.glyphs)
    let room = max(0, line.endX - x - (sort.isEmpty ? 0 : TextWidth.of(sort) + 2))
    buffer.putRight(sort, endingAt: line.endX, row: line.y, Style(.muted, on: .panel))
    buffer.put(
      Shortening.cut(candidate.title, columns: room, glyphs: buffer.glyphs),
      at: Point(x: x, y: line.y),
      Style(.text, on: .panel)
    )
    if top + row == picker.selected { selectLine(line, into: &buffer) }
  }
}

private func draw(_ menu: Menu, into buffer: inout Buffer) {
  let area = openSheet(menu.title, rows: menu.items.count, into: &buffer)
  let labels = menu.items.map { TextWidth.of($0.label) }.max() ?? 0
  let top = max(0, min(menu.selected - area.height / 2, menu.items.count - area.height))
  for row in 0..<area.height where top + row < menu.items.count {
    let item = menu.items[top + row]
    let line = area.row(row)
    let isOpen = item.obstacle == nil
    buffer.put(
      String(item.key),
      at: line.origin,
      Style(isOpen ? .accent : .muted, on: .panel).bold
    )
    buffer.put(
      item.label,
      at: Point(x: line.x + 3, y: line.y),
      Style(isOpen ? .text : .muted, on: .panel),
      maxWidth: line.width - 3
    )
    let x = line.x + 3 + labels + 3
    let detail = item.obstacle ?? item.detail
    buffer.put(
      Shortening.cut(detail, columns: max(0, line.endX - x), glyphs: buffer.glyphs),
      at: Point(x: x, y: line.y),
      Style(.muted, on: .panel)
    )
    if top + row == menu.selected { selectLine(line, into: &buffer) }
  }
}

/// Draws the line that filters a list; while it is empty, a hint says so.
func drawFilter(_ field: TextField, hint: String, in area: Rect, into buffer: inout Buffer) {
  field.draw(into: &buffer, at: area.origin, columns: area.width, Style(.text, on: .panel))
  guard field.isEmpty else { return }
  buffer.put(hint, at: area.origin.moved(x: 2), Style(.muted, on: .panel), maxWidth: area.width - 2)
}

/// Draws a line of a sheet as the selected one: on the chip's ground, because a sheet has that of
/// selected rows where the background is light.
func selectLine(_ line: Rect, into buffer: inout Buffer) {
  let row = Rect(x: 0, y: line.y, width: line.endX + 1, height: 1)
  buffer.restyle(row) { style in
    if style.role == .text { style = Style(.head, on: style.ground).bold }
  }
  buffer.select(row, ground: .chip)
  buffer.put(.selection, at: row.origin, Style(.accent, on: .selEdge).bold)
}
