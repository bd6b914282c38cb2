import Planning
import Testing

/// A day told as a story: a sheet in lines, what the coordinator does at what hour, what follows.
///
/// A line is `29 17:00 45 Scène+Village F min 30`: number, hour, minutes, zones (`*`: the whole site),
/// then marks: `F` fixed, `min 7`, `cut 2`, `after 28`, `day -1`, `told regie`.
struct SheetStory {
  var project = Project()
  private(set) var clock: DayClock
  private(set) var now = 0
  private var past: [Project] = []

  init(_ lines: String, clock: DayClock = DayClock(dayJ: SheetStory.dayJ)) throws {
    self.clock = clock
    project.settings.dayJ = clock.dayJ
    project.runSheet = RecordList(try lines.split(separator: "\n").map(SheetStory.cue))
  }

  /// The story of a project's own day.
  init(_ project: Project) {
    self.project = project
    clock = DayClock(dayJ: project.settings.dayJ)
  }

  static let dayJ = Day(year: 2026, month: 6, day: 6) ?? .first

  private static func cue(_ line: Substring) throws -> Cue {
    let words = line.split(separator: " ").map(String.init)
    var cue = Cue(id: RecordID(words[0]))
    cue.code = words[0]
    cue.start = try #require(WallHour(words[1]), "\(line)")
    cue.duration = try #require(Int(words[2]), "\(line)")
    cue.zones = words[3] == "*" ? [] : words[3].split(separator: "+").map(String.init)
    var marks = words[4...]
    func next() throws -> String {
      let word = marks.popFirst()
      return try #require(word, "\(line)")
    }
    while !marks.isEmpty {
      switch try next() {
      case "F": cue.isFixed = true
      case "min": cue.shortest = Int(try next())
      case "cut": cue.cutOrder = Int(try next())
      case "day": cue.day = try #require(Int(try next()))
      case "after": cue.after = RecordID(try next())
      case "told": cue.told.append(RecordID(try next()))
      case let mark: throw Unknown(mark: mark)
      }
    }
    return cue
  }

  private struct Unknown: Error { let mark: String }

  // MARK: - What happens

  /// The clock shows `hour`.
  mutating func at(_ hour: String) throws {
    now = clock.minute(try #require(WallHour(hour))).minute
  }

  /// The clock shows `hour` of another day.
  mutating func wait(until hour: String, day: Int) {
    now = WallHour(hour).map { clock.minute($0, day: day).minute } ?? now
  }

  /// The coordinator makes a gesture; what it edits goes into the project as the document has it.
  mutating func make(_ gesture: CueGesture) throws {
    try apply(try live.edits(gesture))
  }

  /// The row called `code` is topped at `hour`.
  mutating func top(_ code: String, at hour: String) throws {
    try at(hour)
    try make(.start(id(code), ago: 0))
  }

  /// The row called `code` ends at `hour`.
  mutating func end(_ code: String, at hour: String) throws {
    try at(hour)
    try make(.end(id(code), ago: 0))
  }

  mutating func apply(_ edits: [CueEdit]) throws {
    past.append(project)
    let expected = live.applying(edits)
    project = try project.edited(edits)
    #expect(live.rows == expected.rows, "the sheet read anew is what was tried")
  }

  /// The last gesture is taken back.
  mutating func undo() throws {
    let before = past.popLast()
    project = try #require(before)
  }

  // MARK: - What there is to see

  var live: LiveRunSheet { LiveRunSheet(RunSheet(project, clock: clock), at: now) }

  func id(_ code: String) throws -> RecordID {
    try #require(project.runSheet.records.first { $0.code == code }, "no row \(code)").id
  }

  func cue(_ code: String) -> Cue? { project.runSheet.records.first { $0.code == code } }

  func place(_ code: String) throws -> Int {
    try #require(live.sheet.place(of: id(code)))
  }

  func row(_ code: String) throws -> LiveRow { live.rows[try place(code)] }

  func code(_ place: Int) -> String {
    project.runSheet[live.sheet.rows[place].position].code ?? "?"
  }

  func codes(_ places: [Int]) -> [String] { places.map(code) }

  func hour(_ minute: Int) -> String { clock.hour(at: minute).description }

  /// When a row begins and ends, or will: `18:08–18:38`.
  func hours(_ code: String) throws -> String {
    let row = try row(code)
    return "\(hour(row.forecast.start))–\(hour(row.forecast.end))"
  }

  /// What has to be caught up: `8 min before 18:00 for 31`.
  var squeezes: [String] {
    live.squeezes.map { "\($0.minutes) min before \(hour($0.before)) for \(code($0.row))" }
  }

  /// What moves: `30 8` begins 8 minutes later.
  func moved(_ ripple: Ripple) -> [String] {
    ripple.moves.map { "\(code($0.row)) \($0.by)" }
  }

  /// The ways out of the first squeeze: `30 in 7 instead of 15`, `cut 32`, `8 later`; `, 3 left`.
  var waysOut: [String] {
    guard let squeeze = live.squeezes.first else { return [] }
    return live.waysOut(of: squeeze).map { way in
      let what =
        switch way.kind {
        case .shorten(let rows):
          rows.map { "\(code($0.row)) in \($0.after) instead of \($0.before)" }
            .joined(separator: ", ")
        case .cut(let rows): "cut \(codes(rows).joined(separator: ", "))"
        case .accept(let minutes): "\(minutes) later"
        }
      return what + (way.remaining == 0 ? "" : ", \(way.remaining) left")
    }
  }

  /// Takes one of the ways out of the first squeeze.
  mutating func take(_ way: Int) throws {
    let live = live
    let squeeze = try #require(live.squeezes.first)
    try apply(live.waysOut(of: squeeze)[way].ripple.edits)
  }
}
