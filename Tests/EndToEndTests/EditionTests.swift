import LosslessJSON
import Testing

@Suite("References and the next edition, from the command line")
struct EditionTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
    let run = try desk.jourj("init", "--day-j", "2026-06-06", "--name", "Tous acteurs 2026")
    try #require(run.status == 0)
  }

  @Test("A reference is set, the plan moves, and show says by how much")
  func baseline() throws {
    #expect(try desk.jourj("baseline", "show").status == 1)
    let set = try desk.jourj("baseline", "set", "Comité du 2 mars")
    #expect(set.status == 0)
    #expect(set.output.contains("Comité du 2 mars"))
    #expect(try desk.jourj("baseline", "set", "Comité du 2 mars").status == 1)
    let still = try desk.jourj("baseline", "show").output
    #expect(still.contains("Rien n'a bougé"))
    try desk.jourj("edit", "SEC-04", "finish=2026-04-10")
    let shown = try desk.json("baseline", "show")
    let moved = shown["tasks"]?.elements.filter { $0["days"]?.integer != 0 } ?? []
    #expect(moved.contains { $0["task"]?.string == "SEC-04" })
    #expect(try desk.jourj("baseline", "show").output.contains("SEC-04"))
    let listed = try desk.json("baseline", "list")
    #expect(listed.count == 1)
    #expect(try desk.jourj("undo", "2").status == 0)
    #expect(try desk.json("baseline", "list").count == 0)
  }

  @Test("next-edition writes a project of its own, whose plan is this one a year later")
  func nextEdition() throws {
    try desk.jourj("done", "PIL-01")
    let before = desk.bytes(desk.project)
    let answer = try desk.json("next-edition", "--day-j", "2027-06-05")
    let file = try #require(answer["file"]?.string)
    #expect(file.hasSuffix("projet-2027.json"))
    #expect(desk.bytes(desk.project) == before)
    let plan = try desk.json("schedule", "-f", file, "--now", "2027-01-04")
    #expect(plan["dayJ"]?.string == "2027-06-05")
    #expect(plan["tasks"]?.count == 123)
    #expect(plan["tasks"]?.elements.allSatisfy { $0["state"]?.string == "todo" } == true)
    #expect(plan["criticalLength"]?.integer == 95)
    #expect(try desk.jourj("check", "-f", file).status == 0)
    #expect(desk.text(file).contains("Tous acteurs 2027"))
    // Another one does not overwrite it.
    #expect(try desk.jourj("next-edition", "--day-j", "2027-06-05").status == 1)
  }

  @Test("A day J that is not later is refused with the way out")
  func tooEarly() throws {
    let run = try desk.jourj("next-edition", "--day-j", "2026-05-30")
    #expect(run.status == 1)
    #expect(run.errors.contains("--day-j"))
  }
}
