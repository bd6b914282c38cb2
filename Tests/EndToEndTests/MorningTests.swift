import Planning
import Rendering
import Storage
import TestSupport
import Testing

@Suite("A morning, played by keys in a terminal")
struct MorningTests {
  @Test(
    "Twelve items are reviewed, a bar is moved, a loop refused, a filter kept as a view; all is undone"
  )
  func morning() throws {
    let desk = try Desk.withDemonstration()
    let start = try desk.storedProject()
    let today = try #require(Day(year: 2026, month: 3, day: 2))
    let first = try Demo.project(today: today).documentBytes
    let sitting = try Sitting(
      at: desk,
      size: Size(columns: 120, rows: 36),
      arguments: ["--lang", "fr"],
      variables: ["JOURJ_NOW": "2026-03-02T09:14"]
    )
    try sitting.begin()

    // Twelve items, one key each; what can't be done there leaves the item in front.
    try sitting.press("R")
    try expect(sitting, "Revue du jour")
    try expect(sitting, "1 sur ")
    for (place, key) in "t>+t t>     ".enumerated() {
      try sitting.press(key == " " ? "<Space>" : String(key))
      try expect(sitting, "\(place + 2) sur ")
    }
    try sitting.press("u")
    try expect(sitting, "12 sur ")
    try sitting.press("q")
    try expect(sitting, "Aujourd'hui")
    #expect(try desk.storedProject() != start)

    // A bar a day later: what follows is told first, Enter makes it.
    try sitting.press("2/COM-04<Enter>L")
    try expect(sitting, "COM-04 finit ")
    try sitting.press("<Enter>")
    try expect(sitting, "Déplacé")

    // COM-04 comes after COM-03: the other way round would be a loop, which is named.
    try sitting.press("/COM-03<Enter>oCOM-04<Enter>")
    try expect(sitting, "boucle")
    try expect(sitting, "COM-03 → COM-04 → COM-03")
    try sitting.press("<Enter>")
    try expect(sitting, "boucle")
    try sitting.press("<Esc>")

    // What is mine and late, live as it is typed; kept under a name, left, and shown again.
    try sitting.press("fmoi retard")
    try expect(sitting, " sur 127")
    try sitting.press("<Enter>")
    try expect(sitting, "filtre : moi retard")
    try sitting.press("gsfFMes retards<Enter>")
    try expect(sitting, "Vue enregistrée : Mes retards")
    try sitting.press("<Esc>gs03")
    try expect(sitting, "Couloirs : volets")
    try sitting.press("FMes<Enter>")
    try expect(sitting, "filtre : moi retard")
    try expect(sitting, "Par fin")
    #expect(try desk.storedProject().views.map(\.title) == ["Mes retards"])

    // All of it is taken back by keys, each gesture as it was named, the review's one by one.
    try sitting.press("u")
    try expect(sitting, "Défait : Vue enregistrée : Mes retards")
    try sitting.press("u")
    try expect(sitting, "Défait : Déplacé")
    try sitting.press(String(repeating: "u", count: 40))
    try expect(sitting, "rien à défaire")
    try sitting.leave()

    #expect(desk.bytes(desk.project) == first)
    #expect(try desk.jourj("check").status == 0)
  }

  private func expect(
    _ sitting: Sitting,
    _ text: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let isSeen = sitting.terminal.wait { $0.text.plain.contains(text) }
    try #require(isSeen, "\(text)\n\(sitting.terminal.screen.text)", sourceLocation: sourceLocation)
  }
}
