import Planning
import Testing

@Suite("The rules of planning")
struct PlanningRulesTests {
  @Test("A relative finish on a day off moves back before day J and forward after it")
  func offsets() throws {
    let project = try plan(
      task("back") { $0.finish = .offset(-6) },
      task("onJ") { $0.finish = .offset(0) },
      task("forward") { $0.finish = .offset(1) },
      dayJ: "2026-06-06"
    )
    let schedule = Schedule(project, today: nil)
    #expect(schedule["back"]?.planned?.finish.iso == "2026-05-29")
    #expect(schedule["onJ"]?.planned?.finish.iso == "2026-06-05")
    #expect(schedule["forward"]?.planned?.finish.iso == "2026-06-08")
  }

  @Test("A milestone shares its predecessor's day, and its successors start the next one")
  func milestones() throws {
    let schedule = Schedule(
      try plan(
        task("work", 3),
        task("milestone", 0, after: "work"),
        task("next", 1, after: "milestone")
      ),
      today: nil
    )
    #expect(schedule["work"]?.earliest?.text == "2026-01-05…2026-01-07")
    #expect(schedule["milestone"]?.earliest?.text == "2026-01-07…2026-01-07")
    #expect(schedule["next"]?.earliest?.start.iso == "2026-01-08")
    let first = Schedule(try plan(task("kickoff", 0)), today: nil)
    #expect(first["kickoff"]?.earliest?.finish.iso == "2026-01-05")
  }

  @Test(
    "A party pinned on a Saturday lets its predecessors end on Friday, and the rest start on Monday"
  )
  func pinned() throws {
    let schedule = Schedule(
      try plan(
        task("before", 2),
        task("party", 1, after: "before") { $0.finish = .onDay(0) },
        task("after", 1, after: "party") { $0.finish = .offset(2) }
      ),
      today: nil
    )
    #expect(schedule["before"]?.latest?.text == "2026-06-04…2026-06-05")
    #expect(schedule["party"]?.planned?.text == "2026-06-06…2026-06-06")
    #expect(schedule["after"]?.earliest?.start.iso == "2026-06-08")
    #expect(schedule.conflicts == [])
  }

  @Test("A pinned task longer than a day takes place on its day, and is told")
  func pinnedTooLong() throws {
    let schedule = Schedule(
      try plan(task("fair", 3) { $0.finish = .onDate(try day("2026-05-29")) }),
      today: nil
    )
    #expect(schedule["fair"]?.planned?.text == "2026-05-29…2026-05-29")
    #expect(schedule.issues == [.pinnedTooLong("fair")])
  }

  @Test("A task worked every day uses the weekend, and its successors the project's days")
  func everyDay() throws {
    let schedule = Schedule(
      try plan(
        task("week", 5),
        task("weekend", 2, after: "week") { $0.calendar = .everyDay },
        task("monday", 1, after: "weekend")
      ),
      today: nil
    )
    #expect(schedule["week"]?.earliest?.finish.iso == "2026-01-09")
    #expect(schedule["weekend"]?.earliest?.text == "2026-01-10…2026-01-11")
    #expect(schedule["monday"]?.earliest?.start.iso == "2026-01-12")
  }

  @Test(
    "What is not started is pushed by today; what has started ends no earlier than what remains"
  )
  func today() throws {
    let project = try plan(
      task("todo", 2),
      task("doing", 5) {
        $0.state = .doing
        $0.actualStart = try day("2026-02-02")
      },
      task("halfTicked", 5) {
        $0.state = .doing
        $0.actualStart = try day("2026-02-02")
        $0.checklist = [ChecklistItem("a", isDone: true), ChecklistItem("b")]
      },
      task("waiting", 5) {
        $0.state = .waiting
        $0.actualStart = try day("2026-02-02")
        $0.remaining = 1
      },
      task("done", 5) {
        $0.state = .done
        $0.actualFinish = try day("2026-01-16")
      }
    )
    let schedule = Schedule(project, today: try day("2026-02-04"))
    #expect(schedule["todo"]?.earliest?.text == "2026-02-04…2026-02-05")
    // Two days of five were worked, three remain.
    #expect(schedule["doing"]?.earliest?.text == "2026-02-02…2026-02-06")
    #expect(schedule["halfTicked"]?.earliest?.text == "2026-02-02…2026-02-06")
    #expect(schedule["waiting"]?.earliest?.text == "2026-02-02…2026-02-04")
    #expect(schedule["done"]?.planned?.text == "2026-01-12…2026-01-16")
    #expect(schedule["done"]?.slack == nil)
    #expect(schedule.why(DateQuestion("todo", .earliest, .start))?.reason == .today)
  }

  @Test("Late is what is not done and should have been")
  func late() throws {
    let project = try plan(
      task("past") { $0.finish = .date(try day("2026-02-03")) },
      task("today") { $0.finish = .date(try day("2026-02-04")) },
      task("done") {
        $0.finish = .date(try day("2026-02-03"))
        $0.state = .done
      },
      task("started", 2) {
        $0.finish = .date(try day("2026-02-03"))
        $0.state = .doing
        $0.actualStart = try day("2026-02-05")
      }
    )
    let schedule = Schedule(project, today: try day("2026-02-04"))
    #expect(schedule.ids.filter { schedule[$0]?.isLate == true } == ["past", "started"])
  }

  @Test("A cancelled task is left out and its links are dropped")
  func cancelled() throws {
    let schedule = Schedule(
      try plan(
        task("a", 10),
        task("b", 10, after: "a") { $0.state = .cancelled },
        task("c", 1, after: "b", "a")
      ),
      today: nil
    )
    #expect(schedule["b"]?.planned == nil)
    #expect(schedule["c"]?.earliest?.start.iso == "2026-01-19")
    #expect(schedule.criticalLength == 11)
  }

  @Test("A loop is named task by task, and the rest of the plan is computed")
  func cycles() throws {
    let schedule = Schedule(
      try plan(
        task("x", 1, after: "z"),
        task("y", 1, after: "x"),
        task("z", 1, after: "y"),
        task("self", 1, after: "self"),
        task("free", 2, after: "z")
      ),
      today: nil
    )
    #expect(schedule.cycles == [["x", "y", "z", "x"], ["self", "self"]])
    #expect(schedule["y"]?.planned == nil)
    #expect(schedule["free"]?.earliest?.start.iso == "2026-01-05")
  }

  @Test("A parent spans its parts, and what comes after it comes after each of them")
  func parents() throws {
    let schedule = Schedule(
      try plan(
        task("parent", 99),
        task("one", 2) { $0.parent = "parent" },
        task("two", 3, after: "one") { $0.parent = "parent" },
        task("other", 1, after: "parent"),
        task("lost") { $0.parent = "nobody" },
        task("loop") { $0.parent = "loop" }
      ),
      today: nil
    )
    #expect(schedule["parent"]?.earliest?.text == "2026-01-05…2026-01-09")
    #expect(schedule["parent"]?.slack == schedule["two"]?.slack)
    #expect(schedule["other"]?.earliest?.start.iso == "2026-01-12")
    #expect(
      schedule.issues == [
        .unknownParent(task: "lost", parent: "nobody"), .parentLoop(task: "loop", parent: "loop"),
      ]
    )
  }

  @Test("What a parent comes after, each of its parts comes after, however deep; the rest is told")
  func linksOfParents() throws {
    let schedule = Schedule(
      try plan(
        task("before", 2),
        task("whole", 99, after: "before"),
        task("half", 99) { $0.parent = "whole" },
        task("part", 3) { $0.parent = "half" },
        task("inside", 1, after: "whole") { $0.parent = "whole" },
        task("beside", 1) { $0.links = [Link(from: "whole", type: .startToStart)] }
      ),
      today: nil
    )
    #expect(schedule["part"]?.earliest?.text == "2026-01-07…2026-01-09")
    #expect(schedule["inside"]?.earliest?.start.iso == "2026-01-07")
    #expect(schedule["before"]?.slack == schedule["part"]?.slack)
    #expect(
      schedule.issues == [
        .linkWithParent(task: "inside", from: "whole"),
        .linkWithParent(task: "beside", from: "whole"),
      ]
    )
  }

  @Test(
    "«Not before» counts forward; planned dates that break it, a legal minimum or the time for an answer are told"
  )
  func limits() throws {
    let project = try plan(
      task("early") {
        $0.notBefore = try day("2026-03-02")
        $0.finish = .date(try day("2026-02-27"))
      },
      task("file") {
        $0.finish = .offset(-25)
        $0.legalMinimum = 30
      },
      task("ask") {
        $0.finish = .offset(-25)
        $0.outsideDelay = 28
      }
    )
    let schedule = Schedule(project, today: nil)
    #expect(schedule["early"]?.earliest?.start.iso == "2026-03-02")
    #expect(schedule["file"]?.planned?.finish.iso == "2026-05-12")
    #expect(
      schedule.conflicts == [
        Conflict(.notBefore, of: "early", missingDays: 1),
        Conflict(.legalMinimum, of: "file", missingDays: 2),
        Conflict(.outsideDelay, of: "ask", missingDays: 2),
      ]
    )
    let index = try #require(schedule.index(of: "ask"))
    #expect(schedule.deadline(of: index)?.day.iso == "2026-05-09")
  }

  @Test("A plan too late names the chain, the days missing and when it should have begun")
  func tooLate() throws {
    let project = try plan(
      task("first", 10),
      task("second", 10, after: "first"),
      task("end", 0, after: "second") { $0.finish = .date(try day("2026-01-23")) },
      start: "2026-01-05"
    )
    let schedule = Schedule(project, today: try day("2026-01-12"))
    let chain = try #require(schedule.drivingChains.first)
    #expect(chain.tasks == ["first", "second", "end"])
    #expect(chain.source == .today)
    #expect(chain.stop == .anchor)
    #expect(chain.missingDays == 10)
    #expect(chain.shouldHaveBegun.iso == "2025-12-26")
  }

  @Test("Nothing that a file can say makes it trap", arguments: [Int.max, Int.min, 1 << 40, -1])
  func extremes(_ number: Int) throws {
    let project = try plan(
      task("a", number) {
        $0.finish = .offset(number)
        $0.remaining = number
        $0.state = .doing
        $0.actualStart = .first
        $0.legalMinimum = number
        $0.outsideDelay = number
      },
      task("b", number, after: "a") {
        $0.links[0].lag = number
        $0.finish = .onDay(number)
      },
      task("c", number, after: "b") {
        $0.links[0] = Link(from: "b", type: .startToFinish, lag: number)
        $0.calendar = .everyDay
        $0.notBefore = .last
      },
      task("d", number, after: "c") {
        $0.state = .done
        $0.actualStart = .last
      },
      task("e", number) {
        $0.state = .done
        $0.actualFinish = .first
        $0.effort = .infinity
        $0.roles = ["r"]
      }
    )
    for today in [nil, Day.first, .last, try day("2026-03-02")] {
      var project = project
      project.roles = RecordList([TeamRole(id: "r")])
      let schedule = Schedule(project, today: today)
      for id in schedule.ids {
        for pair in DatePair.allCases { _ = schedule.chain(from: DateQuestion(id, pair, .start)) }
        _ = schedule.drivingChain(of: id)
      }
      _ = schedule.conflicts
      _ = Load(project, schedule)
      #expect(schedule.ids.count == 5)
      project.settings.dayJ = .last
      project.settings.start = .first
      #expect(Schedule(project, today: today).criticalLength >= 0)
      project.settings = ProjectSettings(id: project.settings.id)
      #expect(Schedule(project, today: today).ids.count == 5)
    }
  }

  @Test("Without day J the plan ends when its longest chain does, and that chain is critical")
  func noDayJ() throws {
    let schedule = Schedule(
      try plan(task("a", 3), task("b", 2, after: "a"), task("c", 1), dayJ: nil),
      today: nil
    )
    #expect(schedule.ids.map { schedule[$0]?.slack } == [0, 0, 4])
    #expect(schedule["c"]?.latest?.finish == schedule["b"]?.earliest?.finish)
  }

  @Test("Twins are told, and links mean the first")
  func twins() throws {
    let schedule = Schedule(
      try plan(task("twin", 3), task("twin", 9), task("next", 1, after: "twin")),
      today: nil
    )
    #expect(schedule.issues == [.twin("twin")])
    #expect(schedule["next"]?.earliest?.start.iso == "2026-01-08")
  }
}
