import LosslessJSON
import Testing

/// What RFC 8259 allows is taken, and every byte of it stays.
@Suite("Accepted texts")
struct AcceptedTests {
  @Test(
    "A text that JSON allows is taken",
    arguments: [
      "null", "true", "false", "0", "-0", "\"\"", "[]", "{}", " [ ] ", "\t{\r\n}\n",
      "[1,2 , 3]", "{\"a\":{\"b\":[{}]}}", "{\"\":0}", "[[],[[]],{}]",
      "-1", "10", "0.10", "1e400", "1E+2", "1e-2", "-0.0e-0", "9007199254740993", "123.456e78",
      #""\"\\\/\b\f\n\r\t""#, #""\u0000""#, #""\uD834\uDD1E""#, #""\ud834\udd1e""#, #""é""#,
      "\"\u{7F}\"", "\"\u{80}\u{9F}\u{2028}\"", "\"é 会 🎪 \u{10FFFF}\u{FFFF}\"",
      "\u{FEFF}{\"a\": 1}", "{\"a\":1,\"a\":2}", "{\"é\":1,\"e\u{301}\":2}",
    ]
  )
  func accepted(text: String) throws {
    let tree = try JSONTree(parsing: Array(text.utf8))
    #expect(tree.bytes.elementsEqual(text.utf8))
  }

  @Test("Number spellings are kept", arguments: ["1e400", "-0", "0.10", "1E+2", "12.0", "0e0"])
  func spelling(text: String) throws {
    let value = try JSONTree(parsing: Array("[\(text)]".utf8)).root[0]
    #expect(value?.number == text)
  }

  @Test("A number of 10 000 digits is kept, and fits no integer")
  func longNumber() throws {
    let text = String(repeating: "7", count: 10_000)
    let root = try JSONTree(parsing: Array(text.utf8)).root
    #expect(root.number == text)
    #expect(root.integer == nil)
  }

  @Test(
    "A whole number that fits is an integer",
    arguments: [
      ("0", 0), ("-0", 0), ("42", 42), ("-7", -7), ("12.0", 12), ("1e2", 100), ("1.50E1", 15),
      ("1200e-2", 12), ("0e999999999999999999999", 0), ("9223372036854775807", Int.max),
      ("-9223372036854775808", Int.min), ("9007199254740993", 9_007_199_254_740_993),
      ("0.1", nil), ("1e400", nil), ("9223372036854775808", nil), ("-9223372036854775809", nil),
      ("1e-1", nil), ("1e99999999999999999999", nil), ("15e-1", nil),
    ] as [(String, Int?)]
  )
  func integers(text: String, value: Int?) throws {
    #expect(try JSONTree(parsing: Array(text.utf8)).root.integer == value)
  }

  @Test("Escapes are resolved where a string is read")
  func escapes() throws {
    let text = #""a\"\\\/\b\f\n\r\té\u0000\ud83c\udfaa\uFFFF!""#
    let root = try JSONTree(parsing: Array(text.utf8)).root
    #expect(root.string == "a\"\\/\u{8}\u{C}\n\r\té\0🎪\u{FFFF}!")
    #expect(root.rawText == text)
  }

  @Test("Members and elements are walked in order")
  func navigation() throws {
    let text = #"{"nom": "Fête", "jours": [1, [2, 3], {"x": null}], "ouvert": true, "vide": {}}"#
    let root = try JSONTree(parsing: Array(text.utf8)).root
    #expect(root.members.map(\.name.text) == ["nom", "jours", "ouvert", "vide"])
    #expect(root.count == 4)
    #expect(root["nom"]?.string == "Fête")
    #expect(root["jours"]?.elements.map(\.rawText) == ["1", "[2, 3]", #"{"x": null}"#])
    #expect(root["jours"]?[1]?[1]?.integer == 3)
    #expect(root["jours"]?[2]?["x"]?.isNull == true)
    #expect(root["ouvert"]?.bool == true)
    #expect(root["vide"]?.count == 0)
    #expect(root["absent"] == nil)
    #expect(root["jours"]?[3] == nil)
    #expect(root[0] == nil)
  }

  @Test("An NFC and an NFD key are two keys, whatever their escapes")
  func twinKeys() throws {
    let text = "{\"\u{E9}\": 1, \"e\u{301}\": 2, \"\\u00e9b\": 3}"
    let tree = try JSONTree(parsing: Array(text.utf8))
    #expect(tree.duplicateKeys.isEmpty)
    #expect(tree.root["\u{E9}"]?.integer == 1)
    #expect(tree.root["e\u{301}"]?.integer == 2)
    #expect(tree.root["\u{E9}b"]?.integer == 3)
    #expect(JSONKey("\u{E9}") != JSONKey("e\u{301}"))
  }

  @Test("Keys that an object has twice are listed with their places")
  func duplicates() throws {
    let text = "{\"a\": 1,\n \"b\": {\"c\": 1, \"\\u0063\": 2},\n \"a\": 3}"
    let tree = try JSONTree(parsing: Array(text.utf8))
    #expect(tree.duplicateKeys.map(\.key) == ["c", "a"])
    let places = tree.duplicateKeys.map { tree.position(of: $0.offset) }
    #expect(places == [JSONPosition(line: 2, column: 16), JSONPosition(line: 3, column: 2)])
    #expect(tree.duplicateKeys.map(\.firstOffset) == [16, 1])
  }

  @Test("A large object's duplicates are found too")
  func duplicatesAmongMany() throws {
    let members = (0..<1000).map { "\"k\($0)\": \($0)" } + ["\"k500\": 0"]
    let tree = try JSONTree(parsing: Array("{\(members.joined(separator: ", "))}".utf8))
    #expect(tree.duplicateKeys.map(\.key) == ["k500"])
  }

  @Test("Long keys that differ in their middle alone are two, and one that is repeated is found")
  func longKeys() throws {
    let keys = ["commencement-A-du-projet", "commencement-B-du-projet", "b", "bb", "commencement"]
    let members = (keys + ["commencement-B-du-projet"]).map { "\"\($0)\": 0" }
    let without = "{\(members.dropLast().joined(separator: ", "))}"
    #expect(try JSONTree(parsing: Array(without.utf8)).duplicateKeys.isEmpty)
    let with = "{\(members.joined(separator: ", "))}"
    let found = try JSONTree(parsing: Array(with.utf8)).duplicateKeys
    #expect(found.map(\.key) == ["commencement-B-du-projet"])
  }

  @Test("A long text costs what it is long: a copy of the tape at every key would take minutes")
  func longText() throws {
    let members = (0..<200_000).map { "\"k\($0)\": \($0)" }.joined(separator: ",")
    let tree = try JSONTree(parsing: Array("{\(members)}".utf8))
    #expect(tree.root.count == 200_000)
    #expect(tree.root["k199999"]?.integer == 199_999)
  }
}
