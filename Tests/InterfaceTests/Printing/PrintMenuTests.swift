import Interface
import Planning
import Rendering
import Storage
import TestSupport
import Testing

@Suite("Printing from view 5")
struct PrintMenuTests {
  private func stage(_ project: Project? = nil, isReadOnly: Bool = false) throws -> Stage {
    Stage(
      try project ?? Template.tousActeurs.project(),
      isReadOnly: isReadOnly,
      view: .dayJ
    )
  }

  @Test("The menu offers the whole, and what concerns the row under the cursor")
  func menu() throws {
    var stage = try stage()
    try stage.play("jjjgi")
    let text = stage.screen.text
    for words in [
      "Imprimer", "tout le conducteur", "Scène", "Prestataire son", "une page par rôle",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test("The first print counts a revision, the second of the same sheet none; undo takes it back")
  func counts() throws {
    var stage = try stage()
    try stage.play("gic")
    #expect(stage.effects.last == .print(.sheet(.whole)))
    #expect(stage.labels.last == "Conducteur imprimé\u{A0}: révision\u{A0}1")
    #expect(stage.state.project.prints.count == 1)
    try stage.play("jjjgiz")
    #expect(stage.effects.last == .print(.sheet(.zone("Scène"))))
    #expect(stage.state.project.prints.count == 1)
    try stage.play("u")
    #expect(stage.state.project.prints.isEmpty)
  }

  @Test("Reflex sheets and a project that can't be changed count nothing, and are printed")
  func countsNothing() throws {
    var stage = try stage()
    try stage.play("gif")
    #expect(stage.effects == [.print(.reflexSheets)])
    var reading = try self.stage(isReadOnly: true)
    try reading.play("giR")
    #expect(reading.effects == [.print(.each(.role))])
  }

  @Test("An empty run sheet says that there is nothing to print")
  func empty() throws {
    var stage = try stage(Fixture.smallEvent())
    try stage.play("gi")
    #expect(stage.screen.text.contains("rien à imprimer"))
    #expect(stage.effects.isEmpty)
  }
}
