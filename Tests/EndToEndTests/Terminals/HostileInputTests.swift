import LosslessJSON
import Rendering
import TestSupport
import Testing

@Suite("Whatever the terminal sends")
struct HostileInputTests {
  /// Texts that must stay texts: what would be commands, sequences, questions, controls.
  private static let pastes = [
    ":quit\rQ", "x\r\nu\r\nD1/1\r\n", "\u{1B}[201~Qtx", "\u{1B}[200~\u{1B}[201~\u{1B}[201~QQ",
    "a\u{0}b", "\u{1B}]52;c;cm0=\u{07}", "\u{1B}P+q544e\u{1B}\\", "\u{1B}[A\u{1B}OP\u{03}\u{1A}Q",
    "\u{202E}\u{2066}\u{200B}\u{E0041}", "\u{9B}31m", "é\u{301}\u{301}",
  ]

  /// What a screen says to a paste: the title of the cells it shows, or where they can go.
  private static let answers = ["Coller dans", "coller des cellules"]

  @Test("On a screen that takes no text a paste is at most cells to look at, which Esc leaves")
  func pasted() throws {
    let desk = try Desk.withDemonstration()
    let before = desk.bytes(desk.project)
    let sitting = try Sitting(at: desk)
    try sitting.begin()
    for front in Front.all where !front.takesText {
      try sitting.press(Front.wayBack + front.keys)
      let screen = sitting.screen
      sitting.paste(Self.pastes)
      try #require(sitting.terminal.exit == nil, "\(front.name)")
      if sitting.screen.text != screen.text {
        #expect(Self.answers.contains { sitting.screen.text.contains($0) }, "\(front.name)")
        try sitting.press("<Esc>")
      }
      let same = sitting.screen.aboveMessages == screen.aboveMessages
      #expect(same, "\(front.name)")
    }
    try sitting.leave()
    sitting.expectCleanOutput()
    #expect(desk.bytes(desk.project) == before)
  }

  @Test("Where text is asked for, a paste is that text and accepts nothing")
  func pastedIntoFields() throws {
    let desk = try Desk.withDemonstration()
    let before = desk.bytes(desk.project)
    let sitting = try Sitting(at: desk)
    try sitting.begin()
    for front in Front.all where front.takesText {
      try sitting.press(Front.wayBack + front.keys)
      sitting.paste(Self.pastes)
      try #require(sitting.terminal.exit == nil, "\(front.name)")
    }
    try sitting.leave()
    sitting.expectCleanOutput()
    #expect(desk.bytes(desk.project) == before)
    #expect(try desk.json("history").count == 2)
  }

  @Test("Ten megabytes at once are held by nobody, and the next key is a key again")
  func huge() throws {
    let sitting = try Sitting(at: .withDemonstration())
    try sitting.begin()
    let megabytes = [UInt8](repeating: UInt8(ascii: "Q"), count: isFullRun ? 10 << 20 : 5 << 18)
    for keys in isFullRun ? ["2", "2jjja", "2/", ":", ","] : ["2", "2jjja"] {
      try sitting.press(Front.wayBack + keys)
      sitting.terminal.send(Array("\u{1B}[200~".utf8) + megabytes + Array("\u{1B}[201~".utf8))
      sitting.waitForPaste()
      try #require(sitting.terminal.exit == nil)
    }
    try sitting.press(Front.wayBack + "4")
    #expect(sitting.screen.text.contains("Toilettes"))
    try sitting.leave()
    sitting.expectCleanOutput()
  }

  @Test("A paste that never ends is over once nothing more comes")
  func unfinished() throws {
    let sitting = try Sitting(at: .withDemonstration())
    try sitting.begin()
    try sitting.press("2a")
    sitting.terminal.type("\u{1B}[200~Sans fin")
    #expect(sitting.shows("Sans fin"))
    try sitting.press("<Esc>4")
    #expect(sitting.shows("Toilettes"))
    try sitting.leave()
  }

  @Test("Garbage of mice, answers that nobody asked for and unknown sequences are swallowed whole")
  func garbage() throws {
    let desk = try Desk.withDemonstration()
    let before = desk.bytes(desk.project)
    let sitting = try Sitting(at: desk)
    try sitting.begin()
    let long = String(repeating: "Q", count: 5_000)
    let pieces = [
      "\u{1B}[<0;999999999;999999999M", "\u{1B}[<0;99999999999999999999;1M", "\u{1B}[<0;0;0M",
      "\u{1B}[<64;1;1", "\u{1B}[<", "\u{1B}[<;;M", "\u{1B}[<-5;-5;-5M",
      "\u{1B}[M\u{7F}\u{7F}\u{7F}",
      "\u{1B}[MQQQ", "\u{1B}[I\u{1B}[O\u{1B}[I", "\u{1B}[?62;22c", "\u{1B}P1+r544e=78\u{1B}\\",
      "\u{1B}]11;rgb:zzzz/0/0\u{07}", "\u{1B}]0;Q\u{1B}\\", "\u{1B}_Gi=1;Q\u{1B}\\",
      "\u{1B}^Q\u{1B}\\",
      "\u{1B}[24;80R", "\u{1B}[999~", "\u{1B}[=Q",
      "\u{1B}X\(long)\u{1B}\\", "\u{1B}]52;c;\(long)\u{07}",
      "\u{1B}[\(long.replacing("Q", with: "1"))~",
      "\u{1B}P\(long)\u{1B}\\",
    ]
    for front in Front.all {
      try sitting.press(Front.wayBack + front.keys)
      let screen = sitting.screen
      for piece in pieces {
        // What is cut short is given up for the next sequence: that the window has the focus.
        sitting.terminal.type(piece + "\u{1B}[I")
      }
      try #require(sitting.terminal.rest() && sitting.terminal.exit == nil, "\(front.name)")
      #expect(
        sitting.screen.text == screen.text,
        "\(front.name) was\n\(screen.text)\nand is\n\(sitting.screen.text)"
      )
    }
    try sitting.leave()
    sitting.expectCleanOutput()
    #expect(desk.bytes(desk.project) == before)
  }

  @Test("A sequence that comes in pieces, long apart, is still one key")
  func splitInTime() throws {
    let sitting = try Sitting(at: .withDemonstration(), variables: ["ESCDELAY": "5000"])
    try sitting.begin()
    try sitting.press("2<Home>")
    let start = sitting.screen
    try sitting.press("j")
    let below = sitting.screen
    try #require(below.changedCells(since: start) > 0)
    try sitting.press("k")
    for piece in ["\u{1B}", "[", "B"] {
      sitting.terminal.type(piece)
      sitting.terminal.rest()
    }
    #expect(sitting.screen.changedCells(since: below) == 0)
    try sitting.leave()
  }

  @Test("Random bytes never end the program but by its own key, and never stop it")
  func random() throws {
    var random = SplitMix64(seed: 12)
    let desk = try Desk.withDemonstration()
    let sitting = try Sitting(at: desk)
    try sitting.begin()
    let quitting = Set("qQ".utf8)
    for _ in 0..<(isFullRun ? 2000 : 40) {
      let bytes = (0..<100).map { _ in UInt8.random(in: 0...255, using: &random) }
        // Neither the way out nor Ctrl-Z, which nobody is there to bring it back from.
        .filter { !quitting.contains($0) && $0 != 0x1A }
      sitting.terminal.send(bytes)
      try #require(sitting.terminal.rest() && sitting.terminal.exit == nil)
    }
    sitting.expectCleanOutput()
    // What is only being tried holds whoever leaves back.
    if sitting.screen.text.contains("essai") { try sitting.press("<Esc><Esc><Esc><Esc>Wa") }
    try sitting.leave()
    #expect(try desk.jourj("check").status == 0)
  }
}

extension PtyScreen {
  /// The text without the lines of messages and keys.
  fileprivate var aboveMessages: [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(2)
  }
}

extension Sitting {
  /// Pastes texts as terminals do, and waits until what follows is a key again.
  func paste(_ texts: [String]) {
    for text in texts { terminal.type("\u{1B}[200~\(text)\u{1B}[201~") }
    waitForPaste()
  }

  /// Waits until what follows a paste is a key again: what comes at once is still taken for its.
  func waitForPaste() {
    terminal.rest(milliseconds: 60_000)
    terminal.settle(milliseconds: 250)
    terminal.rest()
  }
}
