import Planning
import Testing

/// The end of the afternoon on the stage, as the picture of the view has it.
@Suite("An afternoon on the stage")
struct AfternoonTests {
  static let sheet = """
    26 15:00 180 Village
    29 17:00 45 Scène min 30
    30 17:45 15 Scène min 7
    31 18:00 30 Scène F
    32 18:30 20 Scène cut 1
    33 18:30 60 PC
    34 19:00 60 Scène F
    """

  private func lateStart() throws -> SheetStory {
    var day = try SheetStory(AfternoonTests.sheet)
    try day.top("26", at: "15:00")
    try day.top("29", at: "17:08")
    try day.at("17:52")
    return day
  }

  @Test("A late row pushes what follows, up to the row with a fixed hour")
  func ripple() throws {
    let day = try lateStart()
    #expect(try day.hours("29") == "17:08–17:53")
    #expect(try day.hours("30") == "17:53–18:08")
    #expect(try day.hours("31") == "18:08–18:38")
    // The speeches are counted as held until it is really too late.
    #expect(try day.hours("32") == "18:30–18:50")
    #expect(try day.hours("34") == "19:00–20:00")
    #expect(day.squeezes == ["8 min before 18:00 for 31"])
    #expect(day.live.delay == 8)
    #expect(day.codes([day.live.focus, day.live.next].compactMap { $0 }) == ["29", "30"])
  }

  @Test("What holds the hour: the change of stage in 7 minutes, or 18:08, with nothing else broken")
  func waysOut() throws {
    let day = try lateStart()
    #expect(day.waysOut == ["30 in 7 instead of 15", "8 later"])
    var shortened = day
    try shortened.take(0)
    #expect(try shortened.hours("30") == "17:53–18:00")
    #expect(try shortened.hours("31") == "18:00–18:30")
    #expect(shortened.squeezes == [])
    var accepted = day
    try accepted.take(1)
    #expect(try accepted.hours("31") == "18:08–18:38")
    #expect(try accepted.hours("32") == "18:38–18:58")
    #expect(try accepted.hours("34") == "19:00–20:00")
    #expect(accepted.squeezes == [])
  }

  @Test("Where one row that both ways go through gives all, the others are left alone")
  func noneThatNeedNot() throws {
    var day = try SheetStory(
      "1 10:00 60 A+B\n2 11:00 30 A min 10\n3 11:00 30 B min 30\n4 11:30 30 A+B F"
    )
    try day.top("1", at: "10:10")
    #expect(day.squeezes == ["10 min before 11:30 for 4"])
    #expect(day.waysOut == ["1 in 50 instead of 60", "10 later"])
  }
}
