import Planning
import Storage
import TestSupport
import Testing

@Suite("Next year's edition")
struct NextEditionTests {
  private let old: Project
  private let new: Project
  private let edition: NextEdition

  init() throws {
    let project = try Demo.project(today: Fixture.day(3, 2))
    old = project
    let calendar = Schedule(project, today: nil).calendar
    let day = try #require(Day(year: 2027, month: 6, day: 5))
    edition = NextEdition(after: project, dayJ: day, calendar: calendar)
    new = edition.project
  }

  @Test("Every task keeps its distance from day J, and has not begun")
  func tasks() {
    #expect(new.tasks.count == old.tasks.count)
    let dayJ = old.settings.dayJ ?? .last
    for (before, after) in zip(old.tasks, new.tasks) {
      #expect(after.state == .todo && after.actualStart == nil && after.waiting == nil)
      #expect(after.checklist.allSatisfy { !$0.isDone })
      #expect(after.links == before.links && after.duration == before.duration)
      guard let finish = before.finish, let kept = after.finish else { continue }
      let newDay = new.settings.dayJ ?? .last
      #expect(kept.day(dayJ: newDay) - newDay == finish.day(dayJ: dayJ) - dayJ)
    }
  }

  @Test("What comes again counts from day J, as a rule and not as once")
  func recurring() throws {
    var project = old
    let id = try #require(project.tasks.first).id
    project.tasks.update(id) { task in
      task.duration = 3
      task.recurrence = Codec<Recurrence>.recurrence.encode(
        Recurrence(.week, from: .onDate(Fixture.day(1, 5)), until: .onDay(0))
      )
      task.usual = .object(("duration", .integer(1)), ("short", .null))
    }
    let day = try #require(new.settings.dayJ)
    let calendar = Schedule(project, today: nil).calendar
    let next = NextEdition(after: project, dayJ: day, calendar: calendar).project
    let task = try #require(next.tasks[id: id])
    let recurrence = task.recurrence.flatMap(Codec<Recurrence>.recurrence.decode)
    #expect(recurrence == Recurrence(.week, from: .onDay(-152), until: .onDay(0)))
    #expect(task.duration == 1 && task.short == nil && task.usual == nil)
  }

  @Test("Name, start and edition follow; bridges and school holidays are to be entered anew")
  func settings() {
    #expect(new.settings.name.contains("2027") && !new.settings.name.contains("2026"))
    #expect(new.settings.edition == "2027")
    #expect(new.settings.calendar.closures.isEmpty && new.settings.periods.isEmpty)
    #expect(edition.forgottenDays > 0)
  }

  @Test("Figures become those of the year before, and what happened is forgotten")
  func figures() throws {
    for (before, after) in zip(old.indicators, new.indicators) {
      #expect(after.value == nil && after.previous == before.value ?? before.previous)
    }
    #expect(new.incidents.isEmpty && new.feedback.isEmpty && new.baselines.isEmpty)
    #expect(new.prints.isEmpty)
    #expect(new.posts.allSatisfy { $0.state == .toWrite && $0.published == nil })
    #expect(new.runSheet.count == old.runSheet.count)
    let supplier = try #require(old.suppliers.first { $0.amount(of: .commitment) != nil })
    #expect(new.suppliers[id: supplier.id]?.planned == supplier.amount(of: .commitment))
    #expect(
      new.suppliers.allSatisfy {
        $0.steps.allSatisfy { [.todo, .notApplicable].contains($0.state) }
      }
    )
  }

  @Test("The running order stays as it was printed, and nothing of how the day went")
  func runSheet() throws {
    var project = old
    let printed = Array(old.runSheet)
    for cue in printed {
      project.runSheet.update(cue.id) { cue in
        (cue.actualStart, cue.actualEnd) = (WallHour(9, 0), WallHour(10, 0))
        (cue.extra, cue.shift, cue.isSkipped) = (5, 8, true)
      }
    }
    let calendar = Schedule(project, today: nil).calendar
    let day = try #require(Day(year: 2027, month: 6, day: 5))
    let next = NextEdition(after: project, dayJ: day, calendar: calendar).project
    #expect(Array(next.runSheet) == printed)
    #expect(printed.contains { $0.cutOrder == 1 })
  }

  @Test(
    "Its plan has the dates of a fresh project whose day J that is, where nothing was typed as a date"
  )
  func dates() throws {
    let schedule = Schedule(new, today: nil)
    #expect(schedule.cycles.isEmpty)
    for task in new.tasks {
      guard case .offset(let days)? = task.finish, let day = schedule[task.id]?.planned?.finish
      else {
        continue
      }
      // On a day off it moves to a neighbour, never further than a long weekend.
      #expect(abs(day - (new.settings.dayJ ?? .last) - days) <= 5, "\(task.title)")
    }
  }

  @Test("A task that took longer teaches its duration, if wanted")
  func durations() throws {
    var project = old
    let task = try #require(project.tasks.first { $0.duration == 2 && $0.finish?.isPinned != true })
    project.tasks.update(task.id) { task in
      task.state = .done
      task.actualStart = Fixture.day(2, 2)
      task.actualFinish = Fixture.day(2, 6)
    }
    let calendar = Schedule(project, today: nil).calendar
    let day = try #require(Day(year: 2027, month: 6, day: 5))
    let learned = NextEdition(after: project, dayJ: day, calendar: calendar, learnsDurations: true)
    let surprise = try #require(learned.surprises.first { $0.task == task.id })
    #expect(surprise == .init(task: task.id, planned: 2, real: 5))
    #expect(learned.project.tasks[id: task.id]?.duration == 5)
    let kept = NextEdition(after: project, dayJ: day, calendar: calendar)
    #expect(kept.project.tasks[id: task.id]?.duration == 2)
  }
}
