import Planning
import Rendering
import Storage
import Wording

// The columns of the board in front and what its cards show: they stand in the project, so that
// everybody has the same board and any change of it can be taken back.

extension State {
  private var kind: RecordKind { board.subject.kind }

  /// Opens the menu of the column that the cursor is in.
  mutating func askColumnChange(_ column: Int, selected: Int = 0) -> [Effect] {
    let columns = board.content.columns
    guard columns.indices.contains(column) else { return [] }
    let name = board.name(of: column, words)
    let neighbour = column > 0 ? column - 1 : 1
    let limit = columns[column].limit.map { "\($0)" } ?? words.noLimit
    let isLast = column == columns.count - 1
    let left = column == 0 ? words.edgeOfBoard : nil
    let right = isLast ? words.edgeOfBoard : nil
    let takesStates =
      columns.indices.contains(neighbour)
      ? words.statesGoTo(board.name(of: neighbour, words)) : ""
    let states = words.list(columns[column].states, of: kind)
    let only = columns.count == 1 ? words.onlyColumn : nil
    let items = [
      Menu.Item("l", words.columnLimit, .askLimit(column), detail: limit),
      Menu.Item("n", words.columnName, .askName(column), detail: name),
      Menu.Item("s", words.columnStates, .askStates(column), detail: states),
      Menu.Item("<", words.columnLeft, .move(column, by: -1), unless: left),
      Menu.Item(">", words.columnRight, .move(column, by: 1), unless: right),
      Menu.Item("a", words.addColumn, .askNew(after: column)),
      Menu.Item("x", words.removeColumn, .remove(column), detail: takesStates, unless: only),
      Menu.Item("c", words.cardFields, .askFields, detail: cardFieldNames),
      Menu.Item("o", words.standardColumns, .restore),
    ]
    overlay = .menu(Menu(words.columnMenu(name), items, selected: selected))
    return []
  }

  /// Takes a press of the mouse: on the head of a column, that opens its menu.
  mutating func pressOnBoard(at point: Point) {
    guard let column = board.column(headedAt: point), readOnlyObstacle == nil else {
      return board.press(at: point, size)
    }
    _ = askColumnChange(column)
  }

  /// Does what was chosen from the menu of a column, or from one that it led to.
  mutating func take(_ choice: BoardChoice) -> [Effect] {
    var columns = board.content.columns
    switch choice {
    case .askName(let column) where columns.indices.contains(column):
      let label = words.askColumnName(board.name(of: column, words))
      askNext(.board(.columnName(column)), label: label, text: columns[column].name ?? "")
    case .askLimit(let column) where columns.indices.contains(column):
      let label = words.askColumnLimit(board.name(of: column, words))
      let text = columns[column].limit.map { "\($0)" } ?? ""
      askNext(.board(.columnLimit(column)), label: label, text: text)
    case .askStates(let column): return askStates(of: column)
    case .askNew(let column): return askNewColumn(after: column)
    case .askFields: return askCardFields()
    case .state(let state, let column) where columns.indices.contains(column):
      return toggle(state, in: column)
    case .move(let column, let step)
    where columns.indices.contains(column) && columns.indices.contains(column + step):
      let name = board.name(of: column, words)
      columns.swapAt(column, column + step)
      let effects = set(columns, words.gestureColumnMoved(name, right: step > 0))
      _ = askColumnChange(column + step, selected: step > 0 ? 4 : 3)
      return effects
    case .new(let state, let column):
      for index in columns.indices { columns[index].states.removeAll { $0 == state } }
      columns.insert(BoardColumn([state]), at: min(column + 1, columns.count))
      let name = words.column([state], of: kind.rawValue)
      return set(columns.filter { !$0.states.isEmpty }, words.gestureColumnAdded(name))
    case .remove(let column) where columns.indices.contains(column) && columns.count > 1:
      let name = board.name(of: column, words)
      columns[column > 0 ? column - 1 : 1].states += columns[column].states
      columns.remove(at: column)
      return set(columns, words.gestureColumnRemoved(name))
    case .restore: return set(nil, words.gestureColumnsRestored)
    case .field(let field): return toggle(field)
    case .restoreFields:
      return perform(
        boards: project.settings.boards(showing: nil, of: kind),
        words.gestureCardFields(words.asUsual)
      )
    case .askName, .askLimit, .state, .move, .remove: break
    }
    return []
  }

  /// Takes the name or the limit that was typed for a column.
  mutating func set(_ text: String?, in column: Int) -> [Effect] {
    var columns = board.content.columns
    guard columns.indices.contains(column) else { return [] }
    let name = board.name(of: column, words)
    columns[column].name = text
    let value = text ?? words.byItsStates
    return set(columns, words.gestureField(words.columnNameField, name, value))
  }

  /// Takes the limit that was typed for a column; nil: none.
  mutating func set(limit: Int?, in column: Int) -> [Effect] {
    var columns = board.content.columns
    guard columns.indices.contains(column) else { return [] }
    let name = board.name(of: column, words)
    columns[column].limit = limit
    let value = limit.map { "\($0)" } ?? words.noLimit
    return set(columns, words.gestureField(words.columnLimitField, name, value))
  }

  // MARK: - States

  private mutating func askStates(of column: Int, selected: Int = 0) -> [Effect] {
    let columns = board.content.columns
    guard columns.indices.contains(column) else { return [] }
    let states = BoardColumn.states(of: kind)
    let items = zip("123456789abcdef", states).map { key, state in
      let home = columns.firstIndex { $0.states.contains(state) }
      let isAlone = home.map { columns[$0].states.count == 1 } ?? false
      let name = home.map { board.name(of: $0, words) }
      let detail = home == column ? "" : name.map(words.inColumn) ?? words.onNoColumn
      return Menu.Item(
        key,
        words.checked(words.choice(state, in: kind.rawValue) ?? state, home == column),
        .state(state, in: column),
        detail: detail,
        unless: isAlone ? words.onlyState(name ?? "") : nil
      )
    }
    let title = words.askStates(board.name(of: column, words))
    overlay = .menu(Menu(title, items, selected: selected))
    return []
  }

  private mutating func toggle(_ state: String, in column: Int) -> [Effect] {
    var columns = board.content.columns
    let name = board.name(of: column, words)
    let isIn = columns[column].states.contains(state)
    for index in columns.indices { columns[index].states.removeAll { $0 == state } }
    if !isIn { columns[column].states.append(state) }
    guard columns.allSatisfy({ !$0.states.isEmpty }) else { return [] }
    let effects = set(
      columns,
      words.gestureField(
        words.columnStatesField,
        name,
        words.list(columns[column].states, of: kind)
      )
    )
    let place = BoardColumn.states(of: kind).firstIndex(of: state) ?? 0
    _ = askStates(of: column, selected: place)
    return effects
  }

  private mutating func askNewColumn(after column: Int) -> [Effect] {
    let columns = board.content.columns
    let items = zip("123456789abcdef", BoardColumn.states(of: kind)).map { key, state in
      let home = columns.firstIndex { $0.states.contains(state) }
      let isAlone = home.map { columns[$0].states.count == 1 } ?? false
      let name = home.map { board.name(of: $0, words) }
      return Menu.Item(
        key,
        words.choice(state, in: kind.rawValue) ?? state,
        .new(state, after: column),
        detail: name.map(words.inColumn) ?? words.onNoColumn,
        unless: isAlone ? words.onlyState(name ?? "") : nil
      )
    }
    overlay = .menu(Menu(words.askNewColumn, items))
    return []
  }

  // MARK: - What cards show

  private var shownFields: [CardField] {
    project.settings.cardFields(of: kind) ?? CardField.standard(of: kind)
  }

  private var cardFieldNames: String {
    shownFields.map { words.cardField($0.rawValue) }.joined(separator: ", ")
  }

  private mutating func askCardFields(selected: Int = 0) -> [Effect] {
    let shown = Set(shownFields)
    let fields = zip("123456789abcdef", CardField.all(of: kind)).map { key, field in
      let name = words.cardField(field.rawValue)
      let label = words.checked(name, shown.contains(field))
      return Menu.Item(key, label, .field(field))
    }
    let usual = Menu.Item("0", words.asUsual, .restoreFields)
    overlay = .menu(Menu(words.askCardFields, fields + [usual], selected: selected))
    return []
  }

  private mutating func toggle(_ field: CardField) -> [Effect] {
    var shown = Set(shownFields)
    if shown.remove(field) == nil { shown.insert(field) }
    let all = CardField.all(of: kind)
    let fields = all.filter(shown.contains)
    let effects = perform(
      boards: project.settings.boards(showing: fields, of: kind),
      words.gestureCardFields(fields.map { words.cardField($0.rawValue) }.joined(separator: ", "))
    )
    _ = askCardFields(selected: all.firstIndex(of: field) ?? 0)
    return effects
  }

  // MARK: - Doing it

  private mutating func set(_ columns: [BoardColumn]?, _ label: String) -> [Effect] {
    perform(boards: project.settings.boards(with: columns, of: kind), label)
  }

  private mutating func perform(boards: FieldValue?, _ label: String) -> [Effect] {
    guard let edit = project.setting("boards", to: boards, in: .settings) else {
      toast = Toast(words.nothingChanges, .refusal)
      return []
    }
    return perform(Change(label, [edit]))
  }
}

extension Menu.Item {
  /// A line of the menus of a board.
  fileprivate init(
    _ key: Character,
    _ label: String,
    _ choice: BoardChoice,
    detail: String = "",
    unless obstacle: String? = nil
  ) {
    self.init(key: key, label: label, detail: detail, obstacle: obstacle, result: .board(choice))
  }
}

extension Words {
  /// Some states in words.
  fileprivate func list(_ states: [String], of kind: RecordKind) -> String {
    states.map { choice($0, in: kind.rawValue) ?? $0 }.joined(separator: ", ")
  }
}
