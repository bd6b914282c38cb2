import Planning
import TestSupport
import Testing

@Suite("Clocks and data that make no sense")
struct OddClockTests {
  @Test(
    "A clock that was changed is told from one that ran, in both directions",
    arguments: [
      (told: 60, passed: 60, jump: nil as Int?), (61, 60, nil), (57, 60, nil), (90, 60, 30),
      (60 - 86_400, 60, -86_400), (10 * 31_557_600, 60, 10 * 31_557_600 - 60),
      (-1_780_000_000, 28_800, -1_780_028_800), (28_800, 28_800, nil), (Int.min, 60, nil),
    ]
  )
  func jump(told: Int, passed: Int, jump: Int?) {
    let start = ClockReading(time: 1_780_000_000, passed: 5_000)
    let (time, isTooFar) = start.time.addingReportingOverflow(told)
    guard !isTooFar else { return }
    #expect(ClockReading(time: time, passed: 5_000 + passed).jump(since: start) == jump)
  }

  private func begun() throws -> SheetStory {
    var day = try SheetStory("1 10:00 60 A\n2 11:00 30 A F\n3 11:30 30 A")
    try day.top("1", at: "10:05")
    return day
  }

  @Test("A clock put back a day leaves the row that runs running, and says that it is odd")
  func backwards() throws {
    var day = try begun()
    day.wait(until: "10:10", day: -1)
    #expect(try day.row("1").state == .running)
    #expect(try day.row("1").hasOddTimes && !day.row("2").hasOddTimes)
    #expect(day.live.focus.map(day.code) == "1")
    #expect(day.live.rows.allSatisfy { $0.forecast.length >= 0 })
    // The next top ends it no earlier than it began.
    try day.make(.start("2", ago: 0))
    #expect(try day.row("1").forecast.length == 0)
    #expect(day.live.focus.map(day.code) == "2")
  }

  @Test("A clock put forward ten years, or back to 1970, goes on from the same row")
  func farAway() throws {
    for hour in ["87660:00", "-494580:00", "876600:00"] {
      var day = try begun()
      try day.at(hour)
      #expect(day.live.focus.map(day.code) == "1")
      #expect(day.live.rows.allSatisfy { $0.forecast.length >= 0 })
      try day.make(.start("2", ago: 0))
      #expect(day.cue("2")?.actualStart?.description == hour)
      #expect(try day.row("2").state == .running && day.row("1").state == .done)
    }
  }

  @Test("What ended before it began lasted no time")
  func turnedRound() throws {
    var project = try begun().project
    project.runSheet.update("1") { $0.actualEnd = WallHour(9, 0) }
    let day = SheetStory(project)
    #expect(try day.hours("1") == "10:05–10:05")
    #expect(try day.row("1").hasOddTimes)
  }

  @Test("A sheet without rows has nothing to say")
  func empty() {
    let live = LiveRunSheet(RunSheet(Project(), clock: DayClock(dayJ: nil)), at: 0)
    #expect(live.focus == nil && live.next == nil && live.freeTime == nil)
    #expect(live.end() == nil && live.delay == 0 && live.percentDone == 100)
    #expect(live.squeezes == [] && live.upcoming == [])
  }

  @Test("No row is too odd: huge, negative, far away, following nobody or all")
  func anything() throws {
    var random = SplitMix64(seed: 6)
    let odd = [Int.min, -1_000_000_000, -1, 0, 1, 45, 1_000_000_000, Int.max]
    for _ in 0..<1_500 {
      var cues = (0..<random.number(1...8)).map { _ in
        // Two rows may have one name.
        var cue = Cue(id: RecordID("r\(random.number(0...6))"))
        cue.day = random.chance(50) ? 0 : random.pick(odd)
        cue.start = WallHour(minutes: random.chance(50) ? 600 : random.pick(odd))
        (cue.duration, cue.extra, cue.shift) = (
          random.pick(odd), random.pick(odd), random.pick(odd)
        )
        cue.shortest = random.chance(50) ? nil : random.pick(odd)
        cue.cutOrder = random.chance(50) ? nil : random.pick(odd)
        cue.isFixed = random.chance(50)
        cue.after = random.chance(50) ? nil : RecordID("r\(random.number(0...8))")
        return cue
      }
      for index in cues.indices where random.chance(30) {
        cues[index].actualStart = WallHour(minutes: random.pick(odd))
        if random.chance(50) { cues[index].actualEnd = WallHour(minutes: random.pick(odd)) }
      }
      var project = Project()
      project.settings.dayJ = random.pick([nil, .first, .last, SheetStory.dayJ])
      project.runSheet = RecordList(cues)
      let now = random.pick(odd)
      let sheet = RunSheet(project, clock: DayClock(dayJ: project.settings.dayJ))
      let live = LiveRunSheet(sheet, at: now)
      #expect(live.rows.allSatisfy { $0.forecast.length >= 0 })
      for squeeze in live.squeezes { _ = live.waysOut(of: squeeze) }
      for cue in cues {
        for gesture in [
          CueGesture.start(cue.id, ago: now), .end(cue.id, ago: 0), .stretch(cue.id, by: now),
          .delay(cue.id, by: now), .accept(cue.id), .reopen(cue.id),
          .correct(cue.id, start: cue.start, end: cue.actualEnd),
        ] {
          guard let edits = try? live.edits(gesture) else { continue }
          _ = live.preview(edits)
          _ = try project.edited(edits)
        }
      }
      _ = (live.upcoming, live.end(), live.freeTime, live.delay, Punctuality(sheet).meanDelay)
    }
  }
}
