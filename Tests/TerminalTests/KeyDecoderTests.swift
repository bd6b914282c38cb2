import Rendering
import Terminal
import Testing

/// The keys that one read of bytes makes, once nothing more comes.
private func keys(_ text: String, decoder: KeyDecoder = KeyDecoder()) -> [Key] {
  decode(Array(text.utf8), decoder: decoder).compactMap { input in
    if case .event(.key(let key)) = input { key } else { nil }
  }
}

private func decode(_ bytes: [UInt8], decoder: KeyDecoder = KeyDecoder()) -> [DecodedInput] {
  var decoder = decoder
  return decoder.feed(bytes, at: 0) + decoder.timeOut(at: 10_000)
}

@Suite("Bytes become keys")
struct KeyDecoderTests {
  @Test(
    "A key of every kind is known",
    arguments: [
      ("\u{1B}[A", Key.up), ("\u{1B}[B", .down), ("\u{1B}[C", .right), ("\u{1B}[D", .left),
      ("\u{1B}OA", .up), ("\u{1B}OB", .down), ("\u{1B}OC", .right), ("\u{1B}OD", .left),
      ("\u{1B}[1;2A", .shiftUp), ("\u{1B}[1;2B", .shiftDown), ("\u{1B}[1;2C", .shiftRight),
      ("\u{1B}[1;2D", .shiftLeft), ("\u{1B}[a", .shiftUp), ("\u{1B}[d", .shiftLeft),
      ("\u{1B}[1;5C", .right), ("\u{1B}[1;6C", .shiftRight),
      ("\u{1B}[H", .home), ("\u{1B}OH", .home), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home),
      ("\u{1B}[F", .end), ("\u{1B}OF", .end), ("\u{1B}[4~", .end), ("\u{1B}[8~", .end),
      ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[2~", .insert),
      ("\u{1B}[3~", .delete), ("\u{1B}[3;2~", .delete),
      ("\u{7F}", .backspace), ("\u{08}", .backspace),
      ("\t", .tab), ("\u{1B}[Z", .backTab), ("\r", .enter), ("\n", .enter), ("\u{1B}OM", .enter),
      ("\u{1B}", .escape), ("\u{1B}OP", .function(1)), ("\u{1B}[11~", .function(1)),
      ("\u{1B}[[A", .function(1)), ("\u{1B}[15~", .function(5)), ("\u{1B}[17~", .function(6)),
      ("\u{1B}[24~", .function(12)), ("\u{1B}[1;2P", .function(13)), ("\u{1B}[25~", .function(13)),
      ("\u{04}", .control("d")), ("\u{10}", .control("p")), ("\u{12}", .control("r")),
      ("\u{15}", .control("u")), ("\u{03}", .control("c")),
      ("\u{1B}[117;5u", .control("u")), ("\u{1B}[27;5;117~", .control("u")),
      ("\u{1B}[9;2u", .backTab), ("\u{1B}[233u", .character("é")), ("\u{1B}Ok", .character("+")),
    ]
  )
  func knowsKey(_ bytes: String, _ key: Key) {
    #expect(keys(bytes) == [key])
  }

  @Test(
    "A French keyboard types every character of the keymap",
    arguments:
      "hjklaAeE vVtsdDxmHJKL+-<>zZoOprcbwyY.uUi/nNfF:?TR!MqQgG123456789&é\"'(-è_çà)=ùœ€«»—^¨"
  )
  func typesCharacter(_ character: Character) {
    #expect(keys(String(character)) == [.character(character)])
  }

  @Test(
    "A sequence may be cut after any byte",
    arguments: [
      "\u{1B}[1;2A", "\u{1B}OP", "\u{1B}[24~", "\u{1B}[[C", "é", "€", "🎈", "\u{1B}[<0;12;7M",
      "\u{1B}[200~a\rb\u{1B}[201~", "\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\",
    ]
  )
  func survivesCuts(_ text: String) {
    let bytes = Array(text.utf8)
    let whole = decode(bytes)
    #expect(whole.count == 1)
    for place in 1..<bytes.count {
      var decoder = KeyDecoder()
      let halves = decoder.feed(bytes[..<place], at: 0) + decoder.feed(bytes[place...], at: 5)
      #expect(halves == whole, "cut after \(place)")
    }
  }

  @Test("Escape alone waits for its delay, then is Escape")
  func resolvesEscape() {
    var decoder = KeyDecoder(escapeDelay: 25)
    #expect(decoder.feed([0x1B], at: 1000).isEmpty)
    #expect(decoder.deadline == 1025)
    #expect(decoder.timeOut(at: 1025) == [.event(.key(.escape))])
    #expect(decoder.deadline == nil)
  }

  @Test("On a slow line an arrow cut after its Escape is never a command")
  func rejoinsLateSequences() {
    for rest in ["[A", "OA"] {
      var decoder = KeyDecoder()
      _ = decoder.feed([0x1B], at: 0)
      #expect(decoder.timeOut(at: 25) == [.event(.key(.escape))])
      #expect(decoder.feed(Array(rest.utf8), at: 300) == [.event(.key(.up))])
    }
  }

  @Test("A bracket typed after Escape is a bracket")
  func keepsTypedBracket() {
    var decoder = KeyDecoder()
    _ = decoder.feed([0x1B], at: 0)
    _ = decoder.timeOut(at: 25)
    #expect(decoder.feed(Array("[".utf8), at: 200).isEmpty)
    #expect(decoder.timeOut(at: 300) == [.event(.key(.character("[")))])
  }

  @Test("Escape followed at once by a key is both")
  func keepsEscapeBeforeKey() {
    #expect(keys("\u{1B}j") == [.escape, .character("j")])
    #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
    #expect(keys("\u{1B}\u{1B}[A") == [.escape, .up])
    #expect(keys("\u{1B}é") == [.escape, .character("é")])
  }

  @Test("The terminal's own description comes first")
  func prefersDescription() {
    let rxvt = KeyDecoder(specialKeys: [
      Array("\u{1B}[3$".utf8): .delete, Array("\u{1B}[11^".utf8): .function(21),
    ])
    #expect(keys("\u{1B}[3$x", decoder: rxvt) == [.delete, .character("x")])
    #expect(keys("\u{1B}[11^", decoder: rxvt) == [.function(21)])
    #expect(keys("\u{1B}[A", decoder: rxvt) == [.up])
  }

  @Test("A description can't make a key of a letter, of Escape or of a paste")
  func refusesHostileDescription() {
    let hostile = KeyDecoder(specialKeys: [
      Array("a".utf8): .delete, [0x1B]: .delete, Array("\u{1B}[200~".utf8): .delete, []: .delete,
    ])
    #expect(keys("a", decoder: hostile) == [.character("a")])
    #expect(keys("\u{1B}", decoder: hostile) == [.escape])
    #expect(
      decode(Array("\u{1B}[200~x\u{1B}[201~".utf8), decoder: hostile) == [.event(.paste("x"))]
    )
  }

  @Test("In a single-byte locale each byte is its character")
  func decodesSingleBytes() {
    let decoder = KeyDecoder(encoding: .singleByte((0...255).map { UInt32($0) }))
    #expect(
      decode([0xE9, 0xE7], decoder: decoder) == [
        .event(.key(.character("é"))), .event(.key(.character("ç"))),
      ]
    )
  }

  @Test(
    "What is not UTF-8 is dropped",
    arguments: [[0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xE9]]
  )
  func dropsInvalidBytes(_ bytes: [UInt8]) {
    #expect(decode(bytes + Array("j".utf8)) == [.event(.key(.character("j")))])
  }

  @Test("Window focus is told")
  func tellsFocus() {
    #expect(
      decode(Array("\u{1B}[I\u{1B}[O".utf8)) == [.event(.focus(true)), .event(.focus(false))]
    )
  }
}

@Suite("What the terminal says by itself is never a command")
struct KeyDecoderNoiseTests {
  @Test(
    "Answers and unknown sequences are swallowed whole",
    arguments: [
      "\u{1B}[?62;22c", "\u{1B}[>41;354;0c", "\u{1B}[24;80R", "\u{1B}[0n", "\u{1B}[?2026;2$y",
      "\u{1B}[8;24;80t", "\u{1B}P1+r544e=787465726d\u{1B}\\", "\u{1B}P>|tmux 3.3a\u{1B}\\",
      "\u{1B}]52;c;cXF4\u{07}", "\u{1B}]4;1;rgb:0/0/0\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\",
      "\u{1B}^hidden\u{1B}\\", "\u{1B}Xtext\u{1B}\\", "\u{1B}[?1;2;3q", "\u{1B}[=1u", "\u{1B}[99~",
      "\u{1B}[12$}", "\u{1B}[1;2", "\u{1B}[?", "\u{1B}]11;", "\u{1B}Pqqq", "\u{1B}[201~",
      "\u{1B}[M\u{20}qx", "\u{1B}[E", "\u{1B}[57441u",
    ]
  )
  func swallows(_ text: String) {
    #expect(decode(Array(text.utf8)).isEmpty)
  }

  @Test("A command string has no length at which it becomes keys")
  func swallowsLongStrings() {
    let long = "\u{1B}]52;c;" + String(repeating: "qxd", count: 5000) + "\u{07}j"
    #expect(keys(long) == [.character("j")])
    let parameters = "\u{1B}[" + String(repeating: "1;", count: 5000) + "Aj"
    #expect(keys(parameters) == [.character("j")])
  }

  @Test(
    "A mouse report is read, its place counted from 0",
    arguments: [
      ("\u{1B}[<0;1;1M", MouseEvent(.press(.left), at: .zero)),
      ("\u{1B}[<0;12;7m", MouseEvent(.release(.left), at: Point(x: 11, y: 6))),
      ("\u{1B}[<2;3;4M", MouseEvent(.press(.right), at: Point(x: 2, y: 3))),
      ("\u{1B}[<32;3;4M", MouseEvent(.drag(.left), at: Point(x: 2, y: 3))),
      ("\u{1B}[<64;3;4M", MouseEvent(.scrollUp, at: Point(x: 2, y: 3))),
      ("\u{1B}[<65;3;4M", MouseEvent(.scrollDown, at: Point(x: 2, y: 3))),
      (
        "\u{1B}[<20;3;4M",
        MouseEvent(.press(.left), at: Point(x: 2, y: 3), modifiers: [.shift, .control])
      ),
    ]
  )
  func readsMouse(_ text: String, _ event: MouseEvent) {
    #expect(decode(Array(text.utf8)) == [.event(.mouse(event))])
  }

  @Test(
    "A mouse report that makes no sense is nothing",
    arguments: [
      "\u{1B}[<0;1000000000;5M", "\u{1B}[<0;0;5M", "\u{1B}[<0;5M", "\u{1B}[<M", "\u{1B}[<0;1;2;3M",
      "\u{1B}[<99999999999999999999;1;1M", "\u{1B}[<35;5;5M", "\u{1B}[<128;5;5M", "\u{1B}[<66;5;5M",
      "\u{1B}[<0;-1;5M", "\u{1B}[0;5;5M",
    ]
  )
  func ignoresMouseGarbage(_ text: String) {
    #expect(decode(Array(text.utf8)).isEmpty)
  }

  @Test(
    "The background's colour is read from the answer",
    arguments: [
      "\u{1B}]11;rgb:ff/80/00\u{07}", "\u{1B}]11;rgb:ffff/8080/0000\u{1B}\\",
      "\u{1B}]11;rgba:ffff/8080/0000/ffff\u{07}",
    ]
  )
  func readsBackground(_ text: String) {
    #expect(decode(Array(text.utf8)) == [.background(red: 65_535, green: 0x8080, blue: 0)])
  }

  @Test("Keys typed around an answer stay", arguments: ["\u{07}", "\u{1B}\\"])
  func keepsKeysAroundAnswer(_ terminator: String) {
    #expect(keys("j\u{1B}]11;rgb:0/0/0" + terminator + "k") == [.character("j"), .character("k")])
  }
}
