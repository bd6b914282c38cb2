import Interface
import Planning
import Rendering
import Storage
import TestSupport
import Testing

@Suite("The triage of a template")
struct TriageTests {
  private func stage(columns: Int = 120, rows: Int = 36) throws -> Stage {
    Stage(try Template.tousActeurs.project(), columns: columns, rows: rows, view: .today)
  }

  private func task(_ code: String, _ stage: Stage) throws -> PlanTask {
    try #require(stage.state.project.tasks.first { $0.code == code })
  }

  /// The code of the task in front.
  private func code(_ stage: Stage) -> String? {
    stage.state.triage?.item.flatMap { stage.state.project.tasks[id: $0.record.id]?.code }
  }

  @Test("All tasks are gone through, lot by lot, and a start in March is no wall of red")
  func whole() throws {
    var stage = try stage()
    let before = stage.state.project
    #expect(stage.screen.text.contains("En retard"))
    try stage.play("gT")
    // Its tasks, then what else is late: a post, and the first step of each supplier.
    #expect(stage.state.triage?.items.count == 123 + 1 + 15)
    #expect(stage.row(3).contains("Tri du modèle  Pilotage, 1 sur 10"))
    // What is past was done; the rest is kept; where nothing is past, the lot is kept at once.
    var keys = 2
    while let review = stage.state.triage, review.item != nil {
      let key = review.offer(.doneLot)?.obstacle == nil ? "T" : "V"
      try stage.play(review.offer(.keepLot)?.obstacle == nil ? key : "t")
      keys += 1
    }
    #expect(keys < 30, "\(keys)")
    #expect(stage.screen.text.contains("Tout le modèle est trié."))
    #expect(stage.state.project.tasks.allSatisfy { $0.state == .done || $0.isTriaged })
    try stage.play("q1")
    #expect(!stage.screen.text.contains("En retard"))
    #expect(!stage.screen.text.contains("−"), "\(stage.screen.text)")
    while stage.canUndo { try stage.play("u") }
    #expect(stage.state.project == before)
  }

  @Test("A task done before was done on its day; another day can be typed")
  func doneBefore() throws {
    var stage = try stage()
    try stage.play("gT")
    #expect(stage.screen.text.contains("déjà fait        fini ven. 16 janv."))
    try stage.play("t")
    let first = try task("PIL-01", stage)
    #expect(first.state == .done && first.actualFinish == Fixture.day(1, 16))
    #expect(first.actualStart == Fixture.day(1, 5))
    #expect(stage.labels.last?.hasPrefix("Déjà fait\u{A0}: ") == true)
    try stage.play("d30/1<Enter>")
    #expect(try task("PIL-02", stage).actualFinish == Fixture.day(1, 30))
    #expect(code(stage) == "PIL-03")
  }

  @Test("A task that is not needed keeps its reason; what comes before is tied to what comes after")
  func dropped() throws {
    var stage = try stage()
    try stage.play("gT<Enter>")
    #expect(code(stage) == "PIL-02")
    #expect(stage.screen.text.contains("PIL-01 → "))
    try stage.play("xnote déjà écrite<Enter>")
    #expect(stage.screen.text.contains("Relier ce qui précède à ce qui suit ?"))
    try stage.play("o")
    let note = try task("PIL-02", stage)
    #expect(note.state == .cancelled)
    #expect(note.notes?.hasSuffix("Sans objet\u{A0}: note déjà écrite") == true)
    let first = try task("PIL-01", stage).id
    #expect(try task("PIL-04", stage).links.contains(Link(from: first)))
    #expect(stage.effects.count == 2)
    // The same reason again is one key away; a task that ties nothing asks nothing more.
    try stage.play("u")
    #expect(code(stage) == "PIL-02")
    #expect(try task("PIL-02", stage).state == .todo)
    #expect(!(try task("PIL-04", stage).links.contains(Link(from: first))))
    try stage.play("x<Enter>n")
    #expect(try task("PIL-02", stage).notes?.hasSuffix("note déjà écrite") == true)
    #expect(!(try task("PIL-04", stage).links.contains(Link(from: first))))
  }

  @Test("A task handed to another role is not asked about again")
  func handed() throws {
    var stage = try stage()
    try stage.play("gTrcabinet<Enter>")
    #expect(try task("PIL-01", stage).isTriaged)
    let role = try #require(try task("PIL-01", stage).roles.first)
    #expect(stage.state.project.roles[id: role]?.title == "Cabinet")
    #expect(code(stage) == "PIL-02")
    try stage.play("u")
    #expect(code(stage) == "PIL-01")
    #expect(try !task("PIL-01", stage).isTriaged)
  }

  @Test("A whole lot can be set aside with one reason, and comes back by one key")
  func wholeLot() throws {
    var stage = try stage()
    let before = stage.state.project
    try stage.play("gTXpas cette année<Enter>o")
    let lot = try #require(before.lots.first { $0.short == "Pilotage" }).id
    let tasks = stage.state.project.tasks.filter { $0.lot == lot }
    #expect(tasks.count == 10 && tasks.allSatisfy { $0.state == .cancelled })
    #expect(stage.row(3).contains("11 sur 139"))
    try stage.play("u")
    #expect(stage.state.project == before)
    #expect(code(stage) == "PIL-01")
  }

  @Test("What is skipped, and a triage that was left, comes back; what was kept does not")
  func resumed() throws {
    var stage = try stage()
    try stage.play("gT<Enter> <Enter><Esc>")
    #expect(!stage.state.isReviewing)
    try stage.play("gT")
    #expect(code(stage) == "PIL-04")
    // Opened anew, as after leaving the program.
    var later = Stage(stage.state.project, view: .today)
    try later.play("gT")
    #expect(later.state.triage?.items.count == 121 + 16)
    #expect(code(later) == "PIL-02")
  }

  @Test("At the end u goes back one task, not all of them")
  func end() throws {
    var stage = try stage()
    try stage.play("gT")
    while stage.state.triage?.item != nil { try stage.play("<Enter>") }
    let gestures = stage.effects.count
    #expect(gestures == 139)
    try stage.play("u")
    #expect(stage.effects.count == gestures + 1)
    #expect(stage.state.triage?.index == 138)
  }

  @Test("Late steps of suppliers were done on their days, one by one or all at once")
  func suppliers() throws {
    var stage = try stage()
    try stage.play("gT" + String(repeating: "<Enter>", count: 123))
    #expect(stage.row(3).contains("Publications, 1 sur 1"))
    try stage.play("t")
    let post = try #require(stage.state.project.posts.first { $0.state == .published })
    #expect(post.published == Fixture.day(2, 6))
    #expect(stage.row(3).contains("Prestataires, 1 sur 15"))
    try stage.play("d20/2<Enter>")
    let first = try #require(stage.state.project.suppliers.first)
    #expect(first.step(.need).state.isDone && first.step(.need).done == Fixture.day(2, 20))
    try stage.play("xpas cette année<Enter>")
    let second = stage.state.project.suppliers[1]
    #expect(second.state == .cancelled)
    #expect(second.notes?.hasSuffix("Sans objet\u{A0}: pas cette année") == true)
    // All that are left are kept as late as they are, and are there again.
    try stage.play("V")
    #expect(stage.state.triage?.item == nil)
    try stage.play("u")
    #expect(stage.row(3).contains("Prestataires, 3 sur 15"))
    try stage.play("T")
    let steps = stage.state.project.suppliers.filter { $0.state == .active }.map { $0.step(.need) }
    #expect(steps.count == 14 && steps.allSatisfy { $0.state.isDone })
    #expect(steps.filter { $0.done == Fixture.day(2, 27) }.count == 13)
    #expect(stage.labels.last == "Déjà fait\u{A0}: 13 prestataires")
    try stage.play("uuu")
    #expect(stage.state.project.suppliers[1].state == .active)
    #expect(stage.row(3).contains("Prestataires, 1 sur 15"))
  }

  @Test("What was kept late or handed on behind the tasks isn't asked about again")
  func keptLate() throws {
    var stage = try stage()
    try stage.play("gT" + String(repeating: " ", count: 123))
    try stage.play("<Enter>rcabinet<Enter>V")
    #expect(stage.state.triage?.isOver == true)
    let project = stage.state.project
    #expect(project.suppliers.allSatisfy { $0.isTriaged })
    #expect(project.posts.filter { $0.isTriaged }.count == 1)
    var later = Stage(project, view: .today)
    try later.play("gT")
    #expect(later.state.triage?.items.count == 123)
    // Late they are all the same.
    let late = Agenda(project, later.state.outlook.schedule, today: Fixture.day(3, 2))
    #expect(late.items(in: .suppliers).count == 15)
    try stage.play("uuu")
    #expect(stage.state.project.suppliers.allSatisfy { !$0.isTriaged })
  }

  @Test("What one adds oneself is no part of the template")
  func added() throws {
    var stage = try stage()
    try stage.play("2aMa tâche<Enter>YgT")
    #expect(stage.state.triage?.items.filter { $0.record.kind == .tasks }.count == 123)
  }

  @Test("Next year nothing is sorted yet")
  func nextYear() throws {
    var stage = try stage()
    try stage.play("gTV" + String(repeating: " ", count: 113) + "<Enter>V")
    let project = stage.state.project
    #expect(project.suppliers.allSatisfy { $0.isTriaged })
    let day = try #require(Day(year: 2027, month: 6, day: 5))
    let calendar = Schedule(project, today: nil).calendar
    let edition = NextEdition(after: project, dayJ: day, calendar: calendar)
    #expect(edition.project.tasks.allSatisfy { !$0.isTriaged })
    #expect(edition.project.suppliers.allSatisfy { !$0.isTriaged })
    #expect(edition.project.posts.allSatisfy { !$0.isTriaged })
  }

  @Test("Read only nothing is done; a project without tasks says that there is nothing to sort")
  func nothing() throws {
    var readOnly = Stage(
      try Template.tousActeurs.project(),
      isReadOnly: true,
      view: .today
    )
    try readOnly.play("gT<Enter>tdxrVTX ")
    #expect(readOnly.effects.isEmpty)
    #expect(readOnly.state.triage?.index == 1)
    var empty = Stage(Project(), view: .today)
    try empty.play("gT")
    #expect(empty.screen.text.contains("Il n'y a plus rien à trier."))
    try empty.play("<Enter>u<Esc>")
    #expect(!empty.state.isReviewing)
  }
}
