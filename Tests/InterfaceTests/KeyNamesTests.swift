import Interface
import Planning
import Rendering
import TestSupport
import Testing

@Suite("Sentences that name keys")
struct KeyNamesTests {
  /// A stage whose commands have the keys of a key file.
  private func stage(_ lines: String, view: ViewID = .plan, _ project: Project? = nil) -> Stage {
    var stage = Stage(project ?? Fixture.smallEvent(), view: view)
    let file = KeyFile(lines)
    #expect(file.problems.isEmpty)
    stage.change { $0.take(file, at: "keys") }
    return stage
  }

  @Test("What was done and undone names the keys as they are now")
  func undoing() throws {
    var stage = stage("undo = <F2>\nredo = <F3>")
    try stage.play("t")
    #expect(stage.detail.contains("F2 pour défaire"))
    try stage.play("<F2>")
    #expect(stage.detail.contains("F3 pour refaire"))
  }

  @Test("A search names the keys that go on, and the one that begins it")
  func searching() throws {
    var stage = stage("search = <F4>\nnextMatch = <F5>\npreviousMatch = <F6>")
    try stage.play("<F5>")
    #expect(stage.detail.contains("(touche F4)"))
    try stage.play("<F4>arr<Enter><F5>")
    #expect(stage.detail.contains("F5 suivante, F6 précédente"))
  }

  @Test("A change on trial and its preview name their keys")
  func trying() throws {
    var stage = stage("moveLater = <F2>\naccept = <F3>\nseeAll = <F4>\nback = <F5>\nfollow = <F6>")
    try stage.play("<F4>")
    #expect(stage.detail.contains("H F2 + -"))
    try stage.play("<F2>")
    #expect(stage.row(35).contains("F3 accepter"))
    #expect(stage.row(35).contains("F5 abandonner"))
    try stage.play("<F2><F2><F2><F2><F2><F2><F4>")
    #expect(stage.row(35).contains("F6 accepter"))
  }

  @Test("Why a date, and the plan of the past, name the keys that go on and back")
  func reading() throws {
    var stage = stage("follow = <F6>\nreturnToPast = <F7>\nback = <F8>")
    try stage.play("jO")
    #expect(stage.screen.text.contains("F6 : pourquoi"))
    #expect(stage.row(35).contains("F6 suivre"))
    try stage.play("<F8>ti<Enter>t")
    #expect(stage.detail.contains("F7 y revient, F8 le quitte"))
  }

  @Test("An empty checklist names the keys that fill it and leave it")
  func checklist() throws {
    let stage = stage("addSupplier = <F2>\nnextChecklist = <F3>", view: .suppliers)
    #expect(stage.screen.text.contains("F2 ajoute, F3 passe à la liste suivante"))
  }
}
