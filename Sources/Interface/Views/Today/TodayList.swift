import Planning

/// The rows of the day's list as they fit a screen.
///
/// What is short of rows gives way in this order: the coming week scrolls, the blank rows and the
/// sentence go, then the sections that can't hurt today take a line each.
struct TodayList: Hashable, Sendable {
  /// One row.
  enum Row: Hashable, Sendable {
    /// The day in a sentence.
    case sentence
    /// Nothing.
    case blank
    /// The heading of an open section, and how much stands in it.
    case heading(Agenda.Section, Int)
    /// An item, by its place in the agenda.
    case item(Int)
    /// A section in one line: how much stands in it, and its nearest item.
    case folded(Agenda.Section, Int, nearest: Int)

    /// Whether the cursor can stand on it.
    var isStop: Bool {
      switch self {
      case .sentence, .item, .folded: true
      case .blank, .heading: false
      }
    }

    /// Whether it stands for a whole section.
    var isFolded: Bool {
      if case .folded = self { true } else { false }
    }
  }

  /// The rows, from the top.
  private(set) var rows: [Row] = []
  /// The places of the rows that the cursor can stand on.
  private(set) var stops: [Int] = []
  /// The sections that are open.
  private(set) var open: Set<Agenda.Section> = []

  /// No rows.
  init() {}

  /// The rows of an agenda, as far as they can be made to fit; `choices`: sections that the user has
  /// opened or folded.
  init(_ agenda: Agenda, choices: [Agenda.Section: Bool], rows height: Int) {
    let sections = agenda.sections
    func isOpen(_ section: Agenda.Section, dense: Bool) -> Bool {
      choices[section] ?? !(dense && section.canWait)
    }
    /// Items of the coming week that may lie below the screen.
    let spare = sections.last.map { $0.section == .thisWeek ? max(0, $0.items.count - 2) : 0 } ?? 0
    var isDense = false
    var frame: [Row] = []
    let steps: [(isAiry: Bool, isFolded: Bool)] = [(true, false), (false, false), (false, true)]
    for step in steps {
      isDense = step.isFolded
      open = Set(sections.map(\.section).filter { isOpen($0, dense: step.isFolded) })
      frame = TodayList.frame(sections, open: open, isAiry: step.isAiry)
      let items = sections.filter { open.contains($0.section) }.reduce(0) { $0 + $1.items.count }
      if frame.count + items - (open.contains(.thisWeek) ? spare : 0) <= height { break }
    }
    rows = TodayList.rows(frame, sections)
    // Where nothing had to fold and there is room, the sentence stays.
    if rows.first != .sentence, !isDense, !rows.isEmpty, rows.count + 2 <= height {
      rows.insert(contentsOf: [.sentence, .blank], at: 0)
    }
    // Where there is room, a blank sets the open sections apart from the folded ones.
    if rows.count < height, rows.first != .sentence,
      let edge = rows.firstIndex(where: { $0.isFolded }), edge > 0
    {
      rows.insert(.blank, at: edge)
    }
    // A day that asks for nothing has nothing to stand on.
    stops = rows == [.sentence] ? [] : rows.indices.filter { rows[$0].isStop }
  }

  /// All rows but the items, which follow the headings of their sections.
  private static func frame(
    _ sections: [(section: Agenda.Section, items: Range<Int>)],
    open: Set<Agenda.Section>,
    isAiry: Bool
  ) -> [Row] {
    var rows: [Row] = isAiry ? [.sentence] : []
    var followsFolded = false
    for (section, items) in sections {
      let isFolded = !open.contains(section)
      if isAiry, !(isFolded && followsFolded) { rows.append(.blank) }
      followsFolded = isFolded
      if isFolded {
        rows.append(.folded(section, items.count, nearest: items.lowerBound))
      } else {
        rows.append(.heading(section, items.count))
      }
    }
    return rows
  }

  private static func rows(
    _ frame: [Row],
    _ sections: [(section: Agenda.Section, items: Range<Int>)]
  ) -> [Row] {
    var rows: [Row] = []
    for row in frame {
      rows.append(row)
      guard case .heading(let section, _) = row else { continue }
      for place in sections.first(where: { $0.section == section })?.items ?? 0..<0 {
        rows.append(.item(place))
      }
    }
    return rows
  }
}

extension Agenda.Section {
  /// Whether nothing in it can hurt today.
  var canWait: Bool {
    switch self {
    case .late, .today, .mustStart, .stalled, .followUps: false
    case .meetings, .posts, .suppliers, .thisWeek: true
    }
  }
}
