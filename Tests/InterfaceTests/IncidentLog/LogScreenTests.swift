import Interface
import Planning
import Rendering
import Storage
import TestSupport
import Testing

@Suite("The incident log at full height")
struct LogScreenTests {
  private func entries(_ stage: Stage) -> [Incident] { stage.state.project.incidents.records }

  /// The log with the cursor on the entry of a number.
  private func stage(on number: Int, _ columns: Int = 120, _ rows: Int = 36) throws -> Stage {
    var stage = try LogFixture.stage(columns, rows)
    let place = try #require(entries(stage).reversed().firstIndex { $0.code == "\(number)" })
    try stage.play(
      "gg"
        + String(
          repeating: "j",
          count: entries(stage).reversed().distance(
            from: entries(stage).reversed().startIndex,
            to: place
          )
        )
    )
    #expect(stage.state.log.selectedEntry?.number == number)
    return stage
  }

  @Test("What is done about an incident is a follow-up each; the entry stays as it was written")
  func verbs() throws {
    var stage = try stage(on: 38)
    let written = try #require(stage.state.project.incidents[id: "entry18"])
    try stage.play("dd<Esc>d18h05<Enter>")
    #expect(entries(stage).last?.nextLook == 18 * 60 + 5)
    #expect(stage.state.log.log[id: "entry18"]?.nextLook?.minute == 18 * 60 + 5)
    try stage.play("Dappel au micro<Enter>rpolice<Enter>bVu au point info<Enter>sp")
    let incident = try #require(stage.state.log.log[id: "entry18"])
    #expect(incident.decision == "appel au micro" && incident.state == .inProgress)
    #expect(
      incident.role.flatMap { stage.state.project.roles[id: $0]?.title } == "Police municipale"
    )
    try stage.play("t")
    #expect(stage.state.log.log[id: "entry18"]?.isOpen == false)
    try stage.play("t")
    #expect(stage.state.log.log[id: "entry18"]?.isOpen == true)
    #expect(entries(stage).suffix(7).allSatisfy { $0.follows == "entry18" && $0.sort == .followUp })
    #expect(stage.state.project.incidents[id: "entry18"] == written)
    #expect(stage.labels.first == "Main courante\u{A0}: n°\u{A0}38, À revoir à 18:05")
    try stage.play("uuuuuuu")
    #expect(stage.state.project == (try LogFixture.project()))
  }

  @Test(
    "The next look is an hour or a time from now; past midnight it is of the next day",
    arguments: [
      ("17:55", Fixture.day(6, 6), 17 * 60 + 55), ("+15", Fixture.day(6, 6), 18 * 60 + 7),
      ("10min", Fixture.day(6, 6), 18 * 60 + 2), ("0h30", Fixture.day(6, 7), 30),
    ]
  )
  func nextLook(typed: String, day: Day, minute: Int) throws {
    var stage = try stage(on: 35)
    try stage.play("d\(typed)<Enter>")
    #expect(stage.state.log.log[id: "entry15"]?.nextLook == LogTime(day, minute))
  }

  @Test("A correction cites the very entry, beside which it is shown; both stay")
  func correction() throws {
    var stage = try stage(on: 32, 200, 60)
    try stage.play("e")
    #expect(stage.screen.text.contains("corrige n° 32"))
    try stage.play("Son jugé fort, mesure 18:15<Enter>")
    let last = try #require(entries(stage).last)
    #expect(last.corrects == "entry12" && last.sort == .correction && last.code == "43")
    #expect(last.category == "plainte de riverain" && last.severity == .watch)
    #expect(stage.screen.text.contains("(corrigée, n° 43)"))
    #expect(stage.state.project.incidents[id: "entry12"]?.title == "Son jugé fort, mesure 18:10")
    // A severity that was wrong is corrected on the way.
    try stage.play("e<BS>")
    #expect(stage.screen.text.contains("18:15"))
    try stage.play("<Esc><Esc>")
    var severity = try self.stage(on: 32)
    try severity.play("e<C-u><BS>3plus fort<Enter>")
    #expect(severity.state.log.log[id: "entry12"]?.severity == .serious)
  }

  @Test("No key, form, editor, list nor line of commands changes or deletes an entry")
  func appendOnly() throws {
    let before = try LogFixture.project()
    for keys in [
      "x", "<Delete>", "E", "ge37 fiche<C-x>", "gepull rouge<Enter>", "gepull rouge<C-x>", ".",
      ":modifier<Enter>", ":supprimer<Enter>", "<C-p>supprimer<Enter>", "gAmain courante<Enter>",
      "vx", "Vx", " x", "Y", "m", "J", "H",
    ] {
      var stage = try stage(on: 38)
      try stage.play(keys)
      #expect(stage.state.project == before, "\(keys)")
      #expect(stage.effects.allSatisfy { if case .commit = $0 { false } else { true } }, "\(keys)")
    }
    var stage = try stage(on: 38)
    try stage.play("x")
    #expect(stage.detail.contains("ne se modifie ni ne se supprime"))
    try stage.play("E")
    #expect(stage.detail.contains("e : la corriger par une autre"))
    try stage.play("gepull rouge<Enter>")
    #expect(stage.screen.text.contains("Suites et corrections"))
    #expect(stage.screen.text.contains("Lire pull orange"))
  }

  @Test("Deleting a role leaves what entries said of it")
  func deletedRole() throws {
    var stage = try stage(on: 38)
    let role = try #require(stage.state.project.incidents[id: "entry18"]?.role)
    let title = try #require(stage.state.project.roles[id: role]?.title)
    try stage.play("ge\(title)<C-x>")
    #expect(stage.state.project.roles[id: role] == nil)
    #expect(stage.state.project.incidents[id: "entry18"]?.role == role)
    #expect(stage.screen.text.contains("rôle supprimé"))
  }

  @Test(
    "The filter reads category, severity, zone and how incidents stand now; follow-ups go along",
    arguments: [
      ("catégorie:enfant", ["41", "40", "39", "38"]), ("gravité:grave", ["41", "40", "39", "38"]),
      ("zone:abords", ["32"]), ("état:clos secours", []), ("catégorie:secours", ["36", "33"]),
      ("catégorie:secours état:clos", ["36", "33"]), ("ouvert gravité:suivre", ["35", "32"]),
      ("grésille", ["35"]),
    ]
  )
  func filters(filter: String, numbers: [String]) throws {
    var stage = try LogFixture.stage()
    try stage.play("f\(filter)<Enter>")
    let shown = stage.state.log.records.compactMap {
      stage.state.project.incidents[id: $0.id]?.code
    }
    #expect(shown == numbers)
    try stage.play("<Esc>")
    #expect(stage.state.log.records.count == 22)
  }

  @Test("Search goes to an entry, n to the next one that matches")
  func search() throws {
    var stage = try LogFixture.stage()
    try stage.play("/pull<Enter>")
    let first = try #require(stage.state.log.selectedEntry?.number)
    try stage.play("n")
    let second = try #require(stage.state.log.selectedEntry?.number)
    #expect(Set([first, second]) == [38, 41])
  }

  @Test("What comes in while one reads the newest is read next; further down one stays")
  func news() throws {
    var stage = try LogFixture.stage()
    let outside = { (number: Int) in
      var entry = Incident(id: RecordID("theirs\(number)"))
      (entry.code, entry.title) = ("\(number)", "d'ailleurs")
      (entry.date, entry.time) = (Fixture.day(6, 6), 17 * 60 + 53)
      let edit = Edit(
        RecordReference(.incidents, entry.id),
        .insert(members: entry.members, neighbour: "entry22")
      )
      return Action.news([Applied(Change("Main courante", [edit]), author: "anne@pc")])
    }
    stage.send(outside(43))
    #expect(stage.state.log.selectedEntry?.number == 43)
    try stage.play("jj")
    let here = stage.state.log.selectedEntry?.number
    stage.send(outside(44))
    #expect(stage.state.log.selectedEntry?.number == here)
  }

  @Test(
    "A next look that has come calls on tab 5 and on day J in every title bar",
    arguments: 1...9
  )
  func calls(view: Int) throws {
    var stage = try LogFixture.stage(view: try #require(ViewID(rawValue: view)))
    #expect(stage.row(0).contains("! n° 35 à revoir"))
    #expect(stage.row(1).contains("Jour J 1"))
    stage.send(.tick(Moment(Fixture.day(6, 6), minute: 18 * 60 + 10)))
    #expect(stage.row(0).contains("! 2 à revoir"))
    #expect(stage.row(1).contains("Jour J 2"))
    stage.send(.tick(Moment(Fixture.day(6, 9), minute: 9 * 60)))
    #expect(!stage.row(0).contains("à revoir"))
    #expect(stage.row(1).contains("Jour J 2"))
  }

  @Test("Over midnight ages go on; clocks that are put back show the hour instead of an age")
  func clocks() throws {
    var stage = try stage(on: 38)
    #expect(stage.screen.text.contains("6 min"))
    stage.send(.tick(Moment(Fixture.day(6, 7), minute: 16)))
    #expect(stage.screen.text.contains("6 h 30"))
    stage.send(.tick(Moment(Fixture.day(6, 6), minute: 17 * 60 + 30)))
    #expect(stage.screen.text.contains("Enfant de 6 ans"))
    #expect(!stage.screen.text.contains("-16"))
    let row = stage.screen.rows.first { $0.contains("  Enfant de 6 ans") }
    #expect(row?.ranges(of: "17:46").count ?? 0 >= 2)
  }

  @Test("The mouse selects an entry, the wheel scrolls")
  func mouse() throws {
    var stage = try LogFixture.stage(80, 24)
    stage.send(.input(.mouse(MouseEvent(.press(.left), at: Point(x: 20, y: 7)))))
    #expect(stage.state.log.selectedEntry?.number == 40)
    stage.send(.input(.mouse(MouseEvent(.scrollDown, at: Point(x: 20, y: 8)))))
    #expect(stage.state.log.selectedEntry != nil)
  }
}
