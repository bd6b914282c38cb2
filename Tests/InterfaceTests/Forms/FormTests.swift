import Interface
import Planning
import Rendering
import Storage
import TestSupport
import Testing
import Wording

@Suite("Forms")
struct FormTests {
  private func stage(columns: Int = 120, rows: Int = 36) -> Stage {
    Stage(Fixture.smallEvent(), columns: columns, rows: rows)
  }

  private func task(_ id: RecordID, _ stage: Stage) throws -> PlanTask {
    try #require(stage.state.project.tasks[id: id])
  }

  private func form(_ stage: Stage) throws -> Form {
    guard case .form(let form) = stage.state.overlay else {
      throw NoForm(screen: stage.screen.text)
    }
    return form
  }

  /// The row of a field, without its marks and the room in it.
  private func row(_ label: String, _ stage: Stage) -> String? {
    stage.screen.rows.map { $0.split { " ▌".contains($0) }.joined(separator: " ") }
      .first { $0.hasPrefix("\(label) ") }
  }

  private struct NoForm: Error { let screen: String }

  /// The keys that go to a field of a task's form, from where it opens.
  private func keys(to key: String, of kind: RecordKind = .tasks) throws -> String {
    // What is not set and can't be typed has no line.
    let fields = kind.fields.filter { $0.key != "usual" }
    let place = try #require(fields.firstIndex { $0.key == key })
    return String(repeating: "<Tab>", count: place)
  }

  @Test("e * opens all fields; Enter makes one gesture of those that were typed")
  func oneGesture() throws {
    var stage = stage()
    try stage.play("e*")
    #expect(stage.screen.text.contains("Fiche : ADM-01 Demande d'occupation du domaine public"))
    try stage.play("<Tab><C-u>Autre titre<Tab>Court<Enter>")
    #expect(try task("a1", stage).title == "Autre titre")
    #expect(try task("a1", stage).short == "Court")
    #expect(
      stage.labels
        == ["Modifié\u{A0}: Demande d'occupation du domaine public (titre, nom court)"]
    )
    try stage.play("u")
    #expect(stage.state.project == Fixture.smallEvent())
  }

  @Test(
    "Each kind of field is typed in its own way",
    arguments: [
      ("code", "<C-u>ADM-09", "code", FieldValue.text("ADM-09")),
      ("duration", "2s", "duration", .integer(10)),
      ("duration", "<Left><BS><BS><BS>8", "duration", .integer(8)),
      ("finish", "J-50", "finish", .object(("offset", .integer(-50)))),
      ("notBefore", "demain", "notBefore", .text("2026-03-03")),
      ("legalMinimum", "30", "legalMinimum", .integer(30)),
      ("calendar", "<Right>", "calendar", .text("everyDay")),
      ("lot", "techn<Enter>", "lot", .text("tec")),
      ("roles", "<C-u>régie<Enter>", "roles", .list([.text("stage")])),
      ("state", "<Right>", "state", .text("doing")),
      ("state", "att<Enter>", "state", .text("waiting")),
      ("priority", "1", "priority", .integer(1)),
      ("effort", "2,5", "effort", .number("2.5")),
      ("notes", "Un<C-n>Deux", "notes", .text("Un\nDeux")),
      ("tags", "nuit, pluie", "tags", .list([.text("nuit"), .text("pluie")])),
    ]
  )
  func kinds(field: String, typed: String, key: String, value: FieldValue) throws {
    var stage = stage()
    try stage.play("e*" + keys(to: field) + typed + "<Enter>")
    let record = RecordReference(.tasks, "a1")
    #expect(stage.state.project.value(of: key, in: record) == value)
    #expect(stage.labels.count == 1)
    try stage.play("u")
    #expect(stage.state.project == Fixture.smallEvent())
  }

  @Test("A name is found by a part of it, and the list under the line is gone through")
  func completion() throws {
    var stage = stage()
    try stage.play("e*" + keys(to: "lot") + "m")
    #expect(try form(stage).completions.names.map(\.label) == ["Administratif", "Communication"])
    try stage.play("<Down><Tab>")
    #expect(try form(stage).completions.names.isEmpty)
    #expect(row("volet", stage) == "volet Communication")
    try stage.play("<S-Tab>tec<Enter><Enter>")
    #expect(try task("a1", stage).lot == "tec")
  }

  @Test("What can't be read keeps its text, says why under it, and holds Enter back")
  func problem() throws {
    var stage = stage()
    try stage.play("e*" + keys(to: "duration") + "bientôt<Tab>")
    #expect(stage.screen.text.contains("! « bientôt » n'est pas une durée en jours"))
    try stage.play("<Tab><Tab><Enter>")
    #expect(stage.effects.isEmpty)
    #expect(stage.detail.contains("« bientôt » n'est pas une durée"))
    #expect(row("durée", stage) == "durée bientôt")
    try stage.play("<C-u>3j<Enter>")
    #expect(try task("a1", stage).duration == 3)
  }

  @Test("What may not be empty, taken twice, or part of itself says so")
  func rules() throws {
    var stage = stage()
    try stage.play("e*<Tab><C-u><Enter>")
    #expect(stage.detail.contains("rien n'est écrit"))
    try stage.play("<Esc><Esc>e*<C-u>COM-01<Enter>")
    #expect(stage.detail.contains("le code « COM-01 » est déjà pris : Affiche"))
    try stage.play("<Esc><Esc>e*" + keys(to: "parent") + "adm-01<Enter><Enter>")
    #expect(stage.detail.contains("une tâche ne peut pas faire partie d'elle-même"))
    try stage.play("<Esc><Esc>e*" + keys(to: "finish") + "J-8 même<Enter>")
    #expect(stage.detail.contains("dure un jour"))
    #expect(stage.effects.isEmpty)
  }

  @Test("Esc drops at once what nobody typed in; else it asks once")
  func leaving() throws {
    var stage = stage()
    try stage.play("e*<Tab><Esc>")
    #expect(stage.state.overlay == nil)
    try stage.play("e*<Tab> et plus<Esc>")
    #expect(stage.detail.contains("Un champ a changé : Échap encore"))
    try stage.play("!")
    #expect(try form(stage).lines[1].field.text.hasSuffix(" et plus!"))
    try stage.play("<Esc><Esc>")
    #expect(stage.state.overlay == nil)
    #expect(stage.effects.isEmpty)
    #expect(stage.state.project == Fixture.smallEvent())
  }

  @Test("What would move and break is told before Enter")
  func consequences() throws {
    var stage = stage()
    try stage.play("e*" + keys(to: "finish") + "J-30")
    #expect(stage.detail.contains("casse 2"))
    #expect(stage.detail.contains("ADM-02"))
  }

  @Test("A state typed in a form brings its dates along, as its verb does")
  func state() throws {
    var stage = stage()
    try stage.play("e*" + keys(to: "state") + "fait<Enter>")
    #expect(try task("a1", stage).state == .done)
    #expect(try task("a1", stage).actualFinish == Fixture.day(3, 2))
    #expect(stage.labels.count == 1)
  }

  @Test("Links are typed in words, and said back in full")
  func links() throws {
    var stage = stage(columns: 160)
    try stage.play("je*" + keys(to: "links"))
    #expect(row("liens", stage)?.hasPrefix("liens ADM-01") == true)
    try stage.play(" début→début +2")
    #expect(row("liens", stage)?.contains("· Demande d'occupation du domaine public") == true)
    try stage.play("<Enter>")
    #expect(
      try task("a2", stage).links == [Link(from: "a1", type: .startToStart, lag: 2)]
    )
    try stage.play("ue*" + keys(to: "links") + "<C-u>ADM-77<Enter>")
    #expect(stage.detail.contains("rien ne s'appelle « ADM-77 »"))
    #expect(row("liens", stage) == "liens ADM-77")
  }

  @Test("Whom a task waits for is typed in its form as w asks for it: since today, and waiting")
  func waiting() throws {
    var stage = stage()
    try stage.play("e*" + keys(to: "waiting") + "préfecture, relance lun<Enter>")
    let task = try task("a1", stage)
    #expect(task.waiting?.on == "préfecture")
    #expect(task.waiting?.since == Fixture.day(3, 2))
    #expect(task.waiting?.until == Fixture.day(3, 9))
    #expect(task.state == .waiting)
    #expect(stage.labels.count == 1)
  }

  @Test("What no line can hold is shown, and says that it can't be typed")
  func shown() throws {
    var project = Fixture.smallEvent()
    var baseline = Baseline(id: "b1")
    baseline.title = "Février"
    baseline.dates = [
      BaselineDates(task: "a1", start: Fixture.day(3, 2), finish: Fixture.day(3, 6))
    ]
    project.baselines.append(baseline)
    var stage = Stage(project)
    try stage.play("gefévrier<Enter>" + keys(to: "dates", of: .baselines) + "x")
    #expect(row("dates des tâches", stage) == "dates des tâches 1 élément")
    #expect(stage.detail.contains("ne tient pas sur une ligne"))
    try stage.play("<Esc>")
    #expect(stage.state.overlay == nil)
  }

  @Test("A free text offers what is used already, and takes it only where it is chosen")
  func usedValues() throws {
    var project = Fixture.smallEvent()
    project.settings.zones = ["Parvis", "Parking"]
    var supplier = Supplier(id: "p1")
    supplier.title = "Sono"
    supplier.zone = "Quai"
    project.suppliers.append(supplier)
    var stage = Stage(project)
    let zone = try keys(to: "zone", of: .suppliers)
    try stage.play("gesono<Enter>" + zone + "<C-u>par")
    #expect(try form(stage).completions.names.map(\.label) == ["Parvis", "Parking"])
    try stage.play("<Enter>")
    #expect(stage.state.project.suppliers[id: "p1"]?.zone == "par")
    try stage.play("ugesono<Enter>" + zone + "<C-u>par<Down><Down><Enter><Enter>")
    #expect(stage.state.project.suppliers[id: "p1"]?.zone == "Parking")
  }

  @Test("The project's settings are a form of their own")
  func settings() throws {
    var stage = stage()
    try stage.play("g,")
    #expect(stage.screen.text.contains("Réglages du projet"))
    try stage.play("<C-u>Fête du port" + keys(to: "zones", of: .project))
    try stage.play("Parvis, Quai<Enter>")
    #expect(stage.state.project.settings.name == "Fête du port")
    #expect(stage.state.project.settings.zones == ["Parvis", "Quai"])
    #expect(stage.row(0).contains("Fête du port"))
    try stage.play("u")
    #expect(stage.state.project == Fixture.smallEvent())
  }

  @Test("What others change meanwhile in other fields stays")
  func news() throws {
    var stage = stage()
    try stage.play("e*<Tab> bis")
    let edit = try #require(
      stage.state.project.setting("duration", to: .integer(7), in: RecordReference(.tasks, "a1"))
    )
    stage.send(.news([Applied(Change("Durée", [edit]), author: "a@b")]))
    try stage.play("<Enter>")
    #expect(try task("a1", stage).duration == 7)
    #expect(try task("a1", stage).title == "Demande d'occupation du domaine public bis")
  }

  @Test("Nothing opens where nothing may change, or where the record is gone")
  func obstacles() throws {
    var readOnly = Stage(Fixture.smallEvent(), isReadOnly: true)
    try readOnly.play("g,")
    #expect(readOnly.state.overlay == nil)
    #expect(readOnly.detail.contains("lecture seule"))
    var state = stage().state
    state.openForm(for: RecordReference(.tasks, "nobody"))
    #expect(state.overlay == nil)
    #expect(state.toast?.text == "cette fiche n'existe plus")
  }

  @Test(
    "The form of every record opens at every size, and untouched it changes nothing",
    arguments: [(80, 24), (120, 40), (200, 60), (40, 10), (7, 3)]
  )
  func everyForm(columns: Int, rows: Int) throws {
    let project = try Demo.project(today: Fixture.day(3, 2))
    var state = Stage(project, columns: columns, rows: rows).state
    var kinds: Set<RecordKind> = []
    // Entries of the incident log stay as they were written: they are shown, and have no form.
    let records = project.everyRecord.filter { !$0.kind.isAppendOnly }
    for record in records where columns == 80 || kinds.insert(record.kind).inserted {
      state.openForm(for: record)
      guard case .form = state.overlay else {
        Issue.record("no form of \(record)")
        continue
      }
      var buffer = Buffer(state.size)
      for key in [Key.tab, .down, .pageDown, .up, .backTab, .pageUp] {
        #expect(update(&state, .input(.key(key))).isEmpty)
      }
      draw(state, into: &buffer)
      #expect(update(&state, .input(.key(.enter))).isEmpty, "\(record)")
      #expect(state.overlay == nil, "\(record)")
    }
    #expect(state.project == project)
  }
}
