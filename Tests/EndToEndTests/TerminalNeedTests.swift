import TestSupport
import Testing

@Suite("A terminal that can't show the interface")
struct TerminalNeedTests {
  @Test(
    "gets one clear line, and is left as it was",
    arguments: [
      (nil, "TERM est vide"), ("", "TERM est vide"), ("dumb", "« dumb » ne sait pas placer"),
      ("inconnu-9000", "« inconnu-9000 » est inconnu"),
      (String(repeating: "x", count: 10_000), "est inconnu"),
    ] as [(String?, String)]
  )
  func says(term: String?, sentence: String) throws {
    let desk = try Desk()
    try #require(desk.jourj("init").status == 0)
    let before = desk.bytes(desk.project)
    let terminal = try PtyTerminal()
    let settings = terminal.settings
    var variables = desk.variables()
    variables["TERM"] = term
    try terminal.start(Program.path, environment: variables)
    #expect(terminal.waitForExit() == .code(2))
    let said = String(decoding: terminal.output, as: UTF8.self)
      .replacing("\u{A0}", with: " ")
    #expect(said.hasPrefix("jourj: "))
    #expect(said.contains(sentence), "\(said.prefix(200))")
    #expect(said.split(separator: "\r\n").count == 1)
    #expect(!said.contains("\u{1B}"))
    #expect(terminal.settings == settings)
    #expect(desk.bytes(desk.project) == before)
  }

  @Test("Without a project the way to one is said first")
  func withoutProject() throws {
    let desk = try Desk()
    let run = try desk.jourj()
    #expect(run.status == 2)
    #expect(run.errors.hasSuffix("Pour en créer un\u{A0}: jourj init\n"))
    let named = try desk.jourj("le projet.json")
    #expect(named.status == 2)
    #expect(named.errors.hasSuffix("jourj init -f 'le projet.json'\n"))
    #expect(desk.mode(desk.project) == 0)
  }
}
