import Interface
import Planning
import Rendering
import Storage
import TestSupport
import Testing

@Suite("Forms of records that no view lists")
struct AnyRecordTests {
  private func stage(view: ViewID = .today) throws -> Stage {
    Stage(try Demo.project(today: Fixture.day(3, 2)), view: view)
  }

  @Test("From every view, a form is found by a name, whatever its kind", arguments: ViewID.allCases)
  func find(view: ViewID) throws {
    var stage = try stage(view: view)
    let lot = try #require(stage.state.project.lots.first)
    try stage.play("gevolet " + lot.title.prefix(12))
    #expect(stage.screen.text.contains("Fiche de…"))
    #expect(stage.screen.text.contains("volet"))
    try stage.play("<Enter>")
    #expect(stage.screen.text.contains("Fiche : \(lot.title)"))
  }

  @Test("Only codes that people say stand before the names: of lots and roles none")
  func codes() throws {
    var stage = try stage()
    try stage.play("ge")
    #expect(stage.screen.rows.contains { $0.hasPrefix("             Sécurité et sûreté") })
    try stage.play("SEC-04")
    #expect(stage.screen.rows.contains { $0.hasPrefix("▌ SEC-04   ") })
  }

  @Test("A contact is added, edited and deleted from the day's list, each undone by one key")
  func contact() throws {
    var stage = try stage()
    let before = stage.state.project
    try stage.play("gAcontact<Enter>")
    #expect(stage.screen.text.contains("Nouvelle fiche : contact"))
    try stage.play("Amina Test<Tab>Harmonie<Enter>")
    let added = try #require(stage.state.project.contacts.last)
    #expect(added.title == "Amina Test")
    #expect(added.organisation == "Harmonie")
    #expect(stage.labels == ["Ajouté\u{A0}: Amina Test"])
    try stage.play("geamina<Enter><Tab><Tab>bénévole<Enter>")
    #expect(stage.state.project.contacts.last?.function == "bénévole")
    try stage.play("geamina<C-x>")
    #expect(stage.state.project.contacts[id: added.id] == nil)
    try stage.play("uuu")
    #expect(stage.state.project == before)
  }

  @Test("A new record without a title says what is missing, and Esc adds nothing")
  func missing() throws {
    var stage = try stage()
    try stage.play("gAréunion<Enter><Enter>")
    #expect(stage.detail.contains("rien n'est écrit"))
    try stage.play("<Esc>")
    #expect(stage.state.overlay == nil)
    #expect(stage.effects.isEmpty)
  }

  @Test("A new task has a code after the others of its lot, and its tasks keep their order")
  func task() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("gAtâche<Enter><Tab>Repérage<Tab><Tab>techn<Enter><Enter>")
    let task = try #require(stage.state.project.tasks.first { $0.title == "Repérage" })
    #expect(task.lot == "tec")
    #expect(task.code?.hasPrefix("TEC-") == true)
  }

  @Test("With a role go the mentions of it, and both come back together")
  func mentions() throws {
    var stage = Stage(Fixture.smallEvent())
    let before = stage.state.project
    let role = try #require(
      before.roles.first { role in
        before.tasks.contains { $0.roles.contains(role.id) }
      }
    )
    try stage.play("gerôle \(role.title)<Enter><C-x>")
    #expect(stage.state.project.roles[id: role.id] == nil)
    #expect(!stage.state.project.tasks.contains { $0.roles.contains(role.id) })
    try stage.play("u")
    #expect(stage.state.project == before)
  }

  @Test("The settings and what is on record are not deleted")
  func kept() throws {
    var stage = try stage()
    try stage.play("geréglages<C-x>")
    #expect(stage.detail.contains("ne se suppriment pas"))
    #expect(stage.effects.isEmpty)
  }
}
