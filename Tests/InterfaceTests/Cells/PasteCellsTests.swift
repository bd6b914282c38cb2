import Interface
import Planning
import Rendering
import Storage
import TestSupport
import Testing
import Wording

@Suite("Cells pasted into a view")
struct PasteCellsTests {
  private func stage(
    _ view: ViewID = .plan,
    columns: Int = 120,
    rows: Int = 36,
    language: Language = .french,
    isReadOnly: Bool = false
  ) throws -> Stage {
    Stage(
      try Template.tousActeurs.project(),
      columns: columns,
      rows: rows,
      language: language,
      isReadOnly: isReadOnly,
      view: view
    )
  }

  /// Ten rows as somebody keeps them in a spreadsheet.
  static let rows = """
    N°\tAction\tQui\tPour quand\tDurée\tCommentaire\r
    1\tAppeler la médiathèque\tStagiaire\t13/03/2026\t1 j\t\r
    2\tRéserver le minibus\tRégisseur·se général·e\tven 20 mars\t2j\tdevis en cours\r
    3\t"Relire l'affiche
    avec le cabinet"\tCabinet\tJ-60\t1\t\r
    4\tListe des bénévoles\tRéférent·e bénévoles\tfin avril\t3 jours\t\r
    5\tGoûter des enfants\tMamie Jo\tmi mai ou juin\t1\tau soleil\r
    """

  @Test("Headings and dates are understood as people write them; it is one gesture")
  func tasks() throws {
    var stage = try stage()
    let before = stage.state.project
    try stage.play("/COM-01<Enter>")
    stage.send(.input(.paste(Self.rows)))
    #expect(
      stage.state.cells?.meanings == [
        .ignored, .field("title"), .field("roles"), .field("finish"), .field("duration"),
        .field("notes"),
      ]
    )
    #expect(stage.effects.isEmpty)
    try stage.play("<Enter>")
    let added = stage.state.project.tasks.filter { before.tasks[id: $0.id] == nil }
    #expect(added.count == 5)
    #expect(
      added[0].title == "Appeler la médiathèque" && added[0].finish == .date(Fixture.day(3, 13))
    )
    #expect(added[1].duration == 2 && added[1].notes == "devis en cours")
    #expect(added[2].title == "Relire l'affiche avec le cabinet" && added[2].finish == .offset(-60))
    #expect(added[3].duration == 3 && added[3].finish == .date(Fixture.day(4, 30)))
    let roles = added.map { $0.roles.first.flatMap { before.roles[id: $0]?.title } }
    #expect(roles[1] == "Régisseur·se général·e" && roles[4] == nil)
    #expect(Set(added.map(\.lot)) == [before.tasks.first { $0.code == "COM-01" }?.lot])
    #expect(stage.labels == ["Collé\u{A0}: 5 tâches"])
    try stage.play("u")
    #expect(stage.state.project == before)
  }

  @Test("What can't be read is told by line, and kept in the notes")
  func unreadable() throws {
    var stage = try stage()
    stage.send(.input(.paste(Self.rows)))
    #expect(stage.screen.text.contains("2 cases illisibles"))
    try stage.play("n")
    #expect(stage.detail.contains("Ligne 7"))
    #expect(stage.detail.contains("« Mamie Jo »"))
    try stage.play("<Enter>")
    let task = try #require(stage.state.project.tasks.first { $0.title == "Goûter des enfants" })
    #expect(task.roles.isEmpty && task.finish == nil)
    #expect(
      task.notes == "Qui\u{A0}: Mamie Jo\nPour quand\u{A0}: mi mai ou juin\nau soleil"
    )
  }

  @Test("A cell that can't be read can be corrected, a row left out, a column be something else")
  func changed() throws {
    var stage = try stage()
    let count = stage.state.project.tasks.count
    stage.send(.input(.paste(Self.rows)))
    try stage.play("nle<C-u>15/5<Enter>")
    #expect(stage.screen.text.contains("1 case illisible"))
    try stage.play("ggx")
    #expect(stage.screen.text.contains("4 à ajouter"))
    try stage.play("hhccode<Enter>")
    #expect(stage.state.cells?.meanings[1] == .field("code"))
    #expect(stage.screen.text.contains("4 sans nom"))
    try stage.play("t")
    #expect(stage.screen.text.contains("6 à ajouter"))
    try stage.play("t<Enter>")
    #expect(stage.state.project.tasks.count == count + 5)
  }

  @Test("What a corrected cell is understood as is said before Enter")
  func echo() throws {
    var stage = try stage()
    stage.send(.input(.paste(Self.rows)))
    try stage.play("nle<C-u>15/5")
    #expect(stage.detail.plain.contains("ven. 15 mai 2026"))
    try stage.play("<C-u>un jour")
    #expect(stage.detail.plain.contains("« un jour »"))
    try stage.play("<C-u>J-30<Enter>he<C-u>régis")
    #expect(stage.detail.contains("Régisseur·se général·e"))
    try stage.play("<C-u>moi")
    #expect(stage.detail.contains("Stagiaire"))
    // A title is what it is.
    try stage.play("<Esc>he<C-u>Goûter")
    #expect(!stage.detail.contains("Goûter"))
  }

  @Test("Names and phones pasted over the team change the roles that are there and add the others")
  func team() throws {
    var stage = try stage()
    let count = stage.state.project.roles.count
    try stage.play("gn")
    stage.send(
      .input(
        .paste(
          "Fonction\tNom\tPortable\nCabinet\tMme Roy\t06 01 02 03 04\nMédiathèque\tM. Li\t06 05 06 07 08\n"
        )
      )
    )
    #expect(stage.screen.text.contains("1 à ajouter"))
    #expect(stage.screen.text.contains("1 à modifier"))
    try stage.play("<Enter>")
    let roles = stage.state.project.roles
    #expect(roles.count == count + 1)
    #expect(roles.first { $0.title == "Cabinet" }?.holder == "Mme Roy")
    #expect(roles.last?.title == "Médiathèque" && roles.last?.phone == "06 05 06 07 08")
    // Pasted again they say nothing new.
    stage.send(.input(.paste("Fonction\tNom\nCabinet\tMme Roy\n")))
    #expect(stage.screen.text.contains("1 déjà là"))
    try stage.play("<Enter>")
    #expect(stage.labels.count == 1)
  }

  @Test("Suppliers are pasted with their amounts; tasks name roles by who holds them")
  func suppliers() throws {
    var stage = try stage(.suppliers)
    stage.send(.input(.paste("Société\tMontant HT\tContact\nLocatente\t1 250,50 €\tPaul\n")))
    try stage.play("<Enter>")
    let supplier = try #require(stage.state.project.suppliers.first { $0.title == "Locatente" })
    #expect(supplier.planned == 125_050 && supplier.notes == "Contact\u{A0}: Paul")
    try stage.play("gneLéa<Enter><Esc><Esc>2")
    stage.send(.input(.paste("Tâche\tQui\nAppeler\tLéa\n")))
    try stage.play("<Enter>")
    let task = try #require(stage.state.project.tasks.first { $0.title == "Appeler" })
    #expect(task.roles == stage.state.project.roles.filter(\.isMine).map(\.id))
  }

  @Test("Without headings the columns are told by what stands in them")
  func withoutHeadings() throws {
    var stage = try stage()
    stage.send(
      .input(
        .paste("1\tAppeler la mairie\t13/3\tCabinet\t2 j\n2\tLouer un car\tJ-20\tFinances\t1 j\n")
      )
    )
    #expect(
      stage.state.cells?.meanings == [
        .ignored, .field("title"), .field("finish"), .field("roles"), .field("duration"),
      ]
    )
    try stage.play("<Esc>")
    #expect(stage.state.cells == nil && stage.effects.isEmpty)
  }

  @Test("Hostile text is text: no control character gets into a field")
  func hostile() throws {
    var stage = try stage()
    stage.send(
      .input(.paste("Tâche\tNotes\n=HYPERLINK(\"x\")\u{1B}[2J\u{7}\t\u{202E}a\u{0}\n"))
    )
    try stage.play("<Enter>")
    let task = try #require(stage.state.project.tasks.first { $0.title.hasPrefix("=HYPER") })
    #expect(task.title == "=HYPERLINK(\"x\")[2J")
    #expect(task.notes == "\u{202E}a")
  }

  @Test("Thousands of rows are one gesture, each with a code of its own")
  func many() throws {
    var stage = try stage()
    let lines = (1...3_000).map { "Tâche \($0)\t\($0 % 28 + 1)/4/2026\tCabinet" }
    stage.send(.input(.paste("Tâche\tÉchéance\tQui\n" + lines.joined(separator: "\n"))))
    try stage.play("G<Enter>")
    let added = stage.state.project.tasks.filter { $0.title.hasPrefix("Tâche ") }
    #expect(added.count == 3_000)
    #expect(Set(stage.state.project.tasks.compactMap(\.code)).count == 3_123)
    #expect(added.map(\.title) == (1...3_000).map { "Tâche \($0)" })
    #expect(stage.effects.count == 1)
  }

  @Test("Where one can't paste, cells are typed")
  func typed() throws {
    var stage = try stage()
    try stage.play("gvTâche<Tab>Quand<Enter>Appeler<Tab>lun<C-d>")
    #expect(stage.state.cells?.meanings == [.field("title"), .field("finish")])
    try stage.play("<Enter>")
    let task = try #require(stage.state.project.tasks.first { $0.title == "Appeler" })
    #expect(task.finish == .date(Fixture.day(3, 9)))
  }

  @Test("Where nothing is made of rows, and read only, a paste says so and does nothing")
  func nowhere() throws {
    var later = try stage(.dayJ)
    later.send(.input(.paste("a\tb")))
    #expect(later.state.cells == nil && later.detail.contains("coller des cellules"))
    var readOnly = try stage(isReadOnly: true)
    readOnly.send(.input(.paste("a\tb")))
    #expect(readOnly.state.cells == nil && readOnly.effects.isEmpty)
    var blank = try stage()
    blank.send(.input(.paste("\n\t\n")))
    #expect(blank.state.cells == nil)
  }
}
