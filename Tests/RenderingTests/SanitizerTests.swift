import Rendering
import Testing

@Suite("Hostile text")
struct SanitizerTests {
  /// Texts that attack terminals, by what they hold.
  static let corpus: [String] = {
    let pieces = [
      "A\u{1B}[2J\u{1B}]0;pwn\u{07}\u{9B}31m\u{1B}]52;c;cm0=\u{07}\u{1B}P+q544e\u{1B}\\Z",
      "\u{1B}", "\u{1B}[", "\u{9B}", "\u{9D}0;x\u{9C}", "\u{90}q\u{9C}", "\u{1B}c", "\u{1B}(0",
      "\u{1B}]8;;file:///etc/passwd\u{1B}\\x\u{1B}]8;;\u{1B}\\", "\u{1B}[6n", "\u{1B}[201~:q!\r",
      "\u{1B}[200~", "a\rb", "a\u{8}\u{8}\u{8}b", "\u{0E}\u{0F}", "\u{7F}\u{7F}", "a\nb", "a\r\nb",
      "a\u{B}b\u{C}c", "a\u{85}b", "a\u{2028}b\u{2029}c", "\u{0}", "\u{FEFF}a", "a\u{FFFE}",
      "\u{202E}cod.exe", "\u{2067}a\u{2069}", "\u{200E}\u{200F}\u{61C}",
      "a\u{200B}\u{200C}\u{200D}b",
      "\u{180E}\u{2060}\u{2061}\u{2064}", "\u{206A}\u{206F}", "\u{FFF9}a\u{FFFA}b\u{FFFB}",
      "\u{E0041}\u{E007F}\u{E0001}", "a\u{E0100}\u{FE00}", "\u{115F}\u{1160}\u{3164}\u{FFA0}",
      "\u{34F}\u{17B4}\u{17B5}", "\u{1D173}\u{1BCA0}", "e\u{200D}\u{301}", "\u{301}\u{302}",
      "\u{AD}",
      "\u{F8FF}\u{10FFFD}", "\u{1F1EB}", "👨\u{200D}\u{1B}👩", "a\u{301}\u{1B}[31m",
      "\u{1B}[999999999999C", "\u{1B}[?1049h", "\u{1B}#8", "\u{1B}[!p", "\u{1B}]10;?\u{7}",
    ]
    var all = pieces
    for code in UInt32(0)...0x1F {
      all.append("x" + String(Character(Unicode.Scalar(code) ?? " ")))
    }
    for code in UInt32(0x80)...0x9F {
      all.append(String(Character(Unicode.Scalar(code) ?? " ")) + "é")
    }
    all.append(pieces.joined())
    all.append(pieces.reversed().joined(separator: "会"))
    return all
  }()

  /// What must never reach a terminal from data.
  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F: true
    case 0xAD, 0x34F, 0x180E, 0xFE00...0xFE0F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF: true
    default: scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  @Test("No cell holds anything but glyphs", arguments: corpus)
  func cells(text: String) {
    var screen = Buffer(Size(columns: 400, rows: 3))
    screen.put(text, at: .zero)
    screen.put(text, at: Point(x: -1, y: 1))
    screen.putRight(text, endingAt: 400, row: 2)
    for scalar in screen.rows.joined().unicodeScalars {
      #expect(!Self.isForbidden(scalar), "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test("No line for the command line holds anything but glyphs", arguments: corpus)
  func lines(text: String) {
    for shown in [Sanitizer.line(text), Sanitizer.text(text)] {
      for scalar in shown.unicodeScalars where scalar != "\n" {
        #expect(!Self.isForbidden(scalar), "U+\(String(scalar.value, radix: 16))")
      }
    }
    #expect(!Sanitizer.line(text).contains("\n"))
  }

  @Test("The corpus is as large as it should be")
  func corpusSize() {
    #expect(Self.corpus.count >= 60)
  }

  @Test("An attack is seen for what it is")
  func pictures() {
    #expect(Sanitizer.line("A\u{1B}[2J\u{7}\u{0}\u{7F}\u{9B}") == "A␛[2J␇␀␡�")
    #expect(Sanitizer.line("a\r\nb\tc") == "a b c")
    #expect(Sanitizer.text("a\r\nb\nc\rd") == "a\nb\nc d")
  }

  @Test(
    "Ordinary text passes unchanged",
    arguments: [
      "Fête de clôture", "«\u{A0}10\u{202F}%\u{A0}»", "שלום سلام", "会議", "œ…−→", "e\u{301}",
    ]
  )
  func ordinary(text: String) {
    #expect(Array(Sanitizer.line(text).unicodeScalars) == Array(text.unicodeScalars))
    #expect(Array(Sanitizer.marked(text).unicodeScalars) == Array(text.unicodeScalars))
    #expect(!Sanitizer.hidesSomething(text))
  }

  @Test("While editing, what is hidden has a name")
  func marked() {
    #expect(Sanitizer.marked("a\u{202E}b\u{200B}\nc\u{E0041}") == "a‹RLO›b‹ZWSP›⏎c‹U+E0041›")
    #expect(Sanitizer.marked("\u{1B}[2J") == "␛[2J")
    #expect(Sanitizer.marked("❤\u{FE0F} 👨\u{200D}👩") == "❤\u{FE0F} 👨\u{200D}👩")
    #expect(Sanitizer.marked("a\u{200D}b") == "a‹ZWJ›b")
  }

  @Test("Names that differ by what can't be seen are told")
  func hidden() {
    #expect(Sanitizer.hidesSomething("Traiteur\u{200B}"))
    #expect(!Sanitizer.hidesSomething("Traiteur ❤\u{FE0F}"))
  }

  @Test("Only 32 marks stay on a base")
  func marks() {
    let shown = Sanitizer.line("e" + String(repeating: "\u{301}", count: 5000) + "x")
    #expect(shown.unicodeScalars.count == 34)
  }
}
