import Interface
import Planning
import Rendering
import Storage
import TestSupport
import Testing
import Wording

@Suite("References of the plan on the chart")
struct ReferenceTests {
  @Test("A reference is set by name, and the bar that moves leaves its ghost and says by how much")
  func slip() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("jgRn<Enter>")
    #expect(stage.labels == ["Référence posée\u{A0}: Plan du 2\u{A0}mars"])
    #expect(!stage.row(7).contains("▁"))
    try stage.play("LLLLL<Enter>")
    let row = stage.row(7)
    let ghost = try #require(row.lastIndex(of: "▁"))
    #expect(try ghost < #require(row.firstIndex(of: "█")))
    try stage.play("<Esc>")
    #expect(
      stage.detail.contains("glissé de 5 j depuis « Plan du 2 mars »")
    )
    try stage.play("HHHHHHHH<Enter><Esc>")
    #expect(stage.detail.contains("avancé de 3 j depuis"))
    try stage.play("uu")
    try stage.play("<Esc>")
    #expect(!stage.row(7).contains("▁"))
    #expect(!stage.detail.contains("depuis"))
  }

  @Test("Where the name of the reference doesn't fit, the slip is still said")
  func narrow() throws {
    var stage = Stage(Fixture.smallEvent(), columns: 100, rows: 24)
    try stage.play("jgRn<C-u>Plan arrêté au comité de pilotage<Enter>LLLLL<Enter><Esc>")
    #expect(stage.detail.contains("glissé de 5 j"))
    #expect(!stage.detail.contains("depuis"))
  }

  @Test("Of several references one is shown, or none")
  func choice() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("jgRn<C-u>Avant<Enter>LLLLL<Enter>gRn<C-u>Après<Enter><Esc>")
    #expect(!stage.detail.contains("depuis"))
    try stage.play("gR")
    #expect(stage.screen.text.contains("Avant"))
    #expect(stage.screen.text.contains("1 tâche a bougé"))
    #expect(stage.screen.text.contains("rien n'a bougé"))
    try stage.play("2")
    #expect(stage.detail == " Comparé à « Avant »")
    #expect(stage.row(7).contains("▁"))
    try stage.play("gR0")
    #expect(stage.detail == " Sans référence")
    #expect(!stage.row(7).contains("▁"))
  }

  @Test("Where nothing may be changed, a reference is chosen but not set")
  func readOnly() throws {
    var stage = Stage(Fixture.smallEvent(), isReadOnly: true)
    try stage.play("gRn")
    #expect(stage.labels.isEmpty)
  }
}
