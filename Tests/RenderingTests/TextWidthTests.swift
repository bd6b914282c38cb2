import Rendering
import TestSupport
import Testing

@Suite("Width of text")
struct TextWidthTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    let columns: Int
    var shown: String?
    var isCertain = true
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "ASCII", text: "Jour J", columns: 6),
    Case(name: "accents composed", text: "préparée à l'été", columns: 16),
    Case(name: "accents decomposed", text: "pre\u{301}pare\u{301}e", columns: 8),
    Case(name: "ligatures", text: "cœur, Œuvre, Lætitia", columns: 20),
    Case(name: "no-break spaces", text: "« 10\u{202F}% »\u{A0}!", columns: 10, shown: "« 10 % » !"),
    Case(name: "box drawing", text: "─━│┃┆╌╸▏▌█▒▚▂", columns: 13),
    Case(name: "marks of the screens", text: "·◐✓!‖▾▸▪▫◆■»▲•←→↗↓…−", columns: 20),
    Case(name: "CJK", text: "会議", columns: 4),
    Case(name: "fullwidth forms", text: "＝1", columns: 3),
    Case(name: "Hangul syllables", text: "한글", columns: 4),
    Case(name: "Hangul in parts", text: "\u{1112}\u{1161}\u{11AB}", columns: 2),
    Case(name: "Hebrew and Arabic letters", text: "שלום سلام", columns: 9),
    Case(name: "Hebrew with points", text: "שָׁלוֹם", columns: 4),
    Case(name: "ambiguous: plus-minus", text: "±", columns: 1),
    Case(name: "Greek and Cyrillic", text: "Ωмега", columns: 5),
    Case(name: "Vietnamese decomposed", text: "e\u{302}\u{301}", columns: 1),
    Case(name: "emoji", text: "😀", columns: 2),
    Case(name: "heart with VS16", text: "❤\u{FE0F}", columns: 1, shown: "❤"),
    Case(name: "family joined", text: "👨\u{200D}👩\u{200D}👧", columns: 2, shown: "👨"),
    Case(name: "skin tone", text: "👍🏽", columns: 2, shown: "👍"),
    Case(name: "keycap", text: "1\u{FE0F}\u{20E3}", columns: 1, shown: "1"),
    Case(name: "flag", text: "🇫🇷", columns: 2, isCertain: false),
    Case(name: "half a flag", text: "🇫", columns: 1, shown: "□"),
    Case(
      name: "flag of tags",
      text: "🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}",
      columns: 2,
      shown: "🏴"
    ),
    Case(name: "newer than terminals", text: "\u{1FAE9}", columns: 1, shown: "□"),
    Case(name: "unassigned", text: "\u{0378}", columns: 1, shown: "□"),
    Case(name: "noncharacter", text: "\u{FFFE}", columns: 1, shown: "□"),
    Case(name: "mark without a base", text: "\u{301}", columns: 1, shown: "◌\u{301}"),
    Case(name: "Devanagari with a spacing mark", text: "का", columns: 2, isCertain: false),
    Case(name: "zero width", text: "a\u{200B}b\u{FEFF}c\u{2060}", columns: 3, shown: "abc"),
    Case(name: "bidi controls", text: "a\u{202E}b\u{2066}c", columns: 3, shown: "abc"),
    Case(name: "soft hyphen", text: "co\u{AD}op", columns: 4, shown: "coop"),
    Case(name: "escape", text: "\u{1B}[2J", columns: 4, shown: "␛[2J"),
    Case(name: "line breaks", text: "a\r\nb\nc\td", columns: 7, shown: "a b c d"),
    Case(name: "ideographic space", text: "会\u{3000}議", columns: 6),
    Case(name: "nothing", text: "", columns: 0),
  ]

  @Test("Each text takes the cells it shows", arguments: cases)
  func width(of example: Case) {
    #expect(TextWidth.of(example.text) == example.columns)
    var screen = Buffer(Size(columns: 40, rows: 1))
    #expect(screen.put(example.text, at: .zero) == example.columns)
    let expected = example.shown ?? String(example.text.map { $0 == "\u{A0}" ? " " : $0 })
    #expect(Array(screen.text.unicodeScalars) == Array(expected.unicodeScalars))
    let isCertain = (0..<40).allSatisfy { screen[$0, 0].isCertain }
    #expect(isCertain == example.isCertain)
  }

  @Test(
    "Drawn whole, an emoji takes two cells that are not certain",
    arguments: ["❤\u{FE0F}", "👨\u{200D}👩\u{200D}👧", "👍🏽", "🇫🇷", "1\u{FE0F}\u{20E3}"]
  )
  func wholeEmoji(text: String) {
    var screen = Buffer(Size(columns: 4, rows: 1), emoji: .whole)
    screen.put(text + "x", at: .zero)
    #expect(Array(screen[0, 0].text.unicodeScalars) == Array(text.unicodeScalars))
    #expect(screen[0, 0].columns == 2)
    #expect(!screen[0, 0].isCertain)
    #expect(screen[1, 0].isContinuation)
    #expect(screen[2, 0].text == "x")
  }

  @Test("Every scalar takes 0, 1 or 2 cells, alone in a text or measured by itself")
  func everyScalar() {
    for scalar in (UInt32(0)...0x1_FFFF).compactMap(Unicode.Scalar.init) {
      let character = Character(scalar)
      let columns = TextWidth.of(character).columns
      if !(0...2).contains(columns) || TextWidth.of(String(character)) != columns {
        Issue.record("U+\(String(scalar.value, radix: 16)): \(columns)")
      }
    }
  }

  @Test("A text takes the cells of its clusters, however they follow each other", arguments: 1...40)
  func sumOfClusters(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "a", " ", "é", "\u{301}", "\u{A0}", "会", "─", "✓", "\u{200D}", "\u{FE0F}", "👩", "🇫", "🇷",
      "\r",
      "\n", "\u{1B}", "\u{1100}", "\u{1161}", "क", "\u{94D}", "\u{93E}", "\u{600}", "©", "1",
      "\u{20E3}",
    ]
    for _ in 0..<200 {
      let text = (0..<8).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let sum = text.reduce(0) { $0 + TextWidth.of($1).columns }
      #expect(TextWidth.of(text) == sum, "\(text.unicodeScalars.map(\.value))")
      var screen = Buffer(Size(columns: 40, rows: 1))
      #expect(screen.put(text, at: .zero) == sum)
    }
  }

  @Test("A base carries at most 32 marks")
  func markLimit() {
    var screen = Buffer(Size(columns: 4, rows: 1))
    screen.put("e" + String(repeating: "\u{301}", count: 10_000) + "x", at: .zero)
    #expect(screen[0, 0].text.unicodeScalars.count == 33)
    #expect(screen[1, 0].text == "x")
  }

  @Test("The beginning of a text stops before what does not fit")
  func prefix() {
    #expect(TextWidth.prefix("会議室", columns: 5) == "会議")
    #expect(TextWidth.prefix("été", columns: 2) == "ét")
    #expect(TextWidth.prefix("abc", columns: 0) == "")
    #expect(TextWidth.prefix("abc", columns: -1) == "")
  }

  @Test("Padding counts cells")
  func padding() {
    #expect(TextWidth.padded("会", columns: 4) == "会  ")
    #expect(TextWidth.paddedLeft("−16 j", columns: 7) == "  −16 j")
    #expect(TextWidth.padded("trop long", columns: 3) == "trop long")
  }
}
