import Interface
import Rendering
import TestSupport
import Testing

@Suite("Letters that are looked for")
struct HighlightTests {
  /// The texts that are underlined on the screen, from the top.
  private func underlined(_ stage: Stage) -> [String] {
    let screen = stage.screen
    var found: [String] = []
    for y in 3..<screen.size.rows - 3 {
      var word = ""
      for x in 0..<screen.size.columns {
        let cell = screen[x, y]
        if cell.style.attributes.contains(.underline) {
          word += cell.text
        } else if !word.isEmpty {
          found.append(word)
          word = ""
        }
      }
    }
    return found
  }

  @Test("The words of a filter are marked in titles, whatever their accents and case")
  func filter() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("fre<Enter>")
    #expect(underlined(stage).contains("Ré"))
    #expect(underlined(stage).contains("rê"))
    try stage.play("<Esc>")
    #expect(underlined(stage).isEmpty)
  }

  @Test("The words of a search are marked until Esc, also on cards and without colours")
  func search() throws {
    var stage = Stage(Fixture.smallEvent(), isMono: true)
    try stage.play("/affiche<Enter>")
    #expect(underlined(stage).contains("Affiche"))
    try stage.play("3")
    #expect(underlined(stage) == ["Affiche"])
    try stage.play("<Esc>")
    #expect(underlined(stage).isEmpty)
    try stage.play("n")
    #expect(underlined(stage) == ["Affiche"])
  }

  @Test("n and N go round the cards of challenges")
  func cards() throws {
    var stage = Stage(Fixture.boards(), view: .board)
    try stage.play("<Tab>")
    let first = stage.screen.text
    #expect(first.contains("Défis"))
    try stage.play("/<Enter>")
    try stage.play("/e<Enter>n")
    #expect(stage.detail.contains("« e »"))
  }
}
