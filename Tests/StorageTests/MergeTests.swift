import Planning
import Storage
import Testing

/// What we and others made of one task list, and what becomes of it.
struct MergeCase: CustomTestStringConvertible {
  let testDescription: String
  var base: [String]
  var ours: [String]
  var theirs: [String]
  var merged: [String]
  /// The keys in conflict; "record" where it is the whole record.
  var conflicts: [String] = []

  init(
    _ name: String,
    base: [String],
    ours: [String],
    theirs: [String],
    merged: [String],
    conflicts: [String] = []
  ) {
    testDescription = name
    self.base = base
    self.ours = ours
    self.theirs = theirs
    self.merged = merged
    self.conflicts = conflicts
  }
}

@Suite("Merging with what was changed outside")
struct MergeTests {
  static let a = #"{"id": "a", "title": "A", "state": "todo"}"#
  static let b = #"{"id": "b", "title": "B"}"#
  static let c = #"{"id": "c", "title": "C"}"#
  static let d = #"{"id": "d", "title": "D"}"#

  static let cases = [
    MergeCase(
      "different fields of one record join",
      base: [a, b],
      ours: [#"{"id": "a", "title": "A", "state": "done"}"#, b],
      theirs: [#"{"id": "a", "title": "A2", "state": "todo"}"#, b],
      merged: [#"{"id": "a", "title": "A2", "state": "done"}"#, b]
    ),
    MergeCase(
      "of two values of one field the outside one counts",
      base: [a],
      ours: [#"{"id": "a", "title": "A1", "state": "todo"}"#],
      theirs: [#"{"id": "a", "title": "A2", "state": "todo"}"#],
      merged: [#"{"id": "a", "title": "A2", "state": "todo"}"#],
      conflicts: ["title"]
    ),
    MergeCase(
      "the same edit on both sides is no conflict",
      base: [a, b],
      ours: [#"{"id": "a", "title": "A1", "state": "todo"}"#, b, c],
      theirs: [#"{"id": "a", "title": "A1", "state": "todo"}"#, b],
      merged: [#"{"id": "a", "title": "A1", "state": "todo"}"#, b, c]
    ),
    MergeCase(
      "records added on both sides both stay",
      base: [a],
      ours: [a, b],
      theirs: [c, a],
      merged: [c, a, b]
    ),
    MergeCase(
      "a record that they deleted and we edited stays deleted, and is told",
      base: [a, b],
      ours: [#"{"id": "a", "title": "A1", "state": "todo"}"#, b],
      theirs: [b],
      merged: [b],
      conflicts: ["record"]
    ),
    MergeCase(
      "a record that we deleted and they edited stays, and is told",
      base: [a, b],
      ours: [b],
      theirs: [#"{"id": "a", "title": "A1", "state": "todo"}"#, b],
      merged: [#"{"id": "a", "title": "A1", "state": "todo"}"#, b],
      conflicts: ["record"]
    ),
    MergeCase(
      "a record that we deleted and they left goes",
      base: [a, b, c],
      ours: [b, c],
      theirs: [a, b, #"{"id": "c", "title": "C2"}"#],
      merged: [b, #"{"id": "c", "title": "C2"}"#]
    ),
    MergeCase(
      "what we moved moves, beside what they edited",
      base: [a, b, c],
      ours: [b, c, a],
      theirs: [a, #"{"id": "b", "title": "B2"}"#, c],
      merged: [#"{"id": "b", "title": "B2"}"#, c, a]
    ),
    MergeCase(
      "their order counts where both reordered",
      base: [a, b, c],
      ours: [b, c, a],
      theirs: [c, a, b, d],
      merged: [c, a, b, d]
    ),
    MergeCase(
      "links added and removed on both sides join",
      base: [#"{"id": "a", "links": [{"from": "b"}, {"from": "c"}]}"#],
      ours: [#"{"id": "a", "links": [{"from": "b"}]}"#],
      theirs: [#"{"id": "a", "links": [{"from": "b"}, {"from": "c"}, {"from": "d"}]}"#],
      merged: [#"{"id": "a", "links": [{"from": "b"}, {"from": "d"}]}"#]
    ),
    MergeCase(
      "a field new on our side joins",
      base: [a],
      ours: [#"{"id": "a", "title": "A", "duration": 3, "state": "todo"}"#],
      theirs: [#"{"id": "a", "title": "A", "state": "done"}"#],
      merged: [#"{"id": "a", "title": "A", "duration": 3, "state": "done"}"#]
    ),
    MergeCase(
      "their white space counts, our edit stays",
      base: [a],
      ours: [#"{"id": "a", "title": "A", "state": "done"}"#],
      theirs: [#"{ "id":"a",  "title":"A", "state":"todo" }"#],
      merged: [#"{ "id":"a",  "title":"A", "state":"done" }"#]
    ),
  ]

  @Test("Merging", arguments: cases)
  func merging(_ example: MergeCase) throws {
    let (base, ours) = (try document(example.base), try document(example.ours))
    let result = Document.merge(base: base, ours: ours, theirs: try document(example.theirs))
    let expected = try document(example.merged)
    #expect(
      String(decoding: result.document.bytes, as: UTF8.self)
        == String(decoding: expected.bytes, as: UTF8.self)
    )
    #expect(result.conflicts.map { $0.key ?? "record" } == example.conflicts)
    var applied = ours
    try applied.apply(result.operations)
    #expect(applied.bytes == expected.bytes)
    try applied.apply(result.operations.inverse)
    #expect(applied.bytes == ours.bytes)
  }

  @Test("A record made on both sides with one id joins by field")
  func sameRecord() throws {
    let ours = try document([#"{"id": "a", "title": "A", "state": "done"}"#])
    let theirs = try document([#"{"id": "a", "title": "B", "priority": 1}"#])
    let result = Document.merge(base: try document([]), ours: ours, theirs: theirs)
    let task = try #require(result.document.project().project.tasks.first)
    #expect((task.title, task.state, task.priority) == ("B", .done, 1))
    #expect(result.conflicts.map(\.key) == ["title"])
  }

  private func document(_ records: [String]) throws -> Document {
    let list = records.isEmpty ? "[]" : "[\n    \(records.joined(separator: ",\n    "))\n  ]"
    let text = """
      {
        "format": {"name": "jourj", "major": 1, "minor": 0},
        "tasks": \(list)
      }

      """
    return try Document(bytes: Array(text.utf8))
  }
}
