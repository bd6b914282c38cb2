import Interface
import Planning
import TestSupport
import Testing

@Suite("The machine's clock is changed on the day")
struct ClockChangeTests {
  private func change(
    _ stage: inout Stage,
    by seconds: Int,
    to day: Day,
    _ hour: Int,
    _ minute: Int
  ) {
    stage.send(.clockChanged(by: seconds, Moment(day, minute: hour * 60 + minute)))
  }

  @Test("It is told, with the hour that it shows now, and stays told until a key is pressed")
  func told() throws {
    var stage = try LiveFixture.stage()
    change(&stage, by: 3_600, to: Fixture.day(6, 6), 18, 52)
    let text = "Horloge changée : avancée de 1 h, 18:52 maintenant. Ce qui est noté reste."
    #expect(stage.detail.plain.contains(text))
    try LiveFixture.at(18, 53, in: &stage)
    #expect(stage.detail.plain.contains(text))
    try stage.play("j")
    #expect(!stage.detail.contains("Horloge"))
  }

  @Test("Also where the sheet is read at two metres, and in 80×24")
  func everywhere() throws {
    var large = try LiveFixture.stage()
    try large.play("Z")
    change(&large, by: -90, to: Fixture.day(6, 6), 17, 50)
    #expect(large.plainText.contains("Horloge changée : reculée de 1 min, 17:50 maintenant."))
    var small = try LiveFixture.stage(columns: 80, rows: 24)
    change(&small, by: 3_600, to: Fixture.day(6, 6), 18, 52)
    #expect(small.plainText.contains("avancée de 1 h, 18:52 maintenant. Ce qui est noté reste."))
  }

  @Test(
    "A day that is on stays on, with its row that runs, its hours and no time below nought",
    arguments: [
      (-86_400, 2026, 6, 5, "24 h"), (-10 * 31_557_600, 2016, 6, 5, "3652 jours"),
      (100 * 31_557_600, 2126, 6, 6, "36525 jours"), (-1_780_000_000, 1970, 1, 1, "20601 jours"),
    ]
  )
  func staysOn(seconds: Int, year: Int, month: Int, day: Int, length: String) throws {
    var stage = try LiveFixture.stage()
    let before = stage.state.project.runSheet
    let there = try #require(Day(year: year, month: month, day: day))
    change(&stage, by: seconds, to: there, 17, 52)
    #expect(stage.detail.plain.contains("Horloge changée"))
    #expect(stage.detail.plain.contains(length))
    stage.send(.tick(Moment(there, minute: 17 * 60 + 53)))
    #expect(stage.row(4).contains("EN COURS"))
    #expect(stage.row(5).contains("29 Démonstrations"))
    #expect(!stage.row(8).contains("-"))
    #expect(stage.state.project.runSheet == before)
    // And back.
    change(&stage, by: -seconds, to: Fixture.day(6, 6), 17, 54)
    #expect(stage.row(5).contains("29 Démonstrations"))
    #expect(stage.row(8).plain.contains("retard"))
  }

  @Test("On any other day nobody is bothered with it")
  func otherDays() throws {
    var stage = Stage(LiveFixture.project(), view: .dayJ)
    change(&stage, by: 3_600, to: Fixture.day(3, 2), 10, 14)
    #expect(!stage.plainText.contains("Horloge"))
    #expect(stage.state.now.minute == 614)
  }
}
