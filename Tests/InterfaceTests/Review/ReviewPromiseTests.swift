import Interface
import Planning
import Rendering
import Storage
import TestSupport
import Testing
import Wording

@Suite("What the review says will follow, follows")
struct ReviewPromiseTests {
  @Test("Each choice about each item of the demo's morning keeps its word, whatever the weekday")
  func demo() throws {
    var seen = Count()
    for day in 0..<5 {
      let today = Fixture.day(3, 2) + day
      var stage = Stage(try Demo.project(today: today), view: .today)
      stage.send(.tick(Moment(today, minute: 554)))
      try tryAll(stage, &seen)
    }
    #expect(seen.kinds.count > 12)
  }

  @Test("So it does on mornings at random", arguments: 0..<4)
  func random(block: Int) throws {
    var seen = Count()
    for seed in 0..<15 {
      let desk = try RandomDesk(seed: UInt64(block * 1_000 + seed))
      try tryAll(Stage(desk.project, view: .today), &seen)
    }
    #expect(seen.kinds.count > 15)
    #expect(seen.total > 300)
  }

  @Test("So does each choice of the triage", arguments: 0..<2)
  func triage(block: Int) throws {
    var seen = Count()
    for seed in 0..<12 {
      let desk = try RandomDesk(seed: UInt64(block * 1_000 + 500 + seed))
      try tryAll(Stage(desk.project, view: .today), by: "gT", &seen)
    }
    #expect(seen.kinds.count >= 10, "\(seen.kinds.sorted())")
    #expect(seen.total > 200)
  }

  /// What was tried.
  private struct Count {
    var total = 0
    var kinds: Set<String> = []
  }

  /// Tries every choice about every item of a review, each on a copy of the screen.
  private func tryAll(_ stage: Stage, by keys: String = "R", _ seen: inout Count) throws {
    var stage = stage
    try stage.play(keys)
    while let review = stage.state.shownReview, let item = review.item {
      // What is late behind the template's tasks has tests of its own.
      if review.kind == .template, item.record.kind != .tasks { break }
      for offer in review.offers {
        try tryOut(offer, about: item, on: stage)
        seen.total += 1
        for consequence in offer.follows {
          seen.kinds.insert(
            "\(offer.choice) \(String(describing: consequence).prefix { $0 != "(" })"
          )
        }
      }
      try stage.play(" ")
    }
  }

  private func tryOut(_ offer: ReviewOffer, about item: Agenda.Item, on stage: Stage) throws {
    let text = offer.text(in: stage.state.outlook, stage.state.words)
    let who: Comment = "\(offer.choice) of \(item.record.id.text), \(item.reason): «\(text)»"
    var later = stage
    let command = try #require(CommandTable.command(offer.choice.command))
    let names = stage.state.keymap.names(of: command, stage.state.words)
    try later.play(try #require(names.first { $0.count == 1 }))
    // What comes again asks for how many of it that is meant: for this one.
    if case .menu = later.state.overlay { try later.play("c") }
    switch offer.act {
    case .refuse(let reason):
      let isUntouched = later.state.project == stage.state.project
      #expect(isUntouched && text == reason, who)
      return
    case .make: break
    case .ask: try answer(offer, about: item, on: &later, who)
    }
    let judge = ReviewJudge(item, from: stage, to: later)
    // What is typed here may be what stands there already.
    let mayStay: [ReviewChoice] = [.hand, .remind, .wait]
    let isChanged = judge.after != judge.before
    #expect(isChanged || mayStay.contains(offer.choice), who)
    let typed = typedDay(offer, on: stage)
    for consequence in offer.follows { judge.expect(consequence, offer.choice, typed: typed, who) }
    WordsJudge(stage.state).expect(text, of: offer.follows, who)
    // Whatever it was, it can come back.
    try later.play("u")
    let isBack = later.state.project == stage.state.project
    #expect(isBack, who)
  }

  /// What is typed where a day is asked: one to come, or one when something was done.
  private func typedDay(_ offer: ReviewOffer, on stage: Stage) -> Day {
    stage.state.now.day + (offer.choice == .doneOn ? -3 : 4)
  }

  /// A day as it is typed: `6/3/2026`.
  private func typed(_ day: Day) -> String {
    let (year, month, number) = day.date
    return "\(number)/\(month)/\(year)"
  }

  /// Answers what a choice asks.
  private func answer(
    _ offer: ReviewOffer,
    about item: Agenda.Item,
    on stage: inout Stage,
    _ who: Comment
  ) throws {
    switch offer.choice {
    case .remind: try stage.play("<Enter><Enter>")
    case .done: try stage.play("<C-u>préfecture<Enter>")
    case .wait: try stage.play("<C-u>la mairie<Enter>\(typed(typedDay(offer, on: stage)))<Enter>")
    case .hand:
      let key = item.record.kind == .tasks ? "roles" : "role"
      try stage.play("Photographe<Enter>")
      if case .menu = stage.state.overlay { try stage.play("c") }
      let value = stage.state.project.value(of: key, in: item.record)
      let role = stage.state.project.roles.first { $0.title.contains("Photographe") }
      #expect((value?.list?.first ?? value)?.text == role?.id.text, who)
    case .doneOn: try stage.play("\(typed(typedDay(offer, on: stage)))<Enter>")
    case .drop, .dropLot:
      try stage.play("<C-u>inutile<Enter>")
      // What comes before is tied to what comes after.
      if case .menu = stage.state.overlay { try stage.play("o") }
    case .date: try answerDate(offer, about: item, on: &stage, who)
    default: Issue.record("nothing is asked for: \(who)")
    }
    if case .menu = stage.state.overlay { try stage.play("c") }
  }

  /// Types a day: what it moves stands there before Enter, where the choice said so.
  private func answerDate(
    _ offer: ReviewOffer,
    about item: Agenda.Item,
    on stage: inout Stage,
    _ who: Comment
  ) throws {
    try stage.play("+12j")
    let (said, before) = (stage.detail, stage.state.outlook)
    try stage.play("<Enter>")
    if case .menu = stage.state.overlay { try stage.play("c") }
    let after = Schedule(stage.state.project, today: before.today)
    let difference = ScheduleDifference(from: before.schedule, to: after)
    let moved = difference.moves.count { $0.task != item.record.id }
    guard offer.follows == [.dated(isWeighed: true)] else {
      #expect(moved == 0, who)
      return
    }
    #expect(said.contains(stage.state.words.movesTasks(moved)) == (moved > 0), who)
  }
}
