import Interface
import Planning
import Rendering
import TestSupport
import Testing

@Suite("A plan that breaks what it promises")
struct PlanConflictTests {
  @Test("What was accepted though it breaks something goes on saying so")
  func accepted() throws {
    var stage = Stage(Fixture.smallEvent(), columns: 120, rows: 20)
    try stage.play(">>>>>>>><Enter><Esc>")
    #expect(stage.row(7).contains("→▲ Arrêté de circulation"))
    #expect(stage.detail.contains("ADM-02 commence"))
    #expect(stage.detail.contains("trop tôt après ADM-01"))
    // The link that is broken calls, and is no bar.
    #expect(stage.screen.styles.contains { $0.hasPrefix("row 7") && $0.hasSuffix(": late") })
    try stage.play("j")
    #expect(stage.detail.contains("trop tôt après ADM-01"))
    try stage.play("kO")
    #expect(stage.screen.text.contains("! ADM-02 commence"))
    try stage.play("<Esc>u")
    #expect(!stage.screen.text.contains("▲"))
  }

  @Test("Where there is little room, that it breaks is said before who carries it")
  func narrow() throws {
    var stage = Stage(Fixture.smallEvent(), columns: 80, rows: 20)
    try stage.play(">>>><Enter><Esc>")
    #expect(stage.detail.contains("casse 1"))
  }

  @Test("A legal minimum that is eaten calls, and one that holds is only told")
  func legalMinimum() throws {
    var stage = Stage(Fixture.smallEvent(), columns: 120, rows: 20)
    try stage.play("eg60<Enter><Esc>")
    #expect(!stage.screen.text.contains("▲"))
    #expect(stage.detail.contains("au plus tard J-60"))
    try stage.play("eg<Backspace><Backspace>95<Enter><Esc>")
    #expect(stage.row(6).contains("▲ Demande d'occupation"))
    #expect(stage.detail.plain.contains("finit 3 j après le délai légal"))
  }

  @Test("A loop of links that came from outside is named link by link, and its bars don't move")
  func loop() throws {
    var project = Fixture.smallEvent()
    project.tasks.update("a1") { $0.links = [Link(from: "a2")] }
    var stage = Stage(project, columns: 120, rows: 20)
    #expect(stage.row(6).contains("▲ Demande d'occupation"))
    #expect(stage.row(6).contains("boucle"))
    #expect(stage.detail.plain.contains("boucle : ADM-01 → ADM-02 → ADM-01"))
    try stage.play("O")
    #expect(stage.screen.text.plain.contains("! boucle : ADM-01 → ADM-02 → ADM-01"))
    try stage.play("<Esc>L")
    #expect(stage.state.trial == nil)
    #expect(stage.detail.contains("boucle"))
    try stage.play("go<Enter>")
    #expect(!stage.row(6).contains("boucle"))
  }

  @Test("A bar that is moved out of view takes the view along")
  func inView() throws {
    var stage = Stage(Fixture.smallEvent(), columns: 80, rows: 24)
    try stage.play("jjjjj")
    #expect(stage.row(11).hasSuffix("→"))
    try stage.play("L")
    #expect(stage.row(11).contains("█") && !stage.row(11).hasSuffix("→"))
  }
}
