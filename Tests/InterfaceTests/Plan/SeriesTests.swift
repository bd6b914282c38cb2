import Interface
import Planning
import Rendering
import Storage
import TestSupport
import Testing
import Wording

@Suite("Tasks that come again")
struct SeriesTests {
  /// The small event, whose first task is a point of a day every Monday until day J; the next is
  /// Monday 9 March.
  private func weekly(_ edit: (inout PlanTask) -> Void = { _ in }) -> Project {
    var project = Fixture.smallEvent()
    project.tasks.update("a1") { task in
      task.title = "Point avec le tuteur"
      task.finish = .date(Fixture.day(3, 9))
      task.duration = 1
      var recurrence = Recurrence(.week, from: .onDate(Fixture.day(1, 5)), until: .onDay(0))
      recurrence.weekday = 1
      task.recurrence = Codec<Recurrence>.recurrence.encode(recurrence)
      edit(&task)
    }
    return project
  }

  /// The instances of the point that are there, in order.
  private func points(_ stage: Stage) -> [PlanTask] {
    stage.state.project.tasks.filter { $0.code == "ADM-01" || $0.id.text.count > 2 }
  }

  @Test("What is changed of one alone is as before in the next; the question says so")
  func thisOne() throws {
    var stage = Stage(weekly())
    try stage.play("ed2j<Enter>")
    for line in [
      "─ Point avec le tuteur revient : changer ─",
      "▌ c  celle-ci seulement          les suivantes restent comme avant",
      "  s  celle-ci et les suivantes   elles changent aussi",
    ] {
      #expect(stage.screen.text.plain.contains(line))
    }
    try stage.play("c")
    #expect(points(stage).map(\.duration) == [2])
    try stage.play("t")
    #expect(points(stage).map(\.duration) == [2, 1])
    #expect(points(stage).map(\.finish) == [.date(Fixture.day(3, 9)), .date(Fixture.day(3, 16))])
    #expect(points(stage).allSatisfy { $0.usual == nil })
    try stage.play("uu")
    #expect(stage.state.project == weekly())
  }

  @Test("What is changed of all holds on, and is told so in the history")
  func following() throws {
    var stage = Stage(weekly())
    try stage.play("ed2j<Enter>s")
    #expect(stage.labels.last?.hasSuffix(", et les suivantes") == true)
    try stage.play("t")
    #expect(points(stage).map(\.duration) == [2, 2])
  }

  @Test("What falls on a day off is due on the worked day before it, and comes once")
  func daysOff() throws {
    let saturdays = weekly { task in
      var recurrence = Recurrence(.week, from: .onDate(Fixture.day(1, 3)), until: .onDay(0))
      recurrence.weekday = 6
      task.recurrence = Codec<Recurrence>.recurrence.encode(recurrence)
      task.finish = .date(Fixture.day(3, 7))
    }
    var stage = Stage(saturdays)
    try stage.play("t")
    #expect(points(stage).last?.finish == .date(Fixture.day(3, 13)))
    #expect(stage.detail.plain.contains("revient ven. 13 mars"))
  }

  @Test(
    "Changed alone and then changed back, nothing is kept of it; changed for all, nothing either"
  )
  func usual() throws {
    var stage = Stage(weekly())
    try stage.play("ed2j<Enter>c")
    #expect(stage.state.project.tasks[id: "a1"]?.usual != nil)
    try stage.play("ed1j<Enter>c")
    #expect(stage.state.project == weekly())
    try stage.play("ed2j<Enter>ced3j<Enter>s")
    #expect(stage.state.project.tasks[id: "a1"]?.usual == nil)
  }

  @Test(
    "Moved alone, even before its day, the others stay on their Mondays; moved for all, they follow",
    arguments: [("ven 6/3", "c", (3, 16)), ("mar 10/3", "c", (3, 16)), ("mar 10/3", "s", (3, 17))]
  )
  func moved(typed: String, choice: String, next: (month: Int, day: Int)) throws {
    var stage = Stage(weekly())
    try stage.play("d\(typed)<Enter>\(choice)")
    try stage.play("t")
    #expect(points(stage).last?.finish == .date(Fixture.day(next.month, next.day)))
  }

  @Test("A bar that is moved asks at Enter; moved for all twice, all of it counts")
  func bar() throws {
    var stage = Stage(weekly())
    try stage.play("L<Enter>")
    #expect(stage.screen.text.plain.contains("elles bougent d'autant"))
    try stage.play("sL<Enter>s")
    let recurrence = try #require(stage.state.project.tasks[id: "a1"]?.recurrence)
    #expect(Codec<Recurrence>.recurrence.decode(recurrence)?.weekday == 3)
    // Esc at the question moves nothing.
    try stage.play("L<Enter><Esc>")
    #expect(stage.state.project.tasks[id: "a1"]?.finish == .date(Fixture.day(3, 11)))
  }

  @Test("Deleted or given up alone, the next one comes; with those that follow, none does")
  func ended() throws {
    for keys in ["x", "sx"] {
      var stage = Stage(weekly())
      try stage.play(keys)
      #expect(stage.screen.text.plain.contains("revient lun. 16 mars"))
      try stage.play("c")
      #expect(points(stage).last?.finish == .date(Fixture.day(3, 16)))
      #expect(points(stage).last?.recurrence != nil)
      try stage.play("u\(keys)s")
      #expect(points(stage).allSatisfy { !$0.isCountedOn })
    }
  }

  @Test("A note belongs to the one that it was written on, without a question")
  func noted() throws {
    var stage = Stage(weekly { $0.notes = "Ordre du jour" })
    try stage.play("bTuteur absent<Enter>t")
    #expect(points(stage).map(\.notes) == ["Ordre du jour\nTuteur absent", "Ordre du jour"])
  }

  @Test("What has no meaning for the next asks nothing: states, waiting, links")
  func unasked() throws {
    var stage = Stage(weekly())
    try stage.play("scw")
    try stage.play("tuteur<Enter><Enter>")
    #expect(stage.state.project.tasks[id: "a1"]?.waiting?.on == "tuteur")
  }

  @Test("One that counts from its end keeps its day to itself")
  func afterDone() throws {
    var stage = Stage(
      weekly { task in
        task.recurrence = Codec<Recurrence>.recurrence.encode(Recurrence(every: 10, .day))
      }
    )
    try stage.play("dmar 10/3<Enter>")
    #expect(stage.labels.last?.hasPrefix("Date") == true)
    try stage.play("t")
    #expect(points(stage).last?.finish == .date(Fixture.day(3, 12)))
  }

  @Test(
    "How a task comes again is typed from its fields, and told of it",
    arguments: [
      ("chaque lundi, jusqu'à J", "chaque semaine, le lundi, au J", (3, 9)),
      ("toutes les 2 semaines, du 5/1", "toutes les 2 semaines, du 05/01/2026", (3, 16)),
      ("10 jours après la fin", "10 jours après la fin", (3, 12)),
      ("un mois après", "un mois après la fin", (4, 2)),
    ]
  )
  func typed(text: String, told: String, next: (month: Int, day: Int)) throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("ep")
    try stage.play(text)
    let date = Words(.french).fullDate(Fixture.day(next.month, next.day))
    #expect(stage.detail.plain.contains("\(told) · prochaine fois \(date)".plain))
    try stage.play("<Enter><Esc>")
    #expect(stage.detail.plain.contains("revient \(told)".plain))
    try stage.play("t")
    let day = Words(.french).date(Fixture.day(next.month, next.day))
    #expect(stage.detail.plain.contains("revient \(day)".plain))
    try stage.play("uep")
    for _ in told { try stage.play("<Backspace>") }
    try stage.play("<Enter>")
    #expect(stage.state.project.tasks[id: "a1"]?.recurrence == nil)
  }

  @Test("A form and the review leave the next one too")
  func everywhere() throws {
    var stage = Stage(weekly { $0.finish = .date(Fixture.day(3, 2)) }, view: .today)
    try stage.play("Rt")
    #expect(points(stage).count == 2)
    try stage.play("u")
    #expect(points(stage).count == 1)
  }

  @Test("Two that end at once have two codes")
  func together() throws {
    var project = weekly()
    project.tasks.update("a2") { task in
      task.recurrence = Codec<Recurrence>.recurrence.encode(Recurrence(every: 10, .day))
    }
    var stage = Stage(project)
    try stage.play("<Space><Space>t")
    let codes = stage.state.project.tasks.compactMap(\.code)
    #expect(codes.count == 10 && Set(codes).count == 10)
  }
}

extension PlanTask {
  /// Whether something is still to be done about it.
  fileprivate var isCountedOn: Bool { state != .done && state != .cancelled }
}
