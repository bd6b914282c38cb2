import Planning
import Storage
import TestSupport
import Testing

@Suite("The document")
struct DocumentTests {
  @Test("A document that nobody edits keeps every byte", arguments: Spelling.allCases)
  func bytesAreKept(spelling: Spelling) throws {
    var random = SplitMix64(seed: 7)
    for _ in 0..<40 {
      let text = DocumentText.random(spelling, using: &random)
      #expect(try Document(bytes: text).bytes == text)
    }
  }

  @Test("A new document reads back as what it was made of")
  func new() throws {
    let day = try #require(Day(iso: "2026-06-06"))
    let document = Document.new(name: "Fête", dayJ: day, start: nil)
    #expect(document.project().project.settings.name == "Fête")
    #expect(document.project().project.settings.dayJ == day)
    #expect(document.project().problems.isEmpty)
    #expect(String(decoding: document.bytes, as: UTF8.self).hasPrefix("{\n  \"format\": {\"name\""))
  }

  @Test("One edited field changes its line and no other byte")
  func oneField() throws {
    let text = """
      {
        "format": {"name": "jourj", "major": 1, "minor": 0},
        "tasks": [
          {
            "id": "a",
            "title": "Réserver la scène",
            "x-note": 0.10,
            "state": "todo"
          }
        ]
      }

      """
    var document = try Document(bytes: Array(text.utf8))
    let task = RecordReference(.tasks, "a")
    let edit = Edit(task, .set(key: "state", before: .text("todo"), after: .text("done")))
    let operations = try document.apply(Change("Terminé", [edit]))
    let expected = text.replacing("\"todo\"", with: "\"done\"")
    #expect(String(decoding: document.bytes, as: UTF8.self) == expected)
    try document.apply(operations.inverse)
    #expect(document.bytes == Array(text.utf8))
  }

  @Test("A new field stands where the table has it, on a line of its own")
  func newField() throws {
    let text = """
      {
      \t"format": {"name": "jourj", "major": 1},
      \t"tasks": [
      \t\t{
      \t\t\t"id": "a",
      \t\t\t"title": "Plan",
      \t\t\t"state": "todo"
      \t\t}
      \t]
      }
      """
    var document = try Document(bytes: Array(text.utf8))
    let task = RecordReference(.tasks, "a")
    _ = try document.apply(
      Change("", [Edit(task, .set(key: "duration", before: .integer(1), after: .integer(3)))])
    )
    _ = try document.apply(
      Change(
        "",
        [
          Edit(
            task,
            .insertElement(
              key: "links",
              element: .object(("from", .text("b"))),
              neighbour: nil
            )
          )
        ]
      )
    )
    let expected = """
      {
      \t"format": {"name": "jourj", "major": 1},
      \t"tasks": [
      \t\t{
      \t\t\t"id": "a",
      \t\t\t"title": "Plan",
      \t\t\t"duration": 3,
      \t\t\t"links": [
      \t\t\t\t{"from": "b"}
      \t\t\t],
      \t\t\t"state": "todo"
      \t\t}
      \t]
      }
      """
    #expect(String(decoding: document.bytes, as: UTF8.self) == expected)
  }
}
