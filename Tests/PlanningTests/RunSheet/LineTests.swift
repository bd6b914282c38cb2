import Planning
import Testing

@Suite("Who waits for whom")
struct LineTests {
  /// The rows that begin later when `code`, which runs, lasts `minutes` more.
  private func moved(by code: String, _ minutes: Int, _ sheet: String) throws -> [String] {
    var day = try SheetStory(sheet)
    try day.at(day.cue(code)?.start.description ?? "")
    try day.make(.start(day.id(code), ago: 0))
    let ripple = day.live.preview(try day.live.edits(.stretch(day.id(code), by: minutes)))
    return ripple.moves.filter { $0.by != 0 }.map { "\(day.code($0.row)) \($0.by)" }
  }

  @Test("Only rows that share a zone push each other; what concerns the whole site pushes all")
  func zones() throws {
    #expect(
      try moved(by: "1", 20, "1 10:00 30 A\n2 10:30 30 A\n3 10:30 30 B\n4 11:00 30 *\n5 11:30 30 B")
        == ["2 20", "4 20", "5 20"]
    )
    #expect(try moved(by: "1", 20, "1 10:00 30 *\n2 10:30 30 A\n3 10:30 30 B") == ["2 20", "3 20"])
    #expect(try moved(by: "1", 5, "1 10:00 30 A+B\n2 10:30 30 B") == ["2 5"])
  }

  @Test("Rows alongside each other don't push each other")
  func alongside() throws {
    #expect(try moved(by: "1", 60, "1 10:00 60 A\n2 10:30 60 A\n3 11:30 30 A") == ["3 30"])
  }

  @Test("A milestone takes no time, so that what is late before it is late after it too")
  func milestone() throws {
    #expect(
      try moved(by: "1", 20, "1 10:00 30 A\n2 10:30 0 A F\n3 10:30 30 A") == ["2 20", "3 20"]
    )
  }

  @Test("A gap takes up a delay")
  func gap() throws {
    #expect(try moved(by: "1", 20, "1 10:00 30 A\n2 10:45 15 A\n3 11:10 10 A") == ["2 5"])
  }

  @Test("A row follows the one it names, wherever that is, and not its zone's")
  func after() throws {
    let sheet = "1 10:00 30 A\n2 10:00 30 B\n3 10:30 30 B after 1"
    #expect(try moved(by: "1", 20, sheet) == ["3 20"])
    #expect(try moved(by: "2", 20, sheet) == [])
    // Where the one it names is cut, it follows what that one followed.
    var day = try SheetStory("1 10:00 30 A\n2 10:30 30 B after 1\n3 11:00 30 C after 2")
    try day.at("10:00")
    try day.make(.start("1", ago: 0))
    try day.make(.cut("2"))
    try day.make(.stretch("1", by: 45))
    #expect(try day.hours("3") == "11:15–11:45")
  }

  @Test("A row whose predecessor has just ended waits for nothing")
  func ended() throws {
    var day = try SheetStory("1 10:00 30 A\n2 10:30 30 B after 1")
    try day.top("1", at: "10:00")
    try day.at("10:45")
    #expect(try day.row("2").waitsFor.map(day.code) == "1")
    try day.make(.end("1", ago: 0))
    #expect(try day.row("2").waitsFor == nil)
    #expect(try day.hours("2") == "10:45–11:15")
  }

  @Test("A row begun before its turn holds up those of its line that were to come before it")
  func reordered() throws {
    var day = try SheetStory("1 10:00 30 A\n2 10:30 30 A\n3 11:00 30 A")
    try day.top("2", at: "10:00")
    #expect(try day.hours("2") == "10:00–10:30")
    #expect(try day.hours("1") == "10:30–11:00")
    #expect(try day.hours("3") == "11:00–11:30")
    #expect(day.live.next.map(day.code) == "1")
    try day.top("1", at: "10:30")
    #expect(try day.row("2").state == .done)
    #expect(day.live.focus.map(day.code) == "1")
  }

  @Test("A fixed hour stops a delay until it is past; then the row is late like any other")
  func fixed() throws {
    var day = try SheetStory("1 10:00 60 A\n2 11:00 30 A F\n3 11:30 30 A")
    try day.top("1", at: "10:20")
    #expect(try day.hours("2") == "11:20–11:50")
    #expect(try day.hours("3") == "11:30–12:00")
    try day.at("11:01")
    #expect(day.squeezes == [])
    #expect(try day.row("2").lateness == 20)
    #expect(try day.hours("3") == "11:50–12:20")
  }

  @Test("A row that names itself, or one that names it, is flagged and placed by its hour")
  func cycles() throws {
    let day = try SheetStory(
      "1 10:00 30 A after 1\n2 10:30 30 A after 3\n3 11:00 30 A after 2\n4 9:00 5 B after 2"
    )
    let faults = Dictionary(
      uniqueKeysWithValues: day.live.sheet.rows.map { ($0.id, $0.faults) }
    )
    #expect(faults["1"] == [.cycle(["1", "1"])])
    #expect(faults["2"] == [.cycle(["2", "3", "2"])])
    #expect(faults["3"] == [.cycle(["2", "3", "2"])])
    #expect(faults["4"] == [.beforeWhatItFollows])
    #expect(try day.hours("4") == "11:00–11:05")
    #expect(day.codes(Array(day.live.rows.indices)) == ["1", "2", "3", "4"])
  }
}
