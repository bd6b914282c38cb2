import Interface
import Planning
import Rendering
import TestSupport
import Testing

@Suite("Seeing all that would change, before it does")
struct PreviewTests {
  /// The plan of the site tried a month later than the scene that must follow it.
  private func trial(columns: Int = 80, rows: Int = 24) throws -> Stage {
    var project = Fixture.smallEvent()
    project.tasks[4].finish = .offset(-70)
    project.tasks[5].finish = .offset(-60)
    var stage = Stage(project, columns: columns, rows: rows)
    try stage.play("jjjj>>>>")
    return stage
  }

  @Test("Tab lists all that a trial moves and breaks; Esc goes on trying, Enter makes it")
  func trialWhole() throws {
    var stage = try trial()
    #expect(stage.row(23).contains("Tab tout voir"))
    try stage.play("<Tab>")
    let text = stage.screen.text
    #expect(text.contains("Ce qui casse"))
    #expect(text.contains("! TEC-02 commence"))
    #expect(text.contains("Tâches déplacées"))
    #expect(stage.effects.isEmpty)
    try stage.play("jk<Esc>")
    #expect(stage.state.trial != nil)
    #expect(!stage.screen.text.contains("Ce qui casse"))
    try stage.play("<Tab><Enter>")
    #expect(stage.labels == ["Déplacé\u{A0}: Plan d'implantation, +20\u{A0}j"])
    #expect(stage.state.overlay == nil)
  }

  @Test(
    "What breaks is told with its title beside, and counted above where it can't be seen at once"
  )
  func titlesAndCounts() throws {
    var stage = try trial()
    try stage.play("<Tab>")
    #expect(stage.screen.text.contains("trop tôt après TEC-01  Réserver la scène"))
    #expect(!stage.screen.text.contains(" · Tâches déplacées"))
    var low = try trial(columns: 80, rows: 10)
    try low.play("<Tab>")
    #expect(low.screen.text.contains("Ce qui casse 1"))
    #expect(low.screen.text.contains(" · Tâches déplacées"))
    #expect(low.screen.text.contains("↓"))
    try low.play("G")
    #expect(low.screen.text.contains("↑"))
  }

  @Test("Moves and lengths add up to one edit, whichever comes first")
  func addingUp() throws {
    var stage = Stage(Fixture.smallEvent(), columns: 120, rows: 20)
    try stage.play("jLL+<Enter>")
    #expect(stage.labels == ["Déplacé\u{A0}: Arrêté de circulation, +2\u{A0}j · durée +1\u{A0}j"])
    let task = try #require(stage.state.project.tasks[id: "a2"])
    #expect(task.duration == Fixture.smallEvent().tasks[id: "a2"].map { $0.duration + 1 })
    #expect(task.finish == .offset(-58))
    try stage.play("u+LL<Enter>")
    #expect(stage.state.project.tasks[id: "a2"] == task)
    try stage.play("u")
    #expect(stage.state.project == Fixture.smallEvent())
  }

  @Test("A bar is never shorter than a day, and what can't be is said")
  func shortest() throws {
    var stage = Stage(Fixture.smallEvent(), columns: 120, rows: 20)
    try stage.play("-------")
    #expect(stage.detail.contains("une tâche dure au moins un jour"))
    try stage.play("+")
    #expect(stage.detail.plain.contains("dure 2 j"))
    try stage.play("<Enter>")
    #expect(stage.state.project.tasks[id: "a1"]?.duration == 2)
  }

  @Test("A calendar of its own is tried first: the bar moves, and Esc leaves it where it was")
  func calendar() throws {
    var stage = Stage(Fixture.smallEvent(), columns: 120, rows: 20)
    try stage.play("jej")
    #expect(stage.state.trial != nil)
    #expect(stage.detail.contains("ADM-02 commence"))
    try stage.play("<Esc>")
    #expect(stage.state.project == Fixture.smallEvent())
    // Another kind of change accepts what is tried, rather than drop it.
    try stage.play("ejL<Enter>")
    #expect(stage.labels.count == 2)
    #expect(stage.state.project.tasks[id: "a2"]?.calendar == .everyDay)
  }

  @Test("What the bar itself does is told calmly; only what breaks is red")
  func tones() throws {
    let stage = try trial(columns: 120, rows: 30)
    let row = stage.state.size.rows - 2
    #expect(stage.screen[1, row].style == Style(.today).bold)
    let start = try #require(stage.detail.firstRange(of: "· casse"))
    let column = stage.detail.distance(from: stage.detail.startIndex, to: start.lowerBound)
    #expect(stage.screen[column, row].style.role == .late)
  }

  @Test("Tab does the same for a date that is being typed; Esc goes back to the line")
  func typed() throws {
    var project = Fixture.smallEvent()
    project.tasks[4].finish = .offset(-70)
    var stage = Stage(project, columns: 80, rows: 24)
    try stage.play("jjjjd27/4")
    #expect(stage.row(23).hasPrefix(" Tab tout voir  Entrée valider"))
    try stage.play("<Tab>")
    #expect(stage.screen.text.contains("! TEC-02 commence"))
    try stage.play("<Esc>")
    #expect(stage.row(21).contains("27/4"))
    try stage.play("<Tab><Enter>")
    #expect(stage.state.project.tasks[3].finish == .date(Fixture.day(4, 27)))
  }

  @Test("With nothing on trial, Tab says what could be")
  func nothing() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("<Tab>")
    #expect(stage.detail.contains("rien n'est à l'essai"))
  }

  @Test("A long title leaves the question around it whole")
  func longTitle() throws {
    var project = Fixture.smallEvent()
    project.tasks[0].title = "Note de situation pour la nouvelle équipe municipale (post-élections)"
    var stage = Stage(project, columns: 80, rows: 24)
    try stage.play("d")
    #expect(stage.row(21).hasPrefix(" Fin (Note de situation…)"))
    try stage.play("<Esc>o")
    #expect(stage.screen.text.contains("Note de situation… vient après…"))
    try stage.play("<Esc>t")
    #expect(stage.detail.hasSuffix("u pour défaire"))
    stage.send(.input(.resize(Size(columns: 60, rows: 24))))
    #expect(stage.detail == " Terminé : Note de situation pour la nouvelle équipe…")
  }
}
