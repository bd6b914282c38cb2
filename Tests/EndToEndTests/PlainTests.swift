import LosslessJSON
import Testing

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

@Suite("The interface in lines, for screen readers")
struct PlainTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
    try #require(desk.jourj("init", "--day-j", "2026-06-06").status == 0)
  }

  /// What is said when some lines are typed.
  private func say(_ lines: String...) throws -> String {
    let typed = desk.folder + "/typed"
    try desk.write(lines.map { $0 + "\n" }.joined(), to: typed)
    let shell = "exec \(Program.path) --plain < '\(typed)'"
    let run = try desk.run(["-c", shell], program: "/bin/sh", environment: ["TERM": "dumb"])
    #expect(run.status == 0, "\(run.errors)")
    return run.output.replacing("\u{A0}", with: " ")
  }

  @Test("The day is said line by line: no control byte, no frame, nothing side by side")
  func reads() throws {
    let output = try say()
    #expect(output.contains("En retard"))
    #expect(output.utf8.allSatisfy { $0 >= 0x20 || $0 == 0x0A })
    #expect(!output.contains("━") && !output.contains("─"))
    #expect(output.split(separator: "\n").allSatisfy { $0.count < 200 })
  }

  @Test("Titles and the names of views are whole, and a board says one column after the other")
  func whole() throws {
    #expect(try say().contains("2 Rétroplanning"))
    let board = try say("3", "Q")
    #expect(board.contains("À faire"))
    #expect(!board.contains("En attente"))
    #expect(board.contains("Prise de poste, lecture des bilans N-1/N-2, entretiens de cadrage"))
  }

  @Test("A task is finished by its key, and only what changed is said")
  func edits() throws {
    let output = try say("t", "Q")
    let parts = output.components(parting: "jourj> ")
    #expect(parts.count == 3)
    #expect(parts[1].contains("Terminé"))
    #expect(parts[1].split(separator: "\n").count < 12)
    let done = try desk.json("list")
    #expect(done.elements.contains { $0["state"]?.string == "done" })
    #expect(try desk.jourj("undo").status == 0)
  }

  @Test("A question takes the next line as its answer; Esc leaves it; u takes back")
  func asks() throws {
    let output = try say("a", "Réserver la salle", "u", "a", "<Esc>", ":plan", "Q")
    #expect(output.contains("Réserver la salle"))
    #expect(!desk.text(desk.project).contains("Réserver la salle"))
  }

  @Test("The end of the input leaves, all being saved")
  func ends() throws {
    _ = try say("b", "Rappeler lundi")
    #expect(try desk.jourj("history", "--limit", "1").output.contains("Note"))
  }
}

extension String {
  fileprivate func components(parting mark: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: "\n" + mark) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}
