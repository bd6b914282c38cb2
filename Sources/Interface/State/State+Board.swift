import Planning
import Rendering
import Storage
import Wording

// What is done on the boards alone: cards go from column to column, and up and down in one.

extension State {
  /// Moves the chosen cards to the column beside the one under the cursor.
  mutating func moveCards(by step: Int) -> [Effect] {
    let target = board.column + step
    guard board.content.columns.indices.contains(target) else {
      toast = Toast(words.edgeOfBoard, .refusal)
      return []
    }
    return moveCards(to: target)
  }

  /// Moves the chosen cards to a column: they take its first state, as if it had been chosen.
  mutating func moveCards(to column: Int) -> [Effect] {
    guard board.content.columns.indices.contains(column) else { return [] }
    let states = board.content.columns[column].states
    let moving = chosen.filter { record in
      project.value(of: "state", in: record)?.text.map { !states.contains($0) } ?? false
    }
    guard !moving.isEmpty else {
      toast = Toast(words.nothingChanges, .refusal)
      return []
    }
    guard board.subject == .tasks else { return perform(.state(states[0]), on: moving) }
    guard let state = TaskState(rawValue: states[0]) else { return [] }
    if state == .waiting { return askWaitingOn() }
    return perform(.state(state), on: moving.map(\.id))
  }

  /// Asks which column the chosen cards go to.
  mutating func askColumn() -> [Effect] {
    let columns = board.content.columns.enumerated().prefix(9).map { index, column in
      Menu.Item(
        key: Character("\(index + 1)"),
        label: board.name(of: index, words),
        detail: words.cardCount(board.content.counts[index], limit: column.limit),
        result: .column(index)
      )
    }
    let lot = Menu.Item(key: "v", label: words.otherLot, result: .command("moveTo"))
    let others = board.subject == .tasks ? [lot] : []
    overlay = .menu(Menu(words.askColumn, columns + others, selected: board.column))
    return []
  }

  /// Moves the selected card one place in its column.
  mutating func orderCard(by step: Int) -> [Effect] {
    guard let record = board.selection, let (cell, place) = board.content.cell(of: record) else {
      return []
    }
    let cards = board.content.cards(in: cell)
    let orders = BoardOrder.orders(moving: place, by: step, among: cards)
    let edits = orders.compactMap { record, order in
      project.setting("order", to: Codec<Double>.number.encode(order), in: record)
    }
    guard !edits.isEmpty else {
      toast = Toast(words.edgeOfColumn, .refusal)
      return []
    }
    let subject = RecordEdit.subject([record], in: project, words)
    return perform(Change(words.gestureOrder(subject), edits))
  }

  /// Makes the chosen tasks more urgent (1) or less (-1) by a step.
  mutating func changePriority(by step: Int) -> [Effect] {
    // From the most urgent to none.
    let scale: [Int?] = [1, 2, 3, nil]
    let now = selectedTask?.priority
    let place = scale.firstIndex(of: now) ?? scale.count - 1
    let priority = scale[min(max(0, place - step), scale.count - 1)]
    return perform(.priority(priority), on: chosenTasks)
  }

  /// Shows the board of one kind of record.
  mutating func turnBoard(to subject: BoardSubject) {
    guard board.subject != subject else { return }
    marks = Marks()
    let outlook = outlook
    board.show(subject, outlook)
  }

  /// Shows the board of the next kind of record, or the one before.
  mutating func turnBoard(by step: Int) -> [Effect] {
    turnBoard(to: board.subject.stepped(by: step))
    return []
  }

  /// Puts the cards in other lanes.
  mutating func regroupBoard() -> [Effect] {
    let outlook = outlook
    board.regroup(outlook)
    toast = Toast(words.lanes(words.grouping(board.grouping)), .hint)
    return []
  }

  /// How many cards each overfull column of the board in front holds.
  var overfullColumns: [Int: Int] {
    guard front == .board else { return [:] }
    let counts = board.content.counts
    return Dictionary(uniqueKeysWithValues: board.overfull.map { ($0, counts[$0]) })
  }

  /// Says which column holds too much now, and more than it did; nil: none.
  func overfullNotice(since before: [Int: Int]) -> String? {
    let now = overfullColumns
    guard let column = now.keys.sorted().first(where: { now[$0] ?? 0 > before[$0] ?? 0 }) else {
      return nil
    }
    let limit = board.content.columns[column].limit
    let name = board.name(of: column, words)
    return words.overfull(name, words.cardCount(now[column] ?? 0, limit: limit))
  }
}

extension Words {
  /// By what cards are put in lanes.
  func grouping(_ grouping: BoardGrouping) -> String {
    switch grouping {
    case .lots: byLots
    case .roles: byRoles
    case .none: withoutLanes
    }
  }
}
