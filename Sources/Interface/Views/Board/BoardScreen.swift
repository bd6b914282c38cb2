import Planning
import Rendering

/// The boards, and what is selected, folded and in view of the one in front.
struct BoardScreen: Sendable {
  /// What the cards are.
  private(set) var subject = BoardSubject.tasks
  /// By what each board puts its cards in lanes, where not as it begins.
  private var groupings: [BoardSubject: BoardGrouping] = [:]
  /// What the board holds.
  private(set) var content = BoardContent()
  /// Where it lies.
  private(set) var canvas = BoardCanvas()
  /// What is shown; nil: nothing yet.
  private(set) var version: Outlook.Version?
  /// The filter that lanes were folded under, and what was folded and shown whole before any.
  private var filter: String?
  private var foldedBefore: Set<RecordID> = []

  /// The lots and roles whose cards are hidden.
  private(set) var folded: Set<RecordID> = []
  /// The cells that show all their cards.
  private var expanded: Set<BoardCell> = []
  /// The position of what the cursor is on; nil: there is nothing.
  private(set) var cursor: Int?
  /// The column that the cursor is in, on headings too.
  private(set) var column = 0
  /// The first row in view.
  private(set) var top = 0
  /// The first column in view.
  private(set) var firstColumn = 0
  /// The screen that it is laid out for.
  private(set) var layout = BoardLayout(Size(columns: 80, rows: 24), columns: 4)
  /// Whether it is read line by line, not seen.
  var isPlain = false

  /// By what cards are put in lanes.
  var grouping: BoardGrouping { groupings[subject] ?? subject.groupings[0] }

  /// What the cursor is on.
  var place: BoardPlace? { cursor.map { canvas.places[$0] } }

  /// The card under the cursor.
  var card: BoardCard? {
    guard case .card(let index) = place?.thing else { return nil }
    return content.cards[index]
  }

  /// The lane whose heading the cursor is on.
  var lane: BoardLane? {
    guard case .lane(let index, _) = place?.thing else { return nil }
    return content.lanes[index]
  }

  /// The columns that hold more than they should.
  var overfull: [Int] {
    content.columns.indices.filter { column in
      content.columns[column].limit.map { content.counts[column] > $0 } ?? false
    }
  }

  // MARK: - What is shown

  /// Takes in the project as it has become.
  mutating func follow(_ outlook: Outlook) {
    let before = place
    let isFirst = version == nil
    let isMade = version?.revision == outlook.revision
    version = outlook.version
    unfold(under: outlook.sifted?.text)
    if isMade {
      content.sift(outlook)
    } else {
      content = BoardContent(outlook, subject, by: grouping)
    }
    lay()
    if isFirst { begin() } else { stay(at: before) }
  }

  /// Shows the board of something else.
  mutating func show(_ subject: BoardSubject, _ outlook: Outlook) {
    self.subject = subject
    begin(outlook)
  }

  /// Puts the cards in the next lanes.
  mutating func regroup(_ outlook: Outlook) {
    regroup(by: subject.groupings.stepped(from: grouping, by: 1) ?? grouping, outlook)
  }

  /// Puts the cards in other lanes, where its cards can be; the cursor stays on its card.
  mutating func regroup(by grouping: BoardGrouping, _ outlook: Outlook) {
    guard subject.groupings.contains(grouping) else { return }
    let before = place
    groupings[subject] = grouping
    expanded = []
    content = BoardContent(outlook, subject, by: grouping)
    lay()
    stay(at: before)
  }

  /// Unfolds the lanes for another filter; without one they are folded as they were.
  private mutating func unfold(under filter: String?) {
    guard filter != self.filter else { return }
    if self.filter == nil { foldedBefore = folded }
    folded = filter == nil ? foldedBefore : []
    self.filter = filter
  }

  private mutating func begin(_ outlook: Outlook) {
    version = nil
    follow(outlook)
  }

  /// Puts the cursor where one begins: on the first card.
  private mutating func begin() {
    (top, firstColumn) = (0, 0)
    cursor = canvas.places.firstIndex(where: \.isCard) ?? (canvas.places.isEmpty ? nil : 0)
    column = place?.column ?? 0
  }

  private mutating func lay() {
    canvas = BoardCanvas(
      content,
      folded: folded,
      expanded: expanded,
      shown: firstColumn..<firstColumn + layout.visible,
      layout
    )
    column = min(column, max(0, content.columns.count - 1))
  }

  /// Puts the cursor back on what it was on, or on what lies nearest to where that was.
  private mutating func stay(at before: BoardPlace?) {
    cursor = nil
    guard let before else { return begin() }
    if case .card(let record) = before.key { select(record) }
    if cursor == nil { put(on: canvas.position(of: before.key)) }
    if cursor == nil { put(on: canvas.nearest(to: before.y, in: column)) }
    if cursor == nil, !canvas.places.isEmpty { put(on: 0) }
  }

  private mutating func put(on position: Int?) {
    guard let position else { return }
    cursor = position
    if case .lane = canvas.places[position].thing { return }
    column = canvas.places[position].column
  }

  // MARK: - The cursor

  /// Puts the cursor on a card, showing it where it is folded away.
  mutating func select(_ record: RecordReference) {
    guard let cell = content.cell(of: record)?.cell else { return }
    if canvas.position(of: .card(record)) == nil {
      if folded.remove(cell.lane) != nil { lay() }
      if canvas.position(of: .card(record)) == nil {
        expanded.insert(cell)
        lay()
      }
    }
    put(on: canvas.position(of: .card(record)))
  }

  /// Moves the cursor up or down its column, held within it; where there is no card it doesn't stop.
  mutating func move(by step: Int) {
    guard let cursor, canvas.stops.indices.contains(column) else { return }
    let stops = canvas.stops[column].filter { $0 == cursor || !canvas.places[$0].isEmpty }
    guard let here = stops.firstIndex(of: cursor), !stops.isEmpty else { return }
    put(on: stops[min(max(0, here + step), stops.count - 1)])
  }

  /// Folds or unfolds the lane that the cursor is on; elsewhere goes to the next column, in its lane.
  mutating func goSideways(_ direction: Int, _ size: Size) {
    if let lane, content.hasLanes {
      setFolded(lane.id, direction < 0)
    } else if let cursor {
      put(on: canvas.neighbour(of: cursor, in: column + direction))
    }
  }

  // MARK: - Folding

  /// Folds or unfolds a lane.
  ///
  /// One that is folded sinks under the open ones: the cursor goes to the next open one, which takes
  /// its place; without any it stays on its heading.
  mutating func setFolded(_ lane: RecordID, _ isFolded: Bool) {
    guard folded.contains(lane) != isFolded else { return }
    let before = place
    let place = content.lanes.firstIndex { $0.id == lane } ?? 0
    if isFolded { folded.insert(lane) } else { folded.remove(lane) }
    lay()
    let next = content.lanes[place...].first { !folded.contains($0.id) }
    if isFolded, let next {
      put(on: canvas.position(of: .lane(next.id)))
    } else {
      stay(at: before)
    }
  }

  /// Folds all lanes, or unfolds all if all are folded.
  mutating func foldAll() {
    guard content.hasLanes else { return }
    let before = place
    let lanes = content.lanes.map(\.id)
    if lanes.allSatisfy(folded.contains) {
      folded.subtract(lanes)
      lay()
      stay(at: before)
    } else {
      let lane = card.flatMap { content.cell(of: $0.record)?.cell.lane }
      folded.formUnion(lanes)
      lay()
      cursor = nil
      put(on: lane.flatMap { canvas.position(of: .lane($0)) } ?? 0)
    }
  }

  /// Opens what the cursor is on: a lane is folded or unfolded, hidden cards are shown.
  mutating func open() {
    switch place?.key {
    case .lane(let id): setFolded(id, !folded.contains(id))
    case .more(let cell):
      let first = layout.depth(content.columns[cell.column].isFinal, inLane: content.hasLanes)
      let cards = content.cards(in: cell)
      guard cards.indices.contains(first) else { return }
      expanded.insert(cell)
      lay()
      select(cards[first].record)
    case .card, .empty, nil: break
    }
  }

  // MARK: - The screen

  /// Lays out for a terminal's size, and keeps the cursor in view.
  mutating func fit(_ size: Size) {
    let layout = BoardLayout(size, columns: content.columns.count, isPlain: isPlain)
    if layout != self.layout {
      self.layout = layout
      let before = place
      lay()
      stay(at: before)
    }
    let first = min(max(firstColumn, column - layout.visible + 1), column)
    let held = min(max(0, first), max(0, content.columns.count - layout.visible))
    if held != firstColumn {
      firstColumn = held
      // Places keep their order: the cursor is still on its own.
      lay()
    }
    guard let place else {
      top = 0
      return
    }
    // What is above the place, a heading maybe, is shown with it.
    if place.y < top { top = place.y - 1 }
    if place.y + place.height > top + layout.rows { top = place.y + place.height - layout.rows }
    top = min(max(0, top), max(0, canvas.height - layout.rows))
    if place.y < top { top = place.y }
  }

  /// Scrolls by rows; the cursor goes along where it would leave the view.
  mutating func scroll(by step: Int, _ size: Size) {
    top = min(max(0, top + step), max(0, canvas.height - layout.rows))
    guard let place, canvas.stops.indices.contains(column) else { return }
    let view = top..<top + layout.rows
    guard !view.contains(place.y) || !view.contains(place.y + place.height - 1) else { return }
    let inView = canvas.stops[column].filter {
      view.contains(canvas.places[$0].y)
        && view.contains(canvas.places[$0].y + canvas.places[$0].height - 1)
    }
    put(on: step > 0 ? inView.first : inView.last)
  }

  /// The column that lies at a column of cells.
  private func columnIndex(at x: Int) -> Int {
    firstColumn + min(max(0, (x - 2) / layout.pitch), layout.visible - 1)
  }

  /// The column whose name or rule lies at a cell.
  func column(headedAt point: Point) -> Int? {
    guard (layout.headerRow..<layout.firstRow).contains(point.y), point.x >= 2 else { return nil }
    let column = columnIndex(at: point.x)
    return content.columns.indices.contains(column) ? column : nil
  }

  /// Puts the cursor on what lies at a cell; pressed again there, a lane or a row of more opens.
  mutating func press(at point: Point, _ size: Size) {
    let y = point.y - layout.firstRow + top
    guard (0..<layout.rows).contains(point.y - layout.firstRow), point.x >= 0 else { return }
    let column = columnIndex(at: point.x)
    let found = canvas.places.firstIndex { place in
      (place.isHeading || place.column == column) && (place.y..<place.y + place.height).contains(y)
    }
    guard let found = found ?? canvas.emptyCell(at: y, in: column) else { return }
    let isAgain = found == cursor
    put(on: found)
    if isAgain || canvas.places[found].isHeading && point.x == 2 { open() }
  }
}
