import Interface
import Planning
import Storage
import TestSupport
import Testing

@Suite("Verbs on the cards of every board")
struct BoardCardTests {
  private func stage(_ keys: String, columns: Int = 120, isReadOnly: Bool = false) throws -> Stage {
    var stage = Stage(
      Fixture.boardsUnderWay(),
      columns: columns,
      rows: columns < 100 ? 24 : 36,
      isReadOnly: isReadOnly
    )
    try stage.play(keys)
    return stage
  }

  private func selected(_ stage: Stage) -> RecordID? { stage.state.chosen.first?.id }

  private func copied(_ stage: Stage) -> String? {
    guard case .copyText(let text)? = stage.effects.last else { return nil }
    return text
  }

  // MARK: - Adding

  @Test("a adds into the column and the lane of the cursor; what is added in progress has begun")
  func addTask() throws {
    var stage = try stage("3ladéclaration des sonos<Enter>")
    let id = try #require(selected(stage))
    let task = try #require(stage.state.project.tasks[id: id])
    #expect(task.title == "déclaration des sonos")
    #expect(task.state == .doing)
    #expect(task.actualStart == Fixture.day(3, 2))
    #expect(task.lot == "adm")
    #expect(stage.labels == ["Ajouté\u{A0}: déclaration des sonos"])
    try stage.play("u")
    #expect(stage.state.project == Fixture.boardsUnderWay())
  }

  @Test("Added in the column of waiting, whom for is asked; in a role's lane, that role carries it")
  func addWaiting() throws {
    var stage = try stage("3zll")
    #expect(stage.row(2).contains("Couloirs : responsables"))
    try stage.play("aassurance du matériel<Enter>")
    #expect(stage.row(33).contains("En attente de"))
    try stage.play("courtier<Enter>+5j<Enter>")
    let id = try #require(selected(stage))
    let task = try #require(stage.state.project.tasks[id: id])
    #expect(task.waiting?.on == "courtier")
    #expect(task.state == .waiting)
    #expect(task.roles.count == 1)
  }

  @Test("A new challenge takes its column's state and the next code; a new post too")
  func addOthers() throws {
    var stage = try stage("3<Tab>arepair café<Enter>")
    let challenge = try #require(
      selected(stage).flatMap { stage.state.project.challenges[id: $0] }
    )
    #expect(challenge.title == "repair café")
    #expect(challenge.code == "D02")
    #expect(challenge.state == .idea)
    try stage.play("<Tab>aaffiche A3<Enter>")
    #expect(selected(stage).flatMap { stage.state.project.posts[id: $0] }?.state == .toWrite)
  }

  // MARK: - Verbs

  @Test("t gives the last state, and the first one again; a post gets the day it came out")
  func done() throws {
    var stage = try stage("3<Tab>t")
    #expect(stage.state.project.challenges[id: "d1"]?.state == .done)
    try stage.play("t")
    #expect(stage.state.project.challenges[id: "d1"]?.state == .idea)
    try stage.play("<Tab>t")
    #expect(stage.state.project.posts[id: "p1"]?.published == Fixture.day(3, 2))
  }

  @Test("y copies a line a card; Y adds a copy that nothing has been done about yet")
  func copies() throws {
    var stage = try stage("3<Tab>y")
    let line = "D01 · Grand nettoyage de la plage · sam. 30 mai 2026 · idée · Chargée de projet"
    #expect(copied(stage)?.replacing("\u{A0}", with: " ") == line)
    try stage.play("tY")
    let id = try #require(selected(stage))
    let copy = try #require(stage.state.project.challenges[id: id])
    #expect(id != "d1" && copy.code == "D02" && copy.state == .idea)
    #expect(copy.title == "Grand nettoyage de la plage")
    #expect(copy.needs == [ChecklistItem("gants"), ChecklistItem("pesée")])
  }

  @Test("c changes the tags of a card or the medium of a post, and . does it again")
  func category() throws {
    var stage = try stage("3ctribune, mairie<Enter>")
    let first = try #require(selected(stage))
    #expect(stage.state.project.tasks[id: first]?.tags == ["tribune", "mairie"])
    try stage.play("l.")
    let second = try #require(selected(stage))
    #expect(first != second)
    #expect(stage.state.project.tasks[id: second]?.tags == ["tribune", "mairie"])
    try stage.play("<Tab><Tab>c<C-u>Radio<Enter>")
    #expect(stage.state.project.posts[id: "p1"]?.channel == "Radio")
    #expect(stage.labels.last == "Support\u{A0}: Appel au village associatif, Radio")
  }

  @Test(
    "What a challenge or a post has not is said, and nothing happens",
    arguments: [
      ("<Tab>p", "un défi n'a pas de priorité"), ("<Tab>+", "un défi n'a pas de priorité"),
      ("<Tab>w", "un défi ne note pas qui l'on attend : b"),
      ("<Tab><Tab>p", "une publication n'a pas de priorité"),
      ("<Tab><Tab>w", "une publication ne note pas"),
    ]
  )
  func notThere(keys: String, sentence: String) throws {
    let stage = try stage("3" + keys)
    #expect(stage.detail.contains(sentence))
    #expect(stage.effects.isEmpty)
  }

  @Test("/ finds a card by its name on the boards of challenges and posts")
  func search() throws {
    let stage = try stage("3<Tab>/voisins<Enter>")
    #expect(selected(stage) == "d2")
  }

  // MARK: - The boards

  @Test("A board is reached by its name from any view, and by g and its number")
  func names() throws {
    var stage = try stage("2<C-p>tableau des défis<Enter>")
    #expect(stage.row(2).contains("Défis · 2 cartes"))
    try stage.play("g3")
    #expect(stage.row(2).contains("Publications · 1 carte"))
    try stage.play("g1")
    #expect(stage.row(2).contains("Tâches · 8 cartes"))
  }

  @Test("A verb of another board, chosen from the palette, turns to that board and tells its key")
  func palette() throws {
    let stage = try stage("3<Tab>2<C-p>recordState<Enter>")
    #expect(stage.state.view == .board)
    #expect(stage.row(2).contains("Défis"))
  }
}
