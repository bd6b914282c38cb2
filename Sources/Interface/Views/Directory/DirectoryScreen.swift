package import Planning
import Rendering
import Wording

/// Who can be reached, over the views: the roles, who holds each, their phone and who stands in.
package struct DirectoryScreen: Sendable {
  /// What is known of a role besides its title.
  package enum Column: String, CaseIterable, Sendable {
    case holder, phone, deputy
  }

  /// One role.
  struct Line: Hashable, Sendable {
    let id: RecordID
    let title: String
    let short: String?
    let isMine: Bool
    let holder: String
    let phone: String
    let deputy: String
    let notes: String
    /// How many tasks that aren't over it is responsible for.
    let tasks: Int

    /// The text of a column.
    func text(of column: Column) -> String {
      switch column {
      case .holder: holder
      case .phone: phone
      case .deputy: deputy
      }
    }
  }

  /// The roles that are shown.
  private(set) var lines: [Line] = []
  /// How many roles there are.
  private(set) var count = 0
  /// The selected line.
  private(set) var cursor = 0
  /// The selected column.
  private(set) var column = Column.holder
  /// The first line in view.
  private(set) var top = 0
  /// What is looked for, and whether it is being typed.
  var query = TextField()
  var isSearching = false
  /// What is typed in place of the selected cell; nil: nothing is.
  package internal(set) var cell: TextField?

  private var all: [Line] = []
  private var version: Outlook.Version?

  /// The list before it has looked at a project.
  init() {}

  /// The role that the cursor is on.
  var selected: Line? { lines.indices.contains(cursor) ? lines[cursor] : nil }

  /// The record that the cursor is on.
  package var selection: RecordReference? { selected.map { RecordReference(.roles, $0.id) } }

  // MARK: - Keeping up

  /// Takes in the project as it has become; the cursor stays on the same role.
  mutating func follow(_ outlook: Outlook) {
    guard version != outlook.version else { return }
    version = outlook.version
    var tasks: [RecordID: Int] = [:]
    for task in outlook.project.tasks where task.isOpen {
      if let role = task.roles.first { tasks[role, default: 0] += 1 }
    }
    all = outlook.project.roles.map { role in
      Line(
        id: role.id,
        title: role.title,
        short: role.short,
        isMine: role.isMine,
        holder: role.holder ?? "",
        phone: role.phone ?? "",
        deputy: role.deputy ?? "",
        notes: role.notes ?? "",
        tasks: tasks[role.id] ?? 0
      )
    }
    count = all.count
    filter()
  }

  /// Shows the roles in which all that is typed is found, by any of their words.
  mutating func filter() {
    let id = selected?.id
    let query = FuzzyQuery(self.query.text)
    lines =
      query.isEmpty
      ? all
      : all.filter { line in
        query.standsIn(
          line.short ?? "",
          "\(line.title) \(line.holder) \(line.deputy) \(line.phone)"
        )
      }
    cursor = lines.firstIndex { $0.id == id } ?? 0
  }

  // MARK: - Moving

  /// Moves the cursor down by lines (up: negative), held within the list.
  mutating func move(by step: Int) {
    cursor = min(max(0, cursor + step), max(0, lines.count - 1))
  }

  /// Goes right (1) or left (−1) by a column, held within the line.
  mutating func goSideways(_ direction: Int) {
    let columns = Column.allCases
    let place = (columns.firstIndex(of: column) ?? 0) + direction
    column = columns[min(max(0, place), columns.count - 1)]
  }

  /// Goes to the next cell, or with −1 to the one before; past the end of a line comes the next line.
  mutating func goToNextCell(_ direction: Int) {
    let columns = Column.allCases
    let place = (columns.firstIndex(of: column) ?? 0) + direction
    if columns.indices.contains(place) {
      column = columns[place]
    } else if lines.indices.contains(cursor + direction) {
      cursor += direction
      column = direction > 0 ? columns[0] : columns[columns.count - 1]
    }
  }

  /// Puts the cursor on a role.
  mutating func select(_ id: RecordID) {
    if let place = lines.firstIndex(where: { $0.id == id }) { cursor = place }
  }

  /// Keeps the cursor in view of so many rows.
  mutating func fit(rows: Int) {
    if cursor < top { top = cursor }
    if cursor >= top + rows { top = cursor - rows + 1 }
    top = min(max(0, top), max(0, lines.count - rows))
  }

  /// Begins to type in place of the selected cell.
  mutating func openCell() {
    if let selected { cell = TextField(selected.text(of: column)) }
  }
}
