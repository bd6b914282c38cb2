import Planning
import TestSupport
import Testing

@Suite("A schedule of a random plan")
struct RandomScheduleTests {
  @Test("equals a naive computation, day by day", arguments: 0..<10)
  func naive(_ block: Int) throws {
    for seed in 0..<(isFull ? 1_000 : 100) {
      let plan = RandomPlan(seed: UInt64(block * 1_000 + seed))
      let schedule = Schedule(plan.project, today: plan.today)
      let naive = NaiveSchedule(plan.project, today: plan.today, start: plan.start, dayJ: plan.dayJ)
      let zero = schedule.calendar.before(plan.start) - naive.before(plan.start)
      for task in plan.project.tasks {
        let index = try #require(schedule.index(of: task.id))
        for pair in DatePair.allCases {
          let expected =
            switch pair {
            case .earliest: naive.earliest[task.id]
            case .latest: naive.latest[task.id]
            case .planned: naive.planned[task.id]
            }
          let slot = schedule.boundaries(of: index, pair).map {
            NaiveSchedule.Dates(b: $0.start - zero, e: $0.finish - zero)
          }
          guard slot == expected else {
            Issue.record(
              "plan \(block * 1_000 + seed), \(task.id): \(pair) \(slot as Any), not \(expected as Any)\n\(task)"
            )
            return
          }
        }
        guard schedule.slack(of: index) == naive.slack(task) else {
          Issue.record("plan \(block * 1_000 + seed), \(task.id): slack")
          return
        }
      }
      let broken = schedule.conflicts.filter { $0.predecessor != nil }
      let all = schedule.conflicts
      for task in plan.project.tasks where task.isOpen {
        let index = try #require(schedule.index(of: task.id))
        #expect(schedule.conflicts(of: index) == all.filter { $0.task == task.id })
      }
      guard broken == naive.brokenLinks else {
        Issue.record("plan \(block * 1_000 + seed): \(broken), not \(naive.brokenLinks)")
        return
      }
      let caught = Set(schedule.cycles.joined())
      guard caught == naive.inCycle, schedule.cycles.allSatisfy({ $0.first == $0.last }) else {
        Issue.record("plan \(block * 1_000 + seed): cycles \(schedule.cycles)")
        return
      }
    }
  }

  @Test("is the same after edits as if it were computed anew", arguments: 0..<10)
  func incremental(_ block: Int) throws {
    let plans = isFull ? 400 : 40
    for seed in 0..<plans {
      var plan = RandomPlan(
        seed: UInt64(1_000_000 + block * plans + seed),
        size: seed % 4 == 0 ? 60 : 15
      )
      var schedule = Schedule(plan.project, today: plan.today)
      for step in 0..<25 {
        let changed = step % 12 == 11 ? plan.comeOrGo() : plan.edit()
        schedule.update(plan.project, changed: changed)
        let whole = Schedule(plan.project, today: plan.today, knowing: schedule.calendar)
        let isSame =
          schedule.ids == whole.ids && schedule.conflicts == whole.conflicts
          && schedule.cycles == whole.cycles && schedule.criticalLength == whole.criticalLength
          && Set(schedule.issues) == Set(whole.issues)
          && whole.ids.indices.allSatisfy { schedule[$0] == whole[$0] }
        guard isSame else {
          Issue.record("plan \(block * plans + seed), step \(step): \(changed)")
          return
        }
      }
    }
  }

  @Test("can say why for every date it gives, and every why comes to an end")
  func whys() throws {
    for seed in 0..<500 {
      let plan = RandomPlan(seed: UInt64(2_000_000 + seed), size: 20)
      let schedule = Schedule(plan.project, today: plan.today)
      for id in schedule.ids {
        for pair in DatePair.allCases where schedule[id]?[pair] != nil {
          for end in TaskEnd.allCases {
            let chain = schedule.chain(from: DateQuestion(id, pair, end))
            let last = try #require(chain.last, "plan \(seed), \(id), \(pair), \(end)")
            #expect(last.next == nil)
            #expect(chain.count <= schedule.ids.count * 2)
          }
        }
        if schedule[id]?.isImpossible == true {
          let chain = try #require(schedule.drivingChain(of: id))
          #expect(chain.tasks.contains(id))
          #expect(chain.missingDays > 0)
        }
      }
    }
  }
}
