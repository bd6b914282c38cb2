import Planning
import Rendering
import Storage
import Wording

// Cells pasted from a spreadsheet: where they go, and the keys of the screen that shows them first.

extension State {
  /// What pasted rows would become here; nil: nothing.
  var cellTarget: CellTarget? {
    switch place {
    case .directory: .roles
    case .today, .plan, .board: .tasks
    case .suppliers: .suppliers(suppliers.group)
    default: nil
    }
  }

  /// Why nothing can be pasted.
  var pasteObstacle: String? {
    if isReadOnly { return words.nothingMayChange }
    return cellTarget == nil ? words.nothingToPasteInto : nil
  }

  /// Opens the screen that waits for cells.
  mutating func openCells() -> [Effect] {
    guard let cellTarget else { return [] }
    cells = CellsScreen(cellTarget, at: cellPlace(cellTarget))
    trial = nil
    return []
  }

  /// Where pasted rows go where they don't say: after what is selected.
  private func cellPlace(_ target: CellTarget) -> CellPlace {
    switch target {
    case .tasks:
      let lot = selectedTask?.lot ?? selectedLot
      let last = project.tasks.last { $0.lot == lot }?.id ?? project.tasks.last?.id
      return CellPlace(after: selectedTask?.id ?? last, lot: lot)
    case .roles: return CellPlace(after: project.roles.last?.id)
    case .suppliers(let group):
      let row = suppliers.selectedRow?.supplier
      // Only suppliers may do without a type: the other checklists are known by theirs.
      let types = project.supplierTypes.filter { $0.group == group }
      let type = group == .supplier ? nil : row?.type ?? types.first?.id
      return CellPlace(after: row?.id ?? project.suppliers.last?.id, type: type)
    }
  }

  /// Shows pasted cells before anything is made of them.
  mutating func pasteCells(_ text: String) {
    if cells == nil {
      if let pasteObstacle {
        toast = Toast(pasteObstacle, .refusal)
        return
      }
      _ = openCells()
    }
    let context = FieldContext(outlook, words)
    if cells?.take(text, in: context) != true {
      if cells?.table == nil { cells = nil }
      toast = Toast(words.noCells, .refusal)
    }
  }

  // MARK: - Keys

  /// Whether cells are awaited, so that keys are text.
  var awaitsCells: Bool { cells != nil && cells?.table == nil && overlay == nil }

  /// A key while cells are awaited: terminals that can't paste type.
  mutating func pressAwaitingCells(_ key: Key) -> [Effect] {
    switch key {
    case _ where key.givesUp: closeCells()
    case .character(let character): cells?.type(String(character))
    case .tab: cells?.type("\t")
    case .enter: cells?.type("\n")
    case .backspace: cells?.eraseLast()
    case .control("d"): pasteCells(cells?.typed ?? "")
    default: break
    }
    return []
  }

  /// Makes records of the rows.
  mutating func acceptCells() -> [Effect] {
    guard let screen = cells else { return [] }
    let maker = CellChange(screen.target, at: screen.place, in: outlook, words)
    guard let made = maker.change(screen.rows, &identifiers) else {
      toast = Toast(words.nothingChanges, .refusal)
      return []
    }
    cells = nil
    let effects = perform(made.change)
    if directory != nil {
      directory?.select(made.first.id)
    } else {
      select(made.first)
    }
    closeCells()
    return effects
  }

  /// Leaves the screen; behind a first step the others are offered.
  mutating func closeCells() {
    cells = nil
    if directory == nil { offerStepsLeft() }
  }

  /// Why there is nothing to accept.
  var acceptCellsObstacle: String? {
    if isReadOnly { return words.nothingMayChange }
    return cells?.count == 0 ? words.nothingToPaste : nil
  }

  /// Why there is no cell to go to that can't be read.
  var nextProblemObstacle: String? { cells?.hasProblems == true ? nil : words.allCellsRead }

  /// Asks what the selected column is.
  mutating func askCellMeaning() -> [Effect] {
    guard let screen = cells, screen.meanings.indices.contains(screen.column) else { return [] }
    let list = screen.target.kind.rawValue
    var candidates = screen.target.keys.map { key in
      Picker.Candidate(id: RecordID(key), code: "", title: words.field(key, of: list) ?? key)
    }
    candidates.append(Picker.Candidate(id: RecordID(""), code: "", title: words.cellRemark))
    candidates.append(Picker.Candidate(id: nil, code: "", title: words.cellIgnored))
    let heading = screen.headings.isEmpty ? "\(screen.column + 1)" : screen.headings[screen.column]
    var picker = Picker(.cellColumn, title: words.askCellColumn(heading), candidates)
    switch screen.meanings[screen.column] {
    case .field(let key): picker.select(RecordID(key))
    case .remark: picker.select(RecordID(""))
    case .ignored: picker.select(nil)
    }
    overlay = .picker(picker)
    return []
  }

  /// Takes what the selected column is.
  mutating func takeColumn(_ id: RecordID?) -> [Effect] {
    let meaning: CellMeaning = id.map { $0.text.isEmpty ? .remark : .field($0.text) } ?? .ignored
    let context = FieldContext(outlook, words)
    cells?.mean(meaning, in: context)
    return []
  }

  /// Asks for another text of the selected cell.
  mutating func askCell() -> [Effect] {
    guard let screen = cells else { return [] }
    askNext(.cell, label: words.askCell(screen.selected?.line ?? 0), text: screen.cell)
    return []
  }

  /// Takes another text of the selected cell.
  mutating func takeCellText(_ text: String) -> [Effect] {
    let context = FieldContext(outlook, words)
    cells?.change(to: String(text.trimmed), in: context)
    return []
  }

  /// Changes something of the screen that needs what fields are read with.
  mutating func changeCells(_ body: (inout CellsScreen, FieldContext) -> Void) -> [Effect] {
    let context = FieldContext(outlook, words)
    if var screen = cells {
      cells = nil
      body(&screen, context)
      cells = screen
    }
    return []
  }

  /// Goes to the cell to the right (1) or to the left (−1), of the directory or of what is pasted.
  mutating func goToCell(_ direction: Int) -> [Effect] {
    if cells == nil { directory?.goSideways(direction) } else { cells?.goSideways(direction) }
    return []
  }

  /// Goes to the next row of which something can't be read.
  mutating func goToNextCellProblem() -> [Effect] {
    cells?.goToNextProblem()
    return []
  }
}
