import Interface
import Planning
import Rendering
import Storage
import TestSupport
import Testing
import Wording

@Suite("Filtering the views")
struct FilteringTests {
  /// The titles of the plan that are seen.
  private func seen(_ stage: Stage, _ titles: [String]) -> [String] {
    let text = stage.screen.rows.dropFirst(3).dropLast(3).joined(separator: "\n")
    return titles.filter { text.contains($0) }
  }
  private let titles = [
    "Demande d'occupation", "Arrêté de circulation", "Assurance", "Plan d'implantation",
    "Réserver la scène", "Montage", "Affiche", "Fête",
  ]

  @Test("The plan follows what is typed, letter by letter, and says how much passes")
  func live() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("fas")
    #expect(seen(stage, titles) == ["Assurance"])
    #expect(stage.detail.contains("1 sur 8"))
    try stage.play("<BS>ff")
    #expect(seen(stage, titles) == ["Affiche"])
    #expect(stage.row(2).contains("filtre : aff · 1 sur 8"))
  }

  @Test("Letter by letter finds what the whole text does, and nothing across two titles")
  func lettersAndWhole() throws {
    let project = try Demo.project(today: Fixture.day(3, 2))
    let outlook = Outlook(project, today: Fixture.day(3, 2))
    let titles = project.tasks.map(\.title)
    let words = titles.compactMap { $0.split(separator: " ").last.map(String.init) }
    let across = zip(titles, titles.dropFirst()).map { String($0.suffix(4) + $1.prefix(4)) }
      .filter { !$0.contains(" ") }
    for text in Set(words.prefix(20)).sorted() + across.prefix(10) {
      let filter = try Filter(reading: text, in: FieldContext(outlook, Words(.french)))
      var sieve = Sieve(filter, outlook)
      let count = project.tasks.indices.count { sieve.lets(task: $0) }
      var stage = Stage(project)
      try stage.play("f" + text)
      #expect(stage.detail.contains(stage.state.words.filterCount(count, of: titles.count)))
    }
  }

  @Test("What comes in while a filter is typed is found by the next letter")
  func news() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("fmon")
    #expect(seen(stage, titles) == ["Montage"])
    let task = try #require(stage.state.project.tasks.first { $0.title.hasPrefix("Assurance") })
    let record = RecordReference(.tasks, task.id)
    let edit = try #require(stage.state.project.setting("title", to: .text("Montrer"), in: record))
    stage.send(.news([Applied(Change("Titre", [edit]), author: "a@b")]))
    try stage.play("t")
    #expect(seen(stage, titles + ["Montrer"]) == ["Montage", "Montrer"])
  }

  @Test(
    "Which days were understood is said beside how much passes",
    arguments: [
      ("fin<29 mai", "fin < ven. 29 mai 2026"), ("fin<=S22", "fin ≤ dim. 31 mai 2026"),
      ("début=avril", "début = mer. 1er avr. 2026 → jeu. 30 avr. 2026"),
      ("fin>J-30 relance:demain", "fin > jeu. 7 mai 2026 · relance = mar. 3 mars 2026"),
    ]
  )
  func days(text: String, echo: String) throws {
    var stage = Stage(Fixture.smallEvent(), columns: 120)
    try stage.play("f" + text.replacing("<", with: "<lt>"))
    #expect(stage.detail.plain.contains("sur 8 · \(echo)"), "\(stage.detail)")
  }

  @Test("Enter keeps the filter, and Esc takes it off after the marks")
  func keepAndClear() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("fvolet:techn<Enter><Space>")
    #expect(seen(stage, titles) == ["Plan d'implantation", "Réserver la scène", "Montage"])
    try stage.play("<Esc>")
    #expect(stage.row(2).contains("3 sur 8"))
    try stage.play("<Esc>")
    #expect(!stage.row(2).contains("filtre"))
    #expect(seen(stage, titles).count == titles.count)
  }

  @Test("Esc while typing gives back the former filter and the former place")
  func giveUp() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("Gfvolet:comm<Enter>")
    let selected = stage.state.plan.selectedTask?.code
    try stage.play("f<C-u>montage")
    #expect(seen(stage, titles).contains("Montage"))
    try stage.play("<Esc>")
    #expect(stage.row(2).contains("filtre : volet:comm · 2 sur 8"))
    #expect(stage.state.plan.selectedTask?.code == selected)
  }

  @Test("What can't be read is said, its text kept, and the last filter that could be holds")
  func unreadable() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("fvolet:zzz")
    #expect(stage.detail.contains("rien ne s'appelle « zzz »"))
    try stage.play("<Enter>")
    #expect(stage.row(stage.state.size.rows - 3).contains("volet:zzz"))
    try stage.play("<BS><BS><BS>adm<Enter>")
    #expect(stage.row(2).contains("filtre : volet:adm · 3 sur 8"))
  }

  @Test("The word being typed is completed by Tab, or by the one that is gone to")
  func completion() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("fvol")
    #expect(stage.screen.text.contains("volet:"))
    try stage.play("<Tab>")
    #expect(stage.screen.text.contains("Administratif"))
    try stage.play("<Down><Down><Enter><Enter>")
    #expect(stage.row(2).contains("filtre : volet:Techn. · 3 sur 8"))
  }

  @Test("Folded lots open while a filter holds, and fold again after it")
  func folds() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("<S-Tab>")
    #expect(seen(stage, titles).isEmpty)
    try stage.play("faff<Enter>")
    #expect(seen(stage, titles) == ["Affiche"])
    try stage.play("gg<Esc>")
    #expect(seen(stage, titles).isEmpty)
  }

  @Test("A task that an edit takes out of the filter stays until the cursor leaves it")
  func edited() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("f!fait volet:adm<Enter>ggjt")
    #expect(seen(stage, titles).count == 3)
    try stage.play("j")
    #expect(seen(stage, titles) == ["Arrêté de circulation", "Assurance"])
    try stage.play("u")
    #expect(seen(stage, titles).count == 3)
  }

  @Test("What one adds or goes to is seen, whatever the filter says")
  func revealed() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("fmontage<Enter>aBalisage<Enter>")
    #expect(stage.screen.text.contains("Balisage"))
    try stage.play("/affiche<Enter>")
    #expect(stage.state.plan.selectedTask?.code == "COM-01")
    #expect(!stage.screen.text.contains("Balisage"))
  }

  @Test("Verbs on all marks reach nothing that the filter hides")
  func marks() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("fvolet:techn<Enter>Vt<Esc><Esc>")
    let done = stage.state.project.tasks.filter { $0.state == .done }.compactMap(\.code)
    #expect(done == ["TEC-01", "TEC-02", "TEC-03"])
  }

  @Test("A part is shown with its whole, which verbs on all leave alone")
  func wholes() throws {
    var project = Fixture.smallEvent()
    let isSet = project.set("parent", to: .text("t1"), in: RecordReference(.tasks, "t2"))
    #expect(isSet)
    var stage = Stage(project)
    try stage.play("fscène<Enter>")
    #expect(seen(stage, titles) == ["Plan d'implantation", "Réserver la scène"])
    #expect(stage.row(2).contains("1 sur 8"))
    try stage.play("Vt")
    #expect(stage.state.project.tasks[id: "t1"]?.state == .todo)
    #expect(stage.state.project.tasks[id: "t2"]?.state == .done)
  }

  @Test("The filter goes along to every view, and says where it leaves nothing")
  func views() throws {
    var stage = Stage(try Demo.project(today: Fixture.day(3, 2)))
    try stage.play("fvolet:sécurité !fait<Enter>")
    #expect(stage.row(2).contains("filtre : volet:sécurité !fait"))
    try stage.play("3")
    #expect(stage.row(2).contains("Tâches · filtre : volet:sécurité !fait"))
    try stage.play("1")
    #expect(stage.row(2).contains("filtre : volet:sécurité !fait"))
    try stage.play("4")
    #expect(stage.row(2).contains("· 0 sur"))
    #expect(stage.screen.text.contains("Rien ici ne passe le filtre « volet:sécurité !fait »."))
    try stage.play("f<C-u>type:scène<Enter>")
    #expect(!stage.screen.text.contains("Rien ici ne passe"))
  }

  @Test("A column over its limit stays so, whatever is shown of it")
  func limits() throws {
    var stage = Stage(Fixture.boardsUnderWay(), view: .board)
    let before = stage.row(4)
    #expect(before.contains("! 2, max 1"))
    try stage.play("fplan<Enter>")
    #expect(stage.row(4).contains("! 1 sur 2, max 1"))
  }

  @Test("A filter whose name has gone lets everything through, and says so")
  func renamed() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("fvolet:techn<Enter>")
    let lot = RecordReference(.lots, "tec")
    var edits: [Edit] = []
    for key in ["title", "short"] {
      let before = stage.state.project.value(of: key, in: lot)
      edits.append(Edit(lot, .set(key: key, before: before, after: .text("Régie"))))
    }
    stage.send(.news([Applied(Change("Renommer", edits))]))
    #expect(stage.row(2).contains("ne se lit plus"))
    #expect(seen(stage, titles).count == titles.count)
  }
}
