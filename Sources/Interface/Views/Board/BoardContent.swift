import Planning
import Wording

/// What a board holds: its cards, in columns by their state and in lanes, each cell in its order.
struct BoardContent: Sendable {
  /// The columns, from left to right.
  private(set) var columns: [BoardColumn] = []
  /// Every card of the columns, whatever a filter lets through of them.
  private(set) var cards: [BoardCard] = []
  /// The lanes with every card, in the order of the project.
  private var whole: [BoardLane] = []
  /// The lanes that hold cards which are shown, and those cards.
  private(set) var lanes: [BoardLane] = []
  /// How many cards each column holds, whatever a filter lets through of them.
  private(set) var counts: [Int] = []
  /// How many of them are shown.
  private(set) var shownCounts: [Int] = []
  /// How many cards are shown in all.
  var shownCount: Int { shownCounts.reduce(0, +) }
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
    cards = BoardContent.cards(of: subject, in: outlook)
    var columnOf: [String: Int] = [:]
    for (index, column) in columns.enumerated() {
      for state in column.states { columnOf[state] = index }
    }
    cards.removeAll { columnOf[$0.state] == nil }
    counts = Array(repeating: 0, count: columns.count)
    whole = BoardContent.emptyLanes(project, grouping, columns.count)
    let laneOf = Dictionary(uniqueKeysWithValues: whole.enumerated().map { ($1.id, $0) })
    for index in cards.indices {
      guard let column = columnOf[cards[index].state] else { continue }
      counts[column] += 1
      let key: RecordID? =
        switch grouping {
        case .lots: cards[index].lot
        case .roles: cards[index].role?.id
        case .none: nil
        }
      let lane = key.flatMap { laneOf[$0] } ?? whole.count - 1
      whole[lane].cells[column].append(index)
    }
    for lane in whole.indices {
      for column in columns.indices {
        whole[lane].cells[column] = sorted(whole[lane].cells[column], columns[column].isFinal)
      }
    }
    sift(outlook)
  }

  /// Shows of its cards what a filter lets through of them.
  mutating func sift(_ outlook: Outlook) {
    lanes = whole
    if outlook.sifted != nil {
      let isShown = cards.indices.map { outlook.lets(cards[$0].record) }
      for lane in lanes.indices {
        for column in columns.indices { lanes[lane].cells[column].removeAll { !isShown[$0] } }
      }
    }
    lanes.removeAll { hasLanes && $0.isEmpty }
    shownCounts = columns.indices.map { column in
      lanes.reduce(0) { $0 + $1.cells[column].count }
    }
  }

  private static func cards(of subject: BoardSubject, in outlook: Outlook) -> [BoardCard] {
    let project = outlook.project
    switch subject {
    case .tasks:
      let tasks = project.tasks.records
      return tasks.indices.map { BoardCard(tasks[$0], outlook.schedule[$0], in: outlook) }
    case .challenges: return project.challenges.map { BoardCard($0, in: outlook) }
    case .posts: return project.posts.map { BoardCard($0, in: outlook) }
    }
  }

  /// A lane for each lot or role, and one at the end for what has none.
  private static func emptyLanes(
    _ project: Project,
    _ grouping: BoardGrouping,
    _ columns: Int
  ) -> [BoardLane] {
    let named: [(id: RecordID, title: String, short: String?, isMine: Bool)] =
      switch grouping {
      case .lots: project.lots.map { ($0.id, $0.title, $0.short, false) }
      case .roles: project.roles.map { ($0.id, $0.title, $0.short, $0.isMine) }
      case .none: []
      }
    var seen: Set<RecordID> = [BoardLane.rest]
    let cells: [[Int]] = Array(repeating: [], count: columns)
    return named.filter { seen.insert($0.id).inserted }.map {
      BoardLane(id: $0.id, title: $0.title, short: $0.short, isMine: $0.isMine, cells: cells)
    } + [BoardLane(id: BoardLane.rest, title: nil, cells: cells)]
  }

  /// First what has been put in order, then by day; what is over begins with the newest.
  private func sorted(_ cell: [Int], _ isFinal: Bool) -> [Int] {
    let ranks = cell.map { index in
      let day = cards[index].day.map { Int($0.number) }
      return (
        order: cards[index].order ?? .infinity,
        day: day.map { isFinal ? -$0 : $0 } ?? .max,
        index: index
      )
    }
    return ranks.sorted { $0 < $1 }.map(\.index)
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

  /// The cards that are shown, as the project lists them.
  var shownCards: [BoardCard] {
    lanes.flatMap { $0.cells.joined() }.sorted().map { cards[$0] }
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
  /// Whether it is the user's own role.
  var isMine = false
  /// For each column, the positions of its cards.
  var cells: [[Int]]

  /// Whether it holds no card.
  var isEmpty: Bool { cells.allSatisfy(\.isEmpty) }

  /// What it is called, the user's own role «moi» beside its name; nil for what has none.
  func name(_ words: Words) -> String? {
    isMine ? title.map { "\(words.me) (\($0))" } : title
  }

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
