import Interface
import Planning
import Rendering
import Storage
import TestSupport
import Testing

@Suite("Working on the plan")
struct PlanEditingTests {
  private func stage() -> Stage { Stage(Fixture.smallEvent()) }

  private func task(_ id: RecordID, _ stage: Stage) throws -> PlanTask {
    try #require(stage.state.project.tasks[id: id])
  }

  @Test("t finishes a task today and says how to take it back; u does, U does it again")
  func finish() throws {
    var stage = stage()
    try stage.play("t")
    #expect(try task("a1", stage).state == .done)
    #expect(try task("a1", stage).actualFinish == Fixture.day(3, 2))
    #expect(
      stage.detail
        == " Terminé\u{A0}: Demande d'occupation du domaine public · u pour défaire"
        .replacing("\u{A0}", with: " ")
    )
    try stage.play("u")
    #expect(stage.state.project == Fixture.smallEvent())
    try stage.play("U")
    #expect(try task("a1", stage).state == .done)
    try stage.play("t")
    #expect(stage.state.project == Fixture.smallEvent())
  }

  @Test("a adds a task after the selected one, with the next code of its lot")
  func add() throws {
    var stage = stage()
    try stage.play("aPlan d'accès<Enter>")
    let added = stage.state.project.tasks[1]
    #expect(added.title == "Plan d'accès")
    #expect(added.code == "ADM-04")
    #expect(added.lot == "adm")
    #expect(stage.state.plan.selectedTask?.id == added.id)
    try stage.play("ASous-partie<Enter>")
    #expect(stage.state.project.tasks[2].parent == added.id)
    try stage.play("uu")
    #expect(stage.state.project == Fixture.smallEvent())
  }

  @Test("A date is echoed before Enter; what counts from J goes on counting from it")
  func date() throws {
    var stage = stage()
    try stage.play("jdJ-50")
    #expect(stage.detail.contains("J-50, ven. 17 avr. 2026"))
    try stage.play("<Enter>")
    #expect(try task("a2", stage).finish == .offset(-50))
    try stage.play("d17/4<Enter>")
    #expect(try task("a2", stage).finish == .date(Fixture.day(4, 17)))
    try stage.play("dlibre<Enter>")
    #expect(try task("a2", stage).finish == nil)
  }

  @Test("What can't be read keeps the text and says why")
  func unreadable() throws {
    var stage = stage()
    try stage.play("dbientôt<Enter>")
    #expect(stage.detail.contains("« bientôt » n'est pas une date"))
    #expect(stage.row(33).contains("bientôt"))
    #expect(stage.effects.isEmpty)
    try stage.play("<Esc>")
    #expect(stage.state.project == Fixture.smallEvent())
  }

  @Test("Moves on trial add up; Enter makes one gesture of them")
  func trial() throws {
    var stage = stage()
    try stage.play("jLL>H")
    #expect(stage.effects.isEmpty)
    #expect(stage.detail.contains("ADM-02 finit mar. 7 avr. → mer. 15 avr."))
    try stage.play("<Enter>")
    #expect(stage.labels == ["Déplacé\u{A0}: Arrêté de circulation, +6\u{A0}j"])
    #expect(try task("a2", stage).finish == .offset(-52))
    try stage.play("u")
    #expect(stage.state.project == Fixture.smallEvent())
  }

  @Test("Esc drops what is on trial; another verb accepts it first")
  func trialEnds() throws {
    var stage = stage()
    try stage.play("j+++<Esc>")
    #expect(stage.state.project == Fixture.smallEvent())
    try stage.play("++t")
    #expect(try task("a2", stage).duration == 12)
    #expect(try task("a2", stage).state == .done)
    #expect(stage.labels.count == 2)
  }

  @Test("A trial tells which link it would break, before it does")
  func trialBreaks() throws {
    var stage = stage()
    try stage.play("jHHHHHHHHHHHHHHHHHHHHHHHH")
    #expect(stage.detail.contains("casse 1"))
    #expect(stage.detail.contains("ADM-02 commence"))
    #expect(stage.detail.contains("trop tôt après ADM-01"))
  }

  @Test("A link is chosen by name; a loop is refused and named")
  func link() throws {
    var stage = stage()
    try stage.play("oadm-02<Enter>")
    #expect(stage.detail.contains("boucle : ADM-01 → ADM-02 → ADM-01"))
    try stage.play("<Enter>")
    #expect(stage.effects.isEmpty)
    try stage.play("<Esc>oimplantation<Enter>SS +2<Enter>")
    #expect(try task("a1", stage).links == [Link(from: "t1", type: .startToStart, lag: 2)])
    try stage.play("go1")
    #expect(try task("a1", stage).links.isEmpty)
  }

  @Test("Moving day J is shown whole before it is made")
  func dayJ() throws {
    var stage = stage()
    try stage.play("D30/5<Enter>")
    #expect(stage.screen.text.contains("Jour J : sam. 6 juin 2026 → sam. 30 mai 2026"))
    #expect(stage.screen.text.contains("Tâches déplacées  8"))
    let poster = stage.screen.text.split(separator: "\n").first { $0.contains("COM-01") }
    #expect(poster?.contains("lun. 27 avr. → lun. 20 avr.") == true)
    #expect(poster?.contains("Affiche") == true)
    #expect(stage.effects.isEmpty)
    try stage.play("<Enter>")
    #expect(stage.state.project.settings.dayJ == Fixture.day(5, 30))
    #expect(stage.row(0).contains("J-89"))
    try stage.play("u")
    #expect(stage.row(0).contains("J-96"))
  }

  @Test("Why follows the constraints from task to task")
  func why() throws {
    var stage = stage()
    try stage.play("jO")
    #expect(stage.screen.text.contains("finit mar. 7 avr. parce que sa date est J-60"))
    #expect(stage.screen.text.contains("parce que ADM-01 finit ven. 6 mars"))
    try stage.play("O")
    #expect(stage.screen.text.contains("Pourquoi ADM-01"))
    try stage.play("<Esc>")
    #expect(!stage.screen.text.contains("Pourquoi"))
  }

  @Test("Verbs apply to all marked tasks as one gesture, and . repeats them elsewhere")
  func marks() throws {
    var stage = stage()
    try stage.play("  s")
    try stage.play("c")
    #expect(try task("a1", stage).state == .doing)
    #expect(try task("a2", stage).state == .doing)
    #expect(stage.labels == ["Commencé\u{A0}: 2 tâches"])
    try stage.play("<Esc>.")
    #expect(try task("a3", stage).state == .doing)
    try stage.play("VxuV")
    #expect(stage.state.project.tasks.count == 8)
    #expect(try task("t3", stage).links == [Link(from: "a2"), Link(from: "t2")])
  }

  @Test("Deleting takes the links along, and one key brings all back")
  func delete() throws {
    var stage = stage()
    try stage.play("x")
    #expect(stage.state.project.tasks[id: "a1"] == nil)
    #expect(try task("a2", stage).links.isEmpty)
    try stage.play("u")
    #expect(stage.state.project == Fixture.smallEvent())
    #expect(stage.state.plan.selectedTask?.id == "c1" || stage.state.plan.selectedTask != nil)
  }

  @Test("Lot, role, waiting, note, priority, title, order and copy are each one gesture")
  func otherVerbs() throws {
    var stage = stage()
    try stage.play("mcomm<Enter>")
    #expect(try task("a1", stage).lot == "com")
    try stage.play("rrégie<Enter>")
    #expect(try task("a1", stage).roles == ["stage"])
    try stage.play("wpréfecture<Enter>+5j<Enter>")
    #expect(try task("a1", stage).waiting?.on == "préfecture")
    #expect(try task("a1", stage).waiting?.until == Fixture.day(3, 9))
    #expect(try task("a1", stage).state == .waiting)
    try stage.play("bUn croquis manque<Enter>bAppelé<Enter>")
    #expect(try task("a1", stage).notes == "Un croquis manque\nAppelé")
    try stage.play("p1")
    #expect(try task("a1", stage).priority == 1)
    try stage.play("et<C-u>Autre titre<Enter>")
    #expect(try task("a1", stage).title == "Autre titre")
    try stage.play("ed<C-u>2s<Enter>")
    #expect(try task("a1", stage).duration == 10)
    try stage.play("Y")
    #expect(stage.state.plan.selectedTask?.title == "Autre titre")
    try stage.play("JK")
    #expect(stage.labels.count == 11)
    for _ in stage.labels { try stage.play("u") }
    #expect(stage.state.project == Fixture.smallEvent())
  }

  @Test("A figure is typed anew over the present one; an arrow keeps it")
  func retyped() throws {
    var stage = stage()
    try stage.play("ed2s<Enter>")
    #expect(try task("a1", stage).duration == 10)
    try stage.play("ed<Left>2<Enter>")
    #expect(try task("a1", stage).duration == 120)
    try stage.play("ed<BS><Esc>et et son plan<Enter>")
    #expect(try task("a1", stage).title == "Demande d'occupation du domaine public et son plan")
  }

  @Test(
    "Type and lag of a link, as people type them",
    arguments: [
      ("", LinkType.finishToStart, 0), ("FS+2", .finishToStart, 2), ("ss +2j", .startToStart, 2),
      ("ff-1", .finishToFinish, -1), ("-1", .finishToStart, -1),
    ]
  )
  func typedLink(text: String, type: LinkType, lag: Int) throws {
    var stage = stage()
    try stage.play("joAffiche<Enter>\(text)<Enter>")
    let link = try #require(task("a2", stage).links.last)
    #expect(link.type == type)
    #expect(link.lag == lag)
  }

  @Test("A pasted text becomes one line without control characters")
  func pasted() throws {
    var stage = stage()
    try stage.play("a")
    stage.send(.input(.paste("Louer\n\u{1B}[1mla\u{7} sono\t(2)")))
    try stage.play("<Enter>")
    #expect(stage.state.plan.selectedTask?.title == "Louer [1mla sono (2)")
  }

  @Test("Ctrl-C tells the way out, and does nothing else")
  func wayOut() throws {
    var stage = stage()
    try stage.play("<C-c>")
    #expect(stage.detail.contains("Q pour quitter"))
    #expect(stage.effects.isEmpty)
  }

  @Test("y hands the task on as a line of text")
  func copy() throws {
    var stage = stage()
    try stage.play("y")
    let text =
      "ADM-01 · Demande d'occupation du domaine public · lun.\u{A0}2\u{A0}→ ven.\u{A0}6\u{A0}mars"
      + " · à faire · Chargée de projet"
    #expect(stage.effects == [.copyText(text)])
  }

  @Test("Whom a task waits for, and when to chase them, stands beside its dates")
  func waiting() throws {
    var stage = stage()
    try stage.play("jwMme Zoé<Enter>ven<Enter>jk")
    #expect(stage.detail.contains("moi · j'attends Mme Zoé, relance ven. 6 mars"))
  }

  @Test("A list of lots or roles begins at the present one, so that Enter changes nothing")
  func present() throws {
    var stage = stage()
    try stage.play("jjjjm<Enter>r<Enter>")
    #expect(stage.labels.isEmpty)
    #expect(stage.detail.contains("rien ne change"))
  }

  @Test("Priorities and durations are said in words, once")
  func inWords() throws {
    var stage = stage()
    try stage.play("p")
    #expect(stage.screen.text.contains("1  haute"))
    try stage.play("<Enter>")
    #expect(stage.detail.contains("Priorité : Demande d'occupation du domaine public, haute"))
    try stage.play("ed0")
    #expect(stage.row(33).contains("Durée (Demande d'occupation du domaine public)  0"))
    #expect(stage.detail.contains("0 j, jalon"))
  }

  @Test("A title that begins with what is typed comes first")
  func beginning() throws {
    var stage = stage()
    try stage.play("/a<Enter>")
    #expect(stage.state.plan.selectedTask?.title == "Affiche")
    try stage.play("/plan<Enter>")
    #expect(stage.state.plan.selectedTask?.code == "TEC-01")
  }

  @Test("The plan of the past says that it can't change, and the ways out")
  func past() throws {
    var stage = stage()
    try stage.play("ti<Enter>t")
    #expect(stage.detail.contains("le plan d'alors ne change pas : Entrée y revient"))
    try stage.play("0")
    #expect(stage.detail.contains("0 ne fait rien ici"))
  }

  @Test("The history shows the plan of then, and goes back to it")
  func history() throws {
    var stage = stage()
    try stage.play("tjtjti")
    #expect(stage.screen.text.contains("Terminé : Assurance"))
    try stage.play("jj<Enter>")
    #expect(stage.row(1).contains("Le plan d'alors"))
    #expect(stage.state.past?.plan.project.tasks[1].state == .todo)
    try stage.play("t")
    #expect(stage.labels.count == 3)
    try stage.play("<Enter>")
    #expect(stage.state.history == nil)
    #expect(try task("a1", stage).state == .done)
    #expect(try task("a2", stage).state == .todo)
    try stage.play("u")
    #expect(try task("a2", stage).state == .done)
  }

  @Test("What another instance does appears, and the cursor stays on its task")
  func news() throws {
    var stage = stage()
    try stage.play("jjjj")
    let selected = stage.state.plan.selectedTask?.id
    let edit = try #require(
      stage.state.project.removing(RecordReference(.tasks, "a1"))
    )
    stage.send(.news([Applied(Change("Supprimé : Demande", [edit]), author: "stagiaire@poste")]))
    #expect(stage.state.plan.selectedTask?.id == selected)
    #expect(stage.detail.contains("stagiaire@poste : Supprimé : Demande"))
    let back = Change("Rétabli : Demande", [edit.inverse])
    stage.send(.news([Applied(back)]))
    #expect(stage.detail.contains("Autre fenêtre : Rétabli : Demande"))
  }

  @Test("An edit that could not be kept leaves the screen and says why")
  func refused() throws {
    var stage = stage()
    try stage.play("t")
    let project = Fixture.smallEvent()
    stage.send(.refused(Change("Terminé", []), reason: "modifié ailleurs", project: project))
    #expect(stage.state.project == project)
    #expect(stage.detail.contains("Non fait : Terminé (modifié ailleurs)"))
  }
}
