import Planning
import Testing

@Suite("The worked example")
struct WorkedExampleTests {
  private func brokenLinks(_ schedule: Schedule) -> [String] {
    schedule.conflicts.compactMap { conflict in
      conflict.predecessor.map { "\(conflict.task) after \($0): \(conflict.missingDays)" }
    }
  }

  @Test("gives the 123 published finish dates, without a conflict")
  func dates() throws {
    let schedule = Schedule(try WorkedExample.project(), today: nil)
    let lines = try WorkedExample.lines()
    #expect(lines.count == 123)
    #expect(lines.reduce(0) { $0 + $1.task.links.count } == 208)
    for line in lines {
      #expect(schedule[line.task.id]?.planned?.finish == line.finish, "\(line.code)")
    }
    #expect(schedule.conflicts == [])
    #expect(schedule.cycles == [])
    #expect(schedule.issues == [])
  }

  @Test("has 13 tasks without slack and a critical length of 95 working days")
  func slack() throws {
    let schedule = Schedule(try WorkedExample.project(), today: nil)
    let critical = schedule.ids.filter { schedule[$0]?.isCritical == true }
    #expect(
      critical == [
        "PIL-01", "PIL-02", "PIL-04", "DEF-12", "DEF-13", "DEF-14", "LOG-14", "JOU-06", "JOU-07",
        "BIL-04", "BIL-05", "BIL-07", "BIL-08",
      ]
    )
    #expect(schedule.ids.allSatisfy { schedule[$0]?.isImpossible == false })
    #expect(schedule.criticalLength == 95)
  }

  @Test("breaks six links by a day each when day J is on 7 June")
  func sunday() throws {
    let schedule = Schedule(try WorkedExample.project(dayJ: "2026-06-07"), today: nil)
    #expect(
      brokenLinks(schedule) == [
        "PIL-10 after PRE-10: 1", "ADM-06 after PIL-08: 1", "DEF-14 after DEF-13: 1",
        "PAR-06 after LOG-04: 1", "LOG-13 after LOG-12: 1", "COM-04 after PIL-08: 1",
      ]
    )
    #expect(schedule.conflicts.count == 6)
  }

  @Test("breaks a link and would have to start before January when day J is on 30 May")
  func earlier() throws {
    let schedule = Schedule(try WorkedExample.project(dayJ: "2026-05-30"), today: nil)
    #expect(brokenLinks(schedule) == ["DEF-13 after DEF-12: 1"])
    #expect(
      schedule.conflicts.filter { $0.predecessor == nil }
        == [Conflict(.beforeStart, of: "PIL-01", missingDays: 5)]
    )
    let chain = try #require(schedule.drivingChain(of: "PIL-04"))
    #expect(chain.tasks == ["PIL-01", "PIL-02", "PIL-04"])
    #expect(chain.source == .projectStart)
    #expect(chain.stop == .anchor)
    #expect(chain.missingDays == 5)
    #expect(chain.shouldHaveBegun.iso == "2025-12-26")
  }

  @Test("breaks one link when day J is on 13 June")
  func later() throws {
    let schedule = Schedule(try WorkedExample.project(dayJ: "2026-06-13"), today: nil)
    #expect(brokenLinks(schedule) == ["PIL-10 after PRE-10: 1"])
    #expect(schedule.conflicts.count == 1)
  }

  @Test("says what moving day J to 7 June changes and breaks, before it is done")
  func preview() throws {
    let old = Schedule(try WorkedExample.project(), today: nil)
    let new = Schedule(try WorkedExample.project(dayJ: "2026-06-07"), today: nil)
    let difference = ScheduleDifference(from: old, to: new)
    #expect(difference.newConflicts == new.conflicts)
    #expect(difference.healedConflicts == [])
    #expect(difference.moves.contains { $0.task == "JOU-06" && $0.days == 1 })
    #expect(!difference.moves.contains { $0.task == "PIL-01" })
    #expect(ScheduleDifference(from: new, to: old).healedConflicts == new.conflicts)
    #expect(ScheduleDifference(from: old, to: old).isEmpty)
  }

  @Test("gives the intern 26 days of work in week 21, 15 in week 19 and 14 in week 14")
  func load() throws {
    let project = try WorkedExample.project()
    let load = Load(project, Schedule(project, today: nil))
    let weeks = Dictionary(uniqueKeysWithValues: load.weeks.map { ($0.week, $0) })
    #expect(weeks["2026-S21"]?.days == 26)
    #expect(weeks["2026-S21"]?.capacity == 5)
    #expect(weeks["2026-S19"]?.days == 15)
    #expect(weeks["2026-S19"]?.capacity == 4)
    #expect(weeks["2026-S14"]?.days == 14)
    #expect(weeks["2026-S02"]?.isOverload == false)
    #expect(load.overloads.allSatisfy { $0.days > $0.capacity })
  }

  @Test("says why, step by step, back to what nothing is behind")
  func why() throws {
    let schedule = Schedule(try WorkedExample.project(), today: nil)
    let planned = try #require(schedule.why(DateQuestion("LOG-04", .planned, .finish)))
    #expect(planned.reason == .anchor)
    let start = try #require(schedule.why(DateQuestion("LOG-04", .planned, .start)))
    #expect(start.reason == .duration)
    #expect(start.next == DateQuestion("LOG-04", .planned, .finish))
    let chain = schedule.chain(from: DateQuestion("DEF-13", .earliest, .finish))
    #expect(chain.map(\.reason).last == .pinned)
    #expect(chain.map(\.question.task) == ["DEF-13", "DEF-13", "DEF-12"])
    #expect(chain.map(\.day.iso) == ["2026-06-04", "2026-06-01", "2026-05-29"])
  }
}
