import Planning
import Storage
import TestSupport
import Testing

@Suite("Links over tasks that are dropped")
struct BridgesTests {
  /// A project of tasks that come after others.
  private func project(_ tasks: [(RecordID, [Link])]) -> Project {
    var project = Project()
    for (id, links) in tasks {
      var task = PlanTask(id: id)
      task.links = links
      project.tasks.append(task)
    }
    return project
  }

  @Test("Each predecessor is tied to each successor, by the ends and lags of the way")
  func ends() {
    let project = project([
      ("a", []), ("b", []),
      ("x", [Link(from: "a", lag: 2), Link(from: "b", type: .startToStart)]),
      ("c", [Link(from: "x", lag: 1)]), ("d", [Link(from: "x", type: .finishToFinish)]),
    ])
    #expect(
      project.bridges(over: ["x"]) == [
        Bridge(task: "c", link: Link(from: "a", lag: 3)),
        Bridge(task: "c", link: Link(from: "b", type: .startToStart, lag: 1)),
        Bridge(task: "d", link: Link(from: "a", type: .finishToFinish, lag: 2)),
        Bridge(task: "d", link: Link(from: "b", type: .startToFinish)),
      ]
    )
  }

  @Test("What is tied already, over or dropped too is left out; a loop ends")
  func leftOut() {
    var project = project([
      ("a", []), ("done", []),
      ("x", [Link(from: "a"), Link(from: "done"), Link(from: "y")]), ("y", [Link(from: "x")]),
      ("c", [Link(from: "a"), Link(from: "x")]), ("d", [Link(from: "y")]),
    ])
    project.tasks.update("done") { $0.state = .done }
    #expect(
      project.bridges(over: ["x", "y"]) == [Bridge(task: "d", link: Link(from: "a"))]
    )
  }

  @Test("With the bridges, who came before whom still does", arguments: 0..<60)
  func order(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let ids = (0..<14).map { RecordID("t\($0)") }
    let project = project(
      ids.enumerated().map { index, id in
        (id, ids[..<index].filter { _ in random.chance(25) }.map { Link(from: $0) })
      }
    )
    let dropped = Set(ids.filter { _ in random.chance(30) })
    var after = project
    for bridge in project.bridges(over: dropped) {
      after.tasks.update(bridge.task) { $0.links.append(bridge.link) }
    }
    for id in dropped { after.tasks.remove(id) }
    for id in ids where !dropped.contains(id) {
      let naive = before(id, in: project).subtracting(dropped)
      #expect(before(id, in: after).intersection(ids).subtracting(dropped) == naive)
    }
  }

  /// All that comes before a task.
  private func before(_ id: RecordID, in project: Project) -> Set<RecordID> {
    var found: Set<RecordID> = []
    var queue = [id]
    while let next = queue.popLast() {
      for link in project.tasks[id: next]?.links ?? [] where found.insert(link.from).inserted {
        queue.append(link.from)
      }
    }
    return found
  }
}
