import Interface
import Planning
import Rendering
import Storage
import TestSupport
import Testing

/// Views keep what they show ready made: after every gesture it must be that of the project as it is.
@Suite("What is kept ready made")
struct ReadyMadeTests {
  /// A view, and keys that change what it shows and end at its top.
  struct Gestures: CustomTestStringConvertible {
    let view: ViewID
    let keys: String

    var testDescription: String { "\(view), \(keys)" }
  }

  @Test(
    "A view is that of a screen made anew, and so is what the tabs count",
    arguments: [
      Gestures(view: .today, keys: "ttjtgg"), Gestures(view: .today, keys: "twdemain<Enter>gg"),
      Gestures(view: .today, keys: "4tjtjlt1gg"), Gestures(view: .suppliers, keys: "tjtjjtgg"),
      Gestures(view: .suppliers, keys: "2jjtj t4gg"), Gestures(view: .suppliers, keys: "xtugg"),
      Gestures(view: .board, keys: "tjtgg"), Gestures(view: .board, keys: "LjHgg"),
      Gestures(view: .plan, keys: "jtjjtgg"), Gestures(view: .plan, keys: "jtujtgg"),
      Gestures(view: .plan, keys: "Dsam 13 juin<Enter><Enter>gg"),
    ]
  )
  func gestures(_ gestures: Gestures) throws {
    var stage = Stage(try Demo.project(today: Day(number: 20_514)), view: gestures.view)
    try stage.play(gestures.keys)
    #expect(!stage.labels.isEmpty)
    var anew = Stage(stage.state.project, view: gestures.view)
    try anew.play("gg")
    expectSameView(stage, anew)
  }

  @Test(
    "Under a filter too, while it is typed and once it is taken off",
    arguments: [ViewID.today, .plan, .board, .suppliers],
    ["a", "retard", "secu", "!fait", "titre:re"]
  )
  func filtered(view: ViewID, filter: String) throws {
    var stage = Stage(try Demo.project(today: Day(number: 20_514)), view: view)
    try stage.play("f\(filter)<Enter>gg")
    var anew = Stage(stage.state.project, view: view)
    // In one piece, as nobody types.
    try anew.play("f")
    anew.send(.input(.paste(filter)))
    try anew.play("<Enter>gg")
    expectSameView(stage, anew)
    try stage.play("jt<Esc><Esc><Esc>gg")
    var plain = Stage(stage.state.project, view: view)
    try plain.play("gg")
    expectSameView(stage, plain)
  }

  /// All but what is said at the foot, and what the pane tells of the gestures themselves.
  private func expectSameView(
    _ stage: Stage,
    _ other: Stage,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    func shown(_ stage: Stage) -> [String] {
      stage.screen.rows.dropFirst().prefix(20).map { String($0.prefix(60)) }
    }
    #expect(shown(stage) == shown(other), sourceLocation: sourceLocation)
  }
}
