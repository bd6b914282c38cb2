import Interface
import Planning
import Rendering
import TestSupport
import Testing
import Wording

@Suite("Whatever is pressed")
struct FuzzTests {
  @Test("Random keys, pastes, clicks and sizes never trap, and undoing all gives the start back")
  func random() throws {
    let keys = try Key.sequence(
      "aAetsdDxmrwbpoOyY.HJKL+-<lt>>zZTvV /iuU?gqjjkkhlG123456789&é\"'(èç"
        + "<Enter><Enter><Esc><Esc><Tab><S-Tab><Up><Down><Left><Right><Home><End><PageUp><PageDown>"
        + "<BS><Del><C-u><C-d><C-w><C-r><C-p><F1><F5><S-Up><S-Left>J-3029/maié会"
    ).filter { $0 != .character("q") }
    var random = RecordSource(seed: 42)
    for round in 0..<10 {
      var stage = Stage(
        round == 0 ? Project() : Fixture.smallEvent(),
        language: round.isMultiple(of: 2) ? .french : .english,
        isMono: round.isMultiple(of: 3)
      )
      let start = stage.state.project
      for step in 0..<2_000 {
        switch Int.random(in: 0..<100, using: &random) {
        case 0: stage.send(.input(.paste("J-1\u{202E}\u{7}会\nfin")))
        case 1:
          let columns = Int.random(in: 0..<240, using: &random)
          let rows = Int.random(in: 0..<70, using: &random)
          stage.send(.input(.resize(Size(columns: columns, rows: rows))))
        case 2:
          let point = Point(
            x: Int.random(in: -2..<130, using: &random),
            y: Int.random(in: -2..<40, using: &random)
          )
          stage.send(.input(.mouse(MouseEvent(.press(.left), at: point))))
        case 3: stage.send(.input(.mouse(MouseEvent(.scrollDown, at: .zero))))
        case 4: stage.send(.tick(Moment(stage.state.now.day + 1)))
        default: stage.send(.input(.key(keys.randomElement(using: &random) ?? .enter)))
        }
        if step.isMultiple(of: 20) { #expect(stage.screen.size == stage.state.size) }
      }
      try stage.play("<Esc><Esc><Esc><Esc>")
      // What is only tried is not undone but dropped.
      if stage.state.sandbox != nil { try stage.play("Wa<Esc>") }
      // What edits have kept up to date is what would be worked out anew.
      let kept = stage.screen
      stage.send(.reloaded(stage.state.project))
      #expect(stage.screen.text == kept.text, "round \(round)")
      while stage.canUndo { stage.send(.input(.key(.character("u")))) }
      #expect(stage.state.project == start, "round \(round)")
    }
  }
}
