import Planning
import Testing

@Suite("What the coordinator can do")
struct GestureTests {
  private static let sheet = """
    1 10:00 30 Scène
    2 10:30 30 Scène min 20 told regie
    3 11:00 0 Scène F
    4 11:00 60 Scène F
    5 12:00 30 Scène
    6 10:00 120 Village
    """

  private func morning(at hour: String) throws -> SheetStory {
    var day = try SheetStory(GestureTests.sheet)
    try day.at(hour)
    return day
  }

  private func refusal(_ gesture: CueGesture, _ day: SheetStory) -> CueObstacle? {
    do throws(CueObstacle) {
      _ = try day.live.edits(gesture)
      return nil
    } catch {
      return error
    }
  }

  @Test("A top begins a row and ends the one before it on its line, and no other")
  func top() throws {
    var day = try morning(at: "10:00")
    try day.make(.start("1", ago: 0))
    try day.make(.start("6", ago: 0))
    try day.top("2", at: "10:34")
    #expect(try day.row("1").state == .done && day.row("6").state == .running)
    #expect(day.cue("1")?.actualEnd?.description == "10:34")
    #expect(day.cue("2")?.actualStart?.description == "10:34")
    #expect(try day.hours("2") == "10:34–11:04")
  }

  @Test("«Begun 4 minutes ago» is one gesture, and the row before ends at that moment")
  func ago() throws {
    var day = try morning(at: "10:00")
    try day.make(.start("1", ago: 0))
    try day.at("10:34")
    try day.make(.start("2", ago: 4))
    #expect(day.cue("1")?.actualEnd?.description == "10:30")
    #expect(try day.hours("2") == "10:30–11:00")
    // Not before it began itself.
    try day.undo()
    try day.make(.start("2", ago: 60))
    #expect(day.cue("1")?.actualEnd?.description == "10:00")
  }

  @Test("A milestone is done as soon as it is reached")
  func milestone() throws {
    var day = try morning(at: "11:02")
    try day.make(.start("3", ago: 0))
    #expect(try day.row("3").state == .done && day.row("3").delay == 2)
    #expect(refusal(.stretch("3", by: 5), day) == .hasNoDuration)
    try day.make(.reopen("3"))
    #expect(try day.row("3").state == .waiting)
  }

  @Test("What is over can run again, what runs can wait again")
  func reopen() throws {
    var day = try morning(at: "10:00")
    try day.make(.start("1", ago: 0))
    try day.at("10:20")
    try day.make(.end("1", ago: 0))
    #expect(try day.row("1").state == .done && day.row("1").endDelay == -10)
    try day.make(.reopen("1"))
    #expect(try day.hours("1") == "10:00–10:30")
    try day.make(.reopen("1"))
    #expect(try day.row("1").state == .waiting)
    try day.undo()
    try day.undo()
    #expect(try day.row("1").state == .done)
  }

  @Test("+ and - lengthen what runs and put off what waits")
  func adjust() throws {
    var day = try morning(at: "10:00")
    try day.make(.start("1", ago: 0))
    try day.make(day.live.adjustment(of: "1", by: 5))
    #expect(day.cue("1")?.extra == 5 && day.cue("1")?.duration == 30)
    #expect(try day.hours("2") == "10:35–11:05")
    try day.make(day.live.adjustment(of: "5", by: 10))
    #expect(day.cue("5")?.shift == 10)
    #expect(try day.hours("5") == "12:10–12:40")
    try day.make(day.live.adjustment(of: "5", by: -10))
    #expect(day.cue("5")?.shift == 0)
    #expect(try day.hours("5") == "12:00–12:30")
  }

  @Test("A row gets no shorter than agreed, nor than it has lasted")
  func shortest() throws {
    var day = try morning(at: "10:00")
    #expect(refusal(.stretch("2", by: -11), day) == .tooShort(most: 10))
    try day.make(.stretch("2", by: -8))
    #expect(refusal(.stretch("2", by: -3), day) == .tooShort(most: 2))
    #expect(try day.hours("2") == "10:30–10:52")
    try day.make(.start("1", ago: 0))
    try day.at("10:25")
    #expect(refusal(.stretch("1", by: -6), day) == .tooShort(most: 5))
    #expect(day.live.nextToShorten.map(day.code) == "2")
  }

  @Test("A cut row pushes nothing, and can be taken up again")
  func cut() throws {
    var day = try morning(at: "10:00")
    try day.make(.start("1", ago: 0))
    try day.make(.stretch("1", by: 20))
    #expect(day.squeezes == ["20 min before 11:00 for 3", "20 min before 11:00 for 4"])
    try day.make(.cut("2"))
    #expect(day.squeezes == [])
    #expect(try day.row("2").state == .cut)
    #expect(refusal(.start("2", ago: 0), day) == .isCut)
    try day.make(.restore("2"))
    #expect(day.squeezes.count == 2)
  }

  @Test("An accepted lateness is the row's hour from then on, and others hear of it")
  func accept() throws {
    var day = try morning(at: "10:00")
    try day.make(.start("1", ago: 0))
    try day.make(.stretch("1", by: 20))
    let edits = try day.live.edits(.accept("4"))
    let ripple = day.live.preview(edits)
    #expect(ripple.relieved.map { [$0.before, $0.after] } == [[20, 0]])
    #expect(ripple.moves.map { day.code($0.row) } == ["5"])
    #expect(ripple.moves.map(\.by) == [20])
    try day.apply(edits)
    #expect(try day.hours("4") == "11:20–12:20")
    #expect(try day.hours("5") == "12:20–12:50")
    #expect(refusal(.accept("4"), day) == .isNotLate)
    #expect(refusal(.accept("5"), day) == .isNotLate)
  }

  @Test("What was noted can be put right, but not turned round nor put ahead of now")
  func correct() throws {
    var day = try morning(at: "10:00")
    try day.make(.start("1", ago: 0))
    try day.at("11:00")
    let (early, late) = (WallHour(10, 5), WallHour(10, 40))
    try day.make(.correct("1", start: early, end: late))
    #expect(try day.hours("1") == "10:05–10:40")
    #expect(try day.live.edits(.correct("1", start: early, end: late)) == [])
    #expect(refusal(.correct("1", start: late, end: early), day) == .endsBeforeItBegins)
    #expect(refusal(.correct("1", start: nil, end: late), day) == .hasNotBegun)
    #expect(refusal(.correct("1", start: WallHour(11, 1), end: nil), day) == .isAhead)
    try day.make(.correct("1", start: nil, end: nil))
    #expect(try day.row("1").state == .waiting)
  }

  @Test("What can't be done says why")
  func obstacles() throws {
    var day = try morning(at: "10:00")
    #expect(refusal(.start("99", ago: 0), day) == .unknown)
    #expect(refusal(.end("1", ago: 0), day) == .hasNotBegun)
    #expect(refusal(.reopen("1"), day) == .hasNotBegun)
    #expect(refusal(.restore("1"), day) == .isNotCut)
    #expect(refusal(.start("1", ago: -5), day) == .isAhead)
    try day.make(.start("1", ago: 0))
    #expect(refusal(.start("1", ago: 0), day) == .hasBegun)
    #expect(refusal(.cut("1"), day) == .hasBegun)
    #expect(refusal(.delay("1", by: 5), day) == .hasBegun)
    #expect(refusal(.end("1", ago: 5), day) == .endsBeforeItBegins)
    try day.make(.end("1", ago: 0))
    #expect(refusal(.end("1", ago: 0), day) == .isOver)
    #expect(refusal(.stretch("1", by: 5), day) == .isOver)
    try day.make(.cut("2"))
    #expect(refusal(.delay("2", by: 5), day) == .isCut)
    #expect(refusal(.correct("2", start: nil, end: nil), day) == .isCut)
  }

  @Test("A preview names the rows that move, the hours that break and whom to tell")
  func preview() throws {
    var day = try morning(at: "10:00")
    try day.make(.start("1", ago: 0))
    let ripple = day.live.preview(try day.live.edits(.stretch("1", by: 15)))
    #expect(day.moved(ripple) == ["1 0", "2 15", "3 15", "4 15"])
    #expect(
      ripple.broken.map { "\(day.code($0.row)) \($0.before)-\($0.after)" } == ["3 0-15", "4 0-15"]
    )
    #expect(ripple.told.map(\.role) == ["regie"])
    #expect(ripple.told.map { day.codes($0.rows) } == [["2"]])
    // Nothing is done yet.
    #expect(try day.hours("1") == "10:00–10:30")
  }
}
