import Rendering
import TestSupport
import Testing

@Suite("A window that is dragged about")
struct ResizeTests {
  private static let usual = Size(columns: 100, rows: 30)
  private static let resizes = isFullRun ? 10_000 : 200

  @Test("After a storm of sizes the screen is that of a fresh start, in whatever size it ends")
  func storm() throws {
    var random = SplitMix64(seed: 1)
    let desk = try Desk.withDemonstration()
    let sitting = try Sitting(at: desk, size: Self.usual)
    try sitting.begin()
    let fronts = Front.all
    for front in fronts {
      try sitting.press(Front.wayBack + front.keys)
      let before = sitting.screen
      try drag(sitting, times: Self.resizes / fronts.count + 1, to: Self.usual, using: &random)
      #expect(
        sitting.screen.text == before.text,
        "\(front.name) was\n\(before.text)\nand is\n\(sitting.screen.text)"
      )
      #expect(sitting.screen.changedCells(since: before) == 0, "\(front.name)")
    }
    try sitting.leave()
  }

  @Test("What is selected and where one has scrolled to outlast the storm")
  func place() throws {
    var random = SplitMix64(seed: 2)
    let sitting = try Sitting(at: .withDemonstration(), size: Self.usual)
    try sitting.begin()
    for keys in [
      "1jjjjjjj", "2<Home><PageDown><PageDown>kkk", "2<Home>jjjjjlllll", "3jjlj", "3<Tab>jjl",
      "4<Home>jjjlll", "4<Home><PageDown><PageDown>k", "4<Home>j<Enter>jjjjj", "ij", "?jjj",
      ",<Down><Down><Down>",
    ] {
      try sitting.press(Front.wayBack + keys)
      let before = sitting.screen
      try drag(sitting, times: 10, to: Self.usual, using: &random)
      #expect(
        sitting.screen.text == before.text,
        "\(keys) was\n\(before.text)\nand is\n\(sitting.screen.text)"
      )
    }
    try sitting.leave()
  }

  @Test("Resized, every screen is that of a start in that size")
  func fresh() throws {
    let desk = try Desk.withDemonstration()
    let size = Size(columns: 130, rows: 40)
    let resized = try Sitting(at: desk, size: Self.usual)
    let started = try Sitting(at: desk, size: size)
    try resized.begin()
    try started.begin()
    resized.terminal.resize(size)
    for front in Front.all {
      try resized.press(Front.wayBack + front.keys)
      try started.press(Front.wayBack + front.keys)
      #expect(
        resized.screen.text == started.screen.text,
        "\(front.name) is\n\(resized.screen.text)\nand not\n\(started.screen.text)"
      )
    }
    try resized.leave()
    try started.leave()
  }

  /// Gives the window many sizes as fast as they can be told, and a last one.
  private func drag(
    _ sitting: Sitting,
    times: Int,
    to size: Size,
    using random: inout SplitMix64
  ) throws {
    let terminal = sitting.terminal
    terminal.isBlind = true
    for _ in 0..<times {
      let columns = Int.random(in: 1...500, using: &random)
      let rows = Int.random(in: 1...200, using: &random)
      terminal.resize(Size(columns: columns, rows: rows))
      terminal.settle(milliseconds: 0)
    }
    // Another size than the last, so that the window has changed once all before was drawn.
    terminal.resize(Size(columns: 3, rows: 3))
    try #require(terminal.rest())
    terminal.isBlind = false
    terminal.resize(size)
    try #require(terminal.rest())
  }
}
