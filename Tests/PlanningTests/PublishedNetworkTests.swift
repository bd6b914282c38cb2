import Planning
import Testing

@Suite("Published networks")
struct PublishedNetworkTests {
  @Test(
    "of PSPLIB are as long as their header says",
    arguments: ["j301_1", "j305_3", "j3010_7", "j3020_2", "j3048_10"]
  )
  func psplib(_ name: String) throws {
    guard let text = try Published.text("psplib/\(name).sm") else { return }
    let lines = text.split(whereSeparator: \.isNewline).map(String.init)
    func numbers(after title: String, skipping count: Int) throws -> [[Int]] {
      let start = try #require(lines.firstIndex { $0.hasPrefix(title) })
      return lines[(start + 1 + count)...].prefix { !$0.hasPrefix("*") }.map { line in
        line.split(separator: " ").compactMap { Int($0) }
      }
    }
    let header = try numbers(after: "PROJECT INFORMATION", skipping: 1)
    let length = try #require(header.first?.last)
    var tasks = try numbers(after: "REQUESTS/DURATIONS", skipping: 2).map { row in
      try task(RecordID("\(row[0])"), row[2])
    }
    for row in try numbers(after: "PRECEDENCE RELATIONS", skipping: 1) {
      for successor in row.dropFirst(3) {
        let index = try #require(tasks.firstIndex { $0.id.text == "\(successor)" })
        tasks[index].links.append(Link(from: RecordID("\(row[0])")))
      }
    }
    #expect(tasks.count == 32)
    var project = try plan()
    project.tasks = RecordList(tasks)
    #expect(Schedule(project, today: nil).criticalLength == length)
  }

  @Test("The four link types with lags give the dates that MS Project wrote into its file")
  func project() throws {
    // Two tasks of a day each, a week of five days from 8 February 2016, lags in days: the second's
    // early start, the first's slack. (Of a first task held by its start alone, the file's late
    // dates leave the lag out: no slack to compare.)
    let links: [(type: LinkType, lag: Int, early: String, slack: Int?)] = [
      (.finishToStart, 0, "2016-02-09", 10), (.finishToStart, 1, "2016-02-10", 9),
      (.finishToStart, 2, "2016-02-11", 8), (.finishToStart, 5, "2016-02-16", 5),
      (.finishToStart, 10, "2016-02-23", 0), (.finishToFinish, 2, "2016-02-10", 9),
      (.startToStart, 2, "2016-02-10", nil), (.startToFinish, 2, "2016-02-09", nil),
    ]
    for (type, lag, early, slack) in links {
      var project = try plan(
        task("1"),
        task("2") { $0.links = [Link(from: "1", type: type, lag: lag)] },
        start: "2016-02-08",
        dayJ: "2016-02-23"
      )
      project.settings.calendar.holidays = .none
      let schedule = Schedule(project, today: nil)
      #expect(schedule["2"]?.earliest?.start.iso == early, "\(type) \(lag)")
      if let slack { #expect(schedule["1"]?.slack == slack, "\(type) \(lag)") }
    }
  }
}
