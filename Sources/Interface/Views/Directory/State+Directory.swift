import Planning
import Rendering
import Storage
import Wording

// The directory: its keys, and what is typed in it.

extension State {
  /// Opens the directory over whatever is in front.
  mutating func openDirectory() -> [Effect] {
    var screen = DirectoryScreen()
    screen.follow(outlook)
    directory = screen
    trial = nil
    return []
  }

  /// Shows all roles again, or leaves the directory where all are shown.
  mutating func leaveDirectory() {
    if directory?.query.isEmpty == false {
      directory?.query = TextField()
      directory?.filter()
    } else {
      directory = nil
      offerStepsLeft()
    }
  }

  /// Why nothing can be typed in the directory.
  var directoryObstacle: String? {
    if isReadOnly { return words.nothingMayChange }
    return directory?.selected == nil ? words.noRoleSelected : nil
  }

  /// Begins to type in the selected cell.
  mutating func editCell() -> [Effect] {
    directory?.openCell()
    return []
  }

  /// Begins to type what is looked for.
  mutating func searchDirectory() -> [Effect] {
    directory?.isSearching = true
    return []
  }

  /// Asks what a new role is called.
  mutating func askNewRole() -> [Effect] {
    askNext(.newRole, label: words.askNewRole)
    return []
  }

  /// Adds a role, and goes on in its first cell.
  mutating func addRole(_ title: String) -> [Effect] {
    var role = TeamRole(id: identifiers.identifier(in: project.roles))
    role.title = title
    let record = RecordReference(.roles, role.id)
    let edit = Edit(record, .insert(members: role.members, neighbour: project.roles.last?.id))
    let effects = perform(Change(words.gestureAdd(Shortening.title(title, columns: 44)), [edit]))
    directory?.query = TextField()
    directory?.filter()
    directory?.select(role.id)
    return effects
  }

  // MARK: - Keys while something is typed

  /// Whether a key goes to what is typed in the directory rather than to a command.
  var typesInDirectory: Bool {
    guard past == nil, overlay == nil, let directory else { return false }
    return directory.cell != nil || directory.isSearching
  }

  /// A key while something is typed in the directory.
  mutating func pressInDirectory(_ key: Key) -> [Effect] {
    guard var screen = directory else { return [] }
    guard var cell = screen.cell else {
      switch key {
      case _ where key.givesUp: (screen.query, screen.isSearching) = (TextField(), false)
      case .enter, .down, .tab: screen.isSearching = false
      default: _ = screen.query.press(key)
      }
      screen.filter()
      directory = screen
      return []
    }
    if key.givesUp {
      directory?.cell = nil
      return []
    }
    let step: ((inout DirectoryScreen) -> Void)? =
      switch key {
      case .enter, .down: { $0.move(by: 1) }
      case .up: { $0.move(by: -1) }
      case .tab: { $0.goToNextCell(1) }
      case .backTab: { $0.goToNextCell(-1) }
      default: nil
      }
    guard let step else {
      _ = cell.press(key)
      directory?.cell = cell
      return []
    }
    let effects = takeCell(cell.text)
    guard var moved = directory else { return effects }
    let place = (moved.cursor, moved.column)
    step(&moved)
    // At the last cell one stops typing; else one goes on.
    if place == (moved.cursor, moved.column) { moved.cell = nil } else { moved.openCell() }
    directory = moved
    return effects
  }

  /// Puts a pasted text into what is typed; false if nothing is.
  mutating func pasteInDirectory(_ text: String) -> Bool {
    guard typesInDirectory else { return false }
    if directory?.cell != nil {
      directory?.cell?.insert(text)
    } else {
      directory?.query.insert(text)
      directory?.filter()
    }
    return true
  }

  /// Keeps what was typed in the selected cell, where it is not as it was.
  private mutating func takeCell(_ text: String) -> [Effect] {
    directory?.cell = nil
    guard let line = directory?.selected, let column = directory?.column else { return [] }
    let typed = String(text.trimmed)
    guard typed != line.text(of: column) else { return [] }
    let record = RecordReference(.roles, line.id)
    let value = typed.isEmpty ? nil : FieldValue.text(typed)
    guard let edit = project.setting(column.rawValue, to: value, in: record) else { return [] }
    let name = words.field(column.rawValue, of: RecordKind.roles.rawValue) ?? column.rawValue
    let subject = Shortening.title(line.title, columns: 30)
    let shown = typed.isEmpty ? words.notSet : Shortening.cut(typed, columns: 30)
    let label = words.gestureField(name.capitalisedFirst, subject, shown)
    return perform(Change(label, [edit]))
  }
}
