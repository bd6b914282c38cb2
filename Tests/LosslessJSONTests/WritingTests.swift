import LosslessJSON
import Testing

@Suite("Writing")
struct WritingTests {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test("A record has one field a line; small leaves stay on theirs")
  func record() {
    let record: JSON = [
      "id": "k7m2q9ab", "duration": 3, "factor": .number("0.10"), "milestone": true, "parent": nil,
      "links": [["from": "k7m2q9ab", "type": "SS", "lag": 2], ["from": "m3n4p5qr"]],
      "roles": [1, 2, 3], "tags": [], "waiting": [:],
    ]
    let expected = """
      {
        "id": "k7m2q9ab",
        "duration": 3,
        "factor": 0.10,
        "milestone": true,
        "parent": null,
        "links": [
          {"from": "k7m2q9ab", "type": "SS", "lag": 2},
          {"from": "m3n4p5qr"}
        ],
        "roles": [1, 2, 3],
        "tags": [],
        "waiting": {}
      }
      """
    #expect(text(record.bytes()) == expected)
    let indented = expected.replacing("\n", with: "\r\n\t")
    let style = JSONStyle(newline: [0x0D, 0x0A], unit: [0x20, 0x20], colon: [0x3A, 0x20])
    #expect(text(record.bytes(indent: [0x09], style: style)) == indented)
  }

  @Test("A leaf of 80 scalars stays on one line, one of 81 is spread", arguments: [76, 77])
  func width(length: Int) {
    let leaf: JSON = [.string(String(repeating: "é", count: length))]
    #expect(leaf.bytes(openLevels: 0).contains(0x0A) == (length > 76))
  }

  @Test("Only what must be is escaped")
  func escapes() {
    let value = JSON.string("\"\\/\u{8}\t\n\u{C}\r\0\u{1F}\u{7F}é\u{2028}🎪")
    #expect(text(value.compactBytes) == #""\"\\/\b\t\n\f\r\u0000\u001f"# + "\u{7F}é\u{2028}🎪\"")
  }

  @Test(
    "Integers are written in full",
    arguments: [0, 7, 10, 99, 100, 999, 1000, 9999, 10_000, -1, Int.min, Int.max]
  )
  func integers(value: Int) {
    #expect(text(JSON.integer(value).compactBytes) == String(value))
  }

  @Test("What is written on one line has no white space")
  func compact() {
    let value: JSON = ["a": [1, "b, c"], "d": [:]]
    #expect(text(value.compactBytes) == #"{"a":[1,"b, c"],"d":{}}"#)
  }

  @Test("A value that was read is written and read as the same")
  func roundTrip() throws {
    var texts = RandomTexts(seed: 5)
    for _ in 0..<2_000 {
      let json = try JSONTree(parsing: texts.text()).root.json
      #expect(try JSONTree(parsing: json.bytes()).root.json == json)
      #expect(try JSONTree(parsing: json.compactBytes).root.json == json)
    }
  }
}
