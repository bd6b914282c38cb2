import Interchange
import LosslessJSON
import Planning
import TestSupport
import Testing

@Suite("Writing a plan of the neutral format")
struct PlanWritingTests {
  @Test("Tasks, lots and predecessors are named by code, roles by title")
  func names() throws {
    var project = Fixture.smallEvent()
    project.lots.update("tec") { $0.code = "technique" }
    let plan = NeutralPlan.json(of: project)
    #expect(plan["name"] == "Fête de quartier")
    #expect(plan["dayJ"] == "2026-06-06")
    #expect(plan["start"] == "2026-01-05")
    guard case .array(let lots)? = plan["lots"], case .array(let tasks)? = plan["tasks"] else {
      Issue.record("no lists in \(plan)")
      return
    }
    #expect(lots.first == ["id": "adm", "name": "Administratif"])
    #expect(lots[1] == ["id": "technique", "name": "Technique et logistique"])
    let task = try #require(tasks.first { $0["id"] == "TEC-03" })
    #expect(
      task == [
        "id": "TEC-03", "title": "Montage", "lot": "technique", "duration": 2,
        "finish": ["offset": -2],
        "links": [
          ["from": "ADM-02", "type": "FS", "lag": 0], ["from": "TEC-02", "type": "FS", "lag": 0],
        ],
        "roles": ["Régie générale"], "state": "todo",
      ]
    )
    #expect(tasks.first { $0["id"] == "TEC-02" }?["finish"] == JSON.null)
  }

  @Test("What is not set is null")
  func nothing() {
    var project = Project()
    project.tasks.append(PlanTask(id: "k7m2q9ab"))
    let plan = NeutralPlan.json(of: project)
    #expect(plan["dayJ"] == JSON.null)
    #expect(plan["start"] == JSON.null)
    #expect(
      plan["tasks"] == [
        [
          "id": "k7m2q9ab", "title": "", "lot": nil, "duration": 1, "finish": nil, "links": [],
          "roles": [], "state": "todo",
        ]
      ]
    )
  }
}
