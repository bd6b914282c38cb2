import Planning
import Rendering
import Wording

/// A form in front of a view: labels at the left, what is typed beside them, problems and names
/// that complete the line under it.
struct FormDrawing {
  private let form: Form
  private let words: Words
  private let rows: [Row]

  private enum Row {
    case line(Int)
    case problem(Int)
    case completion(Int)
  }

  /// The form, or only its first lines.
  init(_ form: Form, _ words: Words, lines count: Int = .max) {
    self.form = form
    self.words = words
    var rows: [Row] = []
    for (index, line) in form.lines.enumerated().prefix(count) {
      rows.append(.line(index))
      if line.problem != nil { rows.append(.problem(index)) }
      if index == form.selected { rows += form.completions.names.indices.map(Row.completion) }
    }
    self.rows = rows
  }

  func draw(into buffer: inout Buffer) {
    draw(in: openSheet(form.title, rows: rows.count, into: &buffer), into: &buffer)
  }

  /// The rows that it takes where there is room.
  var height: Int { rows.count }

  /// Draws the lines in a part of a sheet, those around the selected one where not all fit.
  func draw(in area: Rect, into buffer: inout Buffer) {
    let focus = rows.firstIndex { if case .line(form.selected) = $0 { true } else { false } } ?? 0
    let top = max(0, min(focus - area.height / 2, rows.count - area.height))
    let widest = form.lines.map { TextWidth.of($0.label) }.max() ?? 0
    let labels = min(widest, max(10, min(36, area.width / 3)))
    for place in 0..<area.height where top + place < rows.count {
      let row = area.row(place)
      let value = row.inset(left: labels + 3)
      switch rows[top + place] {
      case .line(let index): draw(index, row, labels: labels, value: value, into: &buffer)
      case .problem(let index): drawProblem(form.lines[index], value, into: &buffer)
      case .completion(let index): drawCompletion(index, value, into: &buffer)
      }
    }
    if top > 0 { drawMore(.moreAbove, area.row(0), into: &buffer) }
    if rows.count - top > area.height {
      drawMore(.moreBelow, area.row(area.height - 1), into: &buffer)
    }
  }

  private func draw(
    _ index: Int,
    _ row: Rect,
    labels: Int,
    value: Rect,
    into buffer: inout Buffer
  ) {
    let line = form.lines[index]
    let isSelected = index == form.selected
    let ground: Ground = isSelected ? .chip : .panel
    let label = Shortening.cut(line.label, columns: labels, glyphs: buffer.glyphs)
    buffer.put(
      label,
      at: row.origin,
      isSelected ? Style(.text, on: .panel) : Style(.muted, on: .panel)
    )
    if isSelected { selectLine(row, into: &buffer) }
    // The rightmost column of the text is left to the marks that say there is more.
    let room = max(0, value.width - 2)
    let meaning = line.meaning.map { "· \($0)" } ?? ""
    let needed = TextWidth.of(line.field.text) + (isSelected ? 1 : 0)
    let meant = TextWidth.of(meaning)
    let hasMeaning = !meaning.isEmpty && needed + 1 + meant <= room
    let columns = hasMeaning ? needed : room
    if isSelected, line.isEditable {
      line.field.draw(into: &buffer, at: value.origin, columns: columns, Style(.text, on: ground))
    } else {
      let style = Style(line.isEditable ? .text : .muted, on: ground)
      buffer.put(
        Shortening.cut(line.field.text, columns: columns, glyphs: buffer.glyphs),
        at: value.origin,
        line.isTouched ? style.bold : style
      )
    }
    if hasMeaning {
      let point = value.origin.moved(x: needed + 1)
      buffer.put(meaning, at: point, Style(.muted, on: ground))
    }
  }

  private func drawProblem(_ line: FormLine, _ area: Rect, into buffer: inout Buffer) {
    let text = Shortening.cut(line.problem ?? "", columns: area.width - 3, glyphs: buffer.glyphs)
    buffer.put(.late, at: area.origin, Style(.late, on: .panel).bold)
    buffer.put(text, at: area.origin.moved(x: 2), Style(.late, on: .panel))
  }

  private func drawCompletion(_ index: Int, _ area: Rect, into buffer: inout Buffer) {
    let isChosen = index == form.completions.selected
    let name = form.completions.names[index].label
    let text = Shortening.cut(name, columns: area.width - 3, glyphs: buffer.glyphs)
    if isChosen { buffer.put(.folded, at: area.origin, Style(.accent, on: .panel).bold) }
    buffer.put(
      text,
      at: area.origin.moved(x: 2),
      isChosen ? Style(.head, on: .panel).bold : Style(.muted, on: .panel)
    )
  }

  private func drawMore(_ glyph: Glyph, _ row: Rect, into buffer: inout Buffer) {
    buffer.putRight(
      buffer.glyphs.text(glyph),
      endingAt: row.endX,
      row: row.y,
      Style(.muted, on: .panel)
    )
  }
}

extension DetailLine {
  /// What is said under a form: what would be lost, what is wrong, what would follow, how to type.
  func drawForm(_ form: Form, into buffer: inout Buffer, row: Int) {
    let (text, style) = sentence(about: form)
    let shown = Shortening.cut(text, columns: buffer.size.columns - 3, glyphs: buffer.glyphs)
    buffer.put(shown, at: Point(x: 1, y: row), style)
  }

  private func sentence(about form: Form) -> (String, Style) {
    if form.asksToLeave {
      return (words.leaveForm(form.touchedCount), Style(.waiting).bold)
    }
    if let problem = form.line.problem { return (problem, Style(.late).bold) }
    if let consequences = form.consequences { return (consequences, Style(.waiting)) }
    if form.line.isTouched, let meaning = form.line.meaning, !meaning.isEmpty {
      return (meaning, Style(.today).bold)
    }
    return (words.hint(on: form.line), Style(.muted, on: .none, .undimmed))
  }
}

extension Words {
  /// The keys of a form as it stands.
  func keys(of form: Form) -> [KeyHint] {
    if form.asksToLeave { return leaveFormKeys }
    if form.completions.choice != nil { return completionKeys }
    if !form.completions.names.isEmpty { return offeredKeys }
    return form.canBeDeleted ? recordFormKeys : formKeys
  }

  /// How a field may be typed.
  fileprivate func hint(on line: FormLine) -> String {
    guard line.isEditable else { return notALine }
    return switch line.text.kind {
    case .flag, .choice: choiceHint
    case .reference: nameHint
    case .references: namesHint
    case .texts: textsHint
    case .checklist: checklistHint
    case .longText: longTextHint
    case .day, .days: dayHint
    case .anchor: finishHint
    case .hour: hourHint
    case .minutes: minutesHint
    case .workingDays, .calendarDays: daysHint
    case .amount: amountHint
    case .links: linksHint
    case .waiting, .structure: shapeHint(line.text.key)
    default: ""
    }
  }
}
