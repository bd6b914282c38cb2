import Interface
import Planning
import Rendering
import Storage
import TestSupport
import Testing

@Suite("A week of the board")
struct BoardTests {
  private func stage(columns: Int = 120, rows: Int = 36, isReadOnly: Bool = false) -> Stage {
    Stage(Fixture.boards(), columns: columns, rows: rows, isReadOnly: isReadOnly)
  }

  private func task(_ id: RecordID, _ stage: Stage) throws -> PlanTask {
    try #require(stage.state.project.tasks[id: id])
  }

  private func selected(_ stage: Stage) -> RecordID? { stage.state.chosen.first?.id }

  @Test("L moves a card on as the verb s would, and says so; the cursor goes along")
  func moveOn() throws {
    var stage = stage()
    let start = stage.state.project
    try stage.play("3L")
    #expect(try task("a1", stage).state == .doing)
    #expect(try task("a1", stage).actualStart == Fixture.day(3, 2))
    #expect(stage.detail.contains("Commencé : Demande d'occupation du domaine public"))
    #expect(selected(stage) == "a1")
    var other = self.stage()
    try other.play("sc")
    #expect(other.state.project == stage.state.project)
    try stage.play("u")
    #expect(stage.state.project == start)
    #expect(selected(stage) == "a1")
  }

  @Test("Into the column of waiting, whom for is asked first; giving up leaves the card")
  func waiting() throws {
    var stage = stage()
    try stage.play("3LL")
    #expect(stage.row(33).contains("En attente de"))
    try stage.play("<Esc>")
    #expect(try task("a1", stage).state == .doing)
    try stage.play("Lpréfecture<Enter>+7j<Enter>")
    #expect(try task("a1", stage).state == .waiting)
    #expect(try task("a1", stage).waiting?.on == "préfecture")
    #expect(stage.screen.text.contains("‖ préfecture"))
    try stage.play("L")
    #expect(try task("a1", stage).state == .done)
    #expect(try task("a1", stage).waiting == nil)
    try stage.play("L")
    #expect(stage.detail.contains("c'est le bord du tableau"))
  }

  @Test("Over its limit a column says so in sign, figure and rule, and the move tells it")
  func limit() throws {
    var stage = stage()
    try stage.play("3L")
    #expect(stage.row(4).contains("1, max 1"))
    #expect(!stage.screen.text.contains("━"))
    try stage.play("hL")
    #expect(stage.row(4).contains("! 2, max 1"))
    #expect(stage.row(5).contains("━━━"))
    #expect(stage.detail.contains("trop de cartes : En cours 2, max 1"))
    try stage.play("t")
    #expect(stage.row(4).contains("1, max 1"))
    #expect(!stage.detail.contains("trop de cartes"))
  }

  @Test("The cursor stands in an empty column too: a adds a card there, and one goes on from it")
  func emptyColumn() throws {
    var stage = stage()
    try stage.play("3l")
    #expect(stage.screen.text.contains("▌ aucune carte"))
    #expect(stage.detail == " En cours  Administratif · aucune carte · a en ajoute une")
    #expect(selected(stage) == nil)
    try stage.play("L")
    #expect(stage.detail.contains("aucune carte n'est choisie"))
    try stage.play("aPlan de secours<Enter>")
    let added = try #require(stage.state.project.tasks.first { $0.title == "Plan de secours" })
    #expect(added.state == .doing && added.lot == stage.state.project.tasks[id: "a1"]?.lot)
    #expect(selected(stage) == added.id)
    // Where the last card goes, the cursor stays; up and down it doesn't stop where there is none.
    try stage.play("xk")
    #expect(stage.detail.contains("Administratif  À faire 3"))
    try stage.play("j")
    #expect(stage.detail.contains("Technique et logistique  À faire"))
  }

  @Test("One column at a time: the next one, whether it holds cards or not, in the same lane")
  func oneColumnAtATime() throws {
    var stage = stage()
    try stage.play("3LLmairie<Enter>+3j<Enter>h")
    #expect(stage.detail.hasPrefix(" En cours  Administratif"))
    try stage.play("h")
    #expect(selected(stage) == "a2")
    try stage.play("lll")
    #expect(stage.detail.hasPrefix(" Fait  Administratif"))
    try stage.play("l")
    #expect(stage.detail.hasPrefix(" Fait  Administratif"))
  }

  @Test("On a board without any card the cursor chooses the column of the first one")
  func noCardAtAll() throws {
    var stage = Stage(Project())
    try stage.play("3laPremière<Enter>")
    #expect(stage.state.project.tasks.map(\.state) == [.doing])
  }

  @Test("A press of the mouse where a column is empty puts the cursor there")
  func pressedWhereEmpty() throws {
    var stage = stage()
    try stage.play("3")
    stage.send(.input(.mouse(MouseEvent(.press(.left), at: Point(x: 40, y: 9)))))
    #expect(stage.detail.hasPrefix(" En cours  Administratif"))
  }

  @Test("J and K put cards in order, a number between two neighbours being enough")
  func order() throws {
    var stage = stage()
    let start = stage.state.project
    // One lane: all cards to do, by their finish.
    try stage.play("3zz")
    let titles = stage.state.unfolded
    #expect(titles.prefix(3) == ["a1", "t1", "a2"])
    try stage.play("jjK")
    #expect(stage.state.unfolded.prefix(3) == ["a1", "a2", "t1"])
    #expect(try task("t1", stage).order == nil)
    try stage.play("K")
    #expect(stage.state.unfolded.prefix(3) == ["a2", "a1", "t1"])
    #expect(stage.labels.last == "Rangé\u{A0}: Arrêté de circulation")
    try stage.play("K")
    #expect(stage.detail.contains("c'est le bout de la colonne"))
    try stage.play("jjK")
    #expect(stage.state.unfolded.prefix(3) == ["a2", "t1", "a1"])
    #expect(try task("t1", stage).order == 0.5)
    while stage.canUndo { try stage.play("u") }
    #expect(stage.state.project == start)
  }

  @Test("A whole week: start, wait, order, finish, note, and every step taken back")
  func week() throws {
    var stage = stage()
    let start = stage.state.project
    // Monday: the first task is begun, and at once it waits for somebody.
    try stage.play("3LLmairie<Enter>+3j<Enter>")
    // Tuesday and Wednesday: two more are begun, one too many, the second being the first to do.
    try stage.play("hhLhLK")
    #expect(stage.row(4).contains("! 2, max 1"))
    // Thursday: that one is done; Friday: it comes back, more urgent, with a word about why.
    try stage.play("t+bil manque une signature<Enter>m1")
    #expect(stage.labels.count == 9)
    #expect(try task("a3", stage).state == .todo)
    #expect(try task("a3", stage).priority == 3)
    #expect(try task("a3", stage).notes == "il manque une signature")
    while stage.canUndo { try stage.play("u") }
    #expect(stage.state.project == start)
  }

  @Test("← folds a lane, which sinks under the open ones with its counts; → opens it again")
  func lanes() throws {
    var stage = stage()
    try stage.play("3k<Left>")
    #expect(stage.screen.text.contains("▸ Administratif"))
    #expect(!stage.screen.text.contains("Demande d'occupation"))
    try stage.play("t")
    #expect(stage.detail.contains("aucune tâche n'est choisie"))
    // The next lane has taken its place.
    try stage.play("j")
    #expect(selected(stage) == "t1")
    try stage.play("G<Right>j")
    #expect(selected(stage) == "a1")
    try stage.play("Z")
    #expect(stage.state.unfolded.isEmpty)
    try stage.play("Z")
    #expect(!stage.state.unfolded.isEmpty)
  }

  @Test("Cards that are not shown are counted; Enter shows them, and going to one does too")
  func more() throws {
    var stage = stage()
    try stage.play("3jj")
    #expect(stage.detail.contains("+ 1 autre"))
    try stage.play("<Enter>")
    #expect(selected(stage) == "a3")
    #expect(stage.screen.text.contains("Assurance"))
  }

  @Test("Tab goes from tasks to challenges and posts; their cards move and change too")
  func otherBoards() throws {
    var stage = stage()
    let start = stage.state.project
    try stage.play("3<Tab>")
    #expect(stage.row(2).contains("Défis · 2 cartes"))
    #expect(selected(stage) == "d1")
    try stage.play("L")
    #expect(stage.state.project.challenges[id: "d1"]?.state == .underReview)
    #expect(stage.labels == ["Statut\u{A0}: Grand nettoyage de la plage, en instruction"])
    try stage.play("s6")
    #expect(stage.state.project.challenges[id: "d1"]?.state == .authorised)
    try stage.play("d30/5<Enter>bvoir la mairie<Enter>")
    #expect(stage.state.project.challenges[id: "d1"]?.date == .onDate(Fixture.day(5, 30)))
    #expect(stage.state.project.challenges[id: "d1"]?.notes == "voir la mairie")
    try stage.play("rRégie<Enter>")
    #expect(stage.state.project.challenges[id: "d1"]?.role == "stage")
    try stage.play("V.x")
    #expect(stage.state.project.challenges.isEmpty)
    try stage.play("<Tab>")
    #expect(stage.row(2).contains("Publications · 1 carte"))
    try stage.play("m4")
    #expect(stage.state.project.posts[id: "p1"]?.published == Fixture.day(3, 2))
    try stage.play("H")
    #expect(stage.state.project.posts[id: "p1"]?.published == nil)
    while stage.canUndo { try stage.play("u") }
    #expect(stage.state.project == start)
  }

  @Test("A search goes to a card that is not shown; one that is on no board is shown in the plan")
  func search() throws {
    var stage = stage()
    try stage.play("3/assurance<Enter>")
    #expect(selected(stage) == "a3")
    #expect(stage.state.view == .board)
    try stage.play("sx/assurance<Enter>")
    #expect(selected(stage) == "a3")
    #expect(stage.state.view == .plan)
  }

  @Test("What is marked moves together, as one gesture")
  func marks() throws {
    var stage = stage()
    try stage.play("3  L")
    #expect(stage.labels.count == 1)
    #expect(stage.state.project.tasks.count { $0.state == .doing } == 2)
  }

  @Test("Read only, nothing moves and the reason is said")
  func readOnly() throws {
    var stage = stage(isReadOnly: true)
    try stage.play("3LJxm+")
    #expect(stage.effects.isEmpty)
    #expect(stage.detail.contains("lecture seule"))
  }
}

extension State {
  /// The records that all marks together would be on, in the order of the view in front.
  fileprivate var unfolded: [RecordID] {
    var copy = self
    copy.marks = Marks()
    _ = update(&copy, .input(.key(.character("V"))))
    return copy.marks.isEmpty ? [] : copy.chosen.map(\.id)
  }
}
