import LosslessJSON
import Testing

@Suite("Edits")
struct EditTests {
  private let record = """
    {
      "id": "k7m2q9ab",
      "title": "Réserver la scène",
      "links": [],
      "tags": ["son", "lumière"]
    }
    """

  private func tree(_ text: String) throws -> JSONTree { try JSONTree(parsing: Array(text.utf8)) }

  private func text(_ tree: JSONTree) -> String { String(decoding: tree.bytes, as: UTF8.self) }

  @Test("A value is replaced and nothing else")
  func set() throws {
    let tree = try tree(record)
    let edit = try JSONEdit.setting(["title"], to: "Réserver", in: tree)
    #expect(
      text(try edit.applied(to: tree))
        == record.replacing("\"Réserver la scène\"", with: "\"Réserver\"")
    )
  }

  @Test("A new member stands on a line of its own, indented as its neighbours")
  func insertMember() throws {
    let tree = try tree(record)
    let edit = try JSONEdit.inserting(["state"], "done", after: "title", in: tree)
    #expect(edit.action == .insert(Array(",\n  \"state\": \"done\"".utf8), after: "title"))
    #expect(
      text(try edit.applied(to: tree))
        == record.replacing("scène\",\n", with: "scène\",\n  \"state\": \"done\",\n")
    )
  }

  @Test("A link put into an empty list opens it over lines; a tag stays on its line")
  func insertElement() throws {
    let tree = try tree(record)
    let link: JSON = ["from": "k7m2q9ab", "type": "SS", "lag": 2]
    let linked = try JSONEdit.inserting(["links", 0], link, in: tree).applied(to: tree)
    #expect(
      text(linked)
        == record.replacing(
          "[],",
          with: "[\n    {\"from\": \"k7m2q9ab\", \"type\": \"SS\", \"lag\": 2}\n  ],"
        )
    )
    let tagged = try JSONEdit.inserting(["tags", 1], "vidéo", in: tree).applied(to: tree)
    #expect(text(tagged) == record.replacing("\"son\", ", with: "\"son\", \"vidéo\", "))
  }

  @Test(
    "The comma goes with the item that needs it",
    arguments: [
      ("[1, 2, 3]", 0, "1, ", "[2, 3]"), ("[1, 2, 3]", 1, ", 2", "[1, 3]"),
      ("[1, 2, 3]", 2, ", 3", "[1, 2]"), ("[ 1 ]", 0, " 1 ", "[]"),
      ("[\n  1\n]", 0, "\n  1\n", "[]"), ("[\n  1 ,\n  2\n]", 0, "1 ,\n  ", "[\n  2\n]"),
      ("[\n  1\n  , 2\n]", 1, "\n  , 2", "[\n  1\n]"),
    ]
  )
  func remove(list: String, position: Int, taken: String, rest: String) throws {
    let tree = try tree(list)
    let edit = try JSONEdit.removing([.index(position)], in: tree)
    #expect(edit.action == .remove(Array(taken.utf8), after: nil))
    #expect(text(try edit.applied(to: tree)) == rest)
  }

  @Test(
    "What is put into a container follows its white space",
    arguments: [
      ("[]", 0, "[\n  9\n]"), ("[ ]", 0, "[ 9 ]"), ("[\n]", 0, "[\n  9\n]"),
      ("[\n\t1\n]", 1, "[\n\t1,\n\t9\n]"), ("[\r\n  1\r\n]", 0, "[\r\n  9,\r\n  1\r\n]"),
      ("[1]", 1, "[1, 9]"), ("[1,2]", 1, "[1,9,2]"), ("[1 , 2]", 2, "[1 , 2 , 9]"),
    ]
  )
  func follows(list: String, position: Int, result: String) throws {
    let tree = try tree(list)
    let edit = try JSONEdit.inserting([.index(position)], 9, in: tree)
    #expect(text(try edit.applied(to: tree)) == result)
  }

  @Test("A member follows the colons and commas of its object")
  func compact() throws {
    let tree = try tree(#"{"a":1,"b":{"c" : 2}}"#)
    let outer = try JSONEdit.inserting(["d"], 3, after: "b", in: tree).applied(to: tree)
    #expect(text(outer) == #"{"a":1,"b":{"c" : 2},"d":3}"#)
    let inner = try JSONEdit.inserting(["b", "d"], 3, after: "c", in: tree).applied(to: tree)
    #expect(text(inner) == #"{"a":1,"b":{"c" : 2, "d" : 3}}"#)
  }

  @Test("An edit that no longer holds says what is there now")
  func conflicts() throws {
    let tree = try tree(record)
    let mine = try JSONEdit.setting(["title"], to: "A", in: tree)
    let theirs = try JSONEdit.setting(["title"], to: "B", in: tree).applied(to: tree)
    #expect(throws: JSONEditError.changed(now: Array("\"B\"".utf8))) {
      try mine.applied(to: theirs)
    }
    #expect(throws: JSONEditError.exists) { try JSONEdit.inserting(["id"], 1, in: tree) }
    #expect(throws: JSONEditError.notFound) { try JSONEdit.removing(["x"], in: tree) }
    #expect(throws: JSONEditError.notFound) { try JSONEdit.removing(["id", 0], in: tree) }
    #expect(throws: JSONEditError.neighbourNotFound) {
      try JSONEdit.inserting(["x"], 1, after: "y", in: tree)
    }
  }

  @Test("A text that is not one value is never put in", arguments: ["1, 2", "1 ", "", "nul", "1}"])
  func injection(raw: String) throws {
    let tree = try tree("{\"a\": [0]}")
    let set = try JSONEdit.setting(["a", 0], to: Array(raw.utf8), in: tree)
    #expect(throws: JSONEditError.invalidText) { try set.applied(to: tree) }
  }

  @Test("An undo out of turn is refitted: the comma is worked out anew")
  func refit() throws {
    let start = try tree("{\n  \"a\": 1\n}")
    let removal = try JSONEdit.removing(["a"], in: start)
    let empty = try removal.applied(to: start)
    let other = try JSONEdit.inserting(["b"], 2, in: empty).applied(to: empty)
    #expect(throws: JSONEditError.doesNotFit) { try removal.inverse.applied(to: other) }
    let refitted = try removal.inverse.refitted(to: other)
    #expect(text(try refitted.applied(to: other)) == "{\n  \"a\": 1,\n  \"b\": 2\n}")
  }

  @Test("The bytes of an insertion split into comma, item and white space")
  func split() {
    let (frame, item) = JSONFrame.split(Array(",\n  {\"a\": \"b, \"}\n".utf8))
    #expect(frame == JSONFrame(before: Array(",\n  ".utf8), after: [0x0A]))
    #expect(item == Array("{\"a\": \"b, \"}".utf8))
  }
}
