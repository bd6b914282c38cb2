import Rendering
import TestSupport
import Testing

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The program as a job of a shell, which is what Ctrl-Z needs: somebody must take the terminal back.
private struct Job {
  let sitting: Sitting
  private var terminal: PtyTerminal { sitting.terminal }

  init(at desk: Desk, size: Size = Size(columns: 100, rows: 30)) throws {
    sitting = try Sitting(
      at: desk,
      size: size,
      variables: ["PS1": "prêt> ", "ENV": nil],
      shell: "exec /bin/sh -i"
    )
    try #require(sitting.shows("prêt>"))
    terminal.type("\"$JOURJ\"\r")
    try sitting.begin()
    try #require(program != terminal.process)
  }

  /// The program's process: the group in front, which the shell has put there.
  var program: Int32 { terminal.foreground }

  /// Waits until the shell has the terminal, and expects it as it was before.
  func expectStopped(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let isBack = terminal.wait { [terminal] screen in
      terminal.foreground == terminal.process && screen.text.contains("prêt>")
    }
    try #require(isBack, "\(terminal.screen.text)", sourceLocation: sourceLocation)
    sitting.expectGivenBack(sourceLocation: sourceLocation)
  }

  /// Has the shell bring the program back, and waits for a screen.
  func resume(
    showing screen: PtyScreen,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    terminal.type("fg\r")
    let isSame = terminal.wait { $0.lines == screen.lines }
    terminal.rest()
    try #require(
      isSame,
      "\(terminal.screen.text)\n\nnot\n\n\(screen.text)",
      sourceLocation: sourceLocation
    )
    #expect(terminal.screen.changedCells(since: screen) == 0, sourceLocation: sourceLocation)
    #expect(terminal.screen.modes.isSuperset(of: Sitting.modes), sourceLocation: sourceLocation)
    #expect(terminal.settings?.isSane == false, sourceLocation: sourceLocation)
  }

  /// Leaves the program, then the shell.
  func leave() throws {
    try terminal.press("<Esc><Esc><Esc><Esc>Q")
    try expectStopped()
    terminal.type("exit\r")
    #expect(terminal.waitForExit() == .code(0))
  }
}

@Suite("Put aside and brought back")
struct SuspendTests {
  @Test("From every screen, by key and by signal, the terminal is sane meanwhile and whole after")
  func everyScreen() throws {
    let job = try Job(at: .withDemonstration())
    let program = job.program
    for (index, front) in Front.all.enumerated() {
      try job.sitting.press(Front.wayBack + front.keys)
      let screen = job.sitting.screen
      if index.isMultiple(of: 2) {
        try job.sitting.terminal.press("<C-z>")
      } else {
        kill(program, SIGTSTP)
      }
      try job.expectStopped()
      try job.resume(showing: screen)
    }
    try job.leave()
    job.sitting.expectCleanOutput()
  }

  @Test("Two hundred times in a row")
  func often() throws {
    let job = try Job(at: .withDemonstration())
    let screen = job.sitting.screen
    for _ in 0..<(isFullRun ? 200 : 12) {
      try job.sitting.terminal.press("<C-z>")
      try job.expectStopped()
      try job.resume(showing: screen)
    }
    try job.leave()
  }

  @Test("Brought back in a window of another size, it shows what it would have shown there")
  func resizedMeanwhile() throws {
    let sizes = [Size(columns: 100, rows: 30), Size(columns: 73, rows: 19)]
    let desk = try Desk.withDemonstration()
    let job = try Job(at: desk, size: sizes[0])
    let other = try Sitting(at: desk, size: sizes[0])
    try other.begin()
    for (index, front) in Front.all.enumerated() {
      let size = sizes[(index + 1) % 2]
      try other.press(Front.wayBack + front.keys)
      other.terminal.resize(size)
      try job.sitting.press(Front.wayBack + front.keys)
      try job.sitting.terminal.press("<C-z>")
      try job.expectStopped()
      job.sitting.terminal.resize(size)
      try job.resume(showing: other.screen)
    }
    try job.leave()
    try other.leave()
  }

  @Test("Stopped without a warning, it takes the terminal again and draws all")
  func stoppedHard() throws {
    let job = try Job(at: .withDemonstration())
    try job.sitting.press("2<Home>jjj")
    let screen = job.sitting.screen
    let program = job.program
    for _ in 0..<(isFullRun ? 200 : 5) {
      kill(program, SIGSTOP)
      let terminal = job.sitting.terminal
      try #require(terminal.wait { _ in terminal.foreground == terminal.process })
      terminal.type("fg\n")
      try #require(terminal.wait { $0.lines == screen.lines }, "\(terminal.screen.text)")
      terminal.rest()
      #expect(terminal.screen.changedCells(since: screen) == 0)
    }
    try job.leave()
  }
}
