import Planning
import Testing

@Suite("A rehearsal's clock, and the day passing by itself")
struct PassingTests {
  @Test("A simulated clock goes at its speed, stands still and jumps; real time alone drives it")
  func simulatedTime() {
    var time = SimulatedTime(showing: 1_000_000, speed: 60, at: 500)
    #expect(time.reading(at: 500) == 1_000_000)
    #expect(time.reading(at: 1_500) == 1_060_000)
    #expect(time.reading(at: 0) == 1_000_000, "real time never goes back")
    time.go(at: 10, from: 1_500)
    #expect(time.reading(at: 2_500) == 1_070_000)
    time.pause(true, from: 2_500)
    #expect(time.reading(at: 9_999) == 1_070_000)
    #expect(time.wait(forMultipleOf: 1_000, at: 9_999) == nil)
    time.jump(to: 2_000_000, from: 10_000)
    #expect(time.reading(at: 20_000) == 2_000_000)
    time.pause(false, from: 20_000)
    #expect(time.reading(at: 20_100) == 2_001_000)
    time.go(at: 5_000, from: 20_100)
    #expect(time.speed == SimulatedTime.fastest)
  }

  @Test(
    "The wait ends when the next whole minute is shown, not before",
    arguments: [1, 7, 60, 600]
  )
  func wait(speed: Int) throws {
    let time = SimulatedTime(showing: 61_234, speed: speed, at: 0)
    let left = try #require(time.wait(forMultipleOf: 60_000, at: 0))
    #expect(time.reading(at: left) >= 120_000)
    #expect(time.reading(at: left - 1) < 120_000)
  }

  private func story() throws -> SheetStory {
    try SheetStory(
      """
      29 17:00 45 Scène
      30 17:45 15 Scène min 7
      31 18:00 30 Scène F
      40 18:10 0 Place F
      """
    )
  }

  @Test("What is to happen happens as forecast: late stays late, a fixed hour stays missed")
  func onwards() throws {
    var story = try story()
    try story.top("29", at: "17:08")
    try story.apply(story.live.edits(passingTo: 1_095))
    try story.at("18:15")
    #expect(try story.hours("29") == "17:08–17:53")
    #expect(try story.hours("30") == "17:53–18:08")
    #expect(try story.row("31").actualStart == 1_088)
    #expect(try story.row("31").state == .running)
    #expect(try story.row("40").state == .done)
  }

  @Test("Nothing is to happen twice")
  func still() throws {
    var story = try story()
    try story.apply(story.live.edits(passingTo: 1_095))
    try story.at("18:15")
    #expect(story.live.edits(passingTo: 1_095).isEmpty)
  }

  @Test("Going back takes back what was noted after that")
  func backwards() throws {
    var story = try story()
    try story.apply(story.live.edits(passingTo: 1_120))
    try story.at("18:40")
    try story.apply(story.live.edits(passingTo: 1_070))
    try story.at("17:50")
    #expect(try story.row("29").state == .done)
    #expect(try story.row("30").state == .running)
    #expect(try story.row("31").state == .waiting)
    #expect(try story.row("40").state == .waiting)
  }

  @Test("A rehearsal begins with a day on which nothing has happened yet")
  func begins() throws {
    var story = try story()
    try story.top("29", at: "17:08")
    story.project.runSheet.update("30") { ($0.isSkipped, $0.extra, $0.shift) = (true, 5, 3) }
    story.project.incidents.append(Incident(id: "i"))
    let fresh = story.project.asRehearsed(from: nil, clock: story.clock)
    #expect(fresh.incidents.isEmpty)
    let sheet = RunSheet(fresh, clock: story.clock)
    #expect(sheet.progress.allSatisfy { $0.start == nil && !$0.isCut && $0.extra == 0 })
    #expect(fresh.runSheet.map(\.start) == story.project.runSheet.map(\.start))
    // From 18:00 on: what was before went as planned, what begins at 18:00 waits for its top.
    let later = story.project.asRehearsed(from: 1_080, clock: story.clock)
    #expect(later.runSheet[id: "29"]?.actualEnd == WallHour(17, 45))
    #expect(later.runSheet[id: "30"]?.actualStart == WallHour(17, 45))
    #expect(later.runSheet[id: "31"]?.actualStart == nil)
  }
}
