import Interface
import Planning
import Rendering
import Storage
import TestSupport
import Testing

@Suite("What is mine, and the answers that others owe")
struct AnswerTests {
  /// The small event on 2 March: the request is due today, and takes 30 days to be answered.
  private func requested(_ edit: (inout PlanTask) -> Void = { _ in }) -> Project {
    var project = Fixture.smallEvent()
    project.tasks.update("a1") { task in
      task.finish = .date(Fixture.day(3, 2))
      task.duration = 1
      task.outsideDelay = 30
      edit(&task)
    }
    return project
  }

  @Test("What is done and takes time to be answered asks who owes the answer, and when is told")
  func submitted() throws {
    var stage = Stage(requested())
    try stage.play("t")
    #expect(stage.detail.plain.contains("rien : terminé, sans réponse à attendre"))
    try stage.play("préfecture")
    #expect(stage.detail.plain.contains("réponse attendue vers mer. 1er avr. 2026, après 30 j"))
    try stage.play("<Enter>")
    let task = try #require(stage.state.project.tasks[id: "a1"])
    #expect(task.state == .done && task.actualFinish == Fixture.day(3, 2))
    #expect(
      task.waiting
        == Waiting(on: "préfecture", since: Fixture.day(3, 2), until: Fixture.day(4, 1))
    )
    #expect(stage.labels.last?.plain.hasSuffix("réponse attendue de préfecture") == true)
    try stage.play("<Esc>")
    #expect(stage.detail.plain.contains("j'attends préfecture, relance mer. 1er avr."))
    try stage.play("u")
    #expect(stage.state.project == requested())
  }

  @Test("Without anybody named it is done and no answer is awaited")
  func unanswered() throws {
    var stage = Stage(requested())
    try stage.play("t<Enter>")
    #expect(stage.state.project.tasks[id: "a1"]?.state == .done)
    #expect(stage.state.project.tasks[id: "a1"]?.waiting == nil)
  }

  @Test("An answer that is due is among the follow-ups; there it is chased, or has come")
  func followUp() throws {
    let late = requested { task in
      (task.state, task.actualFinish) = (.done, Fixture.day(2, 2))
      task.waiting = Waiting(
        on: "préfecture",
        since: Fixture.day(2, 2),
        until: Fixture.day(3, 2)
      )
    }
    var stage = Stage(late, view: .today)
    #expect(stage.screen.text.contains("Relances  1"))
    try stage.play("/ADM-01<Enter>")
    #expect(stage.screen.text.plain.contains("Réponse de    préfecture"))
    try stage.play("Mven 6/3<Enter><Enter>")
    let chased = try #require(stage.state.project.tasks[id: "a1"])
    #expect(chased.state == .done && chased.waiting?.until == Fixture.day(3, 6))
    try stage.play("u/ADM-01<Enter>t")
    #expect(stage.state.project.tasks[id: "a1"]?.waiting == nil)
    #expect(stage.state.project.tasks[id: "a1"]?.state == .done)
    #expect(stage.labels.last?.plain == "Réponse reçue : Demande d'occupation du domaine public")
  }

  @Test("In the review such a request asks too; its answer that has come ends the waiting")
  func review() throws {
    var stage = Stage(requested(), view: .today)
    try stage.play("R")
    #expect(stage.screen.text.plain.contains("de qui vient la réponse se demande"))
    try stage.play("tpréfecture<Enter>")
    #expect(stage.state.project.tasks[id: "a1"]?.waiting?.on == "préfecture")
    #expect(stage.state.review?.isOver == true)
  }

  @Test("A late request is never called harmless: what is left before its last day is said")
  func neverHarmless() throws {
    var project = requested { $0.finish = .date(Fixture.day(2, 27)) }
    var stage = Stage(project, rows: 40, view: .today)
    let screen = stage.screen.text.plain.split(separator: "\n").joined().filter { $0 != "▏" }
    #expect(!screen.contains("ne décale rien"))
    #expect(stage.screen.text.plain.contains("Butoir"))
    #expect(stage.screen.text.plain.contains("Tenu par      ADM-02"))
    #expect(stage.screen.text.plain.contains("Instruction   30 j, réponse vers"))
    // Held by nothing but the time that others take.
    project.tasks.update("a2") { $0.links = [] }
    project.tasks.update("c1") { $0.links = [] }
    stage = Stage(project, rows: 40, view: .today)
    #expect(stage.screen.text.plain.contains("30 j d'instruction"))
    try stage.play("O")
    #expect(stage.screen.text.plain.contains("tenu par : 30 j d'instruction avant J"))
  }

  @Test("Sections and lots tell what is mine from what I wait for; so does a filter")
  func duties() throws {
    var project = requested()
    project.tasks.update("t1") { $0.finish = .date(Fixture.day(3, 2)) }
    var stage = Stage(project, view: .today)
    #expect(stage.screen.text.plain.contains("À faire aujourd'hui  2  1 à moi · 1 que j'attends"))
    try stage.play("2gg")
    #expect(stage.detail.plain.contains("3 à moi"))
    try stage.play("fj'attends<Enter>")
    #expect(stage.row(2).plain.contains("3 sur 8"))
    try stage.play("f<C-u>moi !j'attends<Enter>")
    #expect(stage.row(2).plain.contains("5 sur 8"))
  }

  @Test("Without a role of one's own nothing is called awaited")
  func nobody() throws {
    var project = requested()
    project.roles.update("me") { $0.isMine = false }
    let stage = Stage(project, view: .today)
    #expect(!stage.screen.text.contains("j'attends"))
  }
}
