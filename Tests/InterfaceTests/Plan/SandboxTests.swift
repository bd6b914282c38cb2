import Interface
import Planning
import Rendering
import Storage
import TestSupport
import Testing
import Wording

@Suite("Trying several changes")
struct SandboxTests {
  @Test("What is tried is seen and not saved; dropped, the plan is as before")
  func drop() throws {
    var stage = Stage(Fixture.smallEvent())
    let before = stage.state.project
    try stage.play("WjLLLLL<Enter>jt")
    #expect(stage.row(0).contains("essai · 2"))
    #expect(stage.labels.isEmpty)
    #expect(stage.state.project != before)
    try stage.play("Wa")
    #expect(stage.labels.isEmpty)
    #expect(stage.state.project == before)
    #expect(!stage.row(0).contains("essai"))
  }

  @Test("The difference is told in words, and kept as one gesture that one undo takes back")
  func keep() throws {
    var stage = Stage(Fixture.smallEvent())
    let before = stage.state.project
    try stage.play("WjLLLLL<Enter>jtWv")
    #expect(stage.screen.text.contains("Essai : 2 changements"))
    #expect(stage.screen.text.contains("Tâches déplacées"))
    try stage.play("<Enter>")
    #expect(stage.labels == ["Essai gardé\u{A0}: 2 changements"])
    try stage.play("u")
    #expect(stage.state.project == before)
  }

  @Test("Undo takes back the last thing tried; nothing else is undone, and leaving asks first")
  func undo() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("tWjtQ")
    #expect(!stage.effects.contains(.quit))
    #expect(stage.detail.contains("un essai est en cours"))
    try stage.play("u")
    #expect(stage.row(0).contains("essai"))
    #expect(stage.labels.count == 1)
    try stage.play("u")
    #expect(stage.labels.count == 1)
    #expect(stage.detail.contains("un essai est en cours"))
    try stage.play("W<Enter>u")
    #expect(stage.state.project.tasks[0].state == .todo)
  }

  @Test("Bars leave a ghost where they were before, and the selected one says when it ended")
  func difference() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("jgRn<Enter>WLLLLL<Enter><Esc>")
    #expect(stage.row(7).contains("╌╌▁▁└▐███████"))
    #expect(stage.detail.plain.contains("au lieu du mar. 7 avr."))
    try stage.play("D13/6<Enter><Enter>")
    #expect(stage.row(8).contains("▁"))
    try stage.play("Wa<Esc>")
    #expect(!stage.row(7).contains("▁") && !stage.row(8).contains("▁"))
  }

  @Test("What is taken back can be tried again, until something else is tried")
  func again() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("Wjtjt")
    let tried = stage.state.project
    try stage.play("uu")
    #expect(stage.state.project == Fixture.smallEvent())
    try stage.play("UU")
    #expect(stage.state.project == tried)
    #expect(stage.row(0).contains("essai · 2"))
    try stage.play("uLU")
    #expect(stage.detail.contains("un essai est en cours"))
  }

  @Test("What is tried goes on when the file was changed by another program")
  func reloaded() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("Wjt")
    var other = Fixture.smallEvent()
    other.tasks.update("c1") { $0.title = "Tract" }
    stage.send(.reloaded(other))
    #expect(stage.row(0).contains("essai · 1"))
    #expect(stage.state.project.tasks[id: "a2"]?.state == .done)
    #expect(stage.state.project.tasks[id: "c1"]?.title == "Tract")
    try stage.play("Wa")
    #expect(stage.state.project == other)
  }

  @Test("What others do meanwhile stays when the trial is dropped")
  func news() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("Wjt")
    let record = RecordReference(.tasks, "c1")
    let edit = try #require(stage.state.project.setting("title", to: .text("Tract"), in: record))
    stage.send(.news([Applied(Change("Titre", [edit]), author: "lea@poste")]))
    try stage.play("Wa")
    #expect(stage.state.project.tasks[id: "c1"]?.title == "Tract")
    #expect(stage.state.project.tasks[id: "a2"]?.state == .todo)
  }

  @Test("A trial that can't be kept stays open with what was tried, and can be kept after all")
  func refused() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("WjtjtWg")
    guard case .commit(let whole)? = stage.effects.last else {
      Issue.record("nothing was kept")
      return
    }
    var other = Fixture.smallEvent()
    other.tasks.update("a2") { $0.state = .doing }
    stage.send(.refused(whole, reason: "modifié ailleurs", project: other))
    #expect(stage.detail.contains("Non fait : Essai gardé : 2 changements (modifié ailleurs)"))
    #expect(stage.detail.contains("l'essai reste ouvert : W"))
    #expect(stage.row(0).contains("essai · 2"))
    #expect(stage.state.project.tasks[id: "a2"]?.state == .done)
    try stage.play("Wg")
    guard case .commit(let anew)? = stage.effects.last,
      case .set(_, let before, let after)? = anew.edits.first?.action
    else {
      Issue.record("nothing was kept")
      return
    }
    #expect(before == .text("doing"))
    #expect(after == .text("done"))
    #expect(anew.edits.count == whole.edits.count)
  }

  @Test("What can't be kept of a trial and what is tried since are one trial")
  func refusedLate() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("WjtWg")
    let first = stage.effects.last
    try stage.play("Wjt")
    guard case .commit(let whole)? = first else {
      Issue.record("nothing was kept")
      return
    }
    stage.send(.refused(whole, reason: "modifié ailleurs", project: Fixture.smallEvent()))
    #expect(stage.row(0).contains("essai · 2"))
    try stage.play("Wa")
    #expect(stage.state.project == Fixture.smallEvent())
  }
}
