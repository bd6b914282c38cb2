import Interface
import Planning
import Rendering
import TestSupport
import Testing

@Suite("The run sheet while the day runs")
struct LiveTests {
  @Test("The hour is written large, and beside it what runs, what is left of it and how late it is")
  func running() throws {
    let stage = try LiveFixture.stage()
    let rows = stage.screen.rows.map(\.plain)
    #expect(rows[4].hasPrefix("    ██    ██████      ██████  ██████"))
    #expect(rows[8].hasPrefix("  ██████      ██      ██████  ██████"))
    #expect(rows[4].contains("EN COURS") && rows[4].contains("Scène"))
    #expect(rows[5].contains("29 Démonstrations des associations,"))
    #expect(rows[6].contains("série 2") && rows[6].contains("top à 17:08"))
    #expect(rows[8].contains("reste 48 s") && rows[8].contains("fin 17:53"))
    #expect(rows[8].contains("retard 8 min"))
  }

  @Test("A fixed row that can't be held stands in a band, with one way out and its key")
  func band() throws {
    var stage = try LiveFixture.stage()
    #expect(stage.row(10).plain.hasPrefix("▌ ! 8 min à rattraper avant 18:00 (fixe)  31 Discours"))
    #expect(
      stage.row(11).plain.contains(
        "30 Changement de plateau tient en 7 min au lieu de 15 : 8- raccourcir"
      )
    )
    try stage.play("8-<Enter>")
    #expect(stage.lastLabel == "8 min de moins : 30 Changement de plateau")
    #expect(!stage.plainText.contains("à rattraper avant"))
    #expect(stage.plainText.contains("ligne 31 tenue à 18:00"))
  }

  @Test("Minutes are tried before they are made; Esc drops them")
  func trial() throws {
    var stage = try LiveFixture.stage()
    try stage.play("5+")
    #expect(stage.detail.plain.contains("29 Démonstrations… : 50 min au lieu de 45 min"))
    #expect(stage.detail.plain.contains("13 min à rattraper avant 18:00 (fixe)"))
    try stage.play("+")
    #expect(stage.detail.plain.contains("51 min au lieu de 45 min"))
    let made = stage.labels.count
    try stage.play("<Esc>")
    #expect(stage.labels.count == made)
    #expect(!stage.detail.plain.contains("au lieu de"))
    try stage.play("5+<Enter>")
    #expect(stage.lastLabel == "5 min de plus : 29 Démonstrations des associations, série 2")
    try stage.play("u")
    #expect(stage.row(8).plain.contains("fin 17:53"))
  }

  @Test(
    "A top starts the next row and ends the one before it on its line; a count says how long ago"
  )
  func top() throws {
    var stage = try LiveFixture.stage()
    #expect(stage.detail.plain.contains("Entrée : top de la ligne 30"))
    try stage.play("4<Enter>")
    #expect(stage.lastLabel == "Top 17:48 : 30 Changement de plateau")
    let project = stage.state.project
    #expect(project.runSheet[id: "r30"]?.actualStart == WallHour(17, 48))
    #expect(project.runSheet[id: "r29"]?.actualEnd == WallHour(17, 48))
    #expect(project.runSheet[id: "r26"]?.actualEnd == nil)
    try stage.play("u")
    #expect(stage.state.project.runSheet[id: "r30"]?.actualStart == nil)
    #expect(stage.state.project.runSheet[id: "r29"]?.actualEnd == nil)
  }

  @Test("The hour at which a row began is put right in its form")
  func actualHour() throws {
    var stage = try LiveFixture.stage()
    try stage.play("e" + String(repeating: "<Tab>", count: 21) + "<C-u>17:10<Enter>")
    #expect(stage.state.project.runSheet[id: "r29"]?.actualStart == WallHour(17, 10))
    #expect(stage.row(8).plain.contains("retard 10 min"))
    try stage.play("u")
    #expect(stage.row(8).plain.contains("retard 8 min"))
  }

  @Test("One looks ahead without touching the clock, and comes back to what is on")
  func lookingAhead() throws {
    var stage = try LiveFixture.stage()
    try stage.play("jj")
    #expect(stage.screen.rows.contains { $0.hasPrefix("▌ !  31") })
    #expect(stage.row(5).plain.contains("29 Démonstrations"))
    #expect(stage.detail.plain.contains("Entrée : top de la ligne 31"))
    try stage.play("T")
    #expect(stage.screen.rows.contains { $0.hasPrefix("▌ ►  29") })
  }

  @Test("A row ends, goes on, is cut and taken up again")
  func endAndCut() throws {
    var stage = try LiveFixture.stage()
    try stage.play("t")
    #expect(stage.lastLabel == "Fin 17:52 : 29 Démonstrations des associations, série 2")
    try stage.play("ujjjx")
    #expect(stage.lastLabel == "Coupée : 32 Photo de famille des porteurs de défis")
    #expect(stage.plainText.contains("coupée"))
    try stage.play("x")
    #expect(stage.lastLabel == "Rétablie : 32 Photo de famille des porteurs de défis")
  }

  @Test("The ways out stand side by side, each with what it costs")
  func waysOut() throws {
    var stage = try LiveFixture.stage()
    try stage.play("O")
    let text = stage.plainText
    #expect(text.contains("31 Discours et résultats… · 8 min à rattraper avant 18:00 (fixe)"))
    #expect(text.contains("Raccourcir") && text.contains("Commencer à 18:08"))
    try stage.play("a")
    #expect(stage.lastLabel == "Reportée à 18:08 : 31 Discours et résultats des défis")
    #expect(stage.state.project.runSheet[id: "r31"]?.shift == 8)
    try stage.play("O")
    #expect(stage.detail.plain.contains("toutes les heures fixes sont tenues"))
  }

  @Test("Leaving asks here and nowhere else; staying is what Enter does")
  func leaving() throws {
    var stage = try LiveFixture.stage()
    try stage.play("Q")
    #expect(stage.plainText.contains("La journée est en cours"))
    try stage.play("<Enter>")
    #expect(!stage.effects.contains(.quit))
    try stage.play("Qq")
    #expect(stage.effects.contains(.quit))
  }

  @Test("Over time the row counts up, and a sheet that is over says so")
  func overtime() throws {
    var stage = try LiveFixture.stage()
    try LiveFixture.at(17, 54, second: 20, in: &stage)
    #expect(stage.row(8).plain.contains("dépassé de 1:20"))
    #expect(stage.state.showsSeconds)
    try stage.play("gt")
    #expect(!stage.state.showsSeconds)
  }

  @Test("The large mode shows hour, delay, what runs and what comes, and Esc leaves it")
  func large() throws {
    var stage = try LiveFixture.stage()
    try stage.play("Z")
    #expect(stage.row(3).plain.contains("████"))
    #expect(stage.row(13).plain.contains("à rattraper avant 18:00 (fixe)"))
    #expect(stage.row(17).plain.contains("MAINTENANT  Démonstrations des associations"))
    #expect(stage.row(27).plain.contains("ENSUITE  Changement de plateau"))
    try stage.play("<Esc>")
    #expect(stage.row(4).plain.contains("EN COURS"))
  }
}

extension Stage {
  /// The screen with plain blanks.
  var plainText: String { screen.text.plain }
  /// What the last gesture is called, with plain blanks.
  var lastLabel: String { labels.last?.plain ?? "" }
}
