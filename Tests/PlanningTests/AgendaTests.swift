import Planning
import Storage
import TestSupport
import Testing

@Suite("What a day asks for")
struct AgendaTests {
  private let today = "2026-03-02"

  private func agenda(_ project: Project, on date: String? = nil) throws -> Agenda {
    let today = try day(date ?? today)
    return Agenda(project, Schedule(project, today: today), today: today)
  }

  private func lines(_ agenda: Agenda) -> [String] {
    agenda.items.map { item in
      let hour = item.minute.map { " \($0 / 60)h" } ?? ""
      return "\(item.section) \(item.record.id) \(item.day)\(hour) \(item.distance)"
    }
  }

  @Test("Each task stands once, in the most pressing section that it belongs to")
  func tasks() throws {
    let project = try plan(
      task("soon", 2) { $0.finish = .date(try day("2026-03-05")) },
      task("late") { $0.finish = .date(try day("2026-02-27")) },
      task("later") { $0.finish = .date(try day("2026-02-06")) },
      task("now") { $0.finish = .date(try day("2026-03-02")) },
      task("urgent", 10) { $0.finish = .date(try day("2026-03-13")) },
      task("begins", 8) { $0.finish = .date(try day("2026-03-16")) },
      task("asked") {
        $0.finish = .date(try day("2026-04-15"))
        $0.state = .waiting
        $0.waiting = Waiting(
          on: "loueur",
          since: try day("2026-02-20"),
          until: try day("2026-02-27")
        )
      },
      task("done") {
        $0.finish = .date(try day("2026-02-06"))
        $0.state = .done
      },
      task("far") { $0.finish = .date(try day("2026-05-06")) }
    )
    #expect(
      try lines(agenda(project)) == [
        "late later 2026-02-06 -16", "late late 2026-02-27 -1", "today now 2026-03-02 0",
        "mustStart urgent 2026-03-02 0", "followUps asked 2026-02-27 -1",
        "thisWeek soon 2026-03-05 3", "thisWeek begins 2026-03-05 3",
      ]
    )
  }

  @Test("What was begun and is critical calls as soon as it falls behind or has to wait")
  func stalled() throws {
    let project = try plan(
      // Ten days of work, one ticked of five: eight are left, six before its finish.
      task("behind", 10) {
        $0.finish = .date(try day("2026-03-09"))
        $0.state = .doing
        $0.actualStart = try day("2026-02-24")
        $0.checklist = (0..<5).map { ChecklistItem("\($0)", isDone: $0 == 0) }
      },
      task("steady", 10) {
        $0.finish = .date(try day("2026-03-13"))
        $0.state = .doing
        $0.actualStart = try day(today)
      },
      // Its work can just be done, if it goes on today.
      task("held", 5) {
        $0.finish = .date(try day("2026-03-06"))
        $0.state = .waiting
        $0.actualStart = try day(today)
        $0.waiting = Waiting(on: "loueur", since: nil, until: try day("2026-03-04"))
      },
      task("asked", 5) {
        $0.finish = .date(try day("2026-03-09"))
        $0.state = .waiting
        $0.actualStart = try day(today)
      }
    )
    let agenda = try agenda(project)
    #expect(
      lines(agenda) == [
        "stalled held 2026-03-06 4", "stalled behind 2026-03-09 5", "thisWeek asked 2026-03-09 5",
      ]
    )
    let missing = agenda.items(in: .stalled).map(\.reason)
    #expect(missing == [.stalled(missing: 0), .stalled(missing: 2)])
    // On the day of its reminder it is a follow-up like any other.
    let later = try self.agenda(project, on: "2026-03-04")
    #expect(later.items(in: .followUps).map(\.record.id) == ["held"])
  }

  @Test("A reminder tells whom and since when; a supplier is chased like a task")
  func reminders() throws {
    var project = try plan()
    var supplier = Supplier(id: "sono")
    supplier.waiting = Waiting(on: "loueur", since: try day("2026-02-20"), until: try day(today))
    project.suppliers.append(supplier)
    let item = try #require(agenda(project).items.first)
    #expect(item.record == RecordReference(.suppliers, "sono"))
    #expect(item.reason == .reminder(of: "loueur", since: try day("2026-02-20")))
    project.suppliers.update("sono") { $0.state = .cancelled }
    #expect(try agenda(project).items.isEmpty)
  }

  @Test("A supplier stands with what calls most, one without a day last, and is chased besides")
  func suppliers() throws {
    var project = try plan()
    var type = SupplierType(id: "sound")
    type.steps = [
      StepRule(.need, due: .offset(-99)), StepRule(.approval, due: .offset(-40)),
      StepRule(.insurance, due: .offset(-24)),
    ]
    project.supplierTypes.append(type)
    var firm = Contact(id: "firm")
    firm.organisation = "Sonolux"
    project.contacts.append(firm)
    for id: RecordID in ["again", "ends", "late", "dear", "gone"] {
      var supplier = Supplier(id: id)
      supplier.type = "sound"
      supplier.steps = [SupplierStep(.need, .validated)]
      project.suppliers.append(supplier)
    }
    // Chosen as often as warns, and costing too much: only the first is a step that can be done.
    project.settings.thresholds = .object([
      .init("suppliers", .object([.init("sameFirm", .integer(1))]))
    ])
    project.suppliers.update("again") { supplier in
      supplier.contact = "firm"
      supplier.steps.append(SupplierStep(.approval, .validated))
    }
    project.suppliers.update("dear") { supplier in
      supplier.planned = 100_000
      supplier.steps.append(SupplierStep(.quote, .received))
      supplier.steps[1].amount = 120_000
    }
    project.suppliers.update("ends") { supplier in
      supplier.steps.append(SupplierStep(.insurance, .received))
      supplier.steps[1].expires = Day(iso: "2026-05-20")
      supplier.nextAction = "rappeler"
      supplier.nextActionOn = Day(iso: "2026-03-02")
    }
    project.suppliers.update("late") { $0.steps = [] }
    project.suppliers.update("gone") { ($0.steps, $0.state) = ([], .cancelled) }
    let agenda = try agenda(project)
    #expect(
      lines(agenda) == [
        "followUps ends 2026-03-02 0", "suppliers late 2026-02-27 -1",
        "suppliers ends 2026-05-20 53", "suppliers again 2026-03-02 0",
      ]
    )
    let calls = Array(agenda.items(in: .suppliers))
    #expect(calls.map(\.isDated) == [true, true, false])
    #expect(calls.map(\.date) == [Day(iso: "2026-02-27"), Day(iso: "2026-05-20"), nil])
    #expect(calls[0].reason == .supplier(.late(.need, due: try day("2026-02-27"))))
    #expect(calls[2].reason == .supplier(.warns(.chosenAgain(times: 1), on: nil)))
  }

  @Test("The day's list names the suppliers that the checklist marks, no more and no fewer")
  func marked() throws {
    let project = try Demo.project(today: try day(today))
    for date in ["2026-02-20", "2026-03-02", "2026-04-07", "2026-06-05", "2026-07-20"] {
      let today = try day(date)
      let rows = SupplierChecklist.everybody(
        in: project,
        today: today,
        Schedule(project, today: today).calendar
      )
      let marked = rows.filter { $0.worst != nil }.map(\.supplier.id)
      #expect(rows.allSatisfy { $0.isCalling == !$0.calls.isEmpty })
      let named = try agenda(project, on: date).items(in: .suppliers).map(\.record.id)
      #expect(Set(named) == Set(marked) && named.count == marked.count)
    }
  }

  @Test("A weekly meeting stands with its next worked day that it was not held on")
  func meetings() throws {
    var project = try plan(task("place", 0) { $0.finish = .date(try day("2026-03-04")) })
    var weekly = Meeting(id: "weekly")
    weekly.recurrence = Recurrence(.week, from: .onDay(-152))
    weekly.recurrence?.weekday = 1
    weekly.startsAt = 10 * 60
    var once = Meeting(id: "once")
    once.date = .date(try day("2026-03-04"))
    once.task = "place"
    project.meetings.append(once)
    project.meetings.append(weekly)
    // The task that holds a meeting's place is not said twice.
    #expect(
      try lines(agenda(project)) == [
        "meetings weekly 2026-03-02 10h 0", "meetings once 2026-03-04 2",
      ]
    )
    project.meetings.update("weekly") { $0.held = [Day(number: 20_514)] }
    #expect(
      try lines(agenda(project)) == [
        "meetings once 2026-03-04 2", "meetings weekly 2026-03-09 10h 5",
      ]
    )
    // Easter Monday: it is held a week later, or rather not spoken of yet.
    #expect(try agenda(project, on: "2026-04-02").items(in: .meetings).isEmpty)
  }

  @Test("A post stands with its approval until that is given, then with its publication")
  func posts() throws {
    var project = try plan()
    var post = Post(id: "poster")
    post.approveBy = .date(try day("2026-03-03"))
    post.date = .date(try day("2026-03-06"))
    project.posts.append(post)
    #expect(try lines(agenda(project)) == ["posts poster 2026-03-03 1"])
    project.posts.update("poster") { $0.state = .approvedByCabinet }
    #expect(try lines(agenda(project)) == ["posts poster 2026-03-06 4"])
    #expect(try lines(agenda(project, on: "2026-03-09")) == ["posts poster 2026-03-06 -1"])
    project.posts.update("poster") { $0.state = .published }
    #expect(try agenda(project).items.isEmpty)
  }

  @Test("The deadline is what successors and answers allow, whatever the task's own date")
  func deadline() throws {
    let project = try plan(
      task("ask", 2) { $0.finish = .date(try day("2026-02-06")) },
      task("use", 3, after: "ask") { $0.finish = .date(try day("2026-04-03")) },
      task("permit") {
        $0.finish = .date(try day("2026-02-06"))
        $0.outsideDelay = 28
      },
      task("free")
    )
    let schedule = Schedule(project, today: try day(today))
    func deadline(_ id: RecordID) -> Deadline? {
      schedule.index(of: id).flatMap { schedule.deadline(of: $0) }
    }
    #expect(deadline("ask")?.day.iso == "2026-03-31")
    #expect(deadline("ask")?.successor == "use")
    #expect(deadline("permit")?.day.iso == "2026-05-09")
    #expect(deadline("permit")?.successor == nil)
    #expect(deadline("free")?.day.iso == "2026-06-06")
    #expect(schedule.index(of: "ask").map(schedule.successors(of:))?.map(\.task) == ["use"])
    #expect(schedule.index(of: "ask").flatMap(schedule.remainingDays(of:)) == 2)
  }
}
