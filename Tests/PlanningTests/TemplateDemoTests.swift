import Planning
import Storage
import TestSupport
import Testing

@Suite("The demonstration")
struct TemplateDemoTests {
  /// A day in each half of twelve months, on all days of the week.
  static let mornings: [Morning] = (0..<24).compactMap { step in
    guard let first = Day(iso: "2026-03-02") else { return nil }
    return try? Morning(first + step * 16)
  }

  @Test("can be made on each of the 24 mornings")
  func made() {
    #expect(Self.mornings.count == 24)
  }

  @Test("is a whole project whatever the day", arguments: mornings)
  func whole(morning: Morning) throws {
    let (today, project) = (morning.today, morning.project)
    let opened = try Document.open(project.documentBytes)
    #expect(opened.problems == [])
    #expect(opened.project == project)
    #expect(project.referenceProblems == [])
    let schedule = Schedule(project, today: today)
    #expect(schedule.cycles == [] && schedule.issues == [])
    let dayJ = try #require(project.settings.dayJ)
    #expect(dayJ.weekday == 6 && (96...102).contains(dayJ - today))
    #expect(project.settings.start == dayJ - 152)
  }

  @Test("keeps what is done in the past and in order", arguments: mornings)
  func past(morning: Morning) throws {
    let (today, project) = (morning.today, morning.project)
    for task in project.tasks {
      let name = task.code ?? task.title
      #expect((task.state == .done) == (task.actualFinish != nil), "\(name)")
      #expect(task.actualFinish ?? today - 1 < today, "\(name)")
      #expect(task.actualStart ?? today - 1 < today, "\(name)")
      if let start = task.actualStart, let finish = task.actualFinish {
        #expect(start <= finish, "\(name)")
      }
      #expect((task.state == .waiting) == (task.waiting != nil), "\(name)")
    }
    for meeting in project.meetings { #expect(meeting.held.allSatisfy { $0 < today }) }
    for post in project.posts { #expect((post.state == .published) == (post.published != nil)) }
    for supplier in project.suppliers {
      for step in supplier.steps {
        #expect(step.asked ?? today < today + 1 && step.done ?? today < today + 1)
      }
    }
  }

  @Test("has something late, begun, waited for and done whatever the day", arguments: mornings)
  func midLife(morning: Morning) throws {
    let (today, project) = (morning.today, morning.project)
    let schedule = Schedule(project, today: today)
    let states = Dictionary(grouping: project.tasks, by: \.state).mapValues(\.count)
    #expect(states[.done, default: 0] >= 12)
    #expect(states[.doing, default: 0] >= 5)
    #expect(states[.waiting] == 4)
    #expect(states[.todo, default: 0] > 80)
    let late = project.tasks.filter { schedule[$0.id]?.isLate == true }.compactMap(\.code)
    #expect(late.contains("ADM-04") && late.count <= 6, "\(late)")
  }

  @Test("on 2 March 2026 is the morning of the pictures")
  func second() throws {
    let today = try #require(Day(iso: "2026-03-02"))
    let project = try Demo.project(today: today)
    let schedule = Schedule(project, today: today)
    #expect(project.settings.dayJ == Day(iso: "2026-06-06"))
    let late = project.tasks.filter { schedule[$0.id]?.isLate == true && $0.code != nil }
    #expect(late.compactMap(\.code) == ["PIL-07", "ADM-04", "LOG-01"])
    let request = try #require(late.first { $0.code == "ADM-04" })
    let due = try #require(schedule[request.id]?.planned?.finish)
    #expect(schedule.calendar.before(today) - schedule.calendar.before(due) == 16)
    #expect(request.checklist.filter(\.isDone).count == 3 && request.checklist.count == 4)
    #expect(request.remaining == 1)
    #expect(project.tasks.filter { $0.state == .done }.count == 19)
  }

  @Test(
    "on day J is in the middle of the action: 27 rows done, two running, a fixed hour in danger"
  )
  func dayJ() throws {
    let project = try Demo.project(onDayJ: 17 * 60 + 52)
    let opened = try Document.open(project.documentBytes)
    #expect(opened.problems == [] && opened.project == project)
    #expect(project.referenceProblems == [])
    let clock = DayClock(dayJ: project.settings.dayJ)
    let live = LiveRunSheet(RunSheet(project, clock: clock), at: 17 * 60 + 52)
    #expect(live.count(.done) == 27 && live.running.count == 2)
    #expect(live.delay == 8)
    #expect(live.squeezes.map(\.minutes) == [8])
    #expect(live.rows.allSatisfy { !$0.hasOddTimes })
    let today = try #require(project.settings.dayJ)
    #expect(project.tasks.allSatisfy { $0.actualFinish ?? today - 1 < today })
  }

  @Test(
    "on day J has plausible times at every hour",
    arguments: Array(stride(from: 0, to: 1_440, by: 97))
  )
  func dayJ(minute: Int) throws {
    let project = try Demo.project(onDayJ: minute)
    let clock = DayClock(dayJ: project.settings.dayJ)
    let live = LiveRunSheet(RunSheet(project, clock: clock), at: minute)
    #expect(live.rows.allSatisfy { !$0.hasOddTimes })
  }

  @Test("shows one of every alert that can be given so early")
  func alerts() throws {
    let today = try #require(Day(iso: "2026-03-02"))
    let project = try Demo.project(today: today)
    let dayJ = try #require(project.settings.dayJ)
    let limits = project.settings.limits
    let expiring = { (code: StepCode) in
      project.suppliers.filter { ($0.step(code).expires ?? dayJ) < dayJ }.count
    }
    #expect(expiring(.socialDues) == 1)
    #expect(expiring(.insurance) == 1)
    let unpaid = project.suppliers.filter { supplier in
      let invoiced = supplier.step(.invoice).done ?? today
      return today - invoiced > limits.invoiceDays && !supplier.step(.payment).state.isSettled
    }
    #expect(unpaid.compactMap(\.code) == ["P14"])
    #expect(
      project.suppliers.contains {
        ($0.amount(of: .quote) ?? 0) >= limits.socialDuesFrom
          && !$0.step(.socialDues).state.isSettled
      }
    )
  }

  @Test("tells the money of the pictures")
  func money() throws {
    let project = try Demo.project(today: try #require(Day(iso: "2026-03-02")))
    #expect(project.suppliers.compactMap(\.planned).reduce(0, +) == 4_325_000)
    #expect(project.budget.allSatisfy { $0.planned != nil })
    #expect(project.suppliers.count == 18)
  }

  @Test("writes a project as the template is written")
  func layout() throws {
    let project = try Template.tousActeurs.project()
    #expect(project.documentBytes == Template.tousActeurs.bytes)
  }
}

/// The demonstration as it is made on one day.
struct Morning: CustomTestStringConvertible {
  let today: Day
  let project: Project

  init(_ today: Day) throws {
    self.today = today
    project = try Demo.project(today: today)
  }

  var testDescription: String { today.iso }
}
