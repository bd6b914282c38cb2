import Planning
import Storage
import Testing

/// A field with members that the program does not know, and an edit of it.
private struct StructuredEdit: CustomTestStringConvertible {
  let key: String
  let text: String
  let after: FieldValue?
  let expected: String

  var testDescription: String { "\(text) → \(expected)" }
}

private func text(_ text: String) -> FieldValue { .text(text) }

private let edits = [
  // One member changes.
  StructuredEdit(
    key: "waiting",
    text: #"{"on": "mairie", "x": 1.50, "until": "2026-03-09"}"#,
    after: .object(("on", text("préfecture")), ("until", text("2026-03-09"))),
    expected: #"{"on": "préfecture", "x": 1.50, "until": "2026-03-09"}"#
  ),
  // One goes, the other is spelled as it was.
  StructuredEdit(
    key: "waiting",
    text: #"{"x": {"y": [ 1 ]}, "on": "m\u0061irie", "until": "2026-03-09"}"#,
    after: .object(("on", text("mairie"))),
    expected: #"{"x": {"y": [ 1 ]}, "on": "m\u0061irie"}"#
  ),
  // One is new, and stands behind the one before it.
  StructuredEdit(
    key: "waiting",
    text: #"{"on":"mairie","x":1}"#,
    after: .object(("on", text("mairie")), ("since", text("2026-03-02"))),
    expected: #"{"on":"mairie","since": "2026-03-02","x":1}"#
  ),
  // An element of a list, which is known by its place.
  StructuredEdit(
    key: "links",
    text: #"[{"from": "b", "x": 1}, {"from": "c", "lag": 2, "y": 2}]"#,
    after: .list([
      .object(("from", text("b"))), .object(("from", text("c")), ("lag", .integer(5))),
    ]),
    expected: #"[{"from": "b", "x": 1}, {"from": "c", "lag": 5, "y": 2}]"#
  ),
  // Elements that change places take what is unknown with them.
  StructuredEdit(
    key: "checklist",
    text: #"[{"title": "un", "x": 1}, {"title": "deux", "y": 2}]"#,
    after: .list([.object(("title", text("deux"))), .object(("title", text("un")))]),
    expected: #"[{"title": "deux", "y": 2}, {"title": "un", "x": 1}]"#
  ),
  StructuredEdit(
    key: "checklist",
    text: #"[{"title": "un", "x": 1}, {"title": "deux", "y": 2}]"#,
    after: .list([.object(("title", text("deux")))]),
    expected: #"[{"title": "deux", "y": 2}]"#
  ),
  StructuredEdit(
    key: "checklist",
    text: #"[{"title": "un", "x": 1}]"#,
    after: .list([.object(("title", text("zéro"))), .object(("title", text("un")))]),
    expected: #"[{"title": "zéro"}, {"title": "un", "x": 1}]"#
  ),
  // What can't be read has nothing that could be kept; what is taken away goes whole.
  StructuredEdit(
    key: "waiting",
    text: #"{"on": 5, "x": 1}"#,
    after: .object(("on", text("mairie"))),
    expected: #"{"on": "mairie"}"#
  ),
]

@Suite("Members that the program does not know, in a field that is edited")
struct UnknownMemberTests {
  private let task = RecordReference(.tasks, "a")

  private func document(_ key: String, _ field: String) -> [UInt8] {
    Array(
      """
      {
        "format": {"name": "jourj", "major": 1, "minor": 0},
        "tasks": [
          {
            "id": "a",
            "\(key)": \(field),
            "futur": 1e0
          }
        ]
      }

      """.utf8
    )
  }

  @Test("They stay byte for byte, and undoing gives back the rest", arguments: edits)
  fileprivate func stay(edit: StructuredEdit) throws {
    let bytes = document(edit.key, edit.text)
    var document = try Document(bytes: bytes)
    let before = Project.value(of: edit.key, in: document)
    let set = Edit(task, .set(key: edit.key, before: before, after: edit.after))
    let operations = try document.apply(Change("", [set]))
    #expect(text(document) == text(self.document(edit.key, edit.expected)))
    #expect(Project.value(of: edit.key, in: document) == edit.after)
    try document.apply(operations.inverse)
    #expect(document.bytes == bytes)
  }

  @Test("They stay in an element that is replaced by another")
  func stayInElement() throws {
    let bytes = document("checklist", #"[{"title": "un", "x": 1}, {"title": "deux"}]"#)
    var document = try Document(bytes: bytes)
    let tick = Edit(
      task,
      .replaceElement(
        key: "checklist",
        before: .object(("title", .text("un"))),
        after: .object(("title", .text("un")), ("done", .flag(true)))
      )
    )
    let operations = try document.apply(Change("", [tick]))
    let expected = #"[{"title": "un", "done": true, "x": 1}, {"title": "deux"}]"#
    #expect(text(document) == text(self.document("checklist", expected)))
    try document.apply(operations.inverse)
    #expect(document.bytes == bytes)
  }

  @Test("They stay where each member has a line of its own")
  func stayOnLines() throws {
    let field = "{\n        \"on\": \"mairie\",\n        \"x\": 1\n      }"
    var document = try Document(bytes: document("waiting", field))
    let value: FieldValue = .object(("on", .text("mairie")), ("until", .text("2026-03-09")))
    let set = Edit(
      task,
      .set(key: "waiting", before: .object(("on", .text("mairie"))), after: value)
    )
    _ = try document.apply(Change("", [set]))
    let expected = field.replacing(
      "\"mairie\",",
      with: "\"mairie\",\n        \"until\": \"2026-03-09\","
    )
    #expect(text(document) == text(self.document("waiting", expected)))
  }

  private func text(_ document: Document) -> String { text(document.bytes) }
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}

extension Project {
  /// What the only task's field says to the program.
  fileprivate static func value(of key: String, in document: Document) -> FieldValue? {
    guard let task = document.project().project.tasks.first else { return nil }
    return PlanTask.fields[key]?.read(task)
  }
}
