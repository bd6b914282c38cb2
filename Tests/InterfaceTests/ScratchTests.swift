import Interface
import Planning
import Rendering
import TestSupport
import Testing

@Suite("scratch")
struct ScratchTests {
  @Test func show() throws {
    var stage = Stage(Fixture.smallEvent())
    print(stage.screen.text)
    try stage.play("jL")
    print(stage.screen.text)
    try stage.play("<Enter>O")
    print(stage.screen.text)
    stage = Stage(Fixture.smallEvent(), columns: 80, rows: 24)
    try stage.play("dJ-50")
    print(stage.screen.text)
    stage = Stage(Fixture.smallEvent(), columns: 200, rows: 24, isMono: true)
    try stage.play("?")
    print(stage.screen.text)
    stage = Stage(Fixture.smallEvent(), columns: 80, rows: 24)
    try stage.play("D30/5<Enter>")
    print(stage.screen.text)
  }
}
