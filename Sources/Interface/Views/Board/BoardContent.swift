import Planning

/// What a board holds: its cards, in columns by their state and in lanes, each cell in its order.
struct BoardContent: Sendable {
  /// The columns, from left to right.
  private(set) var columns: [BoardColumn] = []
  /// Every card of the columns.
  private(set) var cards: [BoardCard] = []
  /// The lanes that hold cards, in the order of the project.
  private(set) var lanes: [BoardLane] = []
  /// How many cards each column holds, whatever a filter lets through of them.
  private(set) var counts: [Int] = []
  /// How many of them are shown.
  private(set) var shownCounts: [Int] = []
  /// How many cards there are in all.
  private(set) var total = 0
  /// Whether its lanes have headings.
  private(set) var hasLanes = false
  /// What its cards show, where somebody has chosen.
  private var chosenFields: Set<CardField>?
  /// What they show else.
  private var standardFields: Set<CardField> = []

  /// The board of nothing.
  init() {}

  /// The board of one kind of record.
  init(_ outlook: Outlook, _ subject: BoardSubject, by grouping: BoardGrouping) {
    let project = outlook.project
    columns = project.settings.columns(of: subject.kind)
    hasLanes = grouping != .none
    chosenFields = project.settings.cardFields(of: subject.kind).map { Set($0) }
    standardFields = Set(CardField.standard(of: subject.kind))
    switch subject {
    case .tasks: cards = project.tasks.indices.map { BoardCard(taskAt: $0, in: outlook) }
    case .challenges: cards = project.challenges.map { BoardCard($0, in: outlook) }
    case .posts: cards = project.posts.map { BoardCard($0, in: outlook) }
    }
    var columnOf: [String: Int] = [:]
    for (index, column) in columns.enumerated() {
      for state in column.states { columnOf[state] = index }
    }
    cards.removeAll { columnOf[$0.state] == nil }
    counts = Array(repeating: 0, count: columns.count)
    for card in cards { columnOf[card.state].map { counts[$0] += 1 } }
    total = cards.count
    cards.removeAll { !outlook.lets($0.record) }
    shownCounts = Array(repeating: 0, count: columns.count)
    lanes = BoardContent.emptyLanes(project, grouping, columns.count)
    let laneOf = Dictionary(uniqueKeysWithValues: lanes.enumerated().map { ($1.id, $0) })
    for (index, card) in cards.enumerated() {
      guard let column = columnOf[card.state] else { continue }
      shownCounts[column] += 1
      let key: RecordID? =
        switch grouping {
        case .lots: card.lot
        case .roles: card.role?.id
        case .none: nil
        }
      let lane = key.flatMap { laneOf[$0] } ?? lanes.count - 1
      lanes[lane].cells[column].append(index)
    }
    lanes.removeAll { hasLanes && $0.isEmpty }
    for lane in lanes.indices {
      for column in columns.indices { sort(lane, column) }
    }
  }

  /// A lane for each lot or role, and one at the end for what has none.
  private static func emptyLanes(
    _ project: Project,
    _ grouping: BoardGrouping,
    _ columns: Int
  ) -> [BoardLane] {
    let named: [(id: RecordID, title: String, short: String?)] =
      switch grouping {
      case .lots: project.lots.map { ($0.id, $0.title, $0.short) }
      case .roles: project.roles.map { ($0.id, $0.title, $0.short) }
      case .none: []
      }
    var seen: Set<RecordID> = [BoardLane.rest]
    let cells: [[Int]] = Array(repeating: [], count: columns)
    return named.filter { seen.insert($0.id).inserted }.map {
      BoardLane(id: $0.id, title: $0.title, short: $0.short, cells: cells)
    } + [BoardLane(id: BoardLane.rest, title: nil, cells: cells)]
  }

  /// First what has been put in order, then by day; what is over begins with the newest.
  private mutating func sort(_ lane: Int, _ column: Int) {
    let isFinal = columns[column].isFinal
    lanes[lane].cells[column].sort { a, b in
      let (one, other) = (cards[a], cards[b])
      switch (one.order, other.order) {
      case (let x?, let y?) where x != y: return x < y
      case (_?, nil): return true
      case (nil, _?): return false
      default: break
      }
      switch (one.day, other.day) {
      case (let x?, let y?) where x != y: return isFinal ? x > y : x < y
      case (_?, nil): return true
      case (nil, _?): return false
      default: return a < b
      }
    }
  }

  /// What the card at a position says in each of its rows.
  ///
  /// Where nobody has chosen, wide columns show free words too.
  func lines(of card: Int, in column: Int, _ layout: BoardLayout) -> CardLines {
    let standard = layout.style == .full ? standardFields.union([.tags]) : standardFields
    return CardLines(cards[card], in: columns[column], chosenFields ?? standard, layout)
  }

  /// Where a record's card stands; nil: it is on no column.
  func cell(of record: RecordReference) -> (cell: BoardCell, place: Int)? {
    for lane in lanes {
      for (column, cards) in lane.cells.enumerated() {
        if let place = cards.firstIndex(where: { self.cards[$0].record == record }) {
          return (BoardCell(lane: lane.id, column: column), place)
        }
      }
    }
    return nil
  }

  /// The cards of a cell in their order.
  func cards(in cell: BoardCell) -> [BoardCard] {
    lanes.first { $0.id == cell.lane }?.cells[cell.column].map { cards[$0] } ?? []
  }
}

/// The cards of one lot or role, or of no lot and no role.
struct BoardLane: Sendable {
  /// The lot or the role.
  let id: RecordID
  /// Its title; nil for what has none.
  let title: String?
  /// What it is called where there is little room.
  var short: String?
  /// For each column, the positions of its cards.
  var cells: [[Int]]

  /// Whether it holds no card.
  var isEmpty: Bool { cells.allSatisfy(\.isEmpty) }

  /// The lot or role; nil for what has none.
  var lot: RecordID? { id == BoardLane.rest ? nil : id }

  /// What the lane of cards without a lot or a role is called.
  static let rest = RecordID("")
}

/// Where a lane and a column meet.
struct BoardCell: Hashable, Sendable {
  let lane: RecordID
  let column: Int
}
