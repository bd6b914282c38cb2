import Interface
import Planning
import Storage
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

  /// An editor that was left with a duration that can't be read and a note; what it is given again.
  private func leftUnread(_ stage: inout Stage) throws -> EditorText {
    try stage.play("/affiche<Enter>E")
    let given = try given(stage)
    let edited = given.text.replacing("durée : 8\u{A0}j", with: "durée : longtemps") + "Une note\n"
    stage.send(.edited(given, .text(edited)))
    return try self.given(stage)
  }

  @Test("What can't be taken stays when the editor is left without saving: E opens it again")
  func kept() throws {
    var stage = stage
    let again = try leftUnread(&stage)
    stage.send(.edited(again, .text(again.text)))
    #expect(stage.detail.contains("E le rouvre"))
    try stage.play("E")
    #expect(try given(stage) == again)
    stage.send(.edited(again, .failed("L'éditeur a échoué.")))
    #expect(stage.detail.contains("L'éditeur a échoué. Texte gardé : E le rouvre"))
    try stage.play("E")
    stage.send(.edited(again, .text(again.text.replacing("longtemps", with: "3 j"))))
    #expect(stage.state.project.tasks[id: "c1"]?.notes == "Une note")
    // Once it is taken, the record is what the editor shows.
    try stage.play("E")
    #expect(!(try given(stage).text.contains("longtemps")))
  }

  @Test("The program is not left while a text waits; emptying it gives it up")
  func leaving() throws {
    var stage = stage
    let again = try leftUnread(&stage)
    stage.send(.edited(again, .text(again.text)))
    try stage.play("jQ")
    #expect(!stage.effects.contains(.quit))
    #expect(stage.detail.contains("Affiche"))
    try stage.play("E")
    #expect(try given(stage) == again)
    stage.send(.edited(again, .text("\n")))
    try stage.play("Q")
    #expect(stage.effects.contains(.quit))
    #expect(stage.labels.isEmpty)
  }

  @Test("What others did to fields that were not touched stays when a kept text is taken")
  func meanwhile() throws {
    var stage = stage
    let again = try leftUnread(&stage)
    stage.send(.edited(again, .text(again.text)))
    let record = RecordReference(.tasks, "c1")
    let edit = try #require(stage.state.project.setting("title", to: .text("Tract"), in: record))
    stage.send(.news([Applied(Change("Titre", [edit]), author: "lea@poste")]))
    stage.send(.edited(again, .text(again.text.replacing("longtemps", with: "3 j"))))
    #expect(stage.state.project.tasks[id: "c1"]?.title == "Tract")
    #expect(stage.state.project.tasks[id: "c1"]?.duration == 3)
  }

  @Test("A text of a record that others have deleted meanwhile goes to a file, as copies do")
  func gone() throws {
    var stage = stage
    let again = try leftUnread(&stage)
    let edit = try #require(stage.state.project.removing(RecordReference(.tasks, "c1")))
    stage.send(.news([Applied(Change("Supprimé : Affiche", [edit]), author: "lea@poste")]))
    let typed = again.text + "\nÀ ne pas perdre"
    stage.send(.edited(again, .text(typed)))
    #expect(stage.effects.last == .copyText(typed))
    #expect(stage.detail.contains("cette fiche n'existe plus"))
  }

  @Test("What may not be changed is not given to an editor")
  func readOnly() throws {
    var stage = Stage(Fixture.smallEvent(), isReadOnly: true)
    try stage.play("jE")
    #expect(stage.effects.isEmpty)
  }
}
