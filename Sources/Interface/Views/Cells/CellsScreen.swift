import Planning
import Rendering
import Wording

/// Pasted cells before anything is made of them: what each column is, and what each row becomes.
package struct CellsScreen: Sendable {
  /// What the rows become.
  package let target: CellTarget
  /// Where they go where they don't say.
  let place: CellPlace
  /// The cells; nil: they are still to be pasted or typed.
  package private(set) var table: CellTable?
  /// What is typed so far, where nothing is pasted.
  private(set) var typed = ""
  /// Whether the first row says what stands under it.
  private(set) var hasHeadings = false
  /// What each column is.
  package private(set) var meanings: [CellMeaning] = []
  /// What the rows are read as.
  private(set) var reading: CellReading?
  /// The rows that are left out.
  private var leftOut: Set<Int> = []
  /// The selected row and column.
  private(set) var cursor = 0
  private(set) var column = 0
  /// The first row in view.
  private(set) var top = 0
  private var version: Outlook.Version?

  /// A screen that waits for cells.
  init(_ target: CellTarget, at place: CellPlace) {
    (self.target, self.place) = (target, place)
  }

  /// The rows as they are read.
  var rows: [CellReading.Row] { reading?.rows ?? [] }
  /// The selected row.
  var selected: CellReading.Row? { rows.indices.contains(cursor) ? rows[cursor] : nil }
  /// The headings, where there are some.
  var headings: [String] { hasHeadings ? table?.rows.first?.cells ?? [] : [] }
  /// How many rows would be made or changed.
  var count: Int {
    reading?.count { fate in
      if case .updates = fate { true } else { fate == .adds }
    } ?? 0
  }

  // MARK: - Taking

  /// Takes the cells of a text; false if there are none.
  mutating func take(_ text: String, in context: FieldContext) -> Bool {
    let table = CellTable(text)
    guard !table.rows.isEmpty else { return false }
    let guess = ColumnGuess(table, target, in: context)
    (self.table, typed, leftOut) = (table, "", [])
    (cursor, column, top) = (0, 0, 0)
    hasHeadings = table.rows.count > 1 && guess.hasHeadings
    meanings = guess.meanings(hasHeadings: hasHeadings)
    read(in: context)
    return true
  }

  /// Adds to what is typed in place of a paste.
  mutating func type(_ text: String) { typed += text }

  /// Takes a character off what is typed.
  mutating func eraseLast() { if !typed.isEmpty { typed.removeLast() } }

  /// Reads the rows anew where the project has become another.
  mutating func follow(_ outlook: Outlook, _ words: Words) {
    guard table != nil, version != outlook.version else { return }
    version = outlook.version
    read(in: FieldContext(outlook, words))
  }

  private mutating func read(in context: FieldContext) {
    guard let table else { return }
    reading = CellReading(
      table,
      target,
      meanings,
      hasHeadings: hasHeadings,
      leavingOut: leftOut,
      in: context
    )
    cursor = min(cursor, max(0, rows.count - 1))
  }

  // MARK: - Changing

  /// Says what the selected column is; another column that was that is a remark then.
  mutating func mean(_ meaning: CellMeaning, in context: FieldContext) {
    guard meanings.indices.contains(column) else { return }
    if meaning.key != nil, meaning.key != "notes" {
      for other in meanings.indices where meanings[other] == meaning { meanings[other] = .remark }
    }
    meanings[column] = meaning
    read(in: context)
  }

  /// Takes the first row for headings, or for data.
  mutating func toggleHeadings(in context: FieldContext) {
    guard let table, table.rows.count > 1 else { return }
    hasHeadings.toggle()
    leftOut = []
    meanings = ColumnGuess(table, target, in: context).meanings(hasHeadings: hasHeadings)
    read(in: context)
  }

  /// Leaves the selected row out, or takes it in again.
  mutating func toggleRow(in context: FieldContext) {
    if leftOut.remove(cursor) == nil { leftOut.insert(cursor) }
    read(in: context)
    move(by: 1)
  }

  /// The text of the selected cell.
  var cell: String {
    let row = cursor + (hasHeadings ? 1 : 0)
    guard let table, table.rows.indices.contains(row), table.columns > column else { return "" }
    return table.rows[row].cells[column]
  }

  /// Puts another text into the selected cell.
  mutating func change(to text: String, in context: FieldContext) {
    let row = cursor + (hasHeadings ? 1 : 0)
    guard table?.rows.indices.contains(row) == true else { return }
    table?.rows[row].cells[column] = text
    read(in: context)
  }

  /// What another text of the selected cell would be read as; nil: it is taken as it is typed.
  func meaning(of text: String, in context: FieldContext) throws(TypedProblem) -> String? {
    guard meanings.indices.contains(column), let key = meanings[column].key else { return nil }
    return try CellReading.meaning(of: text, in: key, of: target, context)
  }

  // MARK: - Moving

  /// Moves the cursor down by rows (up: negative), held within them.
  mutating func move(by step: Int) {
    cursor = min(max(0, cursor + step), max(0, rows.count - 1))
  }

  /// Goes right (1) or left (−1) by a column.
  mutating func goSideways(_ direction: Int) {
    column = min(max(0, column + direction), max(0, meanings.count - 1))
  }

  /// Whether something can't be read.
  var hasProblems: Bool { rows.contains(where: CellsScreen.isProblem) }

  /// Goes to the next row of which something can't be read, where there is one.
  mutating func goToNextProblem() {
    let order = rows.indices.map { (cursor + 1 + $0) % rows.count }
    guard let next = order.first(where: { CellsScreen.isProblem(rows[$0]) }) else { return }
    cursor = next
    if let first = rows[next].problems.keys.min() { column = first }
  }

  private static func isProblem(_ row: CellReading.Row) -> Bool {
    row.fate == .nameless || !row.problems.isEmpty
  }

  /// Keeps the cursor in view of so many rows.
  mutating func fit(rows shown: Int) {
    if cursor < top { top = cursor }
    if cursor >= top + shown { top = cursor - shown + 1 }
    top = min(max(0, top), max(0, rows.count - shown))
  }
}
