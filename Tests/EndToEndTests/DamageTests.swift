import LosslessJSON
import Testing

@Suite("Files that something has happened to")
struct DamageTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
    try #require(desk.jourj("init", "--template", "vide", "--day-j", "2026-06-06").status == 0)
    for title in ["Réserver la scène", "Imprimer les affiches", "Inviter"] {
      try #require(desk.jourj("add", title).status == 0)
    }
  }

  @Test("A document cut in the middle is refused with its line, and left as it is")
  func cutDocument() throws {
    let good = desk.bytes(desk.project)
    for part in [0, 1, 200, good.count / 2, good.count - 3] {
      let cut = Array(good[..<part])
      try desk.write(cut, to: desk.project)
      for command in [["list"], ["add", "x"], ["schedule"], ["undo"], ["check"]] {
        let run = try desk.run(command)
        #expect(run.status == 2, "\(command) at \(part)")
        #expect(run.errors.contains("projet.json:"))
      }
      let run = try desk.jourj("list", "--json")
      let error = try JSONTree(parsing: Array(run.errors.utf8)).root["error"]
      #expect(error?["code"]?.string == "damaged")
      #expect((error?["line"]?.integer ?? 0) >= 1)
      #expect((error?["column"]?.integer ?? 0) >= 1)
      #expect(desk.bytes(desk.project) == cut)
    }
  }

  @Test("The last sound state is written to a new file; the damaged one is not touched")
  func repairs() throws {
    let good = desk.bytes(desk.project)
    let mended = desk.folder + "/sain.json"
    try desk.write("<html>Erreur 500</html>", to: desk.project)
    let run = try desk.jourj("check", "--repair-to", mended)
    #expect(run.status == 2)
    #expect(desk.bytes(mended) == good)
    #expect(desk.text(desk.project) == "<html>Erreur 500</html>")
    #expect(try desk.jourj("check", "-f", mended).status == 0)
    #expect(try desk.jourj("check", "--repair-to", mended).status == 1)
  }

  @Test("A journal cut anywhere never costs a task of the document")
  func cutJournal() throws {
    let journal = desk.bytes(desk.journal)
    let titles = try desk.jourj("list").output
    for part in stride(from: 0, through: journal.count, by: max(1, journal.count / 25)) {
      try desk.write(Array(journal[..<part]), to: desk.journal)
      let run = try desk.jourj("list")
      #expect(run.status == 0, "at \(part): \(run.errors)")
      #expect(run.output == titles, "at \(part)")
    }
  }

  @Test("A bit flipped in the past is found by check, and costs nothing but the undo before it")
  func flippedBit() throws {
    var journal = desk.bytes(desk.journal)
    let place = try #require(Array(desk.text(desk.journal).utf8).firstIndex(of: UInt8(ascii: "R")))
    journal[place] ^= 1
    try desk.write(journal, to: desk.journal)
    let check = try desk.jourj("check")
    #expect(check.status == 2)
    #expect(check.errors.contains("journal"))
    #expect(try desk.jourj("list").status == 0)
    #expect(try desk.jourj("add", "Encore").status == 0)
    let report = try desk.jourj("check", "--json")
    let root = try JSONTree(parsing: Array(report.output.utf8)).root
    #expect(root["sound"]?.bool == false)
    #expect(root["damages"]?.count == 1)
  }

  @Test("A cycle is named link by link, and is no damage")
  func cycle() throws {
    let plan = desk.folder + "/plan.json"
    try desk.write(
      """
      {"tasks": [
        {"id": "A", "title": "Un", "links": [{"from": "B"}]},
        {"id": "B", "title": "Deux", "links": [{"from": "A"}]},
        {"id": "C", "title": "Trois", "finish": {"date": "2026-05-06"}}
      ]}
      """,
      to: plan
    )
    #expect(try desk.jourj("import", "json", plan).status == 0)
    let schedule = try desk.json("schedule")
    let cycle = try #require(schedule["cycles"]?[0])
    #expect(cycle.elements.compactMap(\.string) == ["A", "B", "A"])
    let tasks = try #require(schedule["tasks"])
    #expect(tasks.elements.first { $0["code"]?.string == "A" }?["planned"]?.isNull == true)
    let free = tasks.elements.first { $0["code"]?.string == "C" }
    #expect(free?["planned"]?["finish"]?.string == "2026-05-06")
    let check = try desk.jourj("check")
    #expect(check.status == 0)
    #expect(check.output.contains("1 cycle"))
    #expect(check.output.contains("A → B → A"))
  }

  @Test("An edit by hand is taken in, and undone like any other")
  func editedByHand() throws {
    let before = desk.bytes(desk.project)
    let text = desk.text(desk.project).replacing("Inviter", with: "Convier")
    try desk.write(text, to: desk.project)
    #expect(try desk.jourj("list").output.contains("Convier"))
    #expect(try desk.jourj("check").status == 0)
    #expect(try desk.jourj("undo").status == 0)
    #expect(desk.bytes(desk.project) == before)
  }

  @Test("What can't be used is kept, listed with its line, and is no damage")
  func unusableField() throws {
    let text = desk.text(desk.project)
      .replacing("\"title\": \"Inviter\"", with: "\"title\": \"Inviter\", \"duration\": \"longue\"")
    try desk.write(text, to: desk.project)
    let check = try desk.jourj("check", "--json")
    #expect(check.status == 0)
    let problem = try JSONTree(parsing: Array(check.output.utf8)).root["problems"]?[0]
    #expect(problem?["field"]?.string == "duration")
    #expect(problem?["line"]?.integer != nil)
    #expect(desk.text(desk.project) == text)
  }

  @Test("A negative duration is told like any other value that can't be")
  func negativeDuration() throws {
    let text = desk.text(desk.project)
      .replacing("\"title\": \"Inviter\"", with: "\"title\": \"Inviter\", \"duration\": -4")
    try desk.write(text, to: desk.project)
    let check = try desk.jourj("check")
    #expect(check.status == 0)
    #expect(check.output.contains("duration\u{A0}: «\u{A0}-4\u{A0}» est illisible"))
    #expect(desk.text(desk.project) == text)
  }
}
