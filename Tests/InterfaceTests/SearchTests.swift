import Interface
import Planning
import Rendering
import TestSupport
import Testing

@Suite("Finding tasks again")
struct SearchTests {
  private func selected(_ stage: Stage) -> String? { stage.state.plan.selectedTask?.code }

  @Test("n and N go round the matches of the last search, in the order of the plan")
  func round() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("/tec<Enter>")
    #expect(selected(stage) == "TEC-03")
    try stage.play("n")
    #expect(selected(stage) == "TEC-01")
    #expect(stage.detail == " 1/3 « tec » · n suivante, N précédente")
    try stage.play("n")
    #expect(selected(stage) == "TEC-02")
    try stage.play("NN")
    #expect(selected(stage) == "TEC-03")
  }

  @Test("The next match is counted from the cursor, wherever it went, and unfolds its lot")
  func fromCursor() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("/tec<Enter>gg<S-Tab>n")
    #expect(selected(stage) == "TEC-01")
    try stage.play("GN")
    #expect(selected(stage) == "TEC-03")
  }

  @Test("Accents and order don't matter, and letters with gaps only where nothing else matches")
  func loose() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("/fete<Enter>")
    #expect(selected(stage) == "COM-02")
    try stage.play("/scene reserver<Enter>n")
    #expect(stage.detail.contains("1/1"))
    try stage.play("/arrcrc<Enter>n")
    #expect(selected(stage) == "ADM-02")
  }

  @Test("Before any search, and when its matches are gone, the reason is told")
  func nothing() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("n")
    #expect(stage.detail.contains("rien n'a encore été cherché"))
    try stage.play("/affiche<Enter>xN")
    #expect(stage.detail.contains("rien ne correspond à « affiche »"))
  }

  @Test("Enter on a search that finds nothing keeps what was typed")
  func noMatch() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("/zzz<Enter><BS><BS><BS>affiche<Enter>")
    #expect(selected(stage) == "COM-01")
  }

  @Test("A very long code leaves room for the titles")
  func longCode() throws {
    var project = Fixture.smallEvent()
    project.tasks[0].code = String(repeating: "ADM-", count: 30)
    var stage = Stage(project, columns: 80, rows: 24)
    try stage.play("/")
    #expect(stage.screen.text.contains("ADM-ADM-ADM-ADM-ADM-ADM…  Demande d'occupation"))
    #expect(stage.screen.text.contains("ADM-02                    Arrêté de circulation"))
  }
}
