package import Planning
package import Rendering

/// What the view «Aujourd'hui» shows: the day's list, what is folded in it and where the cursor is.
package struct TodayScreen: Sendable {
  /// What the day asks for, as far as a filter lets it through.
  package private(set) var agenda: Agenda?
  /// All that the day asks for.
  private(set) var whole: Agenda?
  /// Whose turn it is in each section of it that has tasks to share.
  private(set) var duties: [Agenda.Section: Duties] = [:]
  /// The state of the project that the list was made from, and what was let through.
  private var revision = -1
  private var version: Outlook.Version?
  /// The filter that the list was made with, and what was opened or folded before any.
  private var filter: String?
  private var choicesBefore: [Agenda.Section: Bool] = [:]
  /// The list as it fits the screen.
  private(set) var list = TodayList()
  /// The first row in view.
  private(set) var top = 0
  /// Whether the detail takes the whole screen.
  private(set) var isDetailOpen = false
  /// The first line of the detail in view.
  private(set) var detailTop = 0

  /// What the cursor stands on.
  private var spot: Spot?
  /// How many stops of the cursor lie before it.
  private var stop = 0
  /// The sections that the user has opened or folded.
  private var choices: [Agenda.Section: Bool] = [:]
  private var layout: TodayLayout?

  /// A thing that the cursor can stand on, wherever it is.
  private enum Spot: Hashable {
    case item(RecordReference, Agenda.Section)
    case section(Agenda.Section)
    /// The day in a sentence, on which the review begins.
    case sentence
  }

  /// An empty list, until it follows a project.
  package init() {}

  /// The rows that the cursor can stand on.
  private var stops: [Int] { list.stops }

  /// The row that the cursor is on; nil: there is nothing in the list.
  var cursor: Int? {
    let stops = stops
    return stops.indices.contains(stop) ? stops[stop] : nil
  }

  /// How many items are shown, of how many.
  var filterCount: (shown: Int, all: Int)? {
    whole.map { (agenda?.items.count ?? 0, $0.items.count) }
  }

  /// All that the day asks for, if that was worked out of the project as it is.
  func agenda(of outlook: Outlook) -> Agenda? { revision == outlook.revision ? whole : nil }

  /// Whether the cursor is on the day in a sentence.
  var isOnSentence: Bool { spot == .sentence }
  /// The first stop that is no sentence.
  private var firstItem: Int { list.rows.first == .sentence && !list.stops.isEmpty ? 1 : 0 }

  /// The item that the cursor is on.
  var selectedItem: Agenda.Item? {
    guard let agenda, let cursor, case .item(let index) = list.rows[cursor] else { return nil }
    return agenda.items[index]
  }

  /// The section that the cursor is in.
  private var selectedSection: Agenda.Section? {
    guard let agenda, let cursor else { return nil }
    switch list.rows[cursor] {
    case .item(let index): return agenda.items[index].section
    case .folded(let section, _, _): return section
    case .sentence, .blank, .heading: return nil
    }
  }

  private func spot(at row: Int) -> Spot? {
    switch list.rows[row] {
    case .item(let index): agenda.map { .item($0.items[index].record, $0.items[index].section) }
    case .folded(let section, _, _): .section(section)
    case .sentence: .sentence
    case .blank, .heading: nil
    }
  }

  // MARK: - Keeping up

  /// Makes the list anew; the cursor stays on its thing, or where that was.
  private mutating func compose() {
    guard let agenda, let layout else { return }
    list = TodayList(agenda, choices: choices, rows: layout.rows)
    if let spot, let found = stop(of: spot, in: agenda) {
      stop = found
    } else {
      // One begins on the first thing to do.
      place(at: spot == nil ? max(stop, firstItem) : stop)
    }
  }

  /// How many stops of the cursor lie before a thing; nil: the list doesn't show it.
  private func stop(of spot: Spot, in agenda: Agenda) -> Int? {
    guard case .item(let record, let section) = spot else {
      return stops.firstIndex { self.spot(at: $0) == spot }
    }
    guard
      let place = agenda.items(in: section).indices.first(where: {
        agenda.items[$0].record == record
      })
    else { return nil }
    return stops.firstIndex { list.rows[$0] == .item(place) }
  }

  private mutating func place(at wanted: Int) {
    let stops = stops
    stop = min(max(0, wanted), max(0, stops.count - 1))
    spot = cursor.flatMap(spot(at:))
    if cursor == nil { isDetailOpen = false }
  }

  // MARK: - Folding and opening

  /// Opens or folds the section of the cursor; false if it is so already.
  mutating func setOpen(_ isOpen: Bool) -> Bool {
    guard let section = selectedSection, list.open.contains(section) != isOpen else { return false }
    choices[section] = isOpen
    spot = nil
    if isOpen, let item = agenda?.items(in: section).first {
      spot = .item(item.record, section)
    } else if !isOpen {
      spot = .section(section)
    }
    isDetailOpen = false
    compose()
    return true
  }

  /// Opens a folded section, or the detail of an item; closes it if it is open.
  mutating func toggleDetail() {
    guard selectedItem != nil else {
      _ = setOpen(true)
      return
    }
    isDetailOpen.toggle()
    detailTop = 0
  }

  /// Goes back to the list.
  mutating func closeDetail() { isDetailOpen = false }

  /// Scrolls the detail, which has so many lines.
  mutating func scrollDetail(by step: Int, lines: Int, rows: Int) {
    detailTop = min(max(0, detailTop + step), max(0, lines - rows))
  }
}

extension TodayScreen: ViewScreen {
  /// The record of the item under the cursor.
  package var selection: RecordReference? { selectedItem?.record }

  /// The records of all items.
  package var records: [RecordReference] { TodayScreen.once(agenda?.items ?? []) }

  /// The records of the items in open sections.
  package var unfoldedRecords: [RecordReference] {
    guard let agenda else { return [] }
    return TodayScreen.once(agenda.items.filter { list.open.contains($0.section) })
  }

  /// The records of items, each once: a supplier may be chased and call.
  private static func once(_ items: [Agenda.Item]) -> [RecordReference] {
    var seen: Set<RecordReference> = []
    return items.map(\.record).filter { seen.insert($0).inserted }
  }

  /// Works out what the day asks for.
  package mutating func follow(_ outlook: Outlook) {
    guard version != outlook.version else { return }
    version = outlook.version
    if revision != outlook.revision {
      revision = outlook.revision
      whole = Agenda(outlook.project, outlook.schedule, today: outlook.today)
    }
    let text = outlook.sifted?.text
    if text != filter {
      if filter == nil { choicesBefore = choices }
      choices = text == nil ? choicesBefore : [:]
      filter = text
    }
    agenda = text == nil ? whole : whole?.only { outlook.lets($0) }
    duties = [:]
    for (section, _) in agenda?.sections ?? [] {
      duties[section] = agenda?.duties(in: section, of: outlook.project)
    }
    compose()
  }

  /// Puts the cursor on the first item of a record.
  package mutating func select(_ record: RecordReference) {
    guard let item = agenda?.items.first(where: { $0.record == record }) else { return }
    if !list.open.contains(item.section) { choices[item.section] = true }
    spot = .item(record, item.section)
    compose()
  }

  /// Moves the cursor by lines of the list.
  package mutating func move(by step: Int) {
    let count = stops.count
    let wanted = stop + min(max(step, -count), count)
    // Only a single step leads onto the sentence: the top of the list is its first item.
    place(at: abs(step) > 1 ? max(wanted, firstItem) : wanted)
    detailTop = 0
  }

  /// Opens or folds the section of the cursor.
  package mutating func goSideways(_ direction: Int, _ size: Size) { _ = setOpen(direction > 0) }

  /// Selects a line; a folded section is opened, a heading folds its own.
  package mutating func press(at point: Point, _ size: Size) {
    let layout = TodayLayout(size)
    let row = top + point.y - TodayLayout.firstRow
    guard !isDetailOpen, (0..<layout.rows).contains(point.y - TodayLayout.firstRow),
      list.rows.indices.contains(row), point.x < layout.listEnd
    else { return }
    switch list.rows[row] {
    case .heading(let section, _):
      choices[section] = false
      spot = .section(section)
      compose()
    case .sentence, .item, .folded:
      let isFolded = list.rows[row].isFolded
      place(at: stops.firstIndex(of: row) ?? stop)
      if isFolded { _ = setOpen(true) }
    case .blank: break
    }
  }

  /// Scrolls the list; the cursor stays in view.
  package mutating func scroll(by step: Int, _ size: Size) {
    let rows = TodayLayout(size).rows
    top = min(max(0, top + step), max(0, list.rows.count - rows))
    let seen = stops.enumerated().filter { (top..<top + rows).contains($0.element) }.map(\.offset)
    guard let first = seen.first, let last = seen.last else { return }
    place(at: min(max(stop, first), last))
  }

  /// Fits the list to a screen and keeps the cursor in view.
  package mutating func fit(_ size: Size) {
    let layout = TodayLayout(size)
    if self.layout != layout {
      self.layout = layout
      compose()
    }
    guard let cursor else {
      top = 0
      return
    }
    // The last two rows may lie under what is said or asked.
    let margin = layout.rows > 8 ? 2 : 0
    // What stands above the first line belongs to it.
    let first = stop <= firstItem ? 0 : list.rows[cursor - 1].isStop ? cursor : cursor - 1
    if first < top { top = first }
    if cursor >= top + layout.rows - margin { top = cursor - layout.rows + 1 + margin }
    top = min(max(0, top), max(0, list.rows.count - layout.rows))
  }
}
