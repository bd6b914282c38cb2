import Interface
import Planning
import TestSupport
import Testing

@Suite("Whom a row concerns, and what it needs")
struct TellTests {
  @Test("Each one told is an entry of the log, and a tick as long as the row keeps that hour")
  func telling() throws {
    var stage = try DayStage.at(17, 52)
    try stage.play("M<Enter>")
    let entry = try #require(stage.state.project.incidents.records.last)
    #expect(
      entry.title.plain
        == "Transmis à Élu·e référent·e : 31 Discours et résultats des défis, tableau des scores : 18:08 au lieu de 18:00"
    )
    #expect(entry.cue == stage.state.project.runSheet.first { $0.code == "31" }?.id)
    #expect(stage.plainText.contains("transmis 17:52"))
    try stage.play("k<Enter>")
    #expect(stage.detail.plain.contains("Élu·e référent·e : déjà transmis à 17:52"))
    try stage.play("<Esc>8-<Enter>jjM")
    #expect(stage.plainText.contains("Prévenir · 31 Discours"))
    #expect(!stage.plainText.contains("transmis 17:52"))
  }

  @Test("The list closes once all are told; y copies the message")
  func all() throws {
    var stage = try DayStage.at(17, 52)
    try stage.play("M<Enter><Enter><Enter>")
    #expect(stage.plainText.contains("Prévenir · 31"))
    try stage.play("y")
    guard case .copyText(let text)? = stage.effects.last else {
      Issue.record("nothing was copied")
      return
    }
    #expect(text.plain.hasSuffix("tableau des scores : 18:08 au lieu de 18:00"))
    try stage.play("<Enter>")
    #expect(!stage.plainText.contains("Prévenir ·"))
  }

  @Test("Where a row concerns nobody, that is said")
  func nobody() throws {
    var project = try DayStage.at(17, 52).state.project
    for cue in project.runSheet.records {
      project.runSheet.update(cue.id) { ($0.role, $0.told) = (nil, []) }
    }
    var stage = Stage(project, view: .dayJ)
    stage.send(.tick(Moment(Fixture.day(6, 6), minute: 17 * 60 + 52)))
    try stage.play("M")
    #expect(stage.detail.plain.contains("personne à prévenir"))
  }

  @Test("A supplier that is awaited is ticked when it comes, and the tick can be taken back")
  func arrival() throws {
    var stage = try DayStage.at(5, 40)
    #expect(stage.plainText.contains("à pointer"))
    try stage.play("jjj")
    #expect(stage.detail.plain.contains("pas encore sur place"))
    try stage.play("p")
    let cue = try #require(stage.state.project.runSheet.first { $0.code == "04" })
    let supplier = { stage.state.project.suppliers[id: cue.supplier ?? ""] }
    #expect(supplier()?.step(.arrival).state == .validated)
    try stage.play("p")
    #expect(supplier()?.step(.arrival).state == .todo)
    try stage.play("Tp")
    #expect(stage.detail.plain.contains("aucun prestataire sur cette ligne"))
  }
}
