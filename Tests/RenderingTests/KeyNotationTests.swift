import Rendering
import Testing

@Suite("Key notation")
struct KeyNotationTests {
  @Test(
    "A key is written and read the same way",
    arguments: [
      (Key.character("j"), "j"), (.character("é"), "é"), (.character(" "), "<Space>"),
      (.character("<"), "<lt>"), (.character(">"), ">"), (.enter, "<Enter>"), (.escape, "<Esc>"),
      (.tab, "<Tab>"), (.backTab, "<S-Tab>"), (.control("r"), "<C-r>"), (.shiftLeft, "<S-Left>"),
      (.function(1), "<F1>"), (.function(12), "<F12>"), (.pageDown, "<PageDown>"),
      (.delete, "<Delete>"), (.backspace, "<Backspace>"), (.home, "<Home>"),
    ]
  )
  func bothWays(key: Key, notation: String) throws {
    #expect(key.notation == notation)
    #expect(try Key(notation: notation) == key)
  }

  @Test("Keys follow each other in one text")
  func sequence() throws {
    #expect(
      try Key.sequence("gg<Enter>5+<c-U>")
        == [
          .character("g"), .character("g"), .enter, .character("5"), .character("+"), .control("u"),
        ]
    )
  }

  @Test("Other spellings are understood", arguments: [("<CR>", Key.enter), ("<del>", .delete)])
  func aliases(notation: String, key: Key) throws {
    #expect(try Key(notation: notation) == key)
  }

  @Test("A `<` that nothing closes is the key itself")
  func loneBracket() throws {
    #expect(try Key.sequence("j<") == [.character("j"), .character("<")])
  }

  @Test("What names no key is told with its place", arguments: ["<Entre>", "<F0>", "<C-é>", "<>"])
  func unknown(piece: String) {
    #expect(throws: KeyNotationError(piece: piece, position: 2)) {
      try Key.sequence("jj\(piece)k")
    }
  }
}
