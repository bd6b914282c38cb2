import Interface
import Planning
import Rendering
import Storage
import TestSupport
import Testing

@Suite("The daily review")
struct ReviewTests {
  private func stage(columns: Int = 120, rows: Int = 36, isReadOnly: Bool = false) throws -> Stage {
    Stage(
      try Demo.project(today: Fixture.day(3, 2)),
      columns: columns,
      rows: rows,
      isReadOnly: isReadOnly,
      view: .today
    )
  }

  /// The item in front.
  private func item(_ stage: Stage) throws -> Agenda.Item {
    try #require(stage.state.review?.item)
  }

  @Test("Ten items are decided in some twenty keys, and one key takes all of it back")
  func tenItems() throws {
    var stage = try stage()
    let before = stage.state.project
    try stage.play("R")
    let count = try #require(stage.state.review?.items.count)
    #expect(stage.row(3).contains("1 sur \(count)"))
    var keys = 1
    for index in 0..<10 {
      // A different choice each time, or the next one that can be made.
      let offers = try #require(stage.state.review?.offers)
      let turned = (0..<4).map { [1, 3, 2, 4][($0 + index) % 4] }
      let open = turned.first { offers[$0].obstacle == nil }.map { offers[$0].choice }
      let key = open.map { stage.state.keymap.name(of: $0.command, stage.state.words) }
      try stage.play(key ?? " ")
      keys += 1
    }
    #expect(keys < 25)
    #expect(stage.state.review?.decisions.count == 10)
    while stage.state.review?.item != nil { try stage.play(" ") }
    #expect(stage.state.review?.isOver == true)
    #expect(stage.state.project != before)
    let made = try #require(stage.state.review?.madeCount)
    #expect(stage.screen.text.contains("u défait toute la revue (\(made) gestes)."))
    try stage.play("u")
    #expect(stage.state.project == before)
    #expect(stage.state.review?.index == 0)
    #expect(stage.state.review?.decisions.isEmpty == true)
  }

  @Test("u goes one item back and takes back what was decided there, its notes first")
  func oneBack() throws {
    var stage = try stage()
    let before = stage.state.project
    try stage.play("R")
    let first = try item(stage)
    try stage.play("t")
    #expect(try item(stage) != first)
    #expect(stage.state.project.tasks[id: first.record.id]?.state == .done)
    try stage.play("bappeler lundi<Enter>")
    #expect(stage.state.review?.index == 1)
    try stage.play("u")
    #expect(stage.state.review?.index == 1)
    try stage.play("u")
    #expect(try item(stage).record == first.record)
    #expect(stage.state.project == before)
    try stage.play("u")
    #expect(stage.detail.contains("c'est le premier point"))
  }

  @Test("Esc leaves it where it stands; R comes back there, and R within begins anew")
  func leaving() throws {
    var stage = try stage()
    try stage.play("R  ")
    let third = try item(stage)
    try stage.play("<Esc>")
    #expect(!stage.state.isReviewing)
    #expect(stage.state.chosen == [third.record])
    try stage.play("R")
    #expect(try item(stage).record == third.record)
    try stage.play("R")
    #expect(stage.state.review?.index == 0)
    try stage.play("q")
    #expect(!stage.state.isReviewing)
    #expect(stage.state.view == .today)
  }

  @Test("What was changed after leaving stays: the review takes back only its own gestures")
  func othersStay() throws {
    var stage = try stage()
    try stage.play("Rt<Esc>")
    try stage.play("jt")
    let done = stage.labels.count
    try stage.play("Ru")
    #expect(stage.labels.count == done)
    #expect(stage.detail.contains("changé ailleurs"))
  }

  @Test("Above the first thing to do the cursor stands on the day's sentence; Enter begins there")
  func sentence() throws {
    var stage = try stage()
    let first = stage.state.chosen
    try stage.play("k")
    #expect(stage.state.chosen.isEmpty)
    #expect(stage.row(3).hasPrefix("▌ Ce matin"))
    try stage.play("jk<Enter>")
    #expect(stage.state.isReviewing)
    #expect(stage.state.chosen == first)
  }

  @Test("On what others owe, to chase them is the first key of view 1")
  func owed() throws {
    var stage = try stage()
    #expect(!stage.row(35).contains("relancer"))
    try stage.play("j")
    #expect(stage.row(35).hasPrefix(" M relancer…"))
  }

  @Test("A new day ends the review")
  func newDay() throws {
    var stage = try stage()
    try stage.play("R ")
    stage.send(.tick(Moment(Fixture.day(3, 3), minute: 540)))
    #expect(!stage.state.isReviewing)
    #expect(stage.state.review == nil)
  }

  @Test("A choice that can't be made is refused with the reason that stands beside it")
  func refusals() throws {
    var stage = try stage()
    try stage.play("R")
    var seen = 0
    while let review = stage.state.review, review.item != nil {
      for offer in review.offers {
        guard let reason = offer.obstacle else { continue }
        let gestures = stage.labels.count
        let key = stage.state.keymap.name(of: offer.choice.command, stage.state.words)
        try stage.play(key)
        #expect(stage.detail.contains(reason))
        #expect(stage.labels.count == gestures)
        seen += 1
      }
      try stage.play(" ")
    }
    #expect(seen > 10)
  }

  @Test("M writes a message, sets the next reminder in three working days, and keeps the gesture")
  func reminder() throws {
    var stage = try stage()
    try stage.play("R")
    while try item(stage).reason != .finish || stage.state.review?.offer(.remind)?.obstacle != nil {
      try stage.play(" ")
    }
    let record = try item(stage).record
    try stage.play("M<Enter>")
    #expect(stage.screen.text.contains("Message à "))
    try stage.play("<Enter>")
    let waiting = try #require(stage.state.project.tasks[id: record.id]?.waiting)
    #expect(waiting.until == Fixture.day(3, 5))
    #expect(stage.labels.last?.hasPrefix("Relancé\u{A0}: ") == true)
    guard case .copyText(let text)? = stage.effects.last else {
      Issue.record("nothing was copied")
      return
    }
    #expect(text.contains("je reviens vers vous"))
    #expect(text.contains("jeu.\u{A0}5\u{A0}mars"))
  }

  @Test("What calls about a supplier is said in full, with who must act")
  func supplier() throws {
    var stage = try stage()
    try stage.play("R")
    while try stage.state.project.suppliers[id: item(stage).record.id]?.code != "P01" {
      try stage.play(" ")
    }
    let text = stage.screen.text
    #expect(
      text.contains("Attestation de vigilance URSSAF · à fournir par le prestataire"),
      "\(text)"
    )
  }

  @Test("Of a filtered list what is shown is gone through; without the filter, all of it")
  func filtered() throws {
    var stage = try stage()
    try stage.play("fmoi<Enter>R")
    let shown = try #require(stage.state.today.agenda).items
    #expect(stage.state.review?.items == shown)
    #expect(stage.screen.text.plain.contains("Revue du jour  filtre : moi"))
    try stage.play("t<Esc>")
    #expect(stage.state.review?.index == 1)
    try stage.play("R")
    #expect(stage.state.review?.index == 1)
    try stage.play("<Esc><Esc>R")
    let all = try #require(stage.state.review)
    #expect(all.items.count > shown.count && all.index == 0)
    #expect(!stage.screen.text.contains("filtre"))
  }

  @Test("Whom one waits for is proposed: who carries the task, to be typed anew")
  func whom() throws {
    var stage = try stage()
    try stage.play("R w<Enter>ven<Enter>")
    let record = try #require(stage.state.review?.items[1].record)
    #expect(stage.state.project.tasks[id: record.id]?.waiting?.on == "Chef·fe de projet")
    try stage.play("uwcabinet<Enter><Enter>")
    #expect(stage.state.project.tasks[id: record.id]?.waiting?.on == "cabinet")
    // What is mine waits for whom it says.
    try stage.play("uuw<Enter>")
    #expect(stage.state.overlay != nil)
  }

  @Test("The message goes to the clipboard too where that is asked for")
  func clipboard() throws {
    var stage = try stage()
    try stage.play("jM<Enter><C-y>")
    #expect(stage.labels.last?.hasPrefix("Relancé\u{A0}: ") == true)
    guard case .copyText(let text) = stage.effects[stage.effects.count - 2] else {
      Issue.record("nothing was copied")
      return
    }
    #expect(stage.effects.last == .copyToClipboard(text))
    // In other lines it is a key like any other.
    try stage.play("b<C-y>appelé<Enter>")
    #expect(stage.effects.last != .copyToClipboard("appelé"))
  }

  @Test("Whom one waits for again has been waited for since before")
  func sinceStays() throws {
    var stage = try stage()
    let item = try #require(
      stage.state.today.agenda?.items(in: .followUps).first { $0.record.kind == .tasks }
    )
    let before = try #require(stage.state.project.tasks[id: item.record.id]?.waiting)
    try stage.play("R")
    while try self.item(stage).record != item.record { try stage.play(" ") }
    try stage.play("M+3j<Enter><Enter>")
    let after = try #require(stage.state.project.tasks[id: item.record.id]?.waiting)
    #expect(after.since == before.since)
    #expect(after.on == before.on)
    #expect(after.until != before.until)
  }

  @Test("Read only, everything is seen and nothing is done")
  func readOnly() throws {
    var stage = try stage(isReadOnly: true)
    try stage.play("Rts+>dwrxbM ")
    #expect(stage.effects.isEmpty)
    #expect(stage.state.review?.index == 1)
  }

  @Test("An empty day says so")
  func empty() throws {
    var stage = Stage(Project(), view: .today)
    try stage.play("R")
    #expect(stage.screen.text.contains("Rien à passer en revue aujourd'hui."))
    try stage.play("tu<Esc>")
    #expect(!stage.state.isReviewing)
  }
}
