import Interface
import Planning
import TestSupport
import Testing

@Suite("A record in one's own editor")
struct OwnEditorTests {
  private var stage = Stage(Fixture.smallEvent())

  /// The text that the last key gave to the editor.
  private func given(_ stage: Stage) throws -> EditorText {
    guard case .edit(let text)? = stage.effects.last else {
      throw Missing()
    }
    return text
  }
  private struct Missing: Error {}

  @Test("The fields stand a line each, the notes under a rule")
  func text() throws {
    var stage = stage
    try stage.play("/affiche<Enter>bDeux formats<Enter>E")
    let text = try given(stage).text
    #expect(text.contains("\ntitre : Affiche\n"))
    #expect(text.contains("\ndurée : 8"))
    #expect(text.hasSuffix("---\nDeux formats\n"))
    #expect(text.hasPrefix("# "))
  }

  @Test("What changed is one gesture, fields and notes together")
  func change() throws {
    var stage = stage
    try stage.play("/affiche<Enter>E")
    let given = try given(stage)
    let edited = given.text.replacing("titre : Affiche", with: "titre : Affiches")
      .replacing("---\n", with: "---\nTrois formats.\n\nVoir l'imprimeur.\n")
    stage.send(.edited(given, .text(edited)))
    let task = try #require(stage.state.project.tasks[id: "c1"])
    #expect(task.title == "Affiches")
    #expect(task.notes == "Trois formats.\n\nVoir l'imprimeur.")
    #expect(stage.labels.count == 1)
    try stage.play("u")
    #expect(stage.state.project == Fixture.smallEvent())
  }

  @Test("A text left as it was, a field line taken out and a failure change nothing")
  func nothing() throws {
    var stage = stage
    try stage.play("/affiche<Enter>E")
    let given = try given(stage)
    stage.send(.edited(given, .text(given.text)))
    let lines = given.text.split(separator: "\n", omittingEmptySubsequences: false)
    let less = lines.filter { !$0.hasPrefix("durée") }.joined(separator: "\n")
    stage.send(.edited(given, .text(less)))
    stage.send(.edited(given, .failed("L'éditeur a échoué.")))
    #expect(stage.detail.contains("L'éditeur a échoué."))
    #expect(stage.labels.isEmpty)
  }

  @Test("What can't be taken is given back with the reason on top, nothing of it lost")
  func again() throws {
    var stage = stage
    try stage.play("/affiche<Enter>E")
    let given = try given(stage)
    let edited = given.text.replacing("durée : 8\u{A0}j", with: "durée : longtemps") + "Une note\n"
    stage.send(.edited(given, .text(edited + "")))
    let again = try self.given(stage)
    #expect(again.text.hasPrefix("# ! durée"))
    #expect(again.text.hasSuffix("Une note\n"))
    #expect(stage.labels.isEmpty)
    stage.send(.edited(again, .text(again.text.replacing("longtemps", with: "3 j"))))
    #expect(stage.state.project.tasks[id: "c1"]?.duration == 3)
    #expect(stage.state.project.tasks[id: "c1"]?.notes == "Une note")
  }

  @Test("What may not be changed is not given to an editor")
  func readOnly() throws {
    var stage = Stage(Fixture.smallEvent(), isReadOnly: true)
    try stage.play("jE")
    #expect(stage.effects.isEmpty)
  }
}
