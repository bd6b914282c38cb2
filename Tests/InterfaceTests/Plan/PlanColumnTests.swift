import Interface
import Planning
import Rendering
import TestSupport
import Testing

@Suite("Columns of the tree")
struct PlanColumnTests {
  @Test("Who and how much is done can be shown at 120 columns, and are kept for this machine")
  func choice() throws {
    var project = Fixture.smallEvent()
    project.tasks.update("a2") { $0.remaining = 6 }
    var stage = Stage(project)
    try stage.play("Cqfa<Esc>")
    #expect(stage.row(4).contains("qui") && stage.row(4).contains("fait"))
    #expect(!stage.row(4).contains("fin "))
    #expect(stage.row(7).contains("moi") && stage.row(7).contains("40 %"))
    #expect(stage.effects.contains(.keepSettings("columns = who progress slack\n")))
    try stage.play("C0<Esc>")
    #expect(stage.row(4).contains("fin") && !stage.row(4).contains("qui"))
  }

  @Test("What has no room is said, and titles keep theirs")
  func room() throws {
    var stage = Stage(Fixture.smallEvent(), columns: 80, rows: 24)
    try stage.play("Cd")
    #expect(stage.screen.text.contains("oui, sans place ici"))
    try stage.play("<Esc>")
    #expect(stage.row(7).contains("Arrêté de circulation"))
  }
}
