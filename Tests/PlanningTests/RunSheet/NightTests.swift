import Planning
import Testing

@Suite("A run sheet through the night")
struct NightTests {
  @Test("Past midnight the sheet stays on its day, and hours go on past 24")
  func midnight() throws {
    var night = try SheetStory(
      """
      1 22:00 120 Scène F
      2 24:00 30 Scène
      3 24:30 90 Scène
      """
    )
    try night.top("1", at: "22:00")
    try night.top("2", at: "24:10")
    #expect(try night.hours("1") == "22:00–24:10")
    #expect(try night.hours("2") == "24:10–24:40")
    #expect(try night.hours("3") == "24:40–26:10")
    #expect(night.live.delay == 10)
    #expect(night.live.eventDay == 0)
    let cue = try #require(night.project.runSheet.records.first { $0.code == "2" })
    #expect(cue.actualStart?.description == "24:10")
  }

  @Test("Rows of several days come one after the other, each with hours of its own day")
  func severalDays() throws {
    var days = try SheetStory(
      """
      1 09:00 60 Scène
      2 14:00 240 Scène day -1
      3 10:00 60 Scène F
      4 09:00 60 * day 1
      """
    )
    #expect(days.codes(Array(days.live.rows.indices)) == ["2", "1", "3", "4"])
    days.wait(until: "14:05", day: -1)
    #expect(days.live.eventDay == -1)
    try days.make(.start(days.id("2"), ago: 0))
    #expect(days.cue("2")?.actualStart?.description == "14:05")
    #expect(days.live.end(ofDay: -1)?.forecast == -(5 * 60 + 55))
    #expect(days.live.end(ofDay: 0)?.forecast == 11 * 60)
    #expect(days.live.end()?.planned == 34 * 60)
    days.wait(until: "08:00", day: 0)
    try days.make(.end(days.id("2"), ago: 0))
    #expect(days.cue("2")?.actualEnd?.description == "32:00")
    #expect(days.live.eventDay == 0)
  }

  @Test("In spring a row in the hour left out comes an hour later, and is flagged")
  func spring() throws {
    var night = try SheetStory(
      """
      1 25:00 60 Scène
      2 26:30 30 Scène
      3 27:30 30 Scène F
      """,
      clock: Paris.clock(dayJ: Paris.spring)
    )
    #expect(try night.hours("1") == "25:00–27:00")
    #expect(try night.hours("2") == "27:30–28:00")
    #expect(night.live.sheet.rows.map(\.faults) == [[], [.hourLeftOut], []])
    // An hour of work is an hour, whatever clocks show: begun at 25:10 it ends at 27:10.
    try night.top("1", at: "25:10")
    #expect(try night.hours("1") == "25:10–27:10")
    #expect(night.live.delay == 10)
  }

  @Test("In autumn the two half past twos are two hours of the sheet, and of what was noted")
  func autumn() throws {
    var night = try SheetStory(
      """
      1 26:30 30 Scène
      2 26:30B 30 Scène F
      3 27:00 30 Scène F
      """,
      clock: Paris.clock(dayJ: Paris.autumn)
    )
    #expect(night.codes(Array(night.live.rows.indices)) == ["1", "2", "3"])
    #expect(try night.hours("1") == "26:30–26:00B")
    #expect(try night.hours("2") == "26:30B–27:00")
    try night.top("1", at: "26:40")
    #expect(night.cue("1")?.actualStart?.description == "26:40")
    #expect(night.squeezes == [])
    try night.top("2", at: "26:40B")
    #expect(night.cue("1")?.actualEnd?.description == "26:40B")
    #expect(night.cue("2")?.actualStart?.description == "26:40B")
    #expect(try night.row("1").actualEnd == night.row("2").actualStart)
    #expect(night.live.delay == 10)
    #expect(night.squeezes == ["10 min before 27:00 for 3"])
  }
}
