import Interface
import Planning
import Rendering
import Storage
import TestSupport
import Testing
import Wording

@Suite("Tasks as parts, and tasks that come again")
struct LevelTests {
  @Test("A task is put into the one above and taken out; the whole is a thin bar that folds")
  func levels() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("jjg>")
    #expect(stage.state.project.tasks[id: "a3"]?.parent == "a2")
    #expect(stage.labels.last == "Rentré\u{A0}: Assurance (responsabilité civile)")
    #expect(stage.row(7).contains("▾ ·") && stage.row(7).contains("▂"))
    #expect(stage.row(8).hasPrefix("▌     · Assurance"))
    // The whole spans its part from now on, and that is said.
    #expect(
      stage.state.toast?.text.plain.contains("Arrêté de circulation : mar. 21 → mer. 22 avr.")
        == true
    )
    try stage.play("k<Left>")
    #expect(!stage.screen.text.contains("Assurance"))
    try stage.play("<Right>jg<lt>")
    #expect(stage.state.project.tasks[id: "a3"]?.parent == nil)
    try stage.play("g<lt>")
    #expect(stage.detail.contains("partie d'aucune autre"))
    try stage.play("kkg>")
    #expect(stage.detail.contains("aucune tâche au-dessus"))
  }

  @Test("A new part is asked for by the name of its whole, a new task by its lot")
  func asking() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("jA")
    #expect(stage.screen.text.contains("Nouvelle partie (Arrêté de circulation)"))
    try stage.play("<Esc>a")
    #expect(stage.screen.text.contains("Nouvelle tâche (Administratif)"))
  }

  @Test("A whole moves with all its open parts, and has no date or length of its own")
  func movingWhole() throws {
    var stage = Stage(Fixture.smallEvent(), columns: 120, rows: 20)
    try stage.play("jjg>A")
    try stage.play("Dossier<Enter>kk")
    #expect(!stage.detail.contains("10 j"))
    let before = stage.state.outlook
    try stage.play("L<Enter>")
    for id in stage.state.project.tasks.filter({ $0.parent == "a2" }).map(\.id) {
      let finish = stage.state.outlook.schedule[id]?.planned?.finish
      let old = try #require(before.schedule[id]?.planned?.finish)
      #expect(finish == before.schedule.calendar.day(at: before.schedule.calendar.through(old)))
    }
    for key in ["+", "d"] {
      try stage.play(key)
      #expect(stage.detail.contains("ses dates sont celles de ses parties"))
    }
    #expect(stage.state.trial == nil && stage.state.overlay == nil)
  }

  @Test("The first part of a task takes its place in the plan: nothing else moves")
  func firstPart() throws {
    var stage = Stage(Fixture.smallEvent())
    let before = stage.state.outlook.schedule
    try stage.play("jASigner<Enter>")
    let tasks = stage.state.project.tasks
    let part = try #require(tasks.first { $0.parent == "a2" })
    #expect(part.title == "Signer" && part.finish == tasks[id: "a2"]?.finish)
    let after = stage.state.outlook.schedule
    for id in ["a1", "a3", "t3"] as [RecordID] {
      #expect(after[id]?.planned == before[id]?.planned, "\(id)")
    }
    #expect(after["a2"]?.planned?.finish == before["a2"]?.planned?.finish)
    #expect(after.issues.isEmpty)
  }

  @Test(
    "A task that comes again makes the next one when it is done, and one undo takes both back",
    arguments: [
      (#"every week"#, Recurrence(.week, from: .onDate(Fixture.day(3, 2))), Fixture.day(3, 9)),
      (#"10 days after"#, Recurrence(every: 10, .day), Fixture.day(3, 12)),
    ]
  )
  func again(name: String, recurrence: Recurrence, day: Day) throws {
    var project = Fixture.smallEvent()
    project.tasks.update("a1") { task in
      task.finish = .date(Fixture.day(3, 2))
      task.duration = 1
      task.links = []
      task.recurrence = Codec<Recurrence>.recurrence.encode(recurrence)
    }
    var stage = Stage(project)
    try stage.play("t")
    let tasks = stage.state.project.tasks
    #expect(tasks.count == 9)
    #expect(tasks[1].title == tasks[0].title && tasks[1].finish == .date(day))
    #expect(tasks[1].recurrence != nil && tasks[0].recurrence == nil)
    #expect(stage.detail.contains("revient"))
    try stage.play("u")
    #expect(stage.state.project == project)
  }

  @Test("Past its last day it comes no more")
  func over() throws {
    var project = Fixture.smallEvent()
    let day = Fixture.day(3, 2)
    project.tasks.update("a1") { task in
      task.finish = .date(day)
      let recurrence = Recurrence(.week, from: .onDate(day), until: .onDate(day + 3))
      task.recurrence = Codec<Recurrence>.recurrence.encode(recurrence)
    }
    var stage = Stage(project)
    try stage.play("t")
    #expect(stage.state.project.tasks.count == 8)
  }

  /// A drag of the mouse from one cell to another, the button let go there.
  private func drag(_ start: Point, to end: Point, _ stage: inout Stage) {
    for (action, point) in [
      (MouseEvent.Action.press(.left), start), (.drag(.left), end), (.release(.left), end),
    ] {
      stage.send(.input(.mouse(MouseEvent(action, at: point))))
    }
  }

  /// The cells of the bar on a row of the screen.
  private func bar(_ row: Int, _ stage: Stage) throws -> (first: Point, last: Point) {
    let cells = Array(stage.screen.rows[row])
    let chart = cells.indices.filter { $0 > 54 && "▏▎▍▌▋▊▉█▐▕◆".contains(cells[$0]) }
    return (
      Point(x: try #require(chart.first), y: row), Point(x: try #require(chart.last), y: row)
    )
  }

  @Test("A bar that is dragged onto another is linked to it, as a preview that Enter accepts")
  func linked() throws {
    var stage = Stage(Fixture.smallEvent(), columns: 120, rows: 24)
    // TEC-01 (row 10) onto COM-01 (row 14).
    drag(try bar(10, stage).first, to: try bar(14, stage).first, &stage)
    #expect(stage.detail.plain.contains("Lien : TEC-01 → COM-01, fin→début (FS)"))
    #expect(stage.row(14).contains("→"))
    #expect(stage.state.project == Fixture.smallEvent())
    try stage.play("<Esc>")
    #expect(stage.state.trial == nil)
    drag(try bar(10, stage).first, to: try bar(14, stage).first, &stage)
    try stage.play("<Enter>")
    #expect(stage.state.project.tasks[id: "c1"]?.links == [Link(from: "a1"), Link(from: "t1")])
    #expect(stage.labels == ["Lien\u{A0}: Plan d'implantation → Affiche"])
  }

  @Test("A link by the mouse that would close a loop is named and not tried")
  func loop() throws {
    var stage = Stage(Fixture.smallEvent(), columns: 120, rows: 24)
    drag(try bar(7, stage).first, to: try bar(6, stage).first, &stage)
    #expect(stage.detail.plain.contains("boucle : ADM-01 → ADM-02 → ADM-01"))
    #expect(stage.state.trial == nil)
  }

  @Test("The mouse moves a bar and lengthens it by its end, as a preview")
  func mouse() throws {
    var stage = Stage(Fixture.smallEvent(), columns: 120, rows: 24)
    let drag = { (from: Int, to: Int, stage: inout Stage) in
      let steps: [(MouseEvent.Action, Int)] = [
        (.press(.left), from), (.drag(.left), to), (.release(.left), to),
      ]
      for (action, x) in steps {
        stage.send(.input(.mouse(MouseEvent(action, at: Point(x: x, y: 7)))))
      }
    }
    drag(83, 87, &stage)
    #expect(stage.state.trial != nil)
    try stage.play("<Enter>")
    #expect(stage.labels.last?.hasPrefix("Déplacé") == true)
    try stage.play("u")
    drag(87, 91, &stage)
    try stage.play("<Enter>")
    #expect(stage.labels.last?.hasPrefix("Allongé") == true)
  }
}
