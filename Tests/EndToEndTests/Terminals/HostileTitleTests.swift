import LosslessJSON
import Planning
import Rendering
import Storage
import TestSupport
import Testing

@Suite("Texts that would steer the terminal")
struct HostileTitleTests {
  /// Sequences that this program never sends, so that each byte of theirs would be told apart.
  private static let hostile =
    "A\u{1B}[2J\u{1B}]0;pwn\u{7}\u{1B}]52;c;cm0=\u{7}\u{1B}P+q544e\u{1B}\\\u{1B}c\u{9B}31m\u{9D}0;x\u{9C}"
    + "\u{0}\u{8}\u{7F}\r\n\t\u{1B}[999;999H\u{1B}[6n\u{1B}[?1049l\u{1B}"
    + "\u{202A}\u{202E}\u{2066}\u{2069}\u{200E}\u{200F}\u{61C}\u{200B}\u{FEFF}\u{E0041}\u{2028}Z"

  /// The scalars of which none may reach a terminal.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x80..<0xA0, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xE0000...0xE007F:
      true
    default: false
    }
  }

  @Test(
    "No byte of theirs reaches it: on no screen, in no field, on no kind of terminal",
    arguments: [("xterm-256color", "C.UTF-8"), ("linux", "C")]
  )
  func screens(term: String, locale: String) throws {
    let desk = try Desk()
    let today = try #require(Day(year: 2026, month: 3, day: 2))
    try desk.write(hostile(Demo.project(today: today).documentBytes), to: desk.project)
    try #require(desk.jourj("done", "ADM-04").status == 0)
    let sitting = try Sitting(
      at: desk,
      size: Size(columns: 120, rows: 36),
      variables: ["TERM": term, "LANG": locale]
    )
    try sitting.begin()
    for front in Front.all + Self.more {
      try sitting.press(Front.wayBack + front.keys)
      #expect(sitting.terminal.exit == nil, "\(front.name)")
      sitting.expectCleanOutput()
    }
    // Gestures put titles into sentences.
    for keys in ["2<Home>jjjt", "u", "U", "2<Home>jjjjY", "4<Home>t", "3HL", "u", "u"] {
      try sitting.press(keys)
    }
    let text = String(decoding: sitting.terminal.output, as: UTF8.self)
    let reached = Set(text.unicodeScalars.filter(Self.isForbidden))
    #expect(reached.isEmpty, "\(reached.map { String($0.value, radix: 16) }.sorted())")
    sitting.expectCleanOutput()
    if locale == "C.UTF-8" { #expect(sitting.terminal.output.contains(0xE2)) }
    try sitting.leave()
  }

  /// The details of what bears the texts.
  private static let more = [
    Front("the detail of every section", "1<Enter>jjjjjjjj"),
    Front("a form of a task", "2<Home>jjje*"),
    Front("a form of a supplier", "4<Home>e*"),
    Front("responsible", "2<Home>jjjr"),
    Front("waiting", "2<Home>jjjw"),
    Front("posts", "3<Tab><Tab>"),
    Front("a card", "3<Tab><Enter>"),
  ]

  /// The document with the texts before each string that people read, as an escaped piece of JSON.
  private func hostile(_ bytes: [UInt8]) -> [UInt8] {
    let escaped = Self.hostile.unicodeScalars.map { scalar in
      scalar.value < 0x20 || scalar == "\\" || scalar == "\""
        ? "\\u" + String(scalar.value + 0x10000, radix: 16).dropFirst() : String(scalar)
    }.joined()
    let keys = [
      "title", "short", "name", "notes", "note", "need", "watch", "zone", "on", "place", "label",
      "nextAction", "organisation",
    ]
    let text = keys.reduce(into: String(decoding: bytes, as: UTF8.self)) { text, key in
      text = text.replacing("\"\(key)\": \"", with: "\"\(key)\": \"\(escaped)")
    }
    // The format has a name too.
    return Array(text.replacing("\(escaped)jourj\"", with: "jourj\"").utf8)
  }
}
