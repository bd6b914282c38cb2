import Rendering
import Terminal
import TestSupport
import Testing

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

@Suite("A session on a pseudo-terminal")
struct SessionTests {
  @Test("The terminal is given back as it was found")
  func givesBack() async {
    await #expect(processExitsWith: .success) { @MainActor in
      let terminal = try TestTerminal()
      let session = try Session.open()
      #expect(!terminal.isAsBefore)
      let entering = terminal.sent()
      #expect(entering.contains("\u{1B}[?1049h") && entering.contains("\u{1B}[?2004h"))
      session.close()
      session.close()
      let leaving = terminal.sent()
      for end in ["?1000l", "?1002l", "?1006l", "?2004l", "?1004l", "?1049l", "?25h"] {
        #expect(leaving.contains("\u{1B}[" + end), "\(end)")
      }
      #expect(terminal.isAsBefore)
    }
  }

  @Test("A terminal that is lent is as before meanwhile, and painted whole after")
  func lends() async {
    await #expect(processExitsWith: .success) { @MainActor in
      let terminal = try TestTerminal()
      let session = try Session.open()
      var buffer = Buffer(session.size)
      buffer.put("Conducteur", at: .zero)
      session.paint(buffer, theme: Theme())
      #expect(terminal.sent().contains("Conducteur"))
      session.lend { #expect(terminal.isAsBefore) }
      #expect(!terminal.isAsBefore)
      _ = terminal.sent()
      session.paint(buffer, theme: Theme())
      #expect(terminal.sent().contains("Conducteur"))
    }
  }

  @Test("Only what changed is sent: nothing, or at most 1.5 bytes a cell for a moved selection")
  func sendsChanges() async {
    await #expect(processExitsWith: .success) { @MainActor in
      let terminal = try TestTerminal(columns: 120, rows: 40)
      let session = try Session.open()
      _ = terminal.sent()
      let size = session.size
      func list(selected: Int) -> Buffer {
        var buffer = Buffer(size)
        for row in 0..<40 {
          buffer.put("LOG-\(row + 10)  Réserver la place Jean Bart", at: Point(x: 1, y: row))
          buffer.put("régie générale  J−30", at: Point(x: 90, y: row), Style(.muted))
        }
        buffer.select(Rect(x: 0, y: selected, width: 120, height: 1))
        return buffer
      }
      session.paint(list(selected: 5), theme: Theme())
      #expect(terminal.sent().contains("LOG-49"))
      session.paint(list(selected: 5), theme: Theme())
      #expect(terminal.sent().isEmpty)
      session.paint(list(selected: 6), theme: Theme())
      let bytes = terminal.sent().utf8.count
      #expect(bytes > 0 && bytes <= 360, "\(bytes) bytes for 240 cells")
    }
  }

  @Test("Pictures painted over each other look as if each were painted alone")
  func paintsOver() async {
    await #expect(processExitsWith: .success) { @MainActor in
      let terminal = try TestTerminal(columns: 40, rows: 8)
      let session = try Session.open()
      _ = terminal.sent()
      var random = SplitMix64(seed: 11)
      var shown = PtyScreen(session.size)
      var buffer = Buffer(session.size)
      let pieces = ["a", "  ", "会議", "régie", " ", "━━━", "J−30", "x y", "          "]
      let styles = [
        Style(), Style(.late).bold, Style(.muted), Style(.head, on: .chip), Style(.text, on: .sel),
        Style(.today, on: .none, .reverse), Style(.accent, on: .none, .underline),
      ]
      for _ in 0..<150 {
        for _ in 0..<Int.random(in: 1...3, using: &random) {
          let x = Int.random(in: 0..<40, using: &random)
          let point = Point(x: x, y: Int.random(in: 0..<8, using: &random))
          let style = styles.randomElement(using: &random) ?? Style()
          buffer.put(pieces.randomElement(using: &random) ?? "", at: point, style)
        }
        session.paint(buffer, theme: Theme())
        shown.feed(terminal.sent().utf8)
        session.forgetScreen()
        session.paint(buffer, theme: Theme())
        let whole = terminal.sent()
        var alone = PtyScreen(session.size)
        alone.feed(whole.utf8)
        try #require(shown.changedCells(since: alone) == 0, "\(shown.text)")
        shown.feed(whole.utf8)
      }
    }
  }

  @Test("After a cluster of uncertain width the cursor is addressed anew")
  func addressesAnew() async {
    await #expect(processExitsWith: .success) { @MainActor in
      let terminal = try TestTerminal()
      let session = try Session.open()
      _ = terminal.sent()
      var buffer = Buffer(session.size, emoji: .whole)
      buffer.put("a👨‍👩‍👧b", at: .zero)
      #expect(!buffer[1, 0].isCertain)
      session.paint(buffer, theme: Theme())
      #expect(terminal.sent().contains("\u{1B}[1;4H"))
      buffer.put("c", at: Point(x: 3, y: 0))
      session.paint(buffer, theme: Theme())
      #expect(terminal.sent().contains("\u{1B}[1;4H"))
    }
  }

  @Test("Keys, signals, wake-ups and a new size arrive as events")
  func tellsEvents() async {
    await #expect(processExitsWith: .success) { @MainActor in
      let terminal = try TestTerminal()
      let session = try Session.open()
      terminal.type("é\u{1B}[A\u{03}\u{1A}")
      #expect(session.nextNews() == .input(.key(.character("é"))))
      #expect(session.nextNews() == .input(.key(.up)))
      #expect(session.nextNews() == .signal(.interrupt))
      #expect(session.nextNews() == .signal(.suspend))
      terminal.type("\u{1B}")
      #expect(session.nextNews() == .input(.key(.escape)))
      terminal.type("\u{1B}]11;rgb:ffff/ffff/ffff\u{07}")
      #expect(session.nextNews() == .background(.light))
      #expect(session.scheme == .light)
      write(session.wakeDescriptor, "!", 1)
      #expect(session.nextNews() == .wake)
      raise(SIGTERM)
      raise(SIGHUP)
      #expect(session.nextNews() == .signal(.hangup))
      #expect(session.nextNews() == .signal(.terminate))
      terminal.resize(columns: 100, rows: 30)
      raise(SIGWINCH)
      #expect(session.nextNews() == .input(.resize(Size(columns: 100, rows: 30))))
      terminal.resize(columns: 65_535, rows: 65_535)
      raise(SIGWINCH)
      #expect(session.nextNews() == .input(.resize(Size.largest)))
      #expect(session.nextEvent(timeoutMilliseconds: 0) == .timeout)
    }
  }

  @Test("On a line of 300 baud an Escape is waited for as long as the three bytes of an arrow take")
  func waitsForSlowLines() async {
    await #expect(processExitsWith: .success) { @MainActor in
      let terminal = try TestTerminal(speed: Int32(B300))
      let session = try Session.open()
      let start = ContinuousClock.now
      terminal.type("\u{1B}")
      #expect(session.nextNews() == .input(.key(.escape)))
      // However busy the machine is, it never takes less.
      #expect(ContinuousClock.now - start >= .milliseconds(95))
    }
  }

  @Test("A terminal that has gone is told at once, and for ever")
  func tellsTheEnd() async {
    await #expect(processExitsWith: .success) { @MainActor in
      let terminal = try TestTerminal()
      let session = try Session.open()
      terminal.hangUp()
      #expect(session.nextEvent() == .closed)
      #expect(session.nextEvent() == .closed)
      session.paint(Buffer(session.size), theme: Theme())
      session.close()
    }
  }

  @Test("A terminal that takes no bytes holds nobody, and shows the latest picture in the end")
  func neverWaitsForTheTerminal() async {
    await #expect(processExitsWith: .success) { @MainActor in
      let terminal = try TestTerminal(columns: 400, rows: 200)
      let session = try Session.open()
      for number in 0..<20 {
        var buffer = Buffer(session.size)
        for row in 0..<200 {
          buffer.put(String(repeating: "\(number) ", count: 120), at: Point(x: 0, y: row))
        }
        session.paint(buffer, theme: Theme())
      }
      var sent = ""
      for _ in 0..<1000 {
        sent += terminal.sent()
        if sent.contains("19 19"), session.nextEvent(timeoutMilliseconds: 10) == .timeout { break }
        _ = session.nextEvent(timeoutMilliseconds: 1)
      }
      #expect(sent.contains("0 0 0"))
      #expect(sent.contains("19 19"))
      #expect(!sent.contains("17 17"))
    }
  }

  @Test(
    "A terminal of any size, 0 and 65,535 included, is taken",
    arguments: [(0, 0, 80, 24), (1, 1, 1, 1), (65_535, 65_535, 1000, 1000)]
  )
  func takesAnySize(_ columns: Int, _ rows: Int, _ width: Int, _ height: Int) async {
    await #expect(processExitsWith: .success) { @MainActor [columns, rows, width, height] in
      _ = try TestTerminal(columns: UInt16(columns), rows: UInt16(rows))
      let session = try Session.open()
      let size = session.size
      #expect(size == Size(columns: width, rows: height))
    }
  }
}

@Suite("A terminal that can't be taken")
struct TerminalErrorTests {
  @Test("TERM decides, and nothing is written")
  func refusesTerms() async {
    await #expect(processExitsWith: .success) { @MainActor in
      let terminal = try TestTerminal(term: nil)
      let long = String(repeating: "x", count: 10_240)
      let cases: [(String?, TerminalError)] = [
        (nil, .termIsMissing), ("", .termIsMissing), ("dumb", .termIsTooPlain("dumb")),
        ("bogus", .termIsUnknown("bogus")), ("../xterm", .termIsUnknown("../xterm")),
        (long, .termIsUnknown(String(repeating: "x", count: 60))),
      ]
      for (term, error) in cases {
        if let term { setenv("TERM", term, 1) } else { unsetenv("TERM") }
        #expect(throws: error) { _ = try Session.open() }
      }
      #expect(terminal.sent().isEmpty)
      #expect(terminal.isAsBefore)
    }
  }

  @Test("A pipe or a file is not a terminal")
  func refusesPipes() async {
    await #expect(processExitsWith: .success) { @MainActor in
      let terminal = try TestTerminal()
      let file = open("/dev/null", O_RDWR)
      let output = dup(1)
      dup2(file, 1)
      #expect(throws: TerminalError.outputIsNotATerminal) { _ = try Session.open() }
      dup2(output, 1)
      close(0)
      #expect(throws: TerminalError.inputIsNotATerminal) { _ = try Session.open() }
      #expect(terminal.sent().isEmpty)
    }
  }
}
