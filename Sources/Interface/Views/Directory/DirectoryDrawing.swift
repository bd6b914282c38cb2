import Planning
import Rendering
import Wording

/// Where the columns of the directory stand.
struct DirectoryLayout {
  /// Its first row.
  static let firstRow = 5

  /// How many roles a screen shows.
  static func rows(_ size: Size) -> Int { max(1, size.rows - 8) }

  /// The first column and the width of the roles.
  let title: (x: Int, width: Int)
  /// Those of what is known of them; what there is no room for is left out, from the right.
  let columns: [(column: DirectoryScreen.Column, x: Int, width: Int)]
  /// The column behind the count of tasks; nil: it is not shown.
  let tasks: Int?

  /// The columns of a screen.
  init(_ size: Size) {
    let width = size.columns
    let last = width - 2
    tasks = width >= 100 ? min(last, 152) : nil
    let end = tasks.map { $0 - 10 } ?? last
    let isNarrow = width < 60
    let title = isNarrow ? (end - 4) / 2 : min(42, (end - 4) * 32 / 100)
    self.title = (4, max(1, title))
    let names = isNarrow ? [DirectoryScreen.Column.phone] : DirectoryScreen.Column.allCases
    let room = max(0, end - 4 - title)
    var x = 4 + title
    columns = names.enumerated().map { place, column in
      // A phone is shorter than two names.
      let share = isNarrow ? 100 : column == .phone ? 32 : 34
      let width = max(1, room * share / 100 - 2)
      defer { x += width + 2 }
      return (column, x + 2, width)
    }
  }
}

/// Draws the directory: a line a role, the cell under the cursor ready to be typed in.
struct DirectoryDrawing {
  private let state: State
  private let screen: DirectoryScreen
  private let layout: DirectoryLayout
  private var words: Words { state.words }
  private var muted: Style { Style(.muted, on: .none, .undimmed) }

  init(_ state: State, _ screen: DirectoryScreen) {
    self.state = state
    self.screen = screen
    layout = DirectoryLayout(state.size)
  }

  func draw(into buffer: inout Buffer) {
    drawTitle(into: &buffer)
    drawHeadings(into: &buffer)
    guard !screen.lines.isEmpty else {
      let text = screen.count == 0 ? words.noRolesYet : words.nothingMatches
      buffer.put(text, at: Point(x: 4, y: DirectoryLayout.firstRow), Style(.waiting))
      return
    }
    for row in 0..<DirectoryLayout.rows(buffer.size) {
      let place = screen.top + row
      guard place < screen.lines.count else { break }
      let y = DirectoryLayout.firstRow + row
      let isSelected = place == screen.cursor
      draw(screen.lines[place], at: y, isSelected: isSelected, into: &buffer)
    }
    let below = screen.lines.count - screen.top - DirectoryLayout.rows(buffer.size)
    if below > 0 {
      let text = words.moreBelow(below)
      buffer.putRight(text, endingAt: buffer.size.columns - 1, row: 3, Style(.muted))
    }
  }

  private func drawTitle(into buffer: inout Buffer) {
    var x = 2
    x += buffer.put(words.directoryTitle, at: Point(x: x, y: 3), Style(.head).bold) + 2
    guard screen.isSearching || !screen.query.isEmpty else {
      buffer.put(words.roleCount(screen.count), at: Point(x: x, y: 3), muted)
      return
    }
    x += buffer.put("/", at: Point(x: x, y: 3), Style(.accent).bold)
    let room = max(1, min(30, buffer.size.columns - 2 - x))
    guard screen.isSearching else {
      let text = Shortening.cut(screen.query.text, columns: room, glyphs: buffer.glyphs)
      x += buffer.put(text, at: Point(x: x, y: 3), Style(.accent)) + 2
      let count = words.ofCount(screen.count)
      buffer.put("\(screen.lines.count) \(count)", at: Point(x: x, y: 3), muted)
      return
    }
    screen.query.draw(
      into: &buffer,
      at: Point(x: x, y: 3),
      columns: room,
      Style(.text, on: .chip)
    )
  }

  private func drawHeadings(into buffer: inout Buffer) {
    func put(_ text: String, _ x: Int, _ width: Int, _ isSelected: Bool) {
      let shown = Shortening.cut(text, columns: width, glyphs: buffer.glyphs)
      buffer.put(shown, at: Point(x: x, y: 4), isSelected ? Style(.head).bold : muted)
    }
    put(words.directoryRole, layout.title.x, layout.title.width, false)
    for (column, x, width) in layout.columns {
      put(heading(column), x, width, column == screen.column)
    }
    if let end = layout.tasks {
      buffer.putRight(words.directoryTasks, endingAt: end, row: 4, muted)
    }
  }

  private func heading(_ column: DirectoryScreen.Column) -> String {
    (words.field(column.rawValue, of: RecordKind.roles.rawValue) ?? column.rawValue)
      .capitalisedFirst
  }

  private func draw(
    _ line: DirectoryScreen.Line,
    at y: Int,
    isSelected: Bool,
    into buffer: inout Buffer
  ) {
    let title = line.isMine ? "\(line.title) (\(words.me))" : line.title
    let isCut = TextWidth.of(title) > layout.title.width
    let name = isCut ? line.short ?? line.title : title
    buffer.put(
      Shortening.cut(name, columns: layout.title.width, glyphs: buffer.glyphs),
      at: Point(x: layout.title.x, y: y),
      isSelected ? Style(.head).bold : Style(.text)
    )
    for (column, x, width) in layout.columns {
      let text = line.text(of: column)
      let shown = Shortening.cut(
        text.isEmpty ? buffer.glyphs.text(.todo) : text,
        columns: width,
        glyphs: buffer.glyphs
      )
      let style = text.isEmpty ? Style(.faint) : column == .phone ? Style(.text) : muted
      buffer.put(shown, at: Point(x: x, y: y), style)
    }
    if let end = layout.tasks, line.tasks > 0 {
      buffer.putRight("\(line.tasks)", endingAt: end, row: y, muted)
    }
    guard isSelected else { return }
    buffer.select(Rect(x: 0, y: y, width: buffer.size.columns - 1, height: 1))
    buffer.put(.selection, at: Point(x: 0, y: y), Style(.accent, on: .selEdge).bold)
    guard let place = layout.columns.first(where: { $0.column == screen.column }) else { return }
    let area = Rect(x: place.x, y: y, width: place.width, height: 1)
    guard let cell = screen.cell else {
      if state.isMono {
        // In a row that is reversed already, the cell stands out by not being so.
        buffer.restyle(area) { $0 = Style(.head).bold }
      } else {
        buffer.select(area, ground: .chip)
      }
      return
    }
    cell.draw(into: &buffer, at: area.origin, columns: area.width, Style(.text, on: .chip))
  }
}
