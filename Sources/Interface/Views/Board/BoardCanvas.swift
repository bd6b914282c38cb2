import Planning

/// Where everything of a board lies on a sheet as high as it needs, of which the screen shows a part.
struct BoardCanvas: Sendable {
  /// All that stands on it, lane by lane.
  private(set) var places: [BoardPlace] = []
  /// For each column, the positions of what the cursor can stand on there, from the top down.
  private(set) var stops: [[Int]] = []
  /// Its rows.
  private(set) var height = 0

  /// The sheet of nothing.
  init() {}

  /// Lays out a board: open lanes first, as high as the columns that are shown ask for, and the
  /// folded ones under them.
  init(
    _ content: BoardContent,
    folded: Set<RecordID>,
    expanded: Set<BoardCell>,
    shown: Range<Int>,
    _ layout: BoardLayout
  ) {
    stops = Array(repeating: [], count: content.columns.count)
    let isFolded = { (lane: BoardLane) in content.hasLanes && folded.contains(lane.id) }
    for (index, lane) in content.lanes.enumerated() where !isFolded(lane) {
      if content.hasLanes { addHeading(index, lane, isFolded: false) }
      var end = height
      for column in content.columns.indices {
        let bottom = add(lane, column, content, expanded, layout)
        if shown.contains(column) { end = max(end, bottom) }
      }
      height = end + 1
    }
    for (index, lane) in content.lanes.enumerated() where isFolded(lane) {
      addHeading(index, lane, isFolded: true)
    }
    // A board without any card has a place to add one in each column.
    if content.lanes.isEmpty {
      for column in content.columns.indices {
        addEmpty(BoardCell(lane: BoardLane.rest, column: column))
      }
    }
  }

  private mutating func addHeading(_ index: Int, _ lane: BoardLane, isFolded: Bool) {
    for column in stops.indices { stops[column].append(places.count) }
    let thing = BoardPlace.Thing.lane(index, isFolded: isFolded)
    places.append(BoardPlace(thing, .lane(lane.id), column: 0, y: height, height: 1))
    height += 1
  }

  /// Stacks the cards of a cell from here on; the row after the last.
  private mutating func add(
    _ lane: BoardLane,
    _ column: Int,
    _ content: BoardContent,
    _ expanded: Set<BoardCell>,
    _ layout: BoardLayout
  ) -> Int {
    let cell = BoardCell(lane: lane.id, column: column)
    let cards = lane.cells[column]
    guard !cards.isEmpty else {
      addEmpty(cell)
      return height
    }
    let isFinal = content.columns[column].isFinal
    let depth =
      expanded.contains(cell) ? cards.count : layout.depth(isFinal, inLane: content.hasLanes)
    var y = height
    for card in cards.prefix(depth) {
      let lines = content.lines(of: card, in: column, layout)
      let rows = lines.lines.count
      stops[column].append(places.count)
      places.append(
        BoardPlace(
          .card(card),
          .card(content.cards[card].record),
          column: column,
          y: y,
          height: rows,
          lines: lines
        )
      )
      y += rows + 1
    }
    guard cards.count > depth else { return max(height, y - 1) }
    stops[column].append(places.count)
    let more = BoardPlace.Thing.more(cards.count - depth)
    places.append(BoardPlace(more, .more(cell), column: column, y: max(height, y - 1), height: 1))
    return max(height, y - 1) + 1
  }

  /// A place for the cursor where there is no card.
  private mutating func addEmpty(_ cell: BoardCell) {
    stops[cell.column].append(places.count)
    places.append(BoardPlace(.empty, .empty(cell), column: cell.column, y: height, height: 1))
  }

  /// The position of what a key names.
  func position(of key: BoardKey) -> Int? { places.firstIndex { $0.key == key } }

  /// The position of what the cursor can stand on nearest to a row, in a column.
  func nearest(to y: Int, in column: Int) -> Int? {
    guard stops.indices.contains(column) else { return nil }
    return stops[column].min { abs(places[$0].y - y) < abs(places[$1].y - y) }
  }

  /// The position of what lies beside a place in a column: in the same lane, nearest to its row.
  func neighbour(of position: Int, in column: Int) -> Int? {
    guard stops.indices.contains(column) else { return nil }
    let start = places[..<position].lastIndex(where: \.isHeading) ?? 0
    let end = places[position...].firstIndex(where: \.isHeading) ?? places.count
    let y = places[position].y
    return stops[column].filter { (start..<end).contains($0) && !places[$0].isHeading }
      .min { abs(places[$0].y - y) < abs(places[$1].y - y) }
  }

  /// The position of the empty cell that a row of a column lies in; nil: there are cards.
  func emptyCell(at y: Int, in column: Int) -> Int? {
    guard stops.indices.contains(column) else { return nil }
    let above = stops[column].last { places[$0].y <= y }
    return above.flatMap { places[$0].isEmpty && y < height ? $0 : nil }
  }
}

/// Something on the sheet of a board.
struct BoardPlace: Sendable {
  /// What stands there.
  enum Thing: Hashable, Sendable {
    /// The heading of a lane, by its position.
    case lane(Int, isFolded: Bool)
    /// A card, by its position.
    case card(Int)
    /// So many cards that are not shown.
    case more(Int)
    /// No card at all.
    case empty
  }

  let thing: Thing
  let key: BoardKey
  /// The column it stands in; a heading crosses them all.
  let column: Int
  /// Its first row.
  let y: Int
  /// Its rows.
  let height: Int
  /// What a card says in them.
  let lines: CardLines?

  init(
    _ thing: Thing,
    _ key: BoardKey,
    column: Int,
    y: Int,
    height: Int,
    lines: CardLines? = nil
  ) {
    self.lines = lines
    self.thing = thing
    self.key = key
    self.column = column
    self.y = y
    self.height = height
  }

  /// Whether it is a card.
  var isCard: Bool {
    if case .card = thing { true } else { false }
  }

  /// Whether it is the heading of a lane.
  var isHeading: Bool {
    if case .lane = thing { true } else { false }
  }

  /// Whether it is a cell without a card.
  var isEmpty: Bool { thing == .empty }
}

/// What the cursor stands on, wherever that lies.
enum BoardKey: Hashable, Sendable {
  case lane(RecordID)
  case card(RecordReference)
  case more(BoardCell)
  case empty(BoardCell)
}
