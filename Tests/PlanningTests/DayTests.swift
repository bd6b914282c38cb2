import Planning
import Testing

@Suite("A day")
struct DayTests {
  @Test(
    "has a number, a date, a weekday and an ISO week",
    arguments: [
      (number: 0, iso: "1970-01-01", weekday: 4, year: 1970, week: 1),
      (number: -1, iso: "1969-12-31", weekday: 3, year: 1970, week: 1),
      (number: 11_016, iso: "2000-02-29", weekday: 2, year: 2000, week: 9),
      (number: 20_458, iso: "2026-01-05", weekday: 1, year: 2026, week: 2),
      (number: 20_602, iso: "2026-05-29", weekday: 5, year: 2026, week: 22),
      (number: 20_610, iso: "2026-06-06", weekday: 6, year: 2026, week: 23),
      (number: 20_818, iso: "2026-12-31", weekday: 4, year: 2026, week: 53),
      (number: 20_821, iso: "2027-01-03", weekday: 7, year: 2026, week: 53),
      (number: 14_242, iso: "2008-12-29", weekday: 1, year: 2009, week: 1),
      (number: -719_162, iso: "0001-01-01", weekday: 1, year: 1, week: 1),
      (number: 2_932_896, iso: "9999-12-31", weekday: 5, year: 9999, week: 52),
    ]
  )
  func parts(number: Int32, iso: String, weekday: Int, year: Int, week: Int) throws {
    let day = Day(number: number)
    #expect(day.iso == iso)
    #expect(day.weekday == weekday)
    #expect(day.isoWeek == (year, week))
    #expect(Day(iso: iso) == day)
  }

  @Test("survives a walk through eight centuries, one day after the other")
  func walk() throws {
    var day = try #require(Day(year: 1600, month: 1, day: 1))
    for year in 1600..<2400 {
      for month in 1...12 {
        for dayOfMonth in 1...Day.length(ofMonth: month, year: year) {
          let date = day.date
          guard date == (year, month, dayOfMonth),
            Day(year: year, month: month, day: dayOfMonth) == day
          else {
            Issue.record("\(day) is not \(year)-\(month)-\(dayOfMonth)")
            return
          }
          day = day + 1
        }
      }
    }
  }

  @Test(
    "is not read from anything but YYYY-MM-DD",
    arguments: [
      "", "2026-6-06", "2026-06-6", "2026/06/06", "2026-02-29", "2026-13-01", "2026-00-10",
      "2026-04-31", "0000-01-01", "12026-01-01", "2026-06-06 ", " 2026-06-06", "2026-06-0é",
      "-026-06-06", "+026-06-06", "2026-06-06T00:00", "２０２６-06-06",
    ]
  )
  func refuses(_ text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test("stops at the ends of the calendar instead of trapping")
  func saturates() {
    #expect(Day.last + 1 == .last)
    #expect(Day.first - 1 == .first)
    #expect(Day(number: 0) + Int.max == .last)
    #expect(Day(number: 0) + Int.min == .first)
    #expect(Day(number: 0) - Int.min == .last)
    #expect(Day(clamping: .min) == .first)
    #expect(Day(number: .max) == .last)
    #expect(Day.last - Day.first == 3_652_058)
    #expect(Day.first.monday == .first)
    #expect(Day.last.isoWeek == (9999, 52))
  }
}
