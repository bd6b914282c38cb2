import Interface
import Planning
import Rendering
import Storage
import TestSupport
import Testing
import Wording

@Suite("Writing in the incident log")
struct EntryTests {
  /// Keys that lead to each place where an entry can be begun, and whether something tried or looked at
  /// is in front there.
  static let places: [String] = [
    "1", "1<Enter>", "2", "3", "3<Tab>", "4", "5", "6", "7", "8", "9", "i", "i<Enter>", "2O", "2++",
    "1R", "1R ", "2f", "2v", "?", "<C-p>", "2d", "ge", "ge<Enter>", "s", ":", "g2", ",",
  ]

  private func made(_ stage: Stage) -> [Incident] { stage.state.project.incidents.records }

  @Test("From every place an entry is three keys and a text away, stamped when ! was pressed")
  func everywhere() throws {
    let project = try LogFixture.project()
    for place in Self.places {
      var stage = try LogFixture.stage(120, 36, project, view: .plan)
      try stage.play("2t" + place)
      let before = stage.state
      let isAsking = stage.state.overlay != nil && stage.state.place != .reading
      try stage.play(isAsking ? "<F9>" : "!")
      try stage.play("e3")
      stage.send(.tick(Moment(Fixture.day(6, 6), minute: 17 * 60 + 59)))
      try stage.play("Enfant de 4 ans<Enter>")
      let entry = try #require(stage.state.project.incidents.last)
      #expect(entry.title == "Enfant de 4 ans", "\(place)")
      #expect(entry.category == "enfant recherché" && entry.severity == .serious, "\(place)")
      #expect(entry.time == 17 * 60 + 52 && entry.date == Fixture.day(6, 6), "\(place)")
      #expect(entry.state == .open && entry.code == "43", "\(place)")
      // What was in front is again, as it was.
      #expect(stage.state.place == before.place, "\(place)")
      #expect(stage.state.review?.index == before.review?.index, "\(place)")
      #expect((stage.state.trial == nil) == (before.trial == nil), "\(place)")
      #expect((stage.state.overlay == nil) == (before.overlay == nil), "\(place)")
    }
  }

  @Test("A field that is being typed is as it was once the incident is written")
  func overForm() throws {
    var stage = try LogFixture.stage(view: .plan)
    try stage.play("a Barrières <F9>g!<Esc>")
    #expect(stage.screen.text.contains("Barrières"))
    try stage.play("<F9>c2Rue fermée<Enter>de la rue<Enter>")
    #expect(
      stage.labels == ["Main courante\u{A0}: Rue fermée", "Ajouté\u{A0}: Barrières de la rue"]
    )
  }

  @Test("What is tried stays on trial, and is dropped without the incident")
  func sandbox() throws {
    var stage = try LogFixture.stage(view: .plan)
    try stage.play("j")
    let key = try #require(CommandTable.command("sandbox")?.keys.first)
    try stage.play((key.followsG ? "g" : "") + key.key.notation + "t")
    let tried = stage.effects.count
    try stage.play("!i1Essai radio<Enter>")
    #expect(stage.effects.count == tried + 1)
    #expect(stage.state.sandbox?.count == 1)
    try stage.play((key.followsG ? "g" : "") + key.key.notation + "a")
    #expect(stage.state.sandbox == nil)
    #expect(made(stage).last?.title == "Essai radio")
  }

  @Test(
    "A severity is a digit, the same key without Shift, or a letter",
    arguments: [
      ("1", Severity.info), ("&", .info), ("i", .info), ("2", .watch), ("é", .watch), ("s", .watch),
      ("3", .serious), ("\"", .serious), ("g", .serious), ("4", .critical), ("'", .critical),
      ("c", .critical), ("<Enter>", .watch), ("<Down><Enter>", .serious),
    ]
  )
  func severities(keys: String, severity: Severity) throws {
    var stage = try LogFixture.stage()
    try stage.play("!t" + keys + "Disjoncteur<Enter>")
    #expect(made(stage).last?.severity == severity)
    #expect(made(stage).last?.state == (severity == .info ? .closed : .open))
  }

  @Test("Backspace goes back to what was chosen; a category may be left out")
  func back() throws {
    var stage = try LogFixture.stage()
    try stage.play("!s4<BS><BS>m2Averse<Enter>")
    #expect(made(stage).last?.category == "météo" && made(stage).last?.severity == .watch)
    try stage.play("! 1Rien à dire<Enter>")
    #expect(made(stage).last?.category == nil)
  }

  @Test("The zone is the one that the text names, unless another is said")
  func zones() throws {
    var stage = try LogFixture.stage()
    try stage.play("!u2Sac seul à l'accès B, vers la scène<Enter>")
    #expect(made(stage).last?.zone == "Accès B")
    try stage.play("!u2Sac seul vu de la scène<Tab>village<Enter><Enter>")
    #expect(made(stage).last?.zone == "Village")
    try stage.play("!u2Sac seul, vu de la scénographie<Enter>")
    #expect(made(stage).last?.zone == nil)
  }

  @Test("Owner, next look, decision and who told are filled in at once, errors told in place")
  func fields() throws {
    var stage = try LogFixture.stage()
    try stage.play("!t3Noir sur scène<Tab><Tab>régisseur<Enter>bientôt<Enter>")
    #expect(stage.detail.contains("n'est pas une heure"))
    #expect(made(stage).count == 22)
    try stage.play("<C-u>1805<Tab>groupe de secours<Tab><Right><Tab>3<Down><Enter><Tab>son<Enter>")
    let entry = try #require(made(stage).last)
    #expect(entry.title == "Noir sur scène" && entry.nextLook == 18 * 60 + 5)
    #expect(entry.decision == "groupe de secours" && entry.source == .radio)
    #expect(entry.channel == "3 technique, scène")
    let role = entry.role.flatMap { stage.state.project.roles[id: $0]?.title }
    #expect(role?.hasPrefix("Régisseur") == true)
  }

  @Test("An empty text is refused; what was typed is dropped only when Esc is pressed twice")
  func leaving() throws {
    var stage = try LogFixture.stage()
    try stage.play("!i1<Enter>")
    #expect(stage.detail.contains("rien n'est écrit"))
    try stage.play("abc<Esc>")
    #expect(stage.detail.contains("Échap encore"))
    try stage.play("d<Esc><Esc>")
    #expect(stage.state.overlay == nil && stage.effects.isEmpty)
    try stage.play("!i<Esc>")
    #expect(stage.state.overlay == nil && stage.effects.isEmpty)
  }

  @Test("A paste is text and never a choice; several lines become one")
  func pastes() throws {
    var stage = try LogFixture.stage()
    try stage.play("!")
    stage.send(.input(.paste("s4Bombe !\n")))
    #expect(stage.screen.text.contains("secours"))
    try stage.play("s2")
    stage.send(.input(.paste("Malaise\nà la scène\u{1B}[2J\u{202E}x")))
    try stage.play("<Enter>")
    #expect(made(stage).last?.title.hasPrefix("Malaise à la scène") == true)
    #expect(!stage.screen.text.contains("\u{1B}") && !stage.screen.text.contains("\u{202E}"))
  }

  @Test("Nothing is written in a document that may only be looked at")
  func readOnly() throws {
    var stage = try LogFixture.stage(isReadOnly: true)
    try stage.play("!")
    #expect(stage.detail.contains("lecture seule"))
    try stage.play("gwt")
    #expect(stage.effects.isEmpty && stage.state.overlay == nil)
  }

  @Test("The number that another gave meanwhile is shown once it is told")
  func renumbered() throws {
    var stage = try LogFixture.stage()
    try stage.play("!i1Essai<Enter>")
    #expect(stage.detail.contains("n° 43 : Essai"))
    guard case .commit(var change)? = stage.effects.last,
      case .insert(var members, let neighbour) = change.edits[0].action
    else {
      Issue.record("nothing was stored")
      return
    }
    let place = try #require(members.firstIndex { $0.key == "code" })
    members[place] = FieldValue.Member("code", .text("51"))
    change.edits[0] = Edit(
      change.edits[0].record,
      .insert(members: members, neighbour: neighbour)
    )
    stage.send(.numbered(change))
    #expect(made(stage).last?.code == "51")
    #expect(stage.detail.contains("n° 51 : Essai"))
    try stage.play("!i1Suite<Enter>")
    #expect(made(stage).last?.code == "52")
  }

  @Test("The number of an entry that is undone is passed over, and the log says so")
  func undone() throws {
    var stage = try LogFixture.stage()
    try stage.play("!i1Erreur<Enter>u!i1Juste<Enter>")
    #expect(made(stage).last?.code == "44")
    #expect(stage.screen.text.contains("43  "))
    #expect(stage.screen.text.contains("entrée défaite, i : historique"))
  }

  @Test("Letters of categories follow from the list alone, and stay when it grows at its end")
  func letters() throws {
    let all = try LogFixture.project().settings.incidentCategories
    let keys = CategoryKeys(all).letters
    #expect(Set(keys.compactMap(\.self)).count == all.count)
    for count in all.indices {
      #expect(CategoryKeys(Array(all[..<count])).letters == Array(keys[..<count]))
    }
    #expect(String(keys.compactMap(\.self)) == "suceRtvmpaolbi".lowercased())
    let many = (0..<30).map { "catégorie \($0)" }
    #expect(CategoryKeys(many).letters.compactMap(\.self).count == 26)
  }

  @Test(
    "Pasted noise, odd keys and hostile categories bring nothing down",
    arguments: [40, 80, 200]
  )
  func hostile(columns: Int) throws {
    var project = try LogFixture.project()
    project.settings.incidentCategories = [
      "", "\u{1B}[2J", "é\u{202E}", String(repeating: "👨‍👩‍👧", count: 60),
    ]
    project.settings.zones = ["", " ", "\u{0}", "Scène"]
    var stage = try LogFixture.stage(columns, 24, project)
    for keys in ["!", "<Down><Down><Enter>", "9z<Enter>", "scène <Tab><Tab><BackTab><Up><Enter>"] {
      try stage.play(keys)
      for row in stage.screen.rows { #expect(TextWidth.of(row) <= columns) }
      #expect(!stage.screen.text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    }
  }
}
