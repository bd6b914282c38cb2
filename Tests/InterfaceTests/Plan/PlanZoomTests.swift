import Interface
import Rendering
import TestSupport
import Testing

@Suite("The scale of the rétroplanning")
struct PlanZoomTests {
  @Test("Back from the whole project, time is where it was; another selected bar is gone to")
  func back() throws {
    var stage = Stage(Fixture.smallEvent(), columns: 120, rows: 20)
    try stage.play("<Right><Right>")
    let before = stage.screen.text
    try stage.play("Z")
    #expect(stage.screen.text != before)
    try stage.play("Z")
    #expect(stage.screen.text == before)
    try stage.play("ZG")
    try stage.play("Z")
    #expect(stage.row(4) != before.split(separator: "\n", omittingEmptySubsequences: false)[4])
  }
}
