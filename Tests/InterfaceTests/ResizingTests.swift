import Interface
import Planning
import Rendering
import Storage
import TestSupport
import Testing

@Suite("A window that passes through other sizes")
struct ResizingTests {
  @Test(
    "Back in its size it shows what it showed: nothing selected, scrolled to or open is lost",
    arguments: [
      "1jjjjjjj", "1<Enter>jjj", "2GKK", "2<PageDown><PageDown>kkk", "2jjjjjlllll", "2jjjjjjjH",
      "3jjlj",
      "3<Tab>jjl", "4jjjlll", "4Gk", "4j<Enter>jjjjj", "2jjje", "2O", "?jjj", ",<Down><Down><Down>",
    ]
  )
  func back(keys: String) throws {
    var stage = Stage(
      try Demo.project(today: Fixture.day(3, 2)),
      columns: 100,
      rows: 30,
      view: .today
    )
    try stage.play(keys)
    let before = stage.screen.text
    for (columns, rows) in [(1, 1), (40, 10), (500, 200), (73, 19), (90, 3), (100, 30)] {
      stage.send(.input(.resize(Size(columns: columns, rows: rows))))
    }
    #expect(stage.screen.text == before)
  }

  @Test("What is done in the small window holds in the large one")
  func moved() throws {
    var stage = Stage(try Demo.project(today: Fixture.day(3, 2)), columns: 100, rows: 30)
    try stage.play("2gg")
    stage.send(.input(.resize(Size(columns: 60, rows: 12))))
    try stage.play("jjjjj")
    stage.send(.input(.resize(Size(columns: 100, rows: 30))))
    var other = Stage(try Demo.project(today: Fixture.day(3, 2)), columns: 100, rows: 30)
    try other.play("2ggjjjjj")
    #expect(stage.detail == other.detail)
  }
}
