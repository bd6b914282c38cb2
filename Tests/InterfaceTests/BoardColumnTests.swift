import Interface
import Planning
import Rendering
import Storage
import TestSupport
import Testing

@Suite("The columns of a board, changed on screen")
struct BoardColumnTests {
  private func stage(_ keys: String) throws -> Stage {
    var stage = Stage(Fixture.boards())
    try stage.play("3" + keys)
    return stage
  }

  private func columns(_ stage: Stage, _ kind: RecordKind = .tasks) -> [BoardColumn] {
    stage.state.project.settings.columns(of: kind)
  }

  @Test("C changes how many cards a column should hold; nothing typed takes the limit off")
  func limit() throws {
    var stage = try stage("C")
    #expect(stage.screen.text.contains("Colonne « À faire »"))
    try stage.play("l4<Enter>")
    #expect(columns(stage)[0].limit == 4)
    #expect(stage.row(4).contains("! 8, max 4"))
    #expect(stage.labels == ["Maximum de cartes\u{A0}: À faire, 4"])
    #expect(stage.detail.contains("trop de cartes : À faire 8, max 4"))
    try stage.play("Cl<C-u><Enter>")
    #expect(columns(stage)[0].limit == nil)
    try stage.play("Cl-2<Enter>")
    #expect(stage.detail.contains("-2"))
    try stage.play("<Esc>uu")
    #expect(stage.state.project == Fixture.boards())
  }

  @Test("The cursor stands in an empty column, and changes it, as in any other one")
  func others() throws {
    let stage = try stage("llCl2<Enter>")
    #expect(columns(stage)[2].limit == 2)
    #expect(stage.row(4).contains("0, max 2"))
  }

  @Test("A press of the mouse on the head of a column opens its menu")
  func mouse() throws {
    var stage = try stage("")
    stage.send(.input(.mouse(MouseEvent(.press(.left), at: Point(x: 40, y: 4)))))
    #expect(stage.screen.text.contains("Colonne « En cours »"))
  }

  @Test("A column has a name of its own, or that of its states")
  func name() throws {
    var stage = try stage("CnÀ lancer<Enter>")
    #expect(stage.row(4).contains("À lancer"))
    #expect(stage.labels == ["Nom de la colonne\u{A0}: À faire, À lancer"])
    try stage.play("Cn<C-u><Enter>")
    #expect(stage.row(4).contains("À faire"))
    #expect(stage.state.project == Fixture.boards())
  }

  @Test("States go in and out of a column; the last one of a column stays")
  func states() throws {
    var stage = try stage("<Tab>Cs")
    #expect(stage.screen.text.contains("[x] idée"))
    #expect(stage.screen.text.contains("[ ] refusé"))
    try stage.play("5")
    #expect(columns(stage, .challenges)[0].states == ["idea", "proposed", "refused"])
    // The menu stays, so that several can be chosen.
    try stage.play("2")
    #expect(columns(stage, .challenges)[0].states == ["idea", "refused"])
    try stage.play("3")
    #expect(stage.detail.contains("seul statut de « En instruction »"))
    #expect(columns(stage, .challenges)[1].states == ["underReview"])
  }

  @Test("Columns are put elsewhere, added and removed; their states are never lost on the way")
  func order() throws {
    var stage = try stage("C>><Esc>")
    #expect(columns(stage).map(\.states) == [["doing"], ["waiting"], ["todo"], ["done"]])
    #expect(columns(stage)[0].limit == 1)
    try stage.play("Cx")
    #expect(columns(stage).map(\.states) == [["doing"], ["waiting", "todo"], ["done"]])
    try stage.play("Ca1")
    #expect(columns(stage).map(\.states) == [["doing"], ["waiting"], ["todo"], ["done"]])
    try stage.play("Co")
    #expect(columns(stage).map(\.states) == [["todo"], ["doing"], ["waiting"], ["done"]])
    while stage.canUndo { try stage.play("u") }
    #expect(stage.state.project == Fixture.boards())
  }

  @Test("Cards show the fields that are chosen, where they are filled in")
  func fields() throws {
    var stage = try stage("Cc1<Esc>")
    #expect(stage.screen.text.contains("▌ ADM-01 · moi"))
    try stage.play("Cc2<Esc>")
    #expect(!stage.screen.text.contains("moi"))
    try stage.play("Cc5<Esc>")
    #expect(!stage.screen.text.contains("J-64"))
    try stage.play("Cc0")
    #expect(stage.state.project == Fixture.boards())
  }

  @Test("What a column says beside its states, and another program wrote, is kept")
  func strangers() throws {
    var project = Fixture.boards()
    let column = FieldValue.object(
      ("states", .list([.text("todo"), .text("someday")])),
      ("colour", .text("red"))
    )
    project.settings.boards = .object(("tasks", .list([column])), ("goals", .integer(3)))
    var stage = Stage(project)
    try stage.play("3Cl7<Enter>")
    let boards = try #require(stage.state.project.settings.boards)
    #expect(boards["goals"] == .integer(3))
    let written = try #require(boards["tasks"]?.list?.first)
    #expect(written["colour"] == .text("red"))
    #expect(written["limit"] == .integer(7))
    #expect(written["states"]?.list?.compactMap(\.text) == ["todo", "someday"])
  }

  @Test("Read only, the columns stay as they are")
  func readOnly() throws {
    var stage = Stage(Fixture.boards(), isReadOnly: true)
    try stage.play("3C")
    #expect(stage.detail.contains("lecture seule"))
    #expect(stage.effects.isEmpty)
  }
}
