package import Planning
package import Rendering

/// The run sheet of day J: how it stands at the moment, and where one is in it.
package struct RunSheetScreen: ViewScreen {
  /// What is done with the sheet.
  package enum Mode: Hashable, Sendable {
    /// It is written, before the day and beside it.
    case preparing
    /// The day runs.
    case live
    /// The day is over: it is looked at against the plan.
    case over
  }

  /// The sheet at the moment; nil: it was not looked at yet.
  private(set) var sheet: LiveRunSheet?
  /// What is done with it.
  package private(set) var mode = Mode.preparing
  /// The rows as they stand below one another.
  private(set) var list = SheetList()
  /// The row that one looks at; nil: on the day, the one that is on.
  private(set) var looked: RecordID?
  /// The first slot of the list in view.
  private(set) var top = 0
  /// What the screen has to show beside the list.
  private(set) var facts = LiveFacts()
  /// How many rows there are, whatever a filter lets through of them.
  private(set) var total = 0
  /// The count typed before a verb; nil: none.
  var count: Int?
  /// What is being tried, not made yet.
  private(set) var trial: SheetTrial?
  /// Whether it is shown so large that it can be read at two metres.
  var isLarge = false
  /// Whether the sheet is written though the day runs, or run though it does not; nil: as it is.
  private var choice: Mode?
  private var natural = Mode.preparing
  private var moment = Moment(.first)
  private var clock = DayClock(dayJ: nil)
  /// What is shown.
  private var version: Outlook.Version?

  /// The sheet before it is first looked at.
  package init() {}

  /// Whether the day runs: then keys are those of the live sheet.
  var isLive: Bool { mode == .live }

  /// The sheet as it would be with what is tried.
  var shown: LiveRunSheet? { trial?.after ?? sheet }

  /// Whether one looks at another row than the one that is on.
  var isLookingAhead: Bool { isLive && looked != nil }

  /// The place of the row under the cursor; nil: there is none.
  var place: Int? {
    if let looked, let place = sheet?.sheet.place(of: looked), list.rows.contains(place) {
      return place
    }
    guard isLive else { return list.rows.first }
    return home
  }

  /// The place of the row that is on: that which runs, comes next or was last.
  private var home: Int? {
    guard let sheet else { return nil }
    let shown = list.rows
    if let focus = sheet.focus, shown.contains(focus) { return focus }
    let running = shown.last { sheet.rows[$0].state == .running }
    return running ?? shown.first { sheet.rows[$0].state == .waiting } ?? shown.last
  }

  /// The cue under the cursor.
  var cueID: RecordID? { place.flatMap { sheet?.rows[$0].id } }

  // MARK: - Keeping up

  /// Takes in the time, the clock of the event's days, and the rows that the incident log takes below
  /// the list.
  mutating func tell(_ moment: Moment, _ clock: DayClock, logRows: Int) {
    self.moment = moment
    self.clock = clock
    facts.footRows = logRows
  }

  /// Works the sheet out anew where the project or the minute has changed; the cursor stays on its row.
  package mutating func follow(_ outlook: Outlook) {
    let project = outlook.project
    let now = clock.minute(moment)
    let isSame = version == outlook.version && sheet?.sheet.clock == clock
    guard !isSame || sheet?.now != now else { return }
    let plan = isSame ? sheet?.sheet : nil
    let sheet = LiveRunSheet(plan ?? RunSheet(project, clock: clock), at: now)
    if let looked, sheet.sheet.place(of: looked) == nil { self.looked = nil }
    self.sheet = sheet
    version = outlook.version
    chooseMode(sheet)
    trial = trial?.again(on: sheet)
    total = sheet.rows.count
    facts = LiveFacts(sheet, footRows: facts.footRows)
    list = SheetList(shown ?? sheet, mode) { place in
      outlook.lets(RecordReference(.runSheet, sheet.rows[place].id))
    }
  }

  /// How the sheet is seen: as the day has it, unless somebody has chosen otherwise since it changed.
  private mutating func chooseMode(_ sheet: LiveRunSheet) {
    let now = sheet.naturalMode(on: moment.day)
    if now != natural { (natural, choice) = (now, nil) }
    let before = mode
    mode = choice ?? natural
    guard before != mode else { return }
    (looked, trial, count) = (nil, nil, nil)
    if mode != .live { isLarge = false }
  }

  /// Goes from writing the sheet to running it, and back.
  mutating func turn() {
    choice = mode == .preparing ? (natural == .preparing ? .live : natural) : .preparing
    version = nil
  }

  /// Goes on running the sheet, whatever day the clock shows now.
  mutating func stayLive() {
    choice = .live
    version = nil
  }

  // MARK: - Trying

  /// Puts something on trial, or nothing any more; the list stands as it would then.
  mutating func attempt(_ trial: SheetTrial?, _ outlook: Outlook) {
    self.trial = trial
    version = nil
    follow(outlook)
  }

  // MARK: - Looking

  /// Comes back to what is on.
  mutating func comeBack() {
    if isLive { looked = nil }
  }

  /// Puts away what is in the way, the last first; false if nothing is.
  mutating func stepBack() -> Bool {
    if count != nil {
      count = nil
    } else if isLarge {
      isLarge = false
    } else if isLookingAhead {
      looked = nil
    } else {
      return false
    }
    return true
  }
}

extension RunSheetScreen {
  /// The cue under the cursor.
  package var selection: RecordReference? { cueID.map { RecordReference(.runSheet, $0) } }

  /// The cues of all rows.
  package var records: [RecordReference] {
    list.rows.compactMap { place in
      sheet.map { RecordReference(.runSheet, $0.rows[place].id) }
    }
  }

  /// The same: nothing is folded here.
  package var unfoldedRecords: [RecordReference] { records }

  /// Puts the cursor on a row.
  package mutating func select(_ record: RecordReference) {
    guard record.kind == .runSheet, let place = sheet?.sheet.place(of: record.id),
      list.rows.contains(place)
    else { return }
    looked = record.id
  }

  /// Moves the cursor by rows.
  package mutating func move(by step: Int) {
    let rows = list.rows
    guard let sheet, let place, let here = rows.firstIndex(of: place) else { return }
    let step = min(max(step, -rows.count), rows.count)
    looked = sheet.rows[rows[min(max(0, here + step), rows.count - 1)]].id
  }

  /// Nothing lies at the sides.
  package mutating func goSideways(_ direction: Int, _ size: Size) {}

  /// Selects the row under a cell.
  package mutating func press(at point: Point, _ size: Size) {
    let area = listArea(size)
    let slots = slots(in: area.height)
    guard let sheet, area.contains(point), slots.indices.contains(point.y - area.y),
      case .row(let place) = slots[point.y - area.y]
    else { return }
    looked = sheet.rows[place].id
  }

  /// Scrolls the list; the cursor stays in view.
  package mutating func scroll(by step: Int, _ size: Size) {
    let rows = listArea(size).height
    top = min(max(0, top + step), max(0, list.slots.count - rows))
    guard let sheet, let place, let here = list.slots.firstIndex(of: .row(place)) else { return }
    let seen = list.slots[top..<min(top + rows, list.slots.count)]
    if seen.indices.contains(here), looked != nil { return }
    let nearest = here < top ? seen.first { $0 != .now } : seen.last { $0 != .now }
    if case .row(let place)? = nearest { looked = sheet.rows[place].id }
  }

  /// Keeps the cursor in view; on the day, as long as one follows it, the line of now.
  package mutating func fit(_ size: Size) {
    let rows = listArea(size).height
    if isLive, looked == nil {
      top = list.top(following: rows)
    } else if let place, let here = list.slots.firstIndex(of: .row(place)) {
      if here < top { top = here }
      if here >= top + rows { top = here - rows + 1 }
    }
    top = min(max(0, top), max(0, list.slots.count - rows))
  }

  /// The slots in view where the list has so many rows.
  func slots(in rows: Int) -> [SheetList.Slot] {
    if isLive, looked == nil, let shown { return list.following(shown, rows: rows) }
    return Array(list.slots.dropFirst(top).prefix(rows))
  }

  /// Where the list stands.
  private func listArea(_ size: Size) -> Rect {
    isLive ? LiveLayout(size, facts).list : RunSheetLayout(size).list
  }
}

extension LiveRunSheet {
  /// How the sheet is seen on a day: while it is one of the event's it runs, and past midnight as long
  /// as something runs or waits.
  func naturalMode(on day: Day) -> RunSheetScreen.Mode {
    guard let last = rows.map(\.planned.end).max() else { return .preparing }
    let today = day - sheet.clock.dayJ
    if sheet.rows.contains(where: { $0.day == today }) { return .live }
    let isBegun = rows.contains { $0.state == .running || $0.state == .done }
    let isOn = rows.contains { $0.state == .running || $0.state == .waiting }
    let isBetween = rows.contains { $0.planned.start <= now } && now <= last
    if isBetween || (isBegun && isOn && now >= last && now <= last + lateNight) { return .live }
    return now > last ? .over : .preparing
  }

  /// Minutes after the planned end within which a day that is not over still runs.
  private var lateNight: Int { 360 }
}
