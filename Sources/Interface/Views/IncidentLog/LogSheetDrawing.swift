import Planning
import Rendering
import Wording

/// An entry of the incident log while it is written: over the foot of whatever is in front.
struct LogSheetDrawing {
  private let sheet: LogSheet
  private let state: State
  private var words: Words { state.words }

  init(_ sheet: LogSheet, _ state: State) {
    self.sheet = sheet
    self.state = state
  }

  func draw(into buffer: inout Buffer) {
    switch sheet.stage {
    case .category: drawCategories(into: &buffer)
    case .severity: drawSeverities(into: &buffer)
    case .text: drawText(into: &buffer)
    }
  }

  /// `Main courante · n° 38 · 17:52`, and what it is about.
  private var title: String {
    let number = words.entryNumber("\(max(state.log.log.highest, state.log.given) + 1)")
    let head = "\(words.incidentLog) · \(number) · \(words.hour(sheet.stamp.minute))"
    let code = sheet.about.flatMap { state.project.incidents[id: $0]?.code }
    switch (sheet.purpose, code) {
    case (.followUp, let code?): return "\(head) · \(words.followsEntry(code))"
    case (.correction, let code?): return "\(head) · \(words.correctsEntry(code))"
    default: return head
    }
  }

  // MARK: - Choosing

  private func drawCategories(into buffer: inout Buffer) {
    let names = sheet.categories
    let widest = names.map { TextWidth.of($0) }.max() ?? 0
    let room = buffer.size.columns - 4
    let cell = min(widest + 6, max(12, room))
    let columns = max(1, room / cell)
    let rows = (names.count + columns - 1) / columns
    let area = openSheet(title, rows: rows, into: &buffer)
    // By columns, as one reads a list; where they don't fit, those around the chosen one.
    let perColumn = max(1, rows)
    let top = max(0, min(sheet.selected % perColumn - area.height / 2, perColumn - area.height))
    for (place, name) in names.enumerated() {
      let row = place % perColumn - top
      guard (0..<area.height).contains(row) else { continue }
      let x = area.x + place / perColumn * cell
      let cells = Rect(x: x, y: area.y + row, width: min(cell - 2, area.endX - x), height: 1)
      let isSelected = place == sheet.selected
      if isSelected {
        let ground = Rect(x: cells.x - 1, y: cells.y, width: cells.width + 1, height: 1)
        buffer.fill(ground, Style(.text, on: .chip))
      }
      let ground: Ground = isSelected ? .chip : .panel
      if let letter = sheet.letters.letters[place] {
        buffer.put(String(letter), at: cells.origin, Style(.accent, on: ground).bold)
      }
      let text = Shortening.cut(name, columns: max(0, cells.width - 3), glyphs: buffer.glyphs)
      let style = isSelected ? Style(.head, on: ground).bold : Style(.text, on: ground)
      buffer.put(text, at: cells.origin.moved(x: 3), style)
    }
  }

  private func drawSeverities(into buffer: inout Buffer) {
    let area = openSheet(title, rows: 2, into: &buffer)
    drawCategory(at: area.origin, columns: area.width, into: &buffer)
    let row = area.row(1)
    var x = row.x
    for (place, severity) in Severity.allCases.enumerated() {
      let isSelected = place == sheet.selected
      let ground: Ground = isSelected ? .chip : .panel
      let name = words.severity(severity.rawValue)
      let width = TextWidth.of(name) + 7
      guard x + width <= row.endX + 1 else { break }
      if isSelected {
        let cells = Rect(x: x - 1, y: row.y, width: width + 1, height: 1)
        buffer.fill(cells, Style(.text, on: ground))
      }
      buffer.put("\(place + 1)", at: Point(x: x, y: row.y), Style(.accent, on: ground).bold)
      buffer.put(severity, at: Point(x: x + 3, y: row.y), on: ground)
      let style = isSelected ? Style(.head, on: ground).bold : Style(.text, on: ground)
      buffer.put(name, at: Point(x: x + 6, y: row.y), style)
      x += width + (buffer.size.columns < 60 ? 1 : 3)
    }
  }

  @discardableResult
  private func drawCategory(at point: Point, columns: Int, into buffer: inout Buffer) -> Int {
    let name = sheet.category ?? words.noCategory
    let style = Style(sheet.category == nil ? .muted : .head, on: .panel)
    let text = Shortening.cut(name, columns: max(0, columns), glyphs: buffer.glyphs)
    return buffer.put(text, at: point, sheet.category == nil ? style : style.bold)
  }

  // MARK: - The text

  private func drawText(into buffer: inout Buffer) {
    let form = FormDrawing(sheet.form, words, lines: sheet.isWide ? .max : 1)
    var area = openSheet(title, rows: 1 + form.height, into: &buffer)
    drawHead(in: area.cutTop(1), into: &buffer)
    form.draw(in: area, into: &buffer)
  }

  /// How grave, what about, where; and the reflex sheet that is for it.
  private func drawHead(in row: Rect, into buffer: inout Buffer) {
    let context = FieldContext(state.outlook, words)
    var end = row.endX
    if let first = state.sheets(for: sheet.category).first, sheet.purpose == .incident,
      row.width >= 60
    {
      let text = Shortening.cut(
        words.sheetOffered(first.codeAndTitle),
        columns: row.width / 2,
        glyphs: buffer.glyphs
      )
      end -= buffer.putRight(text, endingAt: end, row: row.y, Style(.muted, on: .panel)) + 2
    }
    var x = row.x
    func put(_ text: String, _ style: Style) {
      guard x < end else { return }
      let text = Shortening.cut(text, columns: end - x, glyphs: buffer.glyphs)
      x += buffer.put(text, at: Point(x: x, y: row.y), style)
    }
    if case .followUp(let id) = sheet.purpose, let about = state.project.incidents[id: id] {
      put(words.entryText(of: about), Style(.text, on: .panel))
      return
    }
    buffer.put(sheet.severity, at: Point(x: x, y: row.y), on: .panel)
    x += 2
    let style = sheet.severity.style.on(.panel)
    put(words.severity(sheet.severity.rawValue), sheet.severity == .critical ? style.bold : style)
    if let category = sheet.category {
      put(" · ", Style(.muted, on: .panel))
      put(category, Style(.head, on: .panel).bold)
    }
    if let zone = sheet.zone(in: context) {
      put(" · ", Style(.muted, on: .panel))
      put(zone, Style(.text, on: .panel))
    }
  }
}

extension DetailLine {
  /// What is said under an entry while it is written: what would be lost, what is wrong, else that
  /// nobody of the public is named.
  func drawEntry(_ sheet: LogSheet, into buffer: inout Buffer, row: Int) {
    let text: String
    let style: Style
    if sheet.asksToLeave {
      (text, style) = (words.leaveEntry, Style(.waiting).bold)
    } else if sheet.stage == .text, let problem = sheet.form.line.problem {
      (text, style) = (problem, Style(.late).bold)
    } else {
      let whole = "\(words.noNames) \(words.logMayBeSeized)"
      let fits = TextWidth.of(whole) <= buffer.size.columns - 3
      (text, style) = (fits ? whole : words.noNames, Style(.muted, on: .none, .undimmed))
    }
    let shown = Shortening.cut(text, columns: buffer.size.columns - 3, glyphs: buffer.glyphs)
    buffer.put(shown, at: Point(x: 1, y: row), style)
  }
}
