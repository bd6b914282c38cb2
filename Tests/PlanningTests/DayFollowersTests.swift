import Planning
import Storage
import TestSupport
import Testing

@Suite("What follows a day that the plan is built around")
struct DayFollowersTests {
  @Test("Neighbours' day takes along its opening, its challenge and what leads to nothing else")
  func template() throws {
    let project = try Template.tousActeurs.project()
    let dayJ = try #require(project.settings.dayJ)
    let day = try #require(project.settings.periods.first { $0.kind == .other }).from
    let followers = DayFollowers(of: day, dayJ: dayJ, in: project)
    let codes = followers.records.compactMap { project.value(of: "code", in: $0)?.text }
    #expect(codes == ["DEF-11", "DEF-12", "D02"])
    var moved = project
    followers.move(to: -15, in: &moved)
    #expect(moved.tasks.first { $0.code == "DEF-12" }?.finish == .onDay(-15))
    #expect(moved.tasks.first { $0.code == "DEF-11" }?.finish == .offset(-18))
    #expect(moved.challenges.first { $0.code == "D02" }?.date == .onDay(-15))
    #expect(project.edits(to: moved).count == 3)
  }

  @Test("A task that leads to something else too stays; a chain is followed whole; a loop ends")
  func chains() {
    var project = Project()
    func add(_ id: RecordID, _ finish: Anchor?, after: [RecordID] = []) {
      var task = PlanTask(id: id)
      (task.finish, task.links) = (finish, after.map { Link(from: $0) })
      project.tasks.append(task)
    }
    add("buy", .offset(-30))
    add("build", .offset(-20), after: ["buy"])
    add("both", .offset(-20))
    add("fair", .onDay(-8), after: ["build", "both"])
    add("party", .onDay(0), after: ["both"])
    add("one", .offset(-5), after: ["two"])
    add("two", .offset(-5), after: ["one"])
    let dayJ = Fixture.day(6, 6)
    let followers = DayFollowers(of: dayJ - 8, dayJ: dayJ, in: project)
    #expect(followers.records.map(\.id) == ["buy", "build", "fair"])
  }

  @Test("The last Friday of a month is the one that no other follows in it")
  func last() {
    for year in 2000...2050 {
      for month in 1...12 {
        for weekday in 1...7 {
          let days = (1...Day.length(ofMonth: month, year: year)).compactMap {
            Day(year: year, month: month, day: $0)
          }
          let naive = days.last { $0.weekday == weekday }
          #expect(Day.last(weekday, ofMonth: month, year: year) == naive)
        }
      }
    }
    #expect(Day.last(5, ofMonth: 5, year: 2026) == Fixture.day(5, 29))
  }
}
