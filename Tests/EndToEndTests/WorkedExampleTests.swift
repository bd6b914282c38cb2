import LosslessJSON
import Testing

/// What the plan as published promises, from an empty folder to undoing everything.
@Suite("The template on the command line")
struct WorkedExampleTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
  }

  /// The published plan is counted from no day in particular: on its first day nothing is late.
  private let firstDay = ["JOURJ_NOW": "2026-01-05"]

  private func make(dayJ: String) throws -> JSONValue {
    try #require(desk.jourj("init", "--day-j", dayJ).status == 0)
    return try desk.json("schedule", environment: firstDay)
  }

  private func links(_ schedule: JSONValue) -> [String] {
    guard let conflicts = schedule["conflicts"] else { return [] }
    return conflicts.elements.compactMap { conflict in
      guard conflict["kind"]?.string == "link", let from = conflict["from"]?.string,
        let to = conflict["to"]?.string, let missing = conflict["missingDays"]?.integer
      else { return nil }
      return "\(to) after \(from): \(missing)"
    }
  }

  @Test("has 123 tasks, no broken link and 95 days in its longest chain")
  func published() throws {
    let schedule = try make(dayJ: "2026-06-06")
    let tasks = try #require(schedule["tasks"])
    #expect(tasks.count == 123)
    #expect(schedule["criticalLength"]?.integer == 95)
    #expect(schedule["dayJ"]?.string == "2026-06-06")
    #expect(schedule["start"]?.string == "2026-01-05")
    #expect(links(schedule) == [])
    #expect(schedule["cycles"]?.count == 0)
    let finishes = Dictionary(
      uniqueKeysWithValues: tasks.elements.map {
        ($0["code"]?.string ?? "", $0["planned"]?["finish"]?.string ?? "")
      }
    )
    #expect(finishes == PublishedFinishes.dates)
    let task = try #require(tasks.elements.first { $0["code"]?.string == "SEC-04" })
    #expect(task["lot"]?.string == "securite")
    #expect(task["state"]?.string == "todo")
    #expect(task["slack"]?.integer != nil)
    #expect(task["why"]?["finish"]?.string?.contains("J-71") == true)
  }

  @Test(
    "breaks what is published at the other positions of day J",
    arguments: [
      (
        "2026-06-07",
        [
          "PIL-10 after PRE-10: 1", "ADM-06 after PIL-08: 1", "DEF-14 after DEF-13: 1",
          "PAR-06 after LOG-04: 1", "LOG-13 after LOG-12: 1", "COM-04 after PIL-08: 1",
        ]
      ),
      ("2026-05-30", ["DEF-13 after DEF-12: 1"]),
      ("2026-06-13", ["PIL-10 after PRE-10: 1"]),
    ]
  )
  func otherDays(dayJ: String, broken: [String]) throws {
    #expect(links(try make(dayJ: dayJ)).sorted() == broken.sorted())
  }

  @Test("says what moving day J breaks before it is done, and does it only then")
  func movesDayJ() throws {
    _ = try make(dayJ: "2026-06-06")
    let before = desk.bytes(desk.project)
    let trial = try desk.jourj("move-day", "2026-06-07", "--dry-run", environment: firstDay)
    #expect(trial.status == 0)
    #expect(trial.output.contains("Ce qui casse"))
    #expect(desk.bytes(desk.project) == before)
    let moved = try desk.jourj("move-day", "2026-06-07", environment: firstDay)
    #expect(moved.output == trial.output)
    #expect(links(try desk.json("schedule", environment: firstDay)).count == 6)
  }

  @Test("is again what it was, byte for byte, once everything is undone; and redone")
  func undoesEverything() throws {
    try #require(desk.jourj("init").status == 0)
    let first = desk.bytes(desk.project)
    let commands = [
      ["done", "PIL-01"], ["start", "PIL-02"], ["add", "Prévenir la presse", "--due", "J-20"],
      ["edit", "SEC-04", "duration=5", "notes=à relire"], ["wait", "ADM-01", "--on", "finances"],
      ["move-day", "2026-06-13"], ["delete", "COM-04", "COM-05"],
    ]
    for command in commands {
      let run = try desk.run(command)
      #expect(run.status == 0, "\(command): \(run.errors)")
    }
    let last = desk.bytes(desk.project)
    #expect(last != first)
    #expect(try desk.jourj("undo", "\(commands.count)").status == 0)
    #expect(desk.bytes(desk.project) == first)
    #expect(try desk.jourj("undo").status == 1)
    #expect(try desk.jourj("redo", "99").status == 0)
    #expect(desk.bytes(desk.project) == last)
    #expect(try desk.jourj("restore", "0").status == 0)
    #expect(desk.bytes(desk.project) == first)
    #expect(try desk.jourj("check").status == 0)
  }
}
