import Interface
import Planning
import Rendering
import Storage
import TestSupport
import Testing

@Suite("Working through the day")
struct TodayTests {
  private func stage(columns: Int = 120, rows: Int = 36) throws -> Stage {
    let project = try Demo.project(today: Fixture.day(3, 2))
    return Stage(project, columns: columns, rows: rows, view: .today)
  }

  /// The records of the list, in its order.
  private func listed(_ stage: Stage) -> [RecordReference] { stage.state.today.records }

  @Test("t on a late task makes it leave the list and the cursor goes on; u brings it back")
  func finishLate() throws {
    var stage = try stage()
    let first = listed(stage)
    let late = try #require(stage.state.today.agenda?.items(in: .late).count)
    #expect(stage.row(3).contains("\(late) retards"))
    try stage.play("t")
    #expect(listed(stage) == Array(first.dropFirst()))
    #expect(stage.state.chosen == [first[1]])
    #expect(stage.row(3).contains("\(late - 1) retard"))
    try stage.play("u")
    #expect(listed(stage) == first)
    #expect(stage.state.chosen == [first[0]])
  }

  @Test("Verbs, marks and . work as on the plan")
  func verbs() throws {
    var stage = try stage()
    let first = listed(stage)
    try stage.play("  bAppelé<Enter>")
    #expect(stage.labels.count == 1)
    #expect(stage.labels[0].contains("2 tâches"))
    try stage.play("u<Esc>gg")
    let selected = try #require(stage.state.chosen.first)
    try stage.play("ddemain<Enter>")
    #expect(stage.state.project.tasks[id: selected.id]?.finish == .date(Fixture.day(3, 3)))
    try stage.play("u")
    #expect(listed(stage) == first)
  }

  @Test("← folds a section to one line with its nearest item, → opens it again")
  func folding() throws {
    var stage = try stage()
    try stage.play("<Left>")
    #expect(stage.screen.text.contains("▌ ▸ En retard 3"))
    #expect(stage.state.chosen.isEmpty)
    try stage.play("<Right>")
    #expect(stage.screen.text.contains("  En retard  3"))
    #expect(stage.state.chosen == [listed(stage)[0]])
  }

  @Test("At 80 columns Enter opens the detail over the screen, j shows the next one, Esc closes it")
  func detail() throws {
    var stage = try stage(columns: 80, rows: 24)
    try stage.play("<Enter>")
    #expect(stage.row(3).contains("ADM-04"))
    #expect(stage.screen.text.contains("16 jours ouvrés de retard"))
    #expect(!stage.screen.text.contains("Relances"))
    try stage.play("j")
    #expect(!stage.row(3).contains("ADM-04"))
    try stage.play("<Esc>")
    #expect(stage.screen.text.contains("Relances"))
  }

  @Test("Enter on a supplier goes to the step that calls; doing it takes both away")
  func suppliers() throws {
    var stage = try stage()
    let calling = Array(try #require(stage.state.today.agenda?.items(in: .suppliers)))
    #expect(stage.row(1).contains("4 Prestataires \(calling.count)  5 Jour J"))
    let index = try #require(
      calling.firstIndex { item in
        if case .supplier(.warns(.expires(.insurance, _, _), _)) = item.reason {
          true
        } else {
          false
        }
      }
    )
    try stage.play("G" + String(repeating: "k", count: calling.count - index))
    #expect(stage.state.chosen == [calling[index].record])
    #expect(stage.screen.text.contains("▲ RC pro : expire dim. 17 mai"))
    try stage.play("<Enter>")
    #expect(stage.state.view == .suppliers)
    #expect(stage.state.chosen == [calling[index].record])
    #expect(stage.detail.hasPrefix(" RCP  Attestation de responsabilité civile"))
    #expect(stage.row(1).contains("4 Prestataires \(calling.count)"))
    try stage.play("ev31/12<Enter>")
    #expect(stage.row(1).contains("4 Prestataires \(calling.count - 1)"))
    try stage.play("1")
    #expect(stage.state.today.agenda?.items(in: .suppliers).count == calling.count - 1)
  }

  @Test("/ finds what the list holds first, folded or not, then other tasks; n stays in the list")
  func search() throws {
    var stage = try stage(columns: 80, rows: 24)
    try stage.play("/tuteur<Enter>")
    #expect(stage.state.view == .today)
    #expect(stage.state.chosen.first?.kind == .meetings)
    try stage.play("/courriel<Enter>n")
    #expect(stage.detail.hasPrefix(" 2/2 « courriel »"))
    #expect(stage.state.chosen.first?.kind == .posts)
    try stage.play("/service de sécurité<Enter>")
    #expect(stage.state.view == .plan)
  }

  @Test("The pane tells what was done to the task, newest first; what is undone goes")
  func latest() throws {
    var stage = try stage()
    try stage.play("jbAppelé<Enter>bRappelé<Enter>d+3j<Enter>u<Enter>")
    let rows = stage.screen.rows
    let heading = try #require(rows.firstIndex { $0.contains("Derniers changements") })
    #expect(rows[heading + 1].hasPrefix("  auj. 09:14    Note"))
    #expect(rows[heading + 2].hasPrefix("  auj. 09:14    Note"))
    #expect(!stage.screen.text.contains("auj. 09:14    Date"))
    // Another task has none.
    try stage.play("j")
    #expect(!stage.screen.text.contains("Derniers changements"))
  }

  @Test("1, & and ga lead to the day; q goes back to where one began")
  func ways() throws {
    for keys in ["1", "&", "ga"] {
      var stage = Stage(Fixture.smallEvent())
      try stage.play(keys)
      #expect(stage.state.view == .today)
      try stage.play("q")
      #expect(stage.state.view == .plan)
    }
  }

  @Test("An empty day says so")
  func empty() throws {
    let stage = Stage(Project(), view: .today)
    #expect(stage.row(3).hasPrefix("  Rien ne presse aujourd'hui."))
  }
}
