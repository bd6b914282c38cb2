import Planning
import Rendering
import Storage
import TestSupport
import Testing

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A signal, by its name.
struct NamedSignal: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let number: Int32
  /// How the program ends by it.
  var exit = PtyExit.code(0)

  /// Those that ask the program to go.
  static let ending = [
    NamedSignal(testDescription: "HUP", number: SIGHUP, exit: .code(129)),
    NamedSignal(testDescription: "TERM", number: SIGTERM, exit: .code(143)),
  ]

  /// Those that a crash sends, and Ctrl-\ in a shell.
  static let crashing = [
    ("QUIT", SIGQUIT), ("SEGV", SIGSEGV), ("ABRT", SIGABRT), ("BUS", SIGBUS), ("ILL", SIGILL),
    ("FPE", SIGFPE), ("TRAP", SIGTRAP),
  ].map { NamedSignal(testDescription: $0.0, number: $0.1, exit: .signal($0.1)) }

  /// Those that mean nothing to it.
  static let idle = [
    ("USR1", SIGUSR1), ("USR2", SIGUSR2), ("PIPE", SIGPIPE), ("ALRM", SIGALRM),
    ("VTALRM", SIGVTALRM), ("PROF", SIGPROF), ("XFSZ", SIGXFSZ), ("CONT", SIGCONT),
    ("WINCH", SIGWINCH), ("CHLD", SIGCHLD), ("URG", SIGURG),
  ].map { NamedSignal(testDescription: $0.0, number: $0.1) }
}

@Suite("Signals, at any moment")
struct SignalTests {
  @Test(
    "HUP and TERM while tasks are added: all is saved, the terminal given back, the status told",
    arguments: NamedSignal.ending
  )
  func ends(signal: NamedSignal) throws {
    let adding = try Adding(seed: UInt64(signal.number))
    for round in 1...(isFullRun ? 125 : 4) {
      let sitting = try adding.begin()
      try adding.add(round, on: sitting)
      sitting.terminal.signal(signal.number)
      #expect(sitting.terminal.waitForExit() == signal.exit)
      sitting.expectGivenBack()
      adding.expectAll()
    }
  }

  @Test(
    "A crash gives the terminal back and loses nothing that was said to be saved",
    arguments: NamedSignal.crashing
  )
  func crashes(signal: NamedSignal) throws {
    let adding = try Adding(seed: UInt64(signal.number))
    for round in 1...(isFullRun ? 25 : 1) {
      let sitting = try adding.begin()
      try adding.add(round, on: sitting)
      sitting.terminal.signal(signal.number)
      #expect(sitting.terminal.waitForExit() == signal.exit)
      sitting.expectGivenBack()
      #expect(sitting.terminal.screen.text.contains("Ce qui était enregistré l'est toujours"))
      adding.expectAll()
    }
  }

  @Test("Signals that mean nothing change nothing, however many and whenever they come")
  func goesOn() throws {
    let adding = try Adding(seed: 5)
    let sitting = try adding.begin()
    var random = SplitMix64(seed: 6)
    for round in 1...(isFullRun ? 100 : 3) {
      try adding.add(round, on: sitting) {
        guard let signal = NamedSignal.idle.randomElement(using: &random) else { return }
        sitting.terminal.signal(signal.number)
      }
      try #require(sitting.terminal.rest() && sitting.terminal.exit == nil)
    }
    try sitting.leave()
    sitting.expectCleanOutput()
    adding.expectAll()
    #expect(adding.missing.isEmpty)
  }

  @Test("INT gives up what is asked, as Esc does, and never ends the program")
  func interrupts() throws {
    let desk = try Desk.withDemonstration()
    let before = desk.bytes(desk.project)
    let sitting = try Sitting(at: desk)
    try sitting.begin()
    for front in Front.all {
      try sitting.press(Front.wayBack + front.keys)
      let front = sitting.screen.text
      for _ in 0..<4 {
        sitting.terminal.signal(SIGINT)
        try #require(sitting.terminal.rest() && sitting.terminal.exit == nil, "\(front)")
      }
    }
    try sitting.leave()
    #expect(desk.bytes(desk.project) == before)
  }
}

/// Somebody who adds tasks until something happens.
private final class Adding {
  private let desk: Desk
  private var random: SplitMix64
  /// The titles that were typed to their end.
  private var typed: Set<String> = []
  /// Those of which the screen said that they are saved.
  private var acknowledged: Set<String> = []

  init(seed: UInt64) throws {
    desk = try Desk()
    try #require(desk.jourj("init", "--template", "vide").status == 0)
    random = SplitMix64(seed: seed)
  }

  func begin() throws -> Sitting {
    // No file is to remain of a crash.
    let sitting = try Sitting(at: desk, shell: "ulimit -c 0; exec \"$JOURJ\"")
    try sitting.begin()
    return sitting
  }

  /// Adds tasks in some view, the first ones in peace, the last ones in a hurry.
  func add(_ round: Int, on sitting: Sitting, meanwhile: () -> Void = {}) throws {
    try sitting.press("\(round % 3 + 1)")
    for number in 1...3 {
      let title = "essai \(round) \(number)"
      try sitting.press("a\(title)<Enter>")
      meanwhile()
      typed.insert(title)
      try #require(sitting.shows("● enregistré"), "\(sitting.terminal.screen.text)")
      acknowledged.insert(title)
    }
    for number in 4...6 {
      let title = "essai \(round) \(number)"
      try sitting.terminal.press("a\(title)<Enter>")
      typed.insert(title)
      usleep(UInt32.random(in: 0...3000, using: &random))
      meanwhile()
    }
  }

  /// The titles that were typed and are not in the project.
  var missing: Set<String> { typed.subtracting(titles) }

  private var titles: Set<String> {
    (try? desk.storedProject()).map { Set($0.tasks.map(\.title)) } ?? []
  }

  /// Expects what was acknowledged, and no half of anything.
  func expectAll(sourceLocation: SourceLocation = #_sourceLocation) {
    let lost = acknowledged.subtracting(titles)
    #expect(lost.isEmpty, "\(lost.sorted())", sourceLocation: sourceLocation)
    let strange = titles.subtracting(typed)
    #expect(strange.isEmpty, "\(strange.sorted())", sourceLocation: sourceLocation)
  }
}
