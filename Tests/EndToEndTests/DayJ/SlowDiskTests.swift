import Planning
import Rendering
import Storage
import TestSupport
import Testing

@Suite("A disk that takes its time on day J")
struct SlowDiskTests {
  @Test(
    "While a sync does not end, every key is answered; all of it is kept once it does",
    .enabled(if: LeverMachine.isAvailable, "needs Linux and a C compiler")
  )
  func answered() throws {
    let desk = try Desk.onDayJ(from: WallHour(17, 0))
    let machine = try LeverMachine(at: desk)
    let variables: [String: String?] = ["JOURJ_NOW": "2026-06-06T17:08", "TZ": "Europe/Paris"]
    let sitting = try Sitting(
      at: desk,
      size: Size(columns: 120, rows: 40),
      variables: variables.merging(machine.variables) { $1 }
    )
    try sitting.begin()
    try sitting.press("gj/29<Enter>")
    try machine.holdSyncs()
    try sitting.press("<Enter>")
    for (keys, answer) in [
      ("", "Top 17:08 : 29 Démonstrations"), ("jj", "31 Élu·e"), ("5+", "31 Discours"),
      ("<Esc><Esc>", "29 Référent·e scène"), ("Z", "MAINTENANT"), ("<Esc>", "EN COURS"),
      ("!s2Malaise<Enter>", "Malaise"), ("gr", "Prise de poste"), ("gj", "EN COURS"),
      ("x", "Coupée : 30"),
    ] {
      try sitting.terminal.press(keys)
      let isAnswered = sitting.terminal.wait { $0.text.plain.contains(answer) }
      #expect(isAnswered, "\(keys): \(answer)\n\(sitting.terminal.screen.text)")
    }
    // All that while the first gesture's sync was under way: the dot is still hollow.
    #expect(sitting.terminal.screen.text.contains("○"))
    machine.letGo()
    #expect(sitting.terminal.wait { $0.text.contains("●") && !$0.text.contains("○") })
    let project = try desk.storedProject()
    #expect(project.hoursOfRows[28...29] == ["29 17:08–", "30 cut"])
    #expect(project.writtenEntries == ["1 17:08 Malaise"])
    sitting.terminal.rest()
    try sitting.terminal.press("Qq")
    #expect(sitting.terminal.waitForExit() == .code(0))
  }
}
