import Interchange
import Planning
import TestSupport
import Testing

@Suite("Importing a plan")
struct PlanImportTests {
  @Test("Into a project without tasks it brings its name, dates, calendar and lots")
  func intoNothing() throws {
    var desk = Importer()
    let findings = desk.take(
      try PlanText(
        """
        {"name": "Fête", "dayJ": "2026-06-06", "start": "2026-01-05",
         "calendar": {"workdays": [1, 2, 3, 4, 5, 6]},
         "lots": [{"id": "sec", "name": "Sécurité"}],
         "tasks": [
           {"id": "B", "lot": "sec", "links": [{"from": "A", "type": "FF", "lag": 1}],
            "roles": ["Régie", "Stagiaire"]},
           {"id": "A", "roles": ["Stagiaire"]}]}
        """
      )
    )
    #expect(findings == [])
    #expect(desk.project.settings.name == "Fête")
    #expect(desk.project.settings.dayJ == Fixture.day(6, 6))
    #expect(desk.project.settings.start == Fixture.day(1, 5))
    #expect(desk.project.settings.calendar.workdays == [1, 2, 3, 4, 5, 6])
    #expect(desk.project.lots.map(\.title) == ["Sécurité"])
    #expect(desk.project.roles.map(\.title) == ["Régie", "Stagiaire"])
    #expect(desk.project.tasks.map(\.code) == ["B", "A"])
    let (a, b) = (try desk.task("A"), try desk.task("B"))
    #expect(b.links == [Link(from: a.id, type: .finishToFinish, lag: 1)])
    #expect(b.lot == desk.project.lots.first?.id)
    #expect(b.roles == desk.project.roles.map(\.id))
    #expect(a.roles == [desk.project.roles[1].id])
  }

  @Test("Into a project with tasks it brings only tasks and the lots that are missing")
  func intoSomething() throws {
    var desk = Importer(Fixture.smallEvent())
    let before = desk.project
    let findings = desk.take(
      try PlanText(
        """
        {"name": "Autre", "dayJ": "2027-01-01", "start": "2026-12-01",
         "calendar": {"workdays": [7]},
         "lots": [{"id": "tec", "name": "Ailleurs"}, {"id": "neuf", "name": "Neuf"}],
         "tasks": [{"id": "X", "lot": "tec", "roles": ["Régie"], "links": [{"from": "TEC-02"}]},
                   {"id": "Y", "lot": "neuf"}]}
        """
      )
    )
    #expect(findings == [])
    #expect(desk.project.settings == before.settings)
    #expect(Array(desk.project.tasks.prefix(8)) == Array(before.tasks))
    #expect(desk.project.lots.map(\.title) == before.lots.map(\.title) + ["Neuf"])
    #expect(desk.project.roles == before.roles)
    #expect(try desk.task("X").lot == "tec")
    #expect(try desk.task("X").roles == ["stage"])
    #expect(try desk.task("X").links == [Link(from: "t2")])
    #expect(try desk.task("Y").lot == desk.project.lots.last?.id)
  }

  @Test("A code that is there already is told and left alone")
  func alreadyThere() throws {
    var desk = Importer(Fixture.smallEvent())
    let before = desk.project
    let findings = desk.take(
      try PlanText(
        """
        {"tasks": [
          {"id": "TEC-02", "title": "Autre", "links": [{"from": "nulle part"}]},
          {"id": "ADM-01", "title": "Autre"}]}
        """
      )
    )
    #expect(
      findings == [
        Finding(line: 2, .alreadyThere("TEC-02")), Finding(line: 3, .alreadyThere("ADM-01")),
      ]
    )
    #expect(desk.project == before)
  }

  @Test("With --replace it takes over what the file gives; null takes away, the rest stays")
  func replaces() throws {
    var desk = Importer(Fixture.smallEvent())
    desk.project.tasks.update("a2") { $0.short = "Arrêté" }
    let before = try desk.task("ADM-02")
    let findings = desk.take(
      try PlanText(
        """
        {"tasks": [{"id": "ADM-02", "title": "Arrêté municipal", "finish": null, "links": []},
                   {"id": "Z"}]}
        """
      ),
      replacing: true
    )
    #expect(findings == [])
    var expected = before
    expected.title = "Arrêté municipal"
    expected.finish = nil
    expected.links = []
    #expect(try desk.task("ADM-02") == expected)
    #expect(desk.last.replacements.count == 1)
    #expect(desk.last.tasks.map(\.code) == ["Z"])
  }

  @Test("With --replace a value that can't be read leaves the field as it was")
  func replacesOnlyWithSense() throws {
    var desk = Importer(Fixture.smallEvent())
    let before = desk.project
    let findings = desk.take(
      try PlanText(#"{"tasks": [{"id": "ADM-02", "duration": "longue", "finish": "bientôt"}]}"#),
      replacing: true
    )
    #expect(findings.count == 2)
    #expect(desk.project == before)
    #expect(desk.last.replacements == [])
  }

  @Test("A link from nowhere and a lot that is none are told, and cost only themselves")
  func dangling() throws {
    var desk = Importer()
    let findings = desk.take(
      try PlanText(
        """
        {"tasks": [{"id": "A"},
          {"id": "B", "lot": "perdu", "links": [{"from": "A"}, {"from": "absent"}]}]}
        """
      )
    )
    #expect(
      Set(findings) == [
        Finding(line: 2, .unknownLot(task: "B", lot: "perdu")),
        Finding(line: 2, .unknownPredecessor(task: "B", from: "absent")),
      ]
    )
    #expect(try desk.task("B").lot == nil)
    #expect(try desk.task("B").links == [Link(from: desk.task("A").id)])
  }

  @Test("Findings of reading and of importing come in the file's order")
  func order() throws {
    var desk = Importer()
    let findings = desk.take(
      try PlanText(
        """
        {"tasks": [
          {"id": "A", "links": [{"from": "absent"}]},
          {"id": "B", "duration": "?"},
          {"id": "C", "lot": "perdu"}]}
        """
      )
    )
    #expect(findings.map(\.line) == [2, 3, 4])
  }

  @Test("A cycle comes in as it is, and the schedule names it link by link")
  func cycle() throws {
    var desk = Importer()
    let findings = desk.take(
      try PlanText(
        """
        {"dayJ": "2026-06-06", "start": "2026-01-05",
         "tasks": [{"id": "A", "links": [{"from": "C"}]}, {"id": "B", "links": [{"from": "A"}]},
                   {"id": "C", "links": [{"from": "B"}]}, {"id": "D", "links": [{"from": "D"}]}]}
        """
      )
    )
    #expect(findings == [])
    let names = Schedule(desk.project, today: nil).cycles
      .map { $0.compactMap { desk.project.tasks[id: $0]?.code } }
    #expect(names == [["A", "B", "C", "A"], ["D", "D"]])
  }

  @Test("A role is found by its title before another's short name")
  func roles() throws {
    var project = Project()
    for (id, title, short) in [("r1", "Régie générale", "Régie"), ("r2", "Régie", "Son")] {
      var role = TeamRole(id: RecordID(id))
      role.title = title
      role.short = short
      project.roles.append(role)
    }
    var desk = Importer(project)
    desk.take(
      try PlanText(#"{"tasks": [{"id": "A", "roles": ["Régie", "Son", "Régie générale"]}]}"#)
    )
    #expect(try desk.task("A").roles == ["r2", "r2", "r1"])
    #expect(desk.last.roles == [])
  }

  @Test("A task without a code is found again by the identifier that an export gave it")
  func withoutCode() throws {
    var desk = Importer()
    var task = PlanTask(id: "k7m2q9ab")
    task.title = "Sans code"
    desk.project.tasks.append(task)
    let export = try PlanText(NeutralPlan.json(of: desk.project))
    #expect(desk.take(export).map(\.reason) == [.alreadyThere("k7m2q9ab")])
    #expect(desk.take(export, replacing: true) == [])
    #expect(Array(desk.project.tasks) == [task])
  }
}
