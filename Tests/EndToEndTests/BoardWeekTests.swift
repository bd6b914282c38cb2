import LosslessJSON
import Rendering
import TestSupport
import Testing

@Suite("A week of the board, played by keys in a terminal")
struct BoardWeekTests {
  @Test("From Monday to Friday cards move, are put in order and taken back; the document tells it")
  func week() throws {
    let desk = try Desk()
    try #require(desk.jourj("init", "--template", "tous-acteurs").status == 0)
    let start = desk.bytes(desk.project)

    // Monday: four tasks are begun, which is as much as the column should hold, then a fifth.
    var board = try BoardSitting(desk, on: "2026-03-02T09:14")
    try board.see("Tâches · 123 cartes")
    for (code, count) in [("ADM-04", "1"), ("ADM-05", "2"), ("SEC-04", "3"), ("PRE-03", "4")] {
      try board.go(to: code)
      try board.type("L", see: "En cours \(count), max 4")
    }
    try board.go(to: "SEC-03")
    try board.type("L", see: "trop de cartes : En cours 5, max 4")
    try board.see("! 5, max 4")
    try board.leave()

    // Tuesday: one of them waits for an answer until Friday, which makes room.
    board = try BoardSitting(desk, on: "2026-03-03T08:55")
    try board.see("! 5, max 4")
    try board.go(to: "SEC-04")
    try board.type("L", see: "En attente de")
    try board.type("sous-préfecture\r", see: "Relancer le")
    try board.type("ven\r", see: "En attente de sous-préfecture")
    try board.see("En attente 1, max 5")
    try board.see("‖ sous-préfecture")
    try board.leave()

    // Wednesday: without lanes the most pressing card goes first; with them, all lanes but one are folded.
    board = try BoardSitting(desk, on: "2026-03-04T09:02")
    try board.type("zz", see: "Couloirs : aucun")
    try board.go(to: "PRE-03")
    try board.type("KKKK", see: "c'est le bout de la colonne")
    try board.type("z", see: "Couloirs : volets")
    try board.type("Z", see: "▸ Pilotage")
    try board.type("\u{1B}[C", see: "▾ Programmation et prestataires")
    try board.leave()

    // Thursday: the limit is raised, a card is added where the cursor is, and noted upon.
    board = try BoardSitting(desk, on: "2026-03-05T10:20")
    try board.go(to: "PRE-03")
    try board.type("Cl", see: "Maximum de cartes (En cours)")
    try board.type("\u{15}6\r", see: "En cours 4, max 6")
    try board.type("a", see: "Nouvelle tâche (Prog., En cours)")
    try board.type("Relancer le loueur de barnums\r", see: "En cours 5, max 6")
    try board.type("b", see: "Entrée valider")
    try board.type("devis demandé deux fois\r", see: "Note : Relancer le loueur")
    try board.leave()

    // Friday: one is done, one is deleted by mistake and comes back; a challenge and a post go on.
    board = try BoardSitting(desk, on: "2026-03-06T16:40")
    try board.go(to: "ADM-04")
    try board.type("t", see: "Terminé : Demande d'occupation")
    try board.go(to: "ADM-05")
    try board.type("x", see: "Supprimé")
    try board.type("u", see: "Défait")
    try board.type("\t", see: "Défis · 12 cartes")
    try board.type("t", see: "Statut : ")
    try board.type("u", see: "Défait")
    try board.type("L", see: ", en instruction")
    try board.leave()

    let tasks = Array(try desk.json("list").elements)
    func task(_ code: String) throws -> JSONValue {
      try #require(tasks.first { $0["code"]?.string == code }, "\(code)")
    }
    #expect(tasks.count == 124)
    #expect(try task("ADM-04")["state"]?.string == "done")
    #expect(try task("ADM-04")["actualStart"]?.string == "2026-03-02")
    #expect(try task("ADM-04")["actualFinish"]?.string == "2026-03-06")
    #expect(try task("ADM-05")["state"]?.string == "doing")
    #expect(try task("SEC-04")["waiting"]?["on"]?.string == "sous-préfecture")
    #expect(try task("SEC-04")["waiting"]?["since"]?.string == "2026-03-03")
    #expect(try task("SEC-04")["waiting"]?["until"]?.string == "2026-03-06")
    #expect(try task("PRE-03")["order"] != nil)
    let added = try #require(tasks.first { $0["title"]?.string == "Relancer le loueur de barnums" })
    #expect(added["state"]?.string == "doing")
    #expect(added["actualStart"]?.string == "2026-03-05")
    #expect(added["notes"]?.string == "devis demandé deux fois")
    #expect(added["lot"]?.string == (try task("PRE-03")["lot"]?.string))
    let document = try JSONTree(parsing: desk.bytes(desk.project)).root
    let columns = try #require(document["project"]?["boards"]?["tasks"])
    #expect(columns.count == 4)
    #expect(desk.text(desk.project).contains(#""limit": 6"#))
    let challenges = Array(try desk.json("list", "challenges").elements)
    #expect(challenges.count { $0["state"]?.string == "underReview" } == 1)
    #expect(try desk.jourj("check").status == 0)

    // All of it can still be taken back, to the byte.
    #expect(try desk.jourj("undo", "999").status == 0)
    #expect(desk.bytes(desk.project) == start)
  }
}

/// The board in a terminal on some day.
private struct BoardSitting {
  private let terminal: PtyTerminal

  init(_ desk: Desk, on moment: String) throws {
    terminal = try PtyTerminal(size: Size(columns: 120, rows: 36))
    let variables = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "LANGUAGE": "fr", "JOURJ_NOW": moment,
    ]
    try terminal.start(Program.path, ["--lang", "fr"], environment: desk.variables(variables))
    try see("enregistré")
    try type("3", see: "Couloirs")
  }

  /// Types keys, and waits until something is seen.
  func type(
    _ keys: String,
    see text: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    terminal.type(keys)
    try see(text, sourceLocation: sourceLocation)
  }

  /// Waits until something is seen; a limit follows a count by no-break spaces.
  func see(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let wanted = BoardSitting.plain(text)
    let isSeen = terminal.wait { BoardSitting.plain($0.text).contains(wanted) }
    try #require(isSeen, "\(text)\n\(terminal.screen.text)", sourceLocation: sourceLocation)
  }

  /// Goes to the card of a task by its code.
  func go(to code: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    try type("/", see: "Aller à", sourceLocation: sourceLocation)
    terminal.type("\(code)\r")
    // The last row but one tells the selected card.
    let isThere = terminal.wait { screen in
      screen.lines.suffix(2).first?.hasPrefix(" \(code) ") ?? false
    }
    try #require(isThere, "\(code)\n\(terminal.screen.text)", sourceLocation: sourceLocation)
  }

  /// Leaves the program, that has saved all.
  func leave(sourceLocation: SourceLocation = #_sourceLocation) throws {
    terminal.type("Q")
    #expect(terminal.waitForExit() == .code(0), sourceLocation: sourceLocation)
  }

  /// A text whose blanks are all one plain space.
  private static func plain(_ text: String) -> String {
    text.split { $0 == " " || $0 == "\u{A0}" }.joined(separator: " ")
  }
}
