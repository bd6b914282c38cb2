import Interface
import Planning
import Rendering
import Storage
import TestSupport
import Testing

@Suite("The rétroplanning as a picture")
struct PlanPictureTests {
  @Test func scratch() throws {
    let project = try Template.tousActeurs.project()
    for (c, r, mono) in [
      (80, 24, false), (120, 36, false), (120, 36, true), (200, 60, false), (120, 36, false),
    ] {
      var stage = Stage(project, columns: c, rows: r, isMono: mono)
      if r == 60 { try stage.play("Z") }
      if r == 24 { try stage.play("zjjj") }
      print(stage.screen.text)
    }
  }
}
