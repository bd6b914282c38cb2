import Planning
import Storage
import TestSupport
import Testing

/// The template's 46 rows from 06:00 to 23:30, with what a day brings; the hours expected are worked
/// out by hand from the sheet and from what is told here.
@Suite("The day of the template")
struct TemplateDayTests {
  private func day() throws -> SheetStory { SheetStory(try Template.tousActeurs.project()) }

  @Test("Before it begins everything is as printed, and nothing has to be caught up")
  func planned() throws {
    var day = try day()
    try day.at("05:00")
    #expect(day.live.rows.allSatisfy { $0.forecast == $0.planned && $0.faultless })
    #expect(day.live.sheet.rows.allSatisfy { $0.faults.isEmpty })
    #expect(day.squeezes == [])
    #expect(day.live.end().map { [$0.planned, $0.forecast] } == [23 * 60 + 30, 23 * 60 + 30])
    #expect(day.live.delay == 0 && day.live.percentDone == 0)
    #expect(day.live.next.map(day.code) == "01")
    #expect(day.codes(day.live.upcoming.map(\.row)).prefix(3) == ["01", "02", "03"])
  }

  @Test("A whole day: late, early, cut, taken back, and over at 23:30")
  func wholeDay() throws {
    var day = try day()
    try morning(&day)
    try opening(&day)
    try afternoon(&day)
    try evening(&day)
    try after(day)
  }

  private func morning(_ day: inout SheetStory) throws {
    try day.top("01", at: "06:00")
    try day.top("02", at: "06:00")
    try day.at("06:35")
    try day.make(.end(day.id("01"), ago: 5))
    try day.make(.start(day.id("03"), ago: 0))
    #expect(try day.hours("03") == "06:35–08:05")
    #expect(day.live.delay == 5)
    try day.top("04", at: "07:00")
    try day.end("02", at: "07:10")
    try day.top("05", at: "07:30")
    // The power goes on alongside the set-ups: it ends none of them.
    #expect(day.codes(day.live.running) == ["03", "04", "05"])
    try day.top("06", at: "08:00")
    try day.top("07", at: "08:00")
    try day.end("03", at: "08:05")
    try day.top("08", at: "08:30")
    #expect(day.cue("05")?.actualEnd == WallHour(8, 30))
    try day.end("06", at: "08:30")
    try day.end("04", at: "09:00")
    try day.end("07", at: "09:05")
    try day.top("09", at: "09:10")
    #expect(try day.hours("09") == "09:10–11:10")
    try day.end("08", at: "09:30")
    try day.top("10", at: "09:30")
    try day.top("11", at: "10:00")
    // The electrician needs 20 minutes more: both sound checks slide, the visit at 13:00 holds.
    try day.at("10:25")
    let edits = try day.live.edits(.stretch(day.id("10"), by: 20))
    #expect(day.moved(day.live.preview(edits)) == ["10 0", "12 20", "14 20"])
    try day.apply(edits)
    #expect(try day.hours("12") == "10:50–11:50")
    #expect(try day.hours("14") == "11:50–12:50")
    #expect(try day.row("10").free == 10)
    try day.top("12", at: "10:50")
    try day.top("13", at: "11:00")
    try day.end("09", at: "11:10")
    try day.end("13", at: "11:30")
    try day.top("15", at: "11:30")
    try day.top("16", at: "12:00")
    try day.top("17", at: "12:00")
    // The check still runs at 12:05: the next would end at 13:05, and the visit begins at 13:00.
    try day.at("12:05")
    #expect(try day.hours("14") == "12:05–13:05")
    #expect(day.squeezes == ["5 min before 13:00 for 19"])
    #expect(day.waysOut == ["14 in 55 instead of 60", "5 later"])
    try day.take(0)
    #expect(day.squeezes == [])
    try day.make(.start(day.id("14"), ago: 0))
    #expect(try day.hours("14") == "12:05–13:00")
    #expect(day.cue("12")?.actualEnd == WallHour(12, 5))
    try day.end("11", at: "12:10")
    try day.end("15", at: "12:15")
  }

  private func opening(_ day: inout SheetStory) throws {
    try day.top("18", at: "12:30")
    #expect(day.codes(day.live.running) == ["14", "17", "18"])
    // The visit concerns the whole site: what is to be over by then is.
    try day.top("19", at: "13:00")
    #expect(day.codes(day.live.running) == ["19"])
    // A key too many at 13:20, taken back at once.
    try day.top("20", at: "13:20")
    #expect(day.codes(day.live.running) == ["20"])
    try day.undo()
    #expect(day.codes(day.live.running) == ["19"])
    #expect(try day.hours("19") == "13:00–13:30")
    try day.top("20", at: "13:30")
    try day.top("21", at: "13:45")
    // It rains: no brass band.
    try day.at("13:50")
    try day.make(.cut(day.id("23")))
    try day.end("21", at: "13:58")
    try day.top("22", at: "14:00")
    #expect(day.live.delay == 0)
    #expect(day.live.count(.done) == 22 && day.live.count(.cut) == 1)
    #expect(day.live.percentDone == 48)
  }

  private func afternoon(_ day: inout SheetStory) throws {
    try day.top("24", at: "14:28")
    #expect(try day.hours("24") == "14:28–14:48")
    #expect(day.live.delay == -2)
    try day.end("24", at: "14:50")
    try day.top("25", at: "15:00")
    try day.top("26", at: "15:00")
    try day.top("27", at: "16:00")
    // The first series is not over at 16:02, when the schools should have begun.
    try day.at("16:02")
    #expect(try day.hours("25") == "15:00–16:02")
    #expect(try day.hours("28") == "16:02–16:47")
    #expect(day.squeezes == [])
    try day.make(.start(day.id("28"), ago: 0))
    try day.end("27", at: "16:30")
    try day.end("28", at: "16:50")
    try day.top("29", at: "17:08")
    try day.at("17:52")
    #expect(try day.hours("30") == "17:53–18:08")
    #expect(try day.hours("31") == "18:08–18:38")
    #expect(day.squeezes == ["8 min before 18:00 for 31"])
    #expect(day.waysOut == ["30 in 7 instead of 15", "8 later"])
    #expect(day.codes([day.live.focus, day.live.next].compactMap { $0 }) == ["29", "30"])
    try day.take(0)
    try day.top("30", at: "17:53")
    #expect(try day.hours("30") == "17:53–18:00")
    try day.top("31", at: "18:00")
    try day.end("26", at: "18:00")
    try day.top("33", at: "18:30")
    // The speeches last: the picture would run into the concert.
    try day.at("18:45")
    #expect(try day.hours("31") == "18:00–18:45")
    #expect(try day.hours("32") == "18:45–19:05")
    #expect(day.squeezes == ["5 min before 19:00 for 34"])
    #expect(day.waysOut == ["32 in 15 instead of 20", "cut 32", "5 later"])
    try day.take(1)
    #expect(day.squeezes == [])
    try day.end("31", at: "18:50")
  }

  private func evening(_ day: inout SheetStory) throws {
    try day.top("34", at: "19:03")
    #expect(try day.hours("35") == "20:03–20:33")
    #expect(day.squeezes == ["3 min before 20:30 for 37"])
    #expect(day.waysOut == ["35 in 27 instead of 30", "3 later"])
    try day.end("33", at: "19:30")
    // The band is told 20:33.
    try day.take(1)
    #expect(try day.hours("37") == "20:33–21:48")
    #expect(try day.hours("39") == "21:48–21:58")
    #expect(try day.hours("40") == "22:00–22:00")
    #expect(day.squeezes == [])
    try day.top("35", at: "20:04")
    #expect(day.squeezes == ["1 min before 20:33 for 37"])
    try day.make(.stretch(day.id("35"), by: -1))
    #expect(try day.hours("35") == "20:04–20:33")
    try day.top("36", at: "20:15")
    try day.end("36", at: "20:30")
    try day.top("37", at: "20:33")
    try day.top("38", at: "21:30")
    try day.top("39", at: "21:48")
    #expect(day.live.freeTime.map { "\($0.minutes) until \(day.code($0.until))" } == "2 until 40")
    try day.top("40", at: "22:00")
    #expect(day.codes(day.live.running) == [])
    try day.top("41", at: "22:00")
    try day.top("42", at: "22:00")
    try day.top("43", at: "22:15")
    try day.top("44", at: "22:15")
    #expect(day.codes(day.live.running) == ["42", "43", "44"])
    try day.top("45", at: "23:15")
    #expect(day.codes(day.live.running) == ["43", "45"])
    try day.end("43", at: "23:25")
    #expect(day.live.end().map { day.hour($0.forecast) } == "23:30")
    try day.top("46", at: "23:30")
    #expect(day.live.running == [] && day.live.waiting == [])
    #expect(day.live.percentDone == 100)
    #expect(day.live.delay == 0)
  }

  /// 5, 10, 20, 35, 2, 8, 8, 3, 4, 3 and 3 minutes: 101 in all, for 44 rows.
  private func after(_ day: SheetStory) throws {
    let punctuality = Punctuality(day.live.sheet)
    let late = punctuality.rows.filter { ($0.delay ?? 0) > 0 }
    #expect(
      late.map { "\(day.code($0.row)) \($0.delay ?? 0)" } == [
        "03 5", "09 10", "12 20", "14 35", "28 2", "29 8", "30 8", "34 3", "35 4", "37 3", "39 3",
      ]
    )
    #expect(punctuality.rows.count { $0.delay == nil } == 2)
    #expect(punctuality.meanDelay == 101.0 / 44)
    #expect(punctuality.latest.map { day.code($0.row) } == "14")
    #expect(punctuality.rows.allSatisfy { !$0.wasOvertaken })
    // 11:00, 11:30 and 11:30 were the hours of rows 13, 14 and 15.
    let eleven = try #require(punctuality.hours.first { $0.start == 11 * 60 })
    #expect(eleven.count == 3 && eleven.greatestDelay == 35 && eleven.meanDelay == 35.0 / 3)
  }
}

extension LiveRow {
  fileprivate var faultless: Bool { !hasOddTimes && !isBroken }
}
