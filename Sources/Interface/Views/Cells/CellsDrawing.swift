import Planning
import Rendering
import Wording

/// Where pasted cells stand.
enum CellsLayout {
  /// The first row of cells.
  static let firstRow = 6
  /// The first column of cells: marks and line numbers stand before it.
  static let firstColumn = 9
  /// No column is wider, nor narrower where there is more to show.
  static let widest = 40
  static let narrowest = 10

  /// How many rows of cells a screen shows.
  static func rows(_ size: Size) -> Int { max(1, size.rows - 9) }

  /// By how much the title may be wider than what stands beside it.
  private static let titleLead = 10

  /// The columns that a screen shows and their widths, the selected one among them; each is as wide
  /// as it needs, and the widest give way first, the title last.
  static func columns(
    of natural: [Int],
    title: Int?,
    selected: Int,
    _ size: Size
  ) -> [(column: Int, x: Int, width: Int)] {
    let room = max(1, size.columns - firstColumn - 2)
    var widths = natural.map { min(widest, max(3, $0)) }
    var sum = widths.reduce(0, +) + 2 * max(0, widths.count - 1)
    let claim = { (column: Int) in widths[column] - (column == title ? titleLead : 0) }
    while sum > room, let place = widths.indices.reversed().max(by: { claim($0) < claim($1) }),
      claim(place) > narrowest
    {
      widths[place] -= 1
      sum -= 1
    }
    var first = 0
    while first < selected, widths[first...selected].reduce(0, { $0 + $1 + 2 }) - 2 > room {
      first += 1
    }
    var columns: [(column: Int, x: Int, width: Int)] = []
    var x = firstColumn
    for column in widths.indices.dropFirst(first) {
      let width = min(widths[column], size.columns - 1 - x)
      guard width >= 3 || column == selected else { break }
      columns.append((column, x, max(1, width)))
      x += width + 2
    }
    return columns
  }
}

/// Draws pasted cells: what each column is, and of each row what it becomes.
struct CellsDrawing {
  private let state: State
  private let screen: CellsScreen
  private var words: Words { state.words }
  private var muted: Style { Style(.muted, on: .none, .undimmed) }

  init(_ state: State, _ screen: CellsScreen) {
    self.state = state
    self.screen = screen
  }

  func draw(into buffer: inout Buffer) {
    let list = screen.target.kind.rawValue
    buffer.put(words.pasteTitle(list), at: Point(x: 2, y: 3), Style(.head).bold)
    guard screen.table != nil else { return drawAwaiting(into: &buffer) }
    drawCounts(into: &buffer)
    let shown = screen.rows.dropFirst(screen.top).prefix(CellsLayout.rows(buffer.size))
    let columns = columns(for: shown, buffer.size)
    drawHeadings(columns, into: &buffer)
    for (place, row) in zip(shown.indices, shown) {
      draw(row, at: place, columns, into: &buffer)
    }
  }

  // MARK: - Waiting

  private func drawAwaiting(into buffer: inout Buffer) {
    var y = 5
    let width = max(1, min(76, buffer.size.columns - 4))
    for (place, text) in words.pasteHere.enumerated() {
      for line in Wrapping.lines(text, columns: width) where y < buffer.size.rows - 3 {
        buffer.put(line, at: Point(x: 2, y: y), place == 0 ? Style(.text) : muted)
        y += 1
      }
    }
    let lines = screen.typed.split(separator: "\n", omittingEmptySubsequences: false)
    y += 1
    let room = max(1, buffer.size.rows - 3 - y)
    for (place, line) in lines.suffix(room).enumerated() {
      let isLast = place == min(room, lines.count) - 1
      let text = String(line).replacing("\t", with: " \(buffer.glyphs.text(.separator)) ")
      let shown = Shortening.cut(text, columns: width - 1, glyphs: buffer.glyphs)
      let used = buffer.put(shown, at: Point(x: 2, y: y + place), Style(.text, on: .chip))
      if isLast {
        buffer.put(" ", at: Point(x: 2 + used, y: y + place), Style(.text, .reverse))
      }
    }
  }

  // MARK: - Heads

  private func drawCounts(into buffer: inout Buffer) {
    guard let reading = screen.reading else { return }
    let adds = reading.count { $0 == .adds }
    let updates = reading.count { if case .updates = $0 { true } else { false } }
    let same = reading.count { if case .same = $0 { true } else { false } }
    let nameless = reading.count { $0 == .nameless }
    let unread = reading.rows.reduce(0) { $0 + $1.problems.count }
    let end = buffer.size.columns - 2
    var x = end
    let title = TextWidth.of(words.pasteTitle(screen.target.kind.rawValue))
    let parts: [(String, Style)] = [
      (words.pastedAdds(adds), muted), (words.pastedUpdates(updates), muted),
      (words.pastedSame(same), muted), (words.pastedUnread(unread), Style(.late).bold),
      (words.pastedNameless(nameless), Style(.late).bold),
    ]
    let counts = [adds, updates, same, unread, nameless]
    for ((text, style), count) in zip(parts, counts).reversed() where count > 0 {
      let start = x - TextWidth.of(text)
      guard start > 4 + title else { return }
      buffer.putRight(text, endingAt: x, row: 3, style)
      x = start - 3
    }
  }

  private func columns(
    for rows: ArraySlice<CellReading.Row>,
    _ size: Size
  ) -> [(column: Int, x: Int, width: Int)] {
    let natural = screen.meanings.indices.map { column in
      let texts = rows.map { $0.texts[column] } + [name(of: screen.meanings[column])]
      return texts.map { TextWidth.of($0) }.max() ?? 0
    }
    let title = screen.meanings.firstIndex(of: .field("title"))
    return CellsLayout.columns(of: natural, title: title, selected: screen.column, size)
  }

  private func name(of meaning: CellMeaning) -> String {
    switch meaning {
    case .field(let key): words.field(key, of: screen.target.kind.rawValue) ?? key
    case .remark: words.cellRemark
    case .ignored: words.noFigure
    }
  }

  private func drawHeadings(
    _ columns: [(column: Int, x: Int, width: Int)],
    into buffer: inout Buffer
  ) {
    for (column, x, width) in columns {
      let meaning = screen.meanings[column]
      let name = Shortening.cut(
        name(of: meaning).capitalisedFirst,
        columns: width,
        glyphs: buffer.glyphs
      )
      let isSelected = column == screen.column
      let style = meaning.key == nil ? muted : Style(.head).bold
      buffer.put(name, at: Point(x: x, y: 4), style)
      if isSelected {
        buffer.select(Rect(x: x, y: 4, width: width, height: 1), ground: .chip)
      }
      guard screen.headings.indices.contains(column) else { continue }
      let heading = Shortening.cut(screen.headings[column], columns: width, glyphs: buffer.glyphs)
      buffer.put(heading, at: Point(x: x, y: 5), muted)
    }
  }

  // MARK: - Rows

  private func draw(
    _ row: CellReading.Row,
    at place: Int,
    _ columns: [(column: Int, x: Int, width: Int)],
    into buffer: inout Buffer
  ) {
    let y = CellsLayout.firstRow + place - screen.top
    let isSelected = place == screen.cursor
    let (glyph, style) = mark(of: row)
    buffer.put(glyph, at: Point(x: 2, y: y), style)
    buffer.putRight("\(row.line)", endingAt: CellsLayout.firstColumn - 2, row: y, muted)
    let isOut = row.fate == .leftOut
    for (column, x, width) in columns {
      let text = Shortening.cut(row.texts[column], columns: width, glyphs: buffer.glyphs)
      let isKept = screen.meanings[column].key != nil && !isOut
      let style =
        row.problems[column] != nil
        ? Style(.late).bold
        : isKept ? (isSelected ? Style(.head).bold : Style(.text)) : muted
      buffer.put(text, at: Point(x: x, y: y), style)
    }
    guard isSelected else { return }
    buffer.select(Rect(x: 0, y: y, width: buffer.size.columns - 1, height: 1))
    buffer.put(.selection, at: Point(x: 0, y: y), Style(.accent, on: .selEdge).bold)
    if let cell = columns.first(where: { $0.column == screen.column }) {
      buffer.select(Rect(x: cell.x, y: y, width: cell.width, height: 1), ground: .chip)
    }
  }

  private func mark(of row: CellReading.Row) -> (Glyph, Style) {
    switch row.fate {
    case .nameless: (.late, Style(.late).bold)
    case .leftOut: (.notApplicable, muted)
    case .same: (.done, Style(.done))
    case .adds where row.problems.isEmpty: (.marked, Style(.accent).bold)
    case .updates where row.problems.isEmpty: (.successor, Style(.today))
    case .adds, .updates: (.alert, Style(.critical).bold)
    }
  }

  // MARK: - The selected row

  /// What would become of the selected row, and its selected cell in full, or why it can't be read.
  func drawDetail(into buffer: inout Buffer, row y: Int) {
    guard let row = screen.selected else { return }
    let width = buffer.size.columns - 2
    var x = 2
    let lead = words.pastedLine(row.line, fate(of: row))
    x += buffer.put(lead, at: Point(x: x, y: y), Style(.head).bold, maxWidth: width - x) + 2
    let column = row.problems[screen.column] != nil ? screen.column : row.problems.keys.min()
    guard let column, let problem = row.problems[column] else {
      guard row.texts.indices.contains(screen.column) else { return }
      // What the column may have no room for.
      let room = max(0, width - x)
      let text = Shortening.cut(row.texts[screen.column], columns: room, glyphs: buffer.glyphs)
      buffer.put(text, at: Point(x: x, y: y), muted)
      return
    }
    let name = name(of: screen.meanings[column])
    let text = "\(name)\(words.sentenceColon)\(problem) · \(words.keptInNotes)"
    let shown = Shortening.cut(text, columns: max(0, width - x), glyphs: buffer.glyphs)
    buffer.put(shown, at: Point(x: x, y: y), Style(.late))
  }

  private func fate(of row: CellReading.Row) -> String {
    switch row.fate {
    case .adds: words.pastedAddsOne
    case .updates(let id): words.pastedUpdatesOne(title(of: id))
    case .same(let id): words.pastedSameOne(title(of: id))
    case .nameless: words.pastedNamelessOne
    case .leftOut: words.pastedLeftOut
    }
  }

  private func title(of id: RecordID) -> String {
    let title = RecordNames(screen.target.kind, in: state.project).title(of: id)
    return Shortening.title(title, columns: 30)
  }
}
