import Interface
import Planning
import Rendering
import Storage
import TestSupport
import Testing

@Suite("The run sheet in the list")
struct RunSheetListTests {
  private func stage(columns: Int = 120, rows: Int = 36) throws -> Stage {
    Stage(try Template.tousActeurs.project(), columns: columns, rows: rows, view: .dayJ)
  }

  @Test("All rows stand in the order of their hours, those with a fixed hour marked")
  func rows() throws {
    let stage = try stage(rows: 60)
    let rows = (4..<50).map(stage.row)
    #expect(rows[0].contains("01  06:00   06:30  Ouverture du PC"))
    #expect(rows[1].contains("02  06:00 F 07:00  Enlèvement des véhicules restants"))
    #expect(rows[45].contains("46  23:30 F"))
    let hours = rows.map { String($0.dropFirst(9).prefix(5)) }
    #expect(hours == hours.sorted())
  }

  @Test("The filter lets through the rows of a zone, and says how many")
  func filter() throws {
    var stage = try stage()
    try stage.play("fzone:scène<Enter>")
    #expect(stage.row(2).contains("zone:scène · 17 sur 46"))
    #expect(stage.screen.text.contains("Concert artiste 1"))
    #expect(!stage.screen.text.contains("Relève des équipes"))
  }

  @Test("The form of a row changes it, and what is done can be taken back")
  func form() throws {
    var stage = try stage()
    try stage.play("jj<Enter>")
    #expect(stage.screen.text.contains("Fiche"))
    try stage.play("<Tab><C-u>Montage<Enter>")
    #expect(stage.labels.last?.contains("Montage") == true)
    #expect(stage.row(6).contains("Montage "))
    try stage.play("u")
    #expect(stage.row(6).contains("Montage barnums"))
  }

  @Test("A row is found by its words, and again with n")
  func search() throws {
    var stage = try stage(rows: 60)
    try stage.play("/concert<Enter>")
    #expect(stage.detail.isEmpty == false)
    #expect(stage.screen.rows.contains { $0.hasPrefix("▌") && $0.contains("Concert artiste 1") })
    try stage.play("n")
    #expect(stage.screen.rows.contains { $0.hasPrefix("▌") && $0.contains("Concert artiste 2") })
  }

  @Test("A whole number finds that row, though a row before it has it in its title")
  func foundByNumber() throws {
    var project = LiveFixture.project()
    project.runSheet.update("r26") { $0.title = "32 ateliers et initiations" }
    var stage = Stage(project, view: .dayJ)
    try LiveFixture.at(17, 52, in: &stage)
    try stage.play("/32<Enter>")
    #expect(stage.state.runSheet.selection?.id == "r32")
  }

  @Test("On the day itself digits count, unshifted on a French keyboard too, and g leads to views")
  func counts() throws {
    var stage = try stage()
    try stage.play("3")
    #expect(stage.state.view == .board)
    try stage.play("5")
    stage.send(.tick(Moment(Fixture.day(6, 6), minute: 17 * 60 + 52)))
    #expect(stage.state.place == .live)
    try stage.play("3&é\"'(èçà")
    #expect(stage.state.view == .dayJ)
    try stage.play("gt")
    #expect(stage.state.view == .board)
    try stage.play("gj")
    #expect(stage.state.place == .live)
  }
}
