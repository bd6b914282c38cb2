import Planning
import Testing

@Suite("The clock of the event's days")
struct DayClockTests {
  private func hour(_ text: String) throws -> WallHour { try #require(WallHour(text)) }

  @Test("On an ordinary day minutes are counted from midnight, the eve's below 0")
  func ordinary() throws {
    let clock = Paris.clock(dayJ: SheetStory.dayJ)
    #expect(clock.minute(try hour("17:52")).minute == 1_072)
    #expect(clock.minute(try hour("24:30")).minute == 1_470)
    #expect(clock.minute(try hour("00:30"), day: 1).minute == 1_470)
    #expect(clock.minute(try hour("18:00"), day: -1).minute == -360)
    #expect(clock.reading(at: 1_470) == clock.reading(at: clock.minute(try hour("24:30")).minute))
    let reading = clock.reading(at: 1_470)
    #expect(reading.day == 1 && reading.hour.description == "00:30")
    #expect(clock.reading(at: -1).day == -1)
    #expect(clock.reading(at: -1).hour.description == "23:59")
    #expect(clock.hour(at: 1_470).description == "24:30")
    #expect(clock.hour(at: -10).description == "-00:10")
    #expect(clock.hour(at: -360, day: -1).description == "18:00")
  }

  @Test("In spring the hour left out is meant an hour later, and the night is an hour shorter")
  func spring() throws {
    let clock = Paris.clock(dayJ: Paris.spring)
    let eve = clock.minute(try hour("25:59")).minute
    #expect(clock.hour(at: eve).description == "25:59")
    #expect(clock.hour(at: eve + 1).description == "27:00")
    let (minute, isInGap) = clock.minute(try hour("26:30"))
    #expect(isInGap && clock.hour(at: minute).description == "27:30")
    #expect(!clock.minute(try hour("27:30")).isInGap)
    #expect(clock.minute(try hour("27:30")).minute == minute)
    let midnights = [1, 2].map { clock.minute(WallHour(0, 0), day: $0).minute }
    #expect(midnights[1] - midnights[0] == 23 * 60)
  }

  @Test("In autumn both half past twos are there, an hour apart")
  func autumn() throws {
    let clock = Paris.clock(dayJ: Paris.autumn)
    let first = clock.minute(try hour("26:30")).minute
    let second = clock.minute(try hour("26:30B")).minute
    #expect(second - first == 60)
    #expect(clock.hour(at: first).description == "26:30")
    #expect(clock.hour(at: second).description == "26:30B")
    #expect(clock.reading(at: second).hour.description == "02:30B")
    #expect(clock.hour(at: second + 30).description == "27:00")
    // An hour that comes once is the same with or without the mark.
    #expect(clock.minute(try hour("28:00B")).minute == clock.minute(try hour("28:00")).minute)
  }

  @Test("What clocks show is read back as the same minute, through both nights")
  func roundTrip() {
    for dayJ in [Paris.spring, Paris.autumn, SheetStory.dayJ].compactMap({ $0 }) {
      let clock = Paris.clock(dayJ: dayJ)
      for minute in -3_000..<4_500 {
        for day in -1...1 {
          let hour = clock.hour(at: minute, day: day)
          let read = WallHour(hour.description).map { clock.minute($0, day: day) }
          #expect(read?.minute == minute && read?.isInGap == false)
        }
        let reading = clock.reading(at: minute)
        #expect((0..<1_440).contains(reading.hour.minutes))
        #expect(clock.minute(reading.hour, day: reading.day).minute == minute)
      }
    }
  }

  @Test("Without changes of the zone no hour is left out and none comes twice")
  func plain() throws {
    let clock = DayClock(dayJ: Paris.autumn)
    #expect(clock.minute(try hour("26:30B")).minute == clock.minute(try hour("26:30")).minute)
    #expect(clock.minute(sinceEpoch: Int(Paris.autumn.number) * 1_440 + 90) == 90)
    #expect(clock.minute(WallHour(0, 30), on: Paris.autumn + 1) == 1_470)
  }

  @Test("The changes of a year are found to the minute")
  func changes() {
    let changes = Paris.localTime.changes
    #expect(Paris.localTime.offset == 60 && changes.map(\.offset) == [120, 60])
    let days = [Day(year: 2026, month: 3, day: 29), Day(year: 2026, month: 10, day: 25)]
    #expect(changes.map(\.at) == days.map { Int(($0 ?? .first).number) * 1_440 + 60 })
    #expect(LocalTime(from: .first, through: .first) { _ in 345 }.changes.isEmpty)
  }

  @Test("Hours are written as people write them, and only hours are read")
  func spelling() {
    for text in [
      "00:00", "09:05", "23:59", "25:30", "99:59", "100:00", "-00:10", "-24:00", "26:30B",
    ] {
      #expect(WallHour(text)?.description == text)
    }
    #expect(WallHour("9:5")?.description == "09:05")
    for text in [
      "", ":", "1", "12:60", "12:3x", "12:30b", "12:30BB", "--1:00", "12:30:00", "1e3:00",
      "123456789:00", "12:", ":30", "+1:00", "１２:00",
    ] {
      #expect(WallHour(text) == nil, "\(text)")
    }
  }

  @Test("No hour and no day is too far to reckon with")
  func extremes() {
    for dayJ in [nil, Day.first, Day.last, Paris.autumn] {
      let clock = Paris.clock(dayJ: dayJ ?? .first)
      for minutes in [Int.min, -1, 0, Int.max] {
        for day in [Int.min, -1, 0, Int.max] {
          let minute = clock.minute(WallHour(minutes: minutes), day: day).minute
          _ = clock.reading(at: minute)
          #expect(WallHour(clock.hour(at: minute, day: day).description) != nil)
        }
      }
      _ = clock.reading(at: .min)
      _ = clock.reading(at: .max)
    }
  }
}
