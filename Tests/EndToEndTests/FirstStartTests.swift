import LosslessJSON
import Planning
import Rendering
import TestSupport
import Testing

@Suite("The first start, in a terminal")
struct FirstStartTests {
  private func sitting(_ desk: Desk, _ arguments: [String] = []) throws -> Sitting {
    let sitting = try Sitting(
      at: desk,
      size: Size(columns: 80, rows: 24),
      arguments: ["--lang", "fr"] + arguments,
      variables: ["JOURJ_NOW": "2026-03-02T09:14"]
    )
    try #require(sitting.shows("Bienvenue dans JourJ"), "\(sitting.terminal.screen.text)")
    return sitting
  }

  @Test("The questions lead to a project that nobody else can read, in view 1")
  func makes() throws {
    let desk = try Desk()
    let sitting = try sitting(desk)
    try sitting.press("<Enter><Enter><Enter><Enter>13/6<Enter><Enter><Enter>")
    #expect(sitting.shows("Est-ce bien cela"))
    #expect(desk.mode(desk.project) == 0)
    try sitting.press("<Enter>")
    try #require(sitting.shows("Par quoi commencer"), "\(sitting.terminal.screen.text)")
    try sitting.press("<Esc>")
    #expect(sitting.shows("? aide"))
    #expect(sitting.shows("En retard"))
    #expect(desk.mode(desk.project) == 0o100600 & 0o7777)
    // It is a project like any other: an edit is kept, and taken back.
    let first = desk.bytes(desk.project)
    try sitting.press("t")
    #expect(sitting.shows("Terminé"))
    try sitting.leave()
    #expect(desk.bytes(desk.project) != first)
    #expect(try desk.jourj("undo").status == 0)
    #expect(desk.bytes(desk.project) == first)
    #expect(try desk.json("schedule")["dayJ"]?.string == "2026-06-13")
    #expect(try desk.jourj("check").status == 0)
  }

  @Test(
    "Esc leaves nothing behind, and the terminal as it was found",
    arguments: ["", "<Enter>zz"]
  )
  func leaves(keys: String) throws {
    let desk = try Desk()
    let sitting = try sitting(desk)
    try sitting.press(keys + "<Esc>")
    #expect(sitting.terminal.waitForExit() == .code(0))
    sitting.expectGivenBack()
    sitting.expectCleanOutput()
    #expect(sitting.terminal.screen.text.contains("Rien n'a été créé."))
    let list = "ls -A \"$0\" | grep -v '^[.]out\\|^[.]err'"
    #expect(try desk.run(["-c", list, desk.folder], program: "/bin/sh").output.isEmpty)
  }

  @Test("A project that comes into being meanwhile is left alone, and the reason is said")
  func meanwhile() throws {
    let desk = try Desk()
    let sitting = try sitting(desk)
    try sitting.press("<Enter><Enter><Enter><Enter><Enter><Enter><Enter>")
    try #require(desk.jourj("init", "--template", "vide").status == 0)
    let first = desk.bytes(desk.project)
    try sitting.press("<Enter>")
    #expect(sitting.shows("existe déjà"), "\(sitting.terminal.screen.text)")
    try sitting.press("<Esc>")
    #expect(sitting.terminal.waitForExit() == .code(0))
    #expect(desk.bytes(desk.project) == first)
  }

  @Test("A file that is named is made there; read only, or for another command, it is an error")
  func named() throws {
    let desk = try Desk()
    let path = desk.folder + "/un dossier/port.json"
    let sitting = try sitting(desk, [path])
    try sitting.press("2Stagiaire<Enter><Enter><Enter><Enter><Enter>Port<Enter>")
    #expect(sitting.shows("un dossier/port.json"), "\(sitting.terminal.screen.text)")
    try sitting.press("<Enter>")
    try #require(sitting.shows("Par quoi commencer"))
    try sitting.leave()
    #expect(desk.text(path).contains("\"name\": \"Port\""))
    #expect(desk.mode(desk.folder + "/un dossier") == 0o700)
    for command in [["list"], ["today"], ["undo"], ["--read-only"]] {
      let run = try desk.run(command)
      #expect(run.status == 2)
      #expect(run.errors.hasSuffix("jourj init\n"), "\(command): \(run.errors)")
    }
    #expect(desk.mode(desk.project) == 0)
  }

  @Test("It can be answered in lines; the end of the input leaves nothing behind")
  func plain() throws {
    let desk = try Desk()
    func say(_ lines: String...) throws -> String {
      try desk.write(lines.map { $0 + "\n" }.joined(), to: desk.folder + "/typed")
      let shell = "exec \(Program.path) --plain --lang fr < '\(desk.folder)/typed'"
      let run = try desk.run(["-c", shell], program: "/bin/sh", environment: ["TERM": "dumb"])
      #expect(run.status == 0, "\(run.errors)")
      return run.output.replacing("\u{A0}", with: " ")
    }
    let left = try say("1", "Chargée de mission")
    #expect(left.contains("Bienvenue dans JourJ") && left.hasSuffix("Rien n'a été créé.\n"))
    #expect(desk.mode(desk.project) == 0)
    let made = try say(
      "1",
      "Chargée de mission",
      "2/3",
      "19/6",
      "6/6",
      "29/5",
      "Tous acteurs",
      "<Enter>",
      "Q"
    )
    #expect(made.contains("sam. 6 juin 2026"), "\(made)")
    #expect(made.contains("En retard"), "\(made)")
    #expect(desk.text(desk.project).contains("Chargée de mission"))
  }
}
