import Planning
import Testing

@Suite("After the day")
struct AfterwardsTests {
  @Test("Planned against actual, row by row, also where rows were reordered or cut")
  func reordered() throws {
    var day = try SheetStory("1 10:00 30 A\n2 10:30 30 A\n3 11:00 30 A\n4 11:30 30 A\n5 12:00 0 A")
    try day.top("2", at: "10:05")
    try day.top("1", at: "10:40")
    try day.end("1", at: "11:00")
    try day.make(.cut("3"))
    try day.top("4", at: "11:36")
    let after = Punctuality(day.live.sheet)
    #expect(after.rows.map(\.delay) == [40, -25, nil, 6, nil])
    #expect(after.rows.map(\.endDelay) == [30, -20, nil, nil, nil])
    #expect(after.rows.map(\.overrun) == [-10, 5, nil, nil, nil])
    #expect(after.rows.map(\.state) == [.done, .done, .cut, .running, .waiting])
    #expect(after.rows.map(\.wasOvertaken) == [true, false, false, false, false])
    // What was early counts as on time: (40 + 0 + 6) / 3.
    #expect(after.meanDelay == 46.0 / 3)
    #expect(after.latest.map { day.code($0.row) } == "1")
    #expect(after.hours.map(\.start) == [600, 660])
    #expect(after.hours.map(\.count) == [2, 1])
    #expect(after.hours.map(\.greatestDelay) == [40, 6])
  }

  @Test("Of a day that has not begun nothing is said")
  func nothing() throws {
    let after = Punctuality(try SheetStory("1 10:00 30 A").live.sheet)
    #expect(after.meanDelay == nil && after.latest == nil && after.hours.isEmpty)
    let empty = Punctuality(RunSheet(Project(), clock: DayClock(dayJ: nil)))
    #expect(empty.rows.isEmpty && empty.meanDelay == nil)
  }
}
