import Interchange
import LosslessJSON
import Planning
import Testing

@Suite("A plan that goes out and comes back")
struct RoundTripTests {
  /// When each task is planned, in order.
  private func dates(_ project: Project) -> [DateSpan?] {
    let schedule = Schedule(project, today: nil)
    return project.tasks.map { schedule[$0.id]?.planned }
  }

  @Test("is the same plan, date by date", arguments: 0..<200 as Range<UInt64>)
  func isTheSame(seed: UInt64) throws {
    var plans = RandomProject(seed: seed)
    let project = plans.project(most: 12)
    let export = NeutralPlan.json(of: project)
    var other = Importer()
    let findings = other.take(try PlanText(export))
    #expect(findings == [])
    #expect(NeutralPlan.json(of: other.project) == export)
    #expect(dates(other.project) == dates(project))
  }

  @Test("changes nothing where it came from, replacing or not", arguments: 0..<50 as Range<UInt64>)
  func changesNothing(seed: UInt64) throws {
    var plans = RandomProject(seed: seed)
    var desk = Importer(plans.project(most: 12))
    let before = desk.project
    let export = try PlanText(NeutralPlan.json(of: before))
    #expect(desk.take(export).count == before.tasks.count)
    #expect(desk.project == before)
    #expect(desk.take(export, replacing: true) == [])
    #expect(desk.last.replacements == [])
    #expect(desk.project == before)
  }

  @Test("brings back what it was, whatever was edited since", arguments: 0..<50 as Range<UInt64>)
  func bringsBack(seed: UInt64) throws {
    var plans = RandomProject(seed: seed)
    let before = plans.project(most: 8)
    let export = NeutralPlan.json(of: before)
    var desk = Importer(before)
    for (task, other) in zip(before.tasks, plans.project(most: 8).tasks) {
      desk.project.tasks.update(task.id) {
        $0.duration = other.duration
        $0.finish = other.finish
        $0.state = other.state
        $0.links = []
      }
    }
    desk.take(try PlanText(export), replacing: true)
    #expect(NeutralPlan.json(of: desk.project)["tasks"] == export["tasks"])
  }

  @Test("may hold ten thousand tasks")
  func tenThousand() throws {
    var project = Project()
    for number in 0..<10_000 {
      var task = PlanTask(id: RecordID("t\(number)"))
      task.code = "T\(number)"
      task.links = Set([number / 2, number - 1]).filter { $0 >= 0 && $0 < number }.sorted()
        .map { Link(from: RecordID("t\($0)")) }
      project.tasks.append(task)
    }
    let export = NeutralPlan.json(of: project)
    var other = Importer()
    let findings = other.take(try PlanText(export))
    #expect(findings == [])
    #expect(other.project.tasks.count == 10_000)
    #expect(NeutralPlan.json(of: other.project) == export)
  }
}
