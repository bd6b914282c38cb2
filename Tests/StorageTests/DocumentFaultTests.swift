import LosslessJSON
import Planning
import Storage
import TestSupport
import Testing

@Suite("Documents that something is wrong with")
struct DocumentFaultTests {
  @Test(
    "What is no document is refused with line and column",
    arguments: [
      ("", DocumentError.Reason.json(.empty), 1, 1),
      ("{", .json(.unexpectedEnd), 1, 2),
      ("null", .notAnObject, 1, 1),
      ("[]", .notAnObject, 1, 1),
      ("<!DOCTYPE html>", .json(.expectedValue), 1, 1),
      ("{}", .otherFormat, 1, 1),
      ("{\n  \"format\": {\"name\": \"gantt\", \"major\": 1}\n}", .otherFormat, 2, 13),
      ("{\n  // note\n}", .json(.comment), 2, 3),
    ]
  )
  func refused(text: String, reason: DocumentError.Reason, line: Int, column: Int) {
    let error = #expect(throws: DocumentError.self) { try Document(bytes: Array(text.utf8)) }
    #expect(error?.reason == reason)
    #expect(error?.position == JSONPosition(line: line, column: column))
  }

  @Test("A document cut anywhere is refused, never read in part")
  func truncated() throws {
    var random = SplitMix64(seed: 3)
    let text = DocumentText.random(.standard, using: &random)
    let end = text.lastIndex(of: UInt8(ascii: "}")) ?? 0
    for length in 0..<end {
      #expect(throws: DocumentError.self) { try Document(bytes: Array(text[..<length])) }
    }
  }

  @Test("A newer minor version is read and written, a newer major one only read")
  func versions() throws {
    let text = { (major: Int, minor: Int) in
      Array(
        #"{"format": {"name": "jourj", "major": \#(major), "minor": \#(minor)}, "lots": []}"#.utf8
      )
    }
    #expect(try Document(bytes: text(1, 99)).readOnlyReason == nil)
    var newer = try Document(bytes: text(2, 0))
    #expect(newer.readOnlyReason == .newerMajor(2))
    let lot = RecordReference(.lots, "a")
    let change = Change("", [Edit(lot, .insert(members: [], neighbour: nil))])
    let refusal = #expect(throws: Refusal.self) { _ = try newer.apply(change) }
    #expect(refusal?.reason == .readOnly)
    #expect(newer.bytes == text(2, 0))
  }

  @Test(
    "A key there twice makes the document read-only and names the line; twins in accents are two"
  )
  func duplicateKeys() throws {
    let twice =
      "{\"format\": {\"name\": \"jourj\", \"major\": 1},\n\"tasks\": [{\"id\": \"a\",\n\"x\": 1,\n\"x\": 2}]}"
    let document = try Document(bytes: Array(twice.utf8))
    #expect(
      document.readOnlyReason == .duplicateKey("x", position: JSONPosition(line: 4, column: 1))
    )
    let accents = "{\"format\": {\"name\": \"jourj\", \"major\": 1}, \"é\": 1, \"e\u{301}\": 2}"
    #expect(try Document(bytes: Array(accents.utf8)).readOnlyReason == nil)
  }

  @Test("Fields that can't be read are told by record, key and line, and stay")
  func unreadableFields() throws {
    let text = """
      {"format": {"name": "jourj", "major": 1},
      "tasks": [
        {"id": "a", "duration": 1e400},
        {"id": "b", "state": "paused", "x": 1},
        {"title": "no id"},
        {"id": "b", "title": "twin"},
        7
      ],
      "lots": {}
      }
      """
    let opened = try Document.open(Array(text.utf8))
    #expect(opened.project.tasks.map(\.id) == ["a", "b", "b"])
    #expect(opened.project.tasks.first?.duration == 1)
    #expect(opened.problems.map(\.line) == [3, 4, 5, 6, 7, 9])
    #expect(
      opened.problems.map(\.reason) == [
        .unreadable, .unreadable, .noIdentifier, .duplicateIdentifier, .noIdentifier, .wrongShape,
      ]
    )
    #expect(opened.problems.map(\.key) == ["duration", "state", "tasks", nil, "tasks", "lots"])
    #expect(opened.problems.first?.text == "1e400")
    #expect(opened.document.bytes == Array(text.utf8))
  }

  @Test("A length that is negative is told, stays, and counts as not set")
  func negativeLengths() throws {
    let text = """
      {"format": {"name": "jourj", "major": 1},
      "tasks": [
        {"id": "a", "duration": -4},
        {"id": "b", "legalMinimum": -30},
        {"id": "c", "outsideDelay": -2},
        {"id": "d", "remaining": -1}
      ],
      "meetings": [{"id": "e", "duration": -90}],
      "runSheet": [
        {"id": "f", "duration": -5},
        {"id": "g", "shortest": -3},
        {"id": "h", "day": -1, "duration": 0, "extra": -8, "shift": -2}
      ]}
      """
    let opened = try Document.open(Array(text.utf8))
    #expect(opened.problems.map(\.reason) == Array(repeating: .unreadable, count: 7))
    #expect(
      opened.problems.map { "\($0.record?.id.text ?? "") \($0.key ?? "") \($0.text)" } == [
        "a duration -4", "b legalMinimum -30", "c outsideDelay -2", "d remaining -1",
        "e duration -90", "f duration -5", "g shortest -3",
      ]
    )
    #expect(opened.project.tasks.first?.duration == 1)
    #expect(opened.project.runSheet.first?.duration == 0)
    #expect(opened.document.bytes == Array(text.utf8))
  }

  @Test("Of two records with one id the first is edited, and undone")
  func twins() throws {
    let text = Array(
      """
      {"format": {"name": "jourj", "major": 1}, "tasks": [{"id": "a", "title": "1"}, {"title": "?"},
      {"id": "a", "title": "2"}, {"id": "b"}]}
      """.utf8
    )
    var document = try Document(bytes: text)
    let change = Change(
      "",
      [
        Edit(
          RecordReference(.tasks, "a"),
          .set(key: "title", before: .text("1"), after: .text("one"))
        ),
        Edit(RecordReference(.tasks, "n"), .insert(members: [], neighbour: "a")),
        Edit(RecordReference(.tasks, "b"), .move(before: nil, after: nil)),
        Edit(
          RecordReference(.tasks, "a"),
          .remove(members: [.init("title", .text("one"))], neighbour: "b")
        ),
      ]
    )
    let operations = try document.apply(change)
    #expect(document.project().project.tasks.map(\.id) == ["b", "n", "a"])
    try document.apply(operations.inverse)
    #expect(document.bytes == text)
  }

  @Test("An edit made on a value that has changed is refused with both, and nothing is done")
  func refusals() throws {
    let text = Array(
      #"{"format":{"name":"jourj","major":1},"tasks":[{"id":"a","title":"A","state":"done"}]}"#.utf8
    )
    var document = try Document(bytes: text)
    let task = RecordReference(.tasks, "a")
    let title = Edit(task, .set(key: "title", before: .text("A"), after: .text("B")))
    let cases: [(Edit.Action, Refusal.Reason)] = [
      (
        .set(key: "state", before: .text("todo"), after: .text("doing")),
        .changed(expected: .text("todo"), found: .text("done"))
      ),
      (.insert(members: [], neighbour: nil), .recordExists),
      (
        .remove(members: [.init("title", .text("B"))], neighbour: nil),
        .changed(expected: nil, found: .text("done"))
      ),
      (
        .removeElement(key: "roles", element: .text("r"), neighbour: nil),
        .noSuchElement(.text("r"))
      ),
      (.set(key: "priority", before: nil, after: .text("?")), .unreadable(.text("?"))),
    ]
    for (action, reason) in cases {
      let change = Change("", [title, Edit(task, action)])
      let refusal = #expect(throws: Refusal.self) { _ = try document.apply(change) }
      #expect(refusal?.reason == reason)
      #expect(document.bytes == text)
    }
    let gone = Edit(RecordReference(.tasks, "z"), .set(key: "title", before: nil, after: nil))
    let refusal = #expect(throws: Refusal.self) { _ = try document.apply(Change("", [gone])) }
    #expect(refusal?.reason == .noSuchRecord)
  }

  @Test("An operation that does not fit changes nothing and says why")
  func misfits() throws {
    let text = Array(
      #"{"format":{"name":"jourj","major":1},"tasks":[{"id":"a","title":"A"},{"id":"b"}]}"#.utf8
    )
    let bytes = { (string: String) in Array(string.utf8) }
    let title: [Operation.Step] = [.name("tasks"), .name("a"), .name("title")]
    let cases: [(Operation, OperationFailure.Reason)] = [
      (Operation(title, .set(before: bytes("\"B\""), after: bytes("1"))), .differentBefore),
      (Operation(title, .set(before: bytes("\"A\""), after: bytes("1,2"))), .malformed),
      (Operation(title, .insert(text: bytes(",\"title\":1"), after: .name("id"))), .alreadyThere),
      (
        Operation([.name("tasks"), .name("z"), .name("x")], .set(before: [], after: [])),
        .noSuchPlace
      ),
      (
        Operation(
          [.name("tasks"), .name("c")],
          .insert(text: bytes(",{\"id\":\"d\"}"), after: .name("b"))
        ),
        .malformed
      ),
      (
        Operation(
          [.name("tasks"), .name("c")],
          .insert(text: bytes(",{\"id\":\"c\"}"), after: .name("x"))
        ),
        .noSuchNeighbour
      ),
      (
        Operation(
          [.name("tasks"), .name("b")],
          .remove(text: bytes(", {\"id\":\"b\"}"), after: .name("a"))
        ),
        .differentBefore
      ),
      (Operation([], .set(before: [], after: [])), .differentBefore),
    ]
    for (operation, reason) in cases {
      var document = try Document(bytes: text)
      let failure = #expect(throws: OperationFailure.self) { try document.apply(operation) }
      #expect(failure?.reason == reason, "\(operation)")
      #expect(document.bytes == text)
    }
  }

  @Test("References to records that are not there are told, and kept")
  func dangling() throws {
    let text = """
      {"format": {"name": "jourj", "major": 1}, "roles": [{"id": "r"}], "tasks": [
      {"id": "a", "parent": "a", "lot": "nowhere", "roles": ["r", "s"], "links": [{"from": "z"}]}]}
      """
    let project = try Document.open(Array(text.utf8)).project
    #expect(project.referenceProblems.map(\.key) == ["lot", "links", "roles"])
    #expect(project.referenceProblems.map(\.text) == ["nowhere", "z", "s"])
  }
}
