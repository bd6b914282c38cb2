import Interface
import Planning
import Rendering
import TestSupport
import Testing

@Suite("A rehearsal of the day")
struct RehearsalTests {
  /// The Saturday on the stage, as a rehearsal whose clock stands still at 17:52.
  private func stage(columns: Int = 120, rows: Int = 40, isPaused: Bool = true) throws -> Stage {
    var stage = try LiveFixture.stage(columns: columns, rows: rows)
    stage.change { $0.begin(Rehearsal(speed: 60, isPaused: isPaused)) }
    return stage
  }

  private func hours(_ stage: Stage, of cue: RecordID) -> String {
    let cue = stage.state.project.runSheet[id: cue]
    return [cue?.actualStart, cue?.actualEnd].map { $0.map { "\($0)" } ?? "" }
      .joined(separator: "–")
  }

  @Test(
    "From edge to edge the first row says so: on every screen, whatever stands in front, also large",
    arguments: ["", "Z", "ga", "gr", "gt", "gp", "i", "?", "gh", "!", ",", "<C-p>"]
  )
  func bar(keys: String) throws {
    for (columns, rows) in [(120, 40), (80, 24)] {
      var stage = try stage(columns: columns, rows: rows)
      try stage.play(keys)
      let screen = stage.screen
      #expect(screen.rows[0].hasPrefix(" RÉPÉTITION en pause   "))
      #expect(screen.rows[0].hasSuffix("sam. 6 juin 2026  JOUR J  17:52  ●"))
      let isReversed = (0..<columns).allSatisfy {
        screen[$0, 0].style.attributes.contains(.reverse)
      }
      #expect(isReversed)
    }
  }

  @Test("The bar tells the speed, and without colour or beyond ASCII it is still there")
  func speed() throws {
    var stage = try stage(isPaused: false)
    #expect(stage.row(0).hasPrefix(" RÉPÉTITION ×60 "))
    try stage.play("gh4")
    #expect(stage.row(0).hasPrefix(" RÉPÉTITION ×300 "))
    #expect(stage.effects.last == .clock(.speed(300)))
    try stage.play("ghp")
    #expect(stage.row(0).hasPrefix(" RÉPÉTITION en pause "))
    #expect(stage.effects.last == .clock(.pause(true)))
    try stage.play("gh")
    #expect(stage.plainText.contains("reprendre"))
  }

  @Test("What can't be saved is said in the bar, in part where there is little room")
  func notSaved() throws {
    var stage = try stage(columns: 80, rows: 24)
    let reason = String(repeating: "le disque est plein, ", count: 5)
    stage.send(.saveStatus(.failing(unsaved: 2, reason: reason)))
    #expect(stage.row(0).plain.hasPrefix(" RÉPÉTITION en pause"))
    #expect(stage.row(0).contains("le disque est plein"))
    #expect(stage.row(0).contains("…"))
  }

  @Test("Another hour: the clock alone goes there, and what has not begun is late")
  func jump() throws {
    var stage = try stage()
    try stage.play("gha18h06<Enter>")
    // 6 June 2026, in minutes since 1970.
    let midnight = Int(Fixture.day(6, 6).number) * 1_440
    #expect(stage.effects.last == .clock(.jump(midnight + 1_086)))
    #expect(stage.row(0).contains("JOUR J  18:06"))
    #expect(hours(stage, of: "r30") == "–")
    #expect(stage.plainText.contains("dépassé de 13:00"))
  }

  @Test("The day is let run until an hour: all goes as forecast, as one gesture to take back")
  func pass() throws {
    var stage = try stage()
    try stage.play("ghd18:06")
    #expect(stage.detail.contains("18:06"))
    try stage.play("<Enter>")
    #expect(stage.lastLabel == "Déroulé jusqu'à 18:06")
    #expect(hours(stage, of: "r29") == "17:08–17:53")
    #expect(hours(stage, of: "r30") == "17:53–")
    #expect(hours(stage, of: "r26") == "15:00–18:00")
    #expect(stage.row(0).contains("JOUR J  18:06"))
    try stage.play("u")
    #expect(hours(stage, of: "r29") == "17:08–")
    #expect(hours(stage, of: "r26") == "15:00–")
  }

  @Test("Let run back to an hour that is past, what was noted after it is taken back")
  func passBack() throws {
    var stage = try stage()
    try stage.play("ghd17:05<Enter>")
    #expect(hours(stage, of: "r29") == "–")
    #expect(hours(stage, of: "r26") == "15:00–")
    #expect(stage.row(0).contains("JOUR J  17:05"))
  }

  @Test("What can't be an hour is not taken, and its text stays")
  func noHour() throws {
    var stage = try stage()
    try stage.play("ghabientôt<Enter>")
    #expect(stage.detail.contains("bientôt"))
    #expect(stage.row(0).contains("17:52"))
  }

  @Test("What is written in the incident log is marked as of a rehearsal: text, wind, end")
  func log() throws {
    var stage = try stage()
    try stage.play("!s2Malaise<Enter>")
    try stage.play("gw44<Enter>")
    let entries = stage.state.project.incidents
    #expect(entries.count >= 2)
    let allMarked = entries.allSatisfy(\.isRehearsal)
    #expect(allMarked)
    #expect(IncidentFigures(stage.state.project).total == 0)
  }

  @Test("The fixed hours that were in danger are remembered with the worst of it")
  func dangers() throws {
    var stage = try stage()
    try LiveFixture.at(17, 52, second: 20, in: &stage)
    let first = try #require(stage.state.rehearsal?.dangers.first)
    #expect(first.cue == "r31" && first.minutes == 8)
    try stage.play("gha17:57<Enter>")
    #expect(stage.state.rehearsal?.dangers.first?.minutes == 12)
    try stage.play("8-<Enter>t")
    #expect(stage.state.rehearsal?.dangers.map(\.cue) == ["r31"])
    #expect(stage.state.rehearsal?.dangers.first?.minutes == 12)
  }

  @Test("A fixed hour that was missed altogether is remembered too; a minute is no matter")
  func missed() throws {
    var stage = try stage()
    try stage.play("t<Enter>t")
    try stage.play("gha18:01<Enter>")
    #expect(stage.state.rehearsal?.dangers.contains { $0.minutes == 1 } == false)
    try stage.play("gha18:45<Enter>")
    let missed = stage.state.rehearsal?.dangers.first { $0.cue == "r31" }
    #expect(missed?.minutes == 45)
  }

  @Test("It is ended from its menu without a question; the clock of the day itself has no menu")
  func end() throws {
    var stage = try stage()
    try stage.play("ght")
    #expect(stage.effects.last == .quit)
    var day = try LiveFixture.stage()
    try day.play("gh")
    #expect(day.detail.plain.contains("pas de répétition en cours : jourj rehearse en ouvre une"))
  }
}
