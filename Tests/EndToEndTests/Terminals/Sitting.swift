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

/// Whether the large figures are wanted (`JOURJ_FULL=1`).
let isFullRun = getenv("JOURJ_FULL").map { String(cString: $0) } == "1"

extension Desk {
  /// The project as it is on the disk.
  func storedProject() throws -> Project {
    try Store.open(path: project).project().project
  }
}

/// Somebody at a terminal, with the interface open on a desk's project.
final class Sitting {
  /// Where the project is.
  let desk: Desk
  let terminal: PtyTerminal
  /// The terminal's settings before the program came.
  let settings: PtySettings?

  /// The modes that the program sets on a terminal of xterm's kind.
  static let modes: Set<Int> = [1000, 1002, 1004, 1006, 1049, 2004]

  /// Starts the program; a variable that is nil is unset.
  init(
    at desk: Desk,
    size: Size = Size(columns: 100, rows: 30),
    arguments: [String] = [],
    variables: [String: String?] = [:],
    shell script: String? = nil
  ) throws {
    self.desk = desk
    var environment = desk.variables([
      "HOME": desk.folder, "TERM": "xterm-256color", "LANG": "C.UTF-8",
      // Swift's own would ask at the terminal what to do after a crash.
      "SWIFT_BACKTRACE": "enable=no",
    ])
    for (name, value) in variables { environment[name] = value }
    terminal = try PtyTerminal(size: size)
    settings = terminal.settings
    if let script {
      environment["JOURJ"] = Program.path
      try terminal.start("/bin/sh", ["-c", script], environment: environment)
    } else {
      try terminal.start(Program.path, arguments, environment: environment)
    }
  }

  /// The screen, once all that was done shows.
  var screen: PtyScreen {
    terminal.rest()
    return terminal.screen
  }

  /// Presses keys in the notation of tests, and waits until all of it shows.
  func press(_ keys: String) throws {
    try terminal.press(keys)
    terminal.rest()
  }

  /// Waits until the screen shows a text.
  func shows(_ text: String) -> Bool {
    terminal.wait { $0.text.contains(text) }
  }

  /// Waits until the program has drawn its first screen.
  func begin(sourceLocation: SourceLocation = #_sourceLocation) throws {
    // The last word of the last row.
    try #require(shows("? aide"), "\(terminal.screen.text)", sourceLocation: sourceLocation)
    terminal.rest()
  }

  /// Leaves by the key, and expects the terminal as it was found.
  func leave(sourceLocation: SourceLocation = #_sourceLocation) throws {
    try terminal.press("<Esc><Esc><Esc><Esc>Q")
    #expect(terminal.waitForExit() == .code(0), sourceLocation: sourceLocation)
    expectGivenBack(sourceLocation: sourceLocation)
  }

  /// Expects the terminal as it was found, whatever way the program ended.
  func expectGivenBack(sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(terminal.settings == settings, sourceLocation: sourceLocation)
    #expect(terminal.screen.modes.isDisjoint(with: Self.modes), sourceLocation: sourceLocation)
    #expect(terminal.screen.isCursorVisible, sourceLocation: sourceLocation)
  }

  /// Expects that nothing was sent but what terminals know, within the window's edges, and that
  /// the program said nothing to the terminal beside its screen but to ask for the background.
  func expectCleanOutput(sourceLocation: SourceLocation = #_sourceLocation) {
    let screen = terminal.screen
    #expect(screen.unknown.isEmpty, "\(screen.unknown.prefix(5))", sourceLocation: sourceLocation)
    #expect(screen.strays.isEmpty, "\(screen.strays.prefix(5))", sourceLocation: sourceLocation)
    let strange = screen.strings.filter { $0 != "]11;?" }
    #expect(strange.isEmpty, "\(strange.prefix(5))", sourceLocation: sourceLocation)
  }
}

extension Desk {
  /// A desk with the demonstration as it stands on 2 March 2026, and two gestures in its history.
  static func withDemonstration() throws -> Desk {
    let desk = try Desk()
    let today = try #require(Day(year: 2026, month: 3, day: 2))
    try desk.write(Demo.project(today: today).documentBytes, to: desk.project)
    chmod(desk.project, 0o600)
    // By the store itself: a start of the program costs more than the rest of a test.
    let store = try Store.open(path: desk.project)
    for (index, task) in store.project().project.tasks.prefix(2).enumerated() {
      let before = task.notes.map(FieldValue.text)
      let note = Edit.Action.set(key: "notes", before: before, after: .text("Essai."))
      let change = Change(task.title, [Edit(RecordReference(.tasks, task.id), note)])
      let outcomes = try store.commit([change])
      try #require(outcomes == [.committed(n: index + 1)])
    }
    try store.checkpoint()
    return desk
  }
}
