import Planning
import Rendering
import TestSupport
import Testing

@Suite("The machine's clock on day J")
struct ChangedClockTests {
  /// 6 June 2026 15:00 UTC, in seconds since 1970.
  private static let afternoon = 1_780_758_000

  @Test(
    "Put back a day or forward ten years under the program, it is told, and the row that runs runs on",
    .enabled(if: LeverMachine.isAvailable, "needs Linux and a C compiler")
  )
  func changed() throws {
    let desk = try Desk.onDayJ(from: WallHour(15, 0))
    let machine = try LeverMachine(at: desk)
    try machine.setClock(to: Self.afternoon)
    let sitting = try Sitting(
      at: desk,
      size: Size(columns: 120, rows: 40),
      variables: machine.variables.merging(["TZ": "UTC0", "JOURJ_NOW": nil]) { $1 }
    )
    try sitting.begin()
    try sitting.press("gj/25<Enter><Enter>")
    #expect(sitting.shows("EN COURS"))
    for (seconds, sentence) in [
      (-86_400, "Horloge changée : reculée de 24 h"),
      (10 * 31_557_600, "Horloge changée : avancée de 3653 jours"),
      (0, "Horloge changée : reculée de 3652 jours"),
    ] {
      try machine.setClock(to: Self.afternoon + seconds)
      // The clock is looked at with every key; while seconds show, each second.
      try sitting.terminal.press("T")
      let isTold = sitting.terminal.wait { $0.text.plain.contains(sentence) }
      #expect(isTold, "\(sitting.terminal.screen.text)")
      #expect(sitting.terminal.screen.text.contains("25 Démonstrations"))
      #expect(sitting.terminal.screen.text.contains("EN COURS"))
    }
    try sitting.press("j")
    #expect(!sitting.screen.text.contains("Horloge"))
    #expect(
      try desk.storedProject().hoursOfRows[23...25] == ["24 14:30–14:50", "25 15:00–", "26 –"]
    )
    sitting.terminal.rest()
    try sitting.terminal.press("Qq")
    #expect(sitting.terminal.waitForExit() == .code(0))
  }

  @Test(
    "A time zone that nobody knows is named, and UTC taken; those that are known are not spoken of",
    arguments: [
      ("Mars/Olympus", true), ("Europe/Pariss", true), ("Europe/Paris", false), ("UTC", false),
      ("CET-1CEST,M3.5.0,M10.5.0/3", false), ("<+02>-2", false), ("", false),
    ]
  )
  func timeZone(name: String, isTold: Bool) throws {
    let desk = try Desk()
    try #require(desk.jourj("init", "--day-j", "2026-06-06").status == 0)
    let sitting = try Sitting(
      at: desk,
      size: Size(columns: 120, rows: 40),
      variables: ["TZ": name, "JOURJ_NOW": "2026-06-06T15:00"]
    )
    try sitting.begin()
    let notice = "Fuseau horaire inconnu, TZ=\(name) : les heures sont en UTC."
    #expect(sitting.screen.text.plain.contains(notice) == isTold)
    try sitting.leave()
    let run = try desk.run(["log", "Essai"], environment: ["TZ": name])
    #expect(run.status == 0)
    #expect(run.errors.plain.contains(notice) == isTold)
  }
}
