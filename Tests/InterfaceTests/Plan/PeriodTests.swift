import Interface
import Planning
import Rendering
import TestSupport
import Testing

@Suite("Periods behind the bars")
struct PeriodTests {
  private func withPeriods() -> Project {
    var project = Fixture.smallEvent()
    project.settings.periods = [
      Period(
        "Vacances de printemps",
        kind: .schoolHolidays,
        from: Fixture.day(4, 11),
        through: Fixture.day(4, 26)
      ),
      Period(
        "Élections municipales, premier tour",
        kind: .election,
        from: Fixture.day(3, 15),
        through: Fixture.day(3, 15)
      ),
      Period(
        "Conseil municipal",
        kind: .council,
        from: Fixture.day(4, 20),
        through: Fixture.day(4, 20)
      ),
    ]
    return project
  }

  @Test("They are named on the rule where there is room, and read whole in a list of their own")
  func listed() throws {
    var stage = Stage(withPeriods())
    #expect(stage.row(2).contains("vac."))
    #expect(stage.row(2).contains("Élections municipales ▾") || stage.row(2).contains("élect."))
    try stage.play("gP")
    let text = stage.screen.text.replacing("\u{A0}", with: " ")
    #expect(text.contains("dim. 15 mars                 Élections municipales, premier tour\n"))
    #expect(
      text.contains("sam. 11 avr. → dim. 26 avr.  Vacances de printemps · vacances scolaires")
    )
    #expect(text.contains("lun. 20 avr.                 Conseil municipal"))
    #expect(text.contains("g , : les changer"))
  }

  @Test("A task says which ones it falls into")
  func during() throws {
    var stage = Stage(withPeriods(), columns: 200)
    try stage.play("/COM-01<Enter>")
    #expect(
      stage.detail.replacing("\u{A0}", with: " ").contains(
        "pendant : Vacances de printemps, Conseil municipal"
      )
    )
  }

  @Test("A project without any says where they are named")
  func none() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("gP")
    #expect(stage.detail.contains("aucune période"))
  }
}
