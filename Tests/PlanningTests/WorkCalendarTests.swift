import Planning
import Testing

@Suite("The calendar of work")
struct WorkCalendarTests {
  private func calendar(_ rules: CalendarRules = CalendarRules()) throws -> WorkCalendar {
    try WorkCalendar(rules, around: day("2026-01-05")...day("2026-06-19"))
  }

  @Test("knows the public holidays of 2026")
  func holidays() throws {
    let days = PublicHoliday.allCases.map { $0.day(in: 2026).iso }
    #expect(
      days == [
        "2026-01-01", "2026-04-06", "2026-05-01", "2026-05-08", "2026-05-14", "2026-05-25",
        "2026-07-14", "2026-08-15", "2026-11-01", "2026-11-11", "2026-12-25",
      ]
    )
    for holiday in PublicHoliday.allCases {
      #expect(PublicHoliday.on(holiday.day(in: 2026)) == holiday)
    }
  }

  @Test("agrees with the published list of public holidays, 1950 to 2050")
  func published() throws {
    guard let list = try Published.text("holidays/jours_feries.csv") else { return }
    let published = Set(
      list.split(whereSeparator: \.isNewline).dropFirst().compactMap { Day(iso: $0.prefix(10)) }
    )
    #expect(published.count == 1107)
    var computed: Set<Day> = []
    var day = try day("1950-01-01")
    while day.year <= 2050 {
      if PublicHoliday.on(day) != nil { computed.insert(day) }
      day = day + 1
    }
    #expect(computed.symmetricDifference(published).sorted() == [])
  }

  @Test("counts 105 working days from 5 January to 5 June 2026, and 21 from 27 April to 29 May")
  func counts() throws {
    let calendar = try calendar()
    #expect(try calendar.through(day("2026-06-05")) - calendar.before(day("2026-01-05")) == 105)
    #expect(try calendar.through(day("2026-05-29")) - calendar.before(day("2026-04-27")) == 21)
  }

  @Test("takes closures out and puts days worked by exception in, whatever else they are")
  func exceptions() throws {
    let calendar = try calendar(
      CalendarRules(
        closures: [day("2026-05-15")],
        extraWorkdays: [day("2026-06-06"), day("2026-05-14")]
      )
    )
    #expect(try !calendar.isWorked(day("2026-05-15")))
    #expect(try calendar.isWorked(day("2026-06-06")))
    #expect(try calendar.isWorked(day("2026-05-14")))
    #expect(try calendar.dayOff(on: day("2026-05-15")) == .closure)
    #expect(try calendar.dayOff(on: day("2026-05-25")) == .holiday(.whitMonday))
    #expect(try calendar.dayOff(on: day("2026-06-07")) == .weekend)
    #expect(try calendar.dayOff(on: day("2026-06-06")) == nil)
  }

  @Test("gives back the day of each index, inside its window and far beyond")
  func roundTrip() throws {
    for workdays in [[1, 2, 3, 4, 5], [6, 7], [3], [1, 2, 3, 4, 5, 6, 7], []] {
      let calendar = try calendar(CalendarRules(workdays: workdays))
      var index = -30_000
      while index < 60_000 {
        let day = calendar.day(at: index)
        guard calendar.isWorked(day), calendar.before(day) == index,
          calendar.through(day) == index + 1, calendar.before(day + 1) == index + 1
        else {
          Issue.record("index \(index) is \(day), but that day's is \(calendar.before(day))")
          return
        }
        index += 7
      }
    }
  }

  @Test("never traps, even where no calendar reaches")
  func extremes() throws {
    let calendar = try calendar(CalendarRules(closures: [.first, .last], extraWorkdays: [.last]))
    #expect(calendar.day(at: .max) == .last)
    #expect(calendar.day(at: .min) == .first)
    #expect(calendar.before(.first) < 0)
    #expect(calendar.through(.last) > 2_000_000)
    let ends = WorkCalendar(CalendarRules(), around: .first ... .last)
    #expect(ends.before(.first) < 0)
    #expect(ends.window.upperBound == .last)
  }
}
