import Planning
import Rendering
import TestSupport
import Testing

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

@Suite("A slow line, and one that is stopped")
struct SlowLinkTests {
  /// What one second of 300 baud carries.
  private static let second = 30

  @Test("A line that falls behind loses no key, and shows in the end what they add up to")
  func fallsBehind() throws {
    let (slow, fast) = (
      try Sitting(at: .withDemonstration(), shell: "stty 300; exec \"$JOURJ\""),
      try Sitting(at: .withDemonstration())
    )
    try slow.begin()
    try fast.begin()
    let turns = Array(repeating: ["2", "<PageDown>", "3", "<PageDown>", "4", "1"], count: 10)
    let keys =
      turns.flatMap(\.self) + ["2", "a"] + "Enfin".map(String.init) + ["<Enter>", "j", "H"]
    for key in keys {
      // One key a second, each after the last was taken in: they are not drawn as one.
      try slow.terminal.press(key)
      #expect(slow.terminal.restUnread())
      slow.terminal.take(upTo: Self.second)
      try fast.press(key)
    }
    #expect(slow.screen.text == fast.screen.text)
    #expect(slow.screen.changedCells(since: fast.screen) == 0)
    #expect(slow.screen.text.contains("Entrée accepter"))
    // What had been overtaken by the next key was not sent any more.
    #expect(slow.terminal.output.count < fast.terminal.output.count / 2)
    for sitting in [slow, fast] {
      try sitting.terminal.press("<Esc><Esc>Q")
      #expect(sitting.terminal.waitForExit() == .code(0))
      sitting.expectCleanOutput()
      #expect(try sitting.desk.storedProject().tasks.contains { $0.title == "Enfin" })
    }
  }

  /// What changes the whole of the picture sends the whole of it, and isn't asked here.
  @Test("No step of the cursor sends more than two kilobytes at 80 × 24")
  func sendsLittle() throws {
    let sitting = try Sitting(at: .withDemonstration(), size: Size(columns: 80, rows: 24))
    try sitting.begin()
    // After g a step closes all that stands there.
    for front in Front.all where front.keys != "g" {
      try sitting.press(Front.wayBack + front.keys)
      for key in ["<Down>", "<Down>", "<Up>"] {
        let before = sitting.terminal.output.count
        try sitting.press(key)
        let sent = sitting.terminal.output.count - before
        #expect(sent <= 2048, "\(key) in \(front.name): \(sent) bytes")
      }
    }
    try sitting.leave()
  }

  @Test("No key of the daily review sends more than two kilobytes at 80 × 24")
  func reviewSendsLittle() throws {
    let sitting = try Sitting(at: .withDemonstration(), size: Size(columns: 80, rows: 24))
    try sitting.begin()
    try sitting.press("R")
    // Decisions of each kind, what is asked and left, and each step back.
    let keys = [
      " ", "t", "+", ">", "u", "u", "u", "M", "<Esc>", "w", "<Esc>", "r", "<Esc>", "x", "u", "O",
      "<Esc>", "b", "<Esc>",
    ]
    for (place, key) in keys.enumerated() {
      let before = sitting.terminal.output.count
      try sitting.press(key)
      let sent = sitting.terminal.output.count - before
      #expect(sent <= 2048, "\(key), key \(place + 1): \(sent) bytes")
    }
    try sitting.leave()
  }

  @Test("That letters are letters is said once a picture, not at each end of bold")
  func lettersOnce() throws {
    let sitting = try Sitting(at: .withDemonstration(), size: Size(columns: 80, rows: 24))
    try sitting.begin()
    for key in ["j", "2", "j", "3"] {
      let before = sitting.terminal.output.count
      try sitting.press(key)
      let sent = String(decoding: sitting.terminal.output[before...], as: UTF8.self)
      #expect(sent.contains("\u{1B}["))
      #expect(sent.split(separator: "\u{1B}(B", omittingEmptySubsequences: false).count <= 2)
    }
    try sitting.leave()
  }

  @Test("A step back in the review is one picture: never the item without what was taken back")
  func oneStepBack() throws {
    let sitting = try Sitting(at: .withDemonstration(), size: Size(columns: 80, rows: 24))
    try sitting.begin()
    try sitting.press("R")
    for _ in 0..<3 {
      try sitting.press("x")
      let before = sitting.terminal.output.count
      try sitting.press("u")
      let sent = String(decoding: sitting.terminal.output[before...], as: UTF8.self)
      // What would be said of an item that is not there.
      #expect(!sent.contains("rien ne change"), "\(sent)")
      try sitting.press(" ")
    }
    try sitting.leave()
  }

  @Test(
    "While the terminal is stopped, what is typed is done and saved; it shows once that goes on"
  )
  func stopped() throws {
    let desk = try Desk.withDemonstration()
    let sitting = try Sitting(at: desk)
    try sitting.begin()
    sitting.terminal.isStopped = true
    try sitting.terminal.press("2aÀ l'arrêt<Enter>3")
    #expect(sitting.terminal.restUnread())
    #expect(try desk.storedProject().tasks.contains { $0.title == "À l'arrêt" })
    sitting.terminal.isStopped = false
    #expect(sitting.shows("3 Tableau"))
    #expect(sitting.shows("● enregistré"))
    try sitting.leave()
    sitting.expectCleanOutput()
  }

  @Test(
    "Nobody who leaves waits for a terminal that is stopped, and all is saved",
    arguments: [nil] + NamedSignal.ending
  )
  func leavesStopped(signal: NamedSignal?) throws {
    let desk = try Desk.withDemonstration()
    let sitting = try Sitting(at: desk)
    try sitting.begin()
    sitting.terminal.isStopped = true
    try sitting.terminal.press("2aEn partant<Enter>" + (signal == nil ? "Q" : ""))
    if let signal {
      #expect(sitting.terminal.restUnread())
      sitting.terminal.signal(signal.number)
    }
    #expect(sitting.terminal.waitForExit() == signal?.exit ?? .code(0))
    #expect(sitting.terminal.settings == sitting.settings)
    #expect(try desk.storedProject().tasks.contains { $0.title == "En partant" })
  }
}
