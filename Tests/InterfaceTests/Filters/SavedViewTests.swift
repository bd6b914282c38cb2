import Interface
import Planning
import Rendering
import TestSupport
import Testing

@Suite("Saved views")
struct SavedViewTests {
  @Test("A view is saved under a name, shown again, and brings its filter along")
  func save() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("fvolet:techn<Enter>FMa régie<Enter>")
    let saved = try #require(stage.state.project.views.first)
    #expect(saved.title == "Ma régie")
    #expect(saved.view == .plan)
    #expect(saved.filter == "volet:techn")
    #expect(stage.labels == ["Vue enregistrée\u{A0}: Ma régie"])
    try stage.play("<Esc>3F")
    #expect(stage.screen.text.contains("Rétroplanning · volet:techn"))
    try stage.play("<Enter>")
    #expect(stage.state.view == .plan)
    #expect(stage.row(2).contains("filtre : volet:techn · 3 sur 8"))
  }

  @Test("A view brings back the order and the columns of the plan that it was saved with")
  func planLook() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("gsmgsmCq<Esc>FMarges<Enter>")
    let saved = try #require(stage.state.project.views.first)
    #expect(saved.sort == "-slack")
    #expect(saved.columns == ["who", "finish", "slack"])
    let headings = stage.row(4)
    try stage.play("gs0C0<Esc>")
    #expect(stage.row(4) != headings)
    try stage.play("1F<Enter>")
    #expect(stage.row(4) == headings)
    #expect(headings.contains("Par marge, à l'envers") && headings.contains("qui"))
  }

  @Test("A view brings back the cards and the lanes of the board, and which checklist it was")
  func boardLook() throws {
    var stage = Stage(Fixture.smallEvent(), view: .board)
    try stage.play("zFRôles<Enter>g3zFTextes<Enter>4<Tab>FStands<Enter>")
    #expect(stage.state.project.views.map(\.cards) == ["tasks", "posts", nil])
    #expect(stage.state.project.views.map(\.group) == ["role", "role", "exhibitor"])
    try stage.play("<S-Tab>1FRôl<Enter>")
    #expect(stage.screen.text.contains("Couloirs : responsables"))
    #expect(stage.screen.text.contains("Tâches"))
    try stage.play("FTextes<Enter>")
    #expect(stage.screen.text.contains("Publications"))
    try stage.play("FStands<Enter>")
    #expect(stage.state.suppliers.group == .exhibitor)
  }

  @Test("A name that is there already is the same view, saved anew")
  func again() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("fmoi<Enter>FÀ moi<Enter>f<C-u>retard<Enter>")
    try stage.play("F<Up><C-u>a moi<Down><Enter>")
    #expect(stage.state.project.views.count == 1)
    #expect(stage.state.project.views.first?.filter == "retard")
    try stage.play("u")
    #expect(stage.state.project.views.first?.filter == "moi")
  }

  @Test("A saved view is renamed and deleted, and all of it is undone")
  func change() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("fmoi<Enter>FMien<Enter>F<C-r><C-u>À moi<Enter>")
    #expect(stage.state.project.views.first?.title == "À moi")
    try stage.play("F<C-x>")
    #expect(stage.state.project.views.isEmpty)
    try stage.play("u")
    #expect(stage.state.project.views.first?.title == "À moi")
    try stage.play("uu")
    #expect(stage.state.project.views.isEmpty)
  }

  @Test("The line that saves asks for a name where none is typed")
  func askName() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("F<Enter>Tout<Enter>")
    #expect(stage.state.project.views.first?.title == "Tout")
    #expect(stage.state.project.views.first?.filter == nil)
  }

  @Test("A saved filter that can't be read any more is there to be mended")
  func unreadable() throws {
    var project = Fixture.smallEvent()
    var view = SavedView(id: "v")
    (view.title, view.view, view.filter) = ("Vieux", .plan, "volet:disparu")
    project.views.append(view)
    var stage = Stage(project)
    try stage.play("F<Enter>")
    #expect(stage.detail.contains("rien ne s'appelle « disparu »"))
    try stage.play("<C-u>volet:adm<Enter>")
    #expect(stage.row(2).contains("3 sur 8"))
  }

  @Test("What may not be changed may still be shown")
  func readOnly() throws {
    var project = Fixture.smallEvent()
    var view = SavedView(id: "v")
    (view.title, view.view, view.filter) = ("Régie", .plan, "volet:techn")
    project.views.append(view)
    var stage = Stage(project, isReadOnly: true)
    try stage.play("FAutre<Enter>")
    #expect(stage.state.project.views.count == 1)
    try stage.play("F<Enter>")
    #expect(stage.row(2).contains("3 sur 8"))
  }
}
