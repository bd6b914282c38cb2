import Interface
import Planning
import Rendering
import Storage
import TestSupport
import Testing

@Suite("Working on the suppliers' checklist")
struct SupplierEditingTests {
  /// One supplier of sound for Saturday 6 June 2026, on Monday 2 March, its checklist in front.
  private func stage(_ suppliers: Int = 1, columns: Int = 120) throws -> Stage {
    var project = Project()
    project.settings.dayJ = Fixture.day(6, 6)
    project.settings.start = Fixture.day(1, 5)
    var type = SupplierType(id: "sound")
    type.title = "Sonorisation"
    type.steps = [
      StepRule(.need, due: .offset(-99)), StepRule(.sourcing, due: .offset(-88)),
      StepRule(.quote, due: .offset(-78)), StepRule(.approval, due: .offset(-64)),
      StepRule(.commitment, due: .offset(-50)), StepRule(.insurance, due: .offset(-24)),
      StepRule(.arrival, due: .onDay(0)), StepRule(.serviceDone, due: .offset(5)),
      StepRule(.invoice, due: .offset(20)), StepRule(.payment, due: .offset(50)),
    ]
    project.supplierTypes.append(type)
    for number in 1...suppliers {
      var supplier = Supplier(id: RecordID("s\(number)"))
      supplier.title = number == 1 ? "Son et lumière" : "Scène\u{A0}\(number)"
      supplier.type = type.id
      supplier.planned = 300_000
      project.suppliers.append(supplier)
    }
    var stage = Stage(project, columns: columns)
    try stage.play("4hhhhhhhhhhhhhhhhhhhhhhhhhl")
    return stage
  }

  private func step(_ code: StepCode, _ stage: Stage, of id: RecordID = "s1") throws -> SupplierStep
  {
    try #require(stage.state.project.suppliers[id: id]).step(code)
  }

  @Test(
    "t brings the step on: what one does oneself is done at once, what is asked for is asked first"
  )
  func next() throws {
    var stage = try stage()
    let start = stage.state.project
    try stage.play("t")
    #expect(try step(.need, stage).state == .validated)
    #expect(try step(.need, stage).done == Fixture.day(3, 2))
    #expect(stage.detail.contains("Besoin exprimé, cahier des charges (Son et lumière) : fait"))
    #expect(stage.detail.contains("u pour défaire"))
    try stage.play("llt")
    #expect(try step(.quote, stage).state == .asked)
    #expect(try step(.quote, stage).asked == Fixture.day(3, 2))
    try stage.play("t")
    #expect(try step(.quote, stage).state == .received)
    try stage.play("t")
    #expect(try step(.quote, stage).isUntouched)
    try stage.play("uuuu")
    #expect(stage.state.project == start)
  }

  @Test("The selected step is said in full, with who must act and since when")
  func said() throws {
    var stage = try stage()
    try stage.play("lllllllll")
    #expect(
      stage.detail
        == " RCP  Attestation de responsabilité civile · à fournir par le prestataire"
        + " · échéance mer. 13 mai (J-24)"
    )
    try stage.play("t")
    stage.send(.tick(Moment(Fixture.day(3, 14))))
    try stage.play("<Esc>")
    #expect(stage.detail.contains("à fournir par le prestataire · depuis 12 j · échéance"))
    stage.send(.tick(Moment(Fixture.day(5, 18))))
    try stage.play("<Esc>")
    #expect(stage.detail.contains("· retard 2 j"))
  }

  @Test("s sets a step aside, d dates it, w says who is awaited, b notes")
  func verbs() throws {
    var stage = try stage()
    let start = stage.state.project
    try stage.play("lsx")
    #expect(try step(.sourcing, stage).state == .notApplicable)
    #expect(stage.detail.contains("Recherche de prestataires (Son et lumière) : sans objet"))
    try stage.play("ldJ-70")
    #expect(stage.detail.contains("J-70, sam. 28 mars 2026"))
    try stage.play("<Enter>")
    #expect(try step(.quote, stage).due == .offset(-70))
    try stage.play("wSonolux<Enter>ven<Enter>")
    #expect(try step(.quote, stage).state == .asked)
    let waiting = try #require(stage.state.project.suppliers[id: "s1"]?.waiting)
    #expect(waiting == Waiting(on: "Sonolux", since: Fixture.day(3, 2), until: Fixture.day(3, 6)))
    try stage.play("bDeux devis sur trois.<Enter>")
    #expect(try step(.quote, stage).note == "Deux devis sur trois.")
    try stage.play("t")
    #expect(try step(.quote, stage).state == .received)
    #expect(stage.state.project.suppliers[id: "s1"]?.waiting == nil)
    try stage.play("d1/3<Enter>")
    #expect(try step(.quote, stage).done == Fixture.day(3, 1))
    try stage.play("uuuuuu")
    #expect(stage.state.project == start)
  }

  @Test("Amounts are typed before tax, and what can't be read says why")
  func amount() throws {
    var stage = try stage()
    try stage.play("llem3 360,5")
    #expect(stage.detail.contains("3 360,50 € HT"))
    try stage.play("<Enter>")
    #expect(try step(.quote, stage).amount == 336_050)
    #expect(stage.screen.text.contains("Écart au prévu +360,50 € HT"))
    try stage.play("emcher<Enter>")
    #expect(stage.detail.contains("« cher »"))
    try stage.play("<C-u><Enter>")
    #expect(try step(.quote, stage).amount == nil)
  }

  @Test(
    "A paper holds until a day to come, unless another year is typed",
    arguments: [
      ("31/12", "2026-12-31"), ("15/2", "2027-02-15"), ("28/2/2026", "2026-02-28"),
      ("-3j", "2026-02-25"), ("J+3", "2026-06-09"),
    ]
  )
  func expiry(typed: String, means: String) throws {
    var stage = try stage()
    try stage.play("lllllllllev\(typed)<Enter>")
    #expect(try step(.insurance, stage).expires?.iso == means)
  }

  @Test(
    "The same edit goes to all marked suppliers as one gesture, and . repeats it on another step"
  )
  func marked() throws {
    var stage = try stage(3)
    let start = stage.state.project
    try stage.play("Vt")
    #expect(stage.labels == ["Besoin exprimé, cahier des charges (3 prestataires)\u{A0}: fait"])
    #expect(try step(.need, stage, of: "s3").state == .validated)
    try stage.play("<Esc>l.")
    #expect(try step(.sourcing, stage).state == .validated)
    try stage.play("uu")
    #expect(stage.state.project == start)
  }

  @Test("a adds a row of a type, x deletes it; Tab goes to exhibitors and volunteers")
  func rows() throws {
    var stage = try stage()
    let start = stage.state.project
    try stage.play("aFood truck<Enter>Sono<Enter>")
    let added = try #require(stage.state.project.suppliers.last)
    #expect(added.title == "Food truck" && added.type == "sound")
    #expect(stage.state.suppliers.selectedRow?.supplier.id == added.id)
    try stage.play("x")
    #expect(stage.state.project == start)
    try stage.play("u<Tab>")
    #expect(stage.screen.text.contains("Associations exposantes"))
    try stage.play("<Tab><Tab>uu")
    #expect(stage.state.project == start)
  }

  @Test("Enter shows all that is known, step by step, and Esc comes back")
  func detail() throws {
    var stage = try stage(columns: 80)
    try stage.play("tlt<Enter>")
    #expect(stage.screen.text.contains("Besoin exprimé, cahier des charges · fait lun. 2 mars"))
    #expect(stage.screen.text.contains("Recherche de prestataires · à faire par moi"))
    try stage.play("<Esc>")
    #expect(stage.state.overlay == nil)
  }

  @Test("A season of one supplier: from the need to the payment, by keys alone")
  func season() throws {
    var stage = try stage()
    func today(_ month: Int, _ day: Int) { stage.send(.tick(Moment(Fixture.day(month, day)))) }
    // Need, search, quote with its amount, approval.
    try stage.play("tltt")
    today(3, 16)
    try stage.play("lttem2 900<Enter>lltt")
    // The order, and the insurance.
    today(4, 14)
    try stage.play("ltt")
    #expect(stage.state.suppliers.selectedRow?.amounts.committed == 290_000)
    today(4, 20)
    try stage.play("llllttev31/12<Enter>")
    let ready = try #require(stage.state.suppliers.selectedRow)
    #expect(ready.done == ready.total && ready.alerts.isEmpty && ready.late.isEmpty)
    // Day J, services rendered, invoice; unpaid, it warns; paid, all is quiet.
    today(6, 6)
    try stage.play("lllllllt")
    today(6, 8)
    try stage.play("llllt")
    today(6, 15)
    try stage.play("lttem2 900<Enter>")
    today(7, 20)
    try stage.play("<Esc>")
    #expect(stage.state.suppliers.selectedRow?.alerts.map(\.kind) == [.unpaid(days: 35)])
    #expect(stage.screen.text.contains("Facture reçue il y a 35 j"))
    try stage.play("lltt")
    let paid = try #require(stage.state.suppliers.selectedRow)
    #expect(paid.amounts.paid == 290_000)
    #expect(paid.alerts.isEmpty && paid.late.isEmpty)
    #expect(paid.standings.allSatisfy { !$0.isOpen })
  }

  @Test(
    "Left of the first step lies the supplier itself: e opens its form, steps' verbs say why not"
  )
  func onName() throws {
    var stage = try stage()
    try stage.play("h")
    #expect(stage.detail.hasPrefix(" Son et lumière · Sonorisation · 0 étapes sur"))
    try stage.play("t")
    #expect(stage.detail.contains("le curseur est sur le nom"))
    #expect(stage.labels.isEmpty)
    try stage.play("e")
    #expect(stage.state.overlay != nil)
    try stage.play("<C-u>P07<Enter>")
    #expect(stage.state.project.suppliers[id: "s1"]?.code == "P07")
    try stage.play("lt")
    #expect(try step(.need, stage).state == .validated)
  }

  @Test("/ finds a row of the checklist by its name, n and N the next and the one before")
  func search() throws {
    var stage = try stage(12)
    try stage.play("/scene 12<Enter>")
    #expect(stage.state.chosen == [RecordReference(.suppliers, "s12")])
    #expect(stage.state.view == .suppliers)
    try stage.play("/scene<Enter>n")
    #expect(stage.state.chosen == [RecordReference(.suppliers, "s3")])
    #expect(stage.detail.hasPrefix(" 2/11 « scene »"))
    try stage.play("NN")
    #expect(stage.state.chosen == [RecordReference(.suppliers, "s12")])
  }

  @Test("Amounts are told before tax and with it; the rate is 20 % where nobody said another")
  func tax() throws {
    var stage = try stage()
    try stage.play("llem3 360,5<Enter><Enter>")
    #expect(stage.screen.text.contains("devis         3 360,50 HT · 4 032,60 TTC"))
    #expect(stage.screen.text.contains("TVA           20 % par défaut"))
    try stage.play("<Esc>")
    stage.send(
      .news([
        Applied(
          Change(
            "TVA",
            [
              Edit(
                RecordReference(.suppliers, "s1"),
                .set(key: "vat", before: nil, after: .number("5.5"))
              )
            ]
          )
        )
      ])
    )
    try stage.play("<Enter>")
    #expect(stage.screen.text.contains("devis         3 360,50 HT · 3 545,33 TTC"))
    #expect(stage.screen.text.contains("TVA           5,5 %"))
  }

  @Test("The detail tells the latest gestures on the supplier, newest first, without its name")
  func latest() throws {
    var stage = try stage(2)
    try stage.play("tltjt<Enter>")
    #expect(stage.screen.text.contains("Derniers changements"))
    #expect(stage.screen.text.contains("auj. 09:14    Recherche de prestataires : demandé"))
    #expect(!stage.screen.text.contains("auj. 09:14    Besoin"))
    try stage.play("<Esc>k<Enter>")
    let rows = stage.screen.rows
    let first = try #require(rows.firstIndex { $0.contains("Recherche de prestataires : demandé") })
    #expect(rows[first + 1].contains("Besoin exprimé, cahier des charges : fait"))
    try stage.play("<Esc>uu<Enter>")
    #expect(!stage.screen.text.contains("Recherche de prestataires : demandé"))
    #expect(stage.screen.text.contains("Besoin exprimé, cahier des charges : fait"))
  }

  @Test("Nothing changes where nothing may, and empty lists say what to do")
  func obstacles() throws {
    var readOnly = Stage(try stage().state.project, isReadOnly: true)
    try readOnly.play("4tsdwbex.")
    #expect(readOnly.effects.isEmpty)
    #expect(readOnly.detail.contains("lecture seule"))
    var empty = Stage(Project(), columns: 40, rows: 10)
    try empty.play("4tjkhlx<Enter>")
    #expect(empty.detail.contains("aucune ligne n'est choisie"))
  }
}
