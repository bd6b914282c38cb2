import LosslessJSON
import Testing

@Suite("What scripts read")
struct ScriptTests {
  private let desk: Desk
  /// On its first day nothing of the published plan is late.
  private let firstDay = ["JOURJ_NOW": "2026-01-05"]

  init() throws {
    desk = try Desk()
    try #require(desk.jourj("init", "--day-j", "2026-06-06").status == 0)
  }

  private func keys(_ value: JSONValue?) -> [String] { value?.members.map(\.name.text) ?? [] }

  private func texts(_ value: JSONValue?) -> [String] {
    value?.elements.compactMap(\.string) ?? []
  }

  @Test("schedule tells of every week in which a role is given more than it has")
  func overloads() throws {
    let plan = desk.folder + "/plan.json"
    try desk.write(
      """
      {"dayJ": "2026-06-06", "start": "2026-01-05", "tasks": [
        {"id": "A", "duration": 5, "finish": {"date": "2026-05-22"}, "roles": ["Stagiaire"]},
        {"id": "B", "duration": 3, "finish": {"date": "2026-05-20"}, "roles": ["Stagiaire", "Régie"],
         "effort": 1.5},
        {"id": "C", "duration": 1, "finish": {"date": "2026-05-26"}, "roles": ["Stagiaire"]}]}
      """,
      to: plan
    )
    let file = desk.folder + "/charge.json"
    #expect(try desk.jourj("import", "json", plan, "-f", file).status == 0)
    let overloads = try #require(try desk.json("schedule", "-f", file)["overloads"])
    #expect(overloads.count == 1)
    #expect(
      overloads[0]?.json
        == ["role": "Stagiaire", "week": "2026-S21", "days": .number("6.5"), "capacity": 5]
    )
    let said = try desk.jourj("schedule", "-f", file).output.replacing("\u{A0}", with: " ")
    #expect(said.contains("Surcharge : Stagiaire, 2026-S21"))
  }

  @Test("today gives each task once, in its section, with how far off it is")
  func today() throws {
    let items = try desk.json("today")
    let members = [
      "section", "kind", "id", "code", "title", "who", "mine", "date", "hour", "days", "reason",
    ]
    #expect(items.elements.allSatisfy { keys($0) == members })
    let codes = items.elements.compactMap { $0["code"]?.string }
    #expect(Set(codes).count == codes.count)
    let first = items.elements.first { $0["code"]?.string == "PIL-01" }
    #expect(first?["section"]?.string == "late")
    #expect(first?["days"]?.integer == -31)
    let said = try desk.jourj("today").output.replacing("\u{A0}", with: " ")
    #expect(said.contains("PIL-01  retard 31 j  ven. 16 janv."))
    let late = items.elements.first { $0["section"]?.string == "suppliers" }
    let reason = try #require(late?["reason"]?.string).replacing("\u{A0}", with: " ")
    #expect(said.contains(" : \(reason)"))
  }

  @Test(
    "move-day tells what moves and what breaks",
    arguments: [
      (
        "2026-06-07",
        [
          "ADM-06 PIL-08 1", "COM-04 PIL-08 1", "DEF-14 DEF-13 1", "LOG-13 LOG-12 1",
          "PAR-06 LOG-04 1", "PIL-10 PRE-10 1",
        ]
      ),
      ("2026-05-30", ["DEF-13 DEF-12 1"]),
      ("2026-06-13", ["PIL-10 PRE-10 1"]),
      ("2026-06-06", []),
    ]
  )
  func movesDayJ(date: String, broken: [String]) throws {
    let before = desk.bytes(desk.project)
    let answer = try desk.json("move-day", date, "--dry-run", environment: firstDay)
    #expect(
      keys(answer) == ["dayJ", "moved", "newConflicts", "healedConflicts", "impossible"]
    )
    #expect(answer["dayJ"]?.string == date)
    let links = try #require(answer["newConflicts"]).elements
      .filter { $0["kind"]?.string == "link" }
      .map { conflict in
        let names = [conflict["to"], conflict["from"]].compactMap { $0?.string }
        return (names + ["\(conflict["missingDays"]?.integer ?? 0)"]).joined(separator: " ")
      }
    #expect(links.sorted() == broken)
    #expect((answer["moved"]?.count == 0) == (date == "2026-06-06"))
    #expect(
      answer["moved"]?.elements.allSatisfy { keys($0) == ["task", "before", "after"] } == true
    )
    #expect(desk.bytes(desk.project) == before)
  }

  @Test("On 30 May the first task would have to begin before the project does")
  func beforeStart() throws {
    let answer = try desk.json("move-day", "2026-05-30", "--dry-run", environment: firstDay)
    let early = answer["newConflicts"]?.elements.first { $0["kind"]?.string == "beforeStart" }
    #expect(early?["task"]?.string == "PIL-01")
    #expect((early?["missingDays"]?.integer ?? 0) > 0)
  }

  @Test("A gesture answers with what it says on screen, and whether anything changed")
  func gestures() throws {
    let lines: [(line: [String], isChanged: Bool, messages: [String])] = [
      (["done", "PIL-01"], true, ["Terminé : Prise de poste"]),
      (["done", "PIL-01"], false, ["Déjà terminé : Prise de poste"]),
      (["done", "PIL-01", "PIL-02"], true, ["Déjà terminé", "Terminé : Note de cadrage"]),
      (["edit", "SEC-04", "duration=5"], true, ["Modifié : Dossier de sécurité"]),
      (["edit", "SEC-04", "duration=5"], false, ["Rien n'a changé."]),
      (["wait", "SEC-05", "--on", "mairie"], true, ["En attente de mairie"]),
      (["undo", "2"], true, ["Défait", "Défait"]),
      (["redo"], true, ["Refait : Modifié"]),
      (["delete", "COM-04"], true, ["Supprimé"]),
      (["restore", "1"], true, ["Revenu à l'état 1."]),
    ]
    for (line, isChanged, messages) in lines {
      let run = try desk.run(line + ["--json"])
      let answer = try JSONTree(parsing: Array(run.output.utf8)).root
      #expect(keys(answer) == ["changed", "messages"])
      #expect(answer["changed"]?.bool == isChanged, "\(line)")
      let said = texts(answer["messages"]).map { $0.replacing("\u{A0}", with: " ") }
      #expect(said.count == messages.count, "\(line): \(said)")
      #expect(zip(said, messages).allSatisfy { $0.hasPrefix($1) }, "\(line): \(said)")
    }
  }

  @Test("Naming a task twice is naming it once")
  func twice() throws {
    #expect(try desk.jourj("done", "PIL-01", "pil-01").status == 0)
    #expect(try desk.jourj("delete", "PIL-02", "PIL-02").status == 0)
    #expect(try desk.json("history").count == 2)
  }

  @Test("history gives the newest first, fifty unless told")
  func history() throws {
    for number in 1...3 { try #require(desk.jourj("add", "Tâche \(number)").status == 0) }
    try #require(desk.jourj("undo").status == 0)
    let steps = try desk.json("history")
    #expect(steps.elements.compactMap { $0["n"]?.integer } == [4, 3, 2, 1])
    #expect(steps.elements.compactMap { $0["kind"]?.string } == ["undo", "edit", "edit", "edit"])
    #expect(steps.elements.compactMap { $0["undone"]?.bool } == [false, true, false, false])
    #expect(keys(steps[0]) == ["n", "at", "by", "kind", "label", "undone"])
    #expect(steps[0]?["at"]?.string == "2026-03-02T09:14")
    #expect(try desk.json("history", "--limit", "1").count == 1)
    #expect(try desk.json("history", "--limit", "0").count == 4)
  }

  @Test(
    "list gives every record an id, a title and a state",
    arguments: [
      "tasks", "suppliers", "challenges", "contacts", "posts", "meetings", "cues", "incidents",
      "feedback",
    ]
  )
  func lists(kind: String) throws {
    let records = try desk.json("list", kind)
    let wanted: Set = ["id", "title", "state"]
    #expect(records.elements.allSatisfy { wanted.isSubset(of: keys($0)) })
  }

  @Test("An empty list is an empty answer; people are told so beside it")
  func emptyList() throws {
    #expect(try desk.json("list", "contacts").count == 0)
    let run = try desk.jourj("list", "contacts")
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.errors == "jourj: aucune fiche à montrer.\n")
  }
}
