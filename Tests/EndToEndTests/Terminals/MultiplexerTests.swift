import Rendering
import TestSupport
import Testing

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// tmux, where the machine has it.
enum Multiplexer {
  static let path: String? = ["/usr/bin/tmux", "/usr/local/bin/tmux", "/opt/homebrew/bin/tmux"]
    .first { (path: String) in access(path, X_OK) == 0 }
}

@Suite(
  "Inside tmux",
  .enabled(if: Multiplexer.path != nil, "tmux is not installed: apt-get install tmux")
)
struct MultiplexerTests {
  private static let sizes = [
    Size(columns: 130, rows: 40), Size(columns: 60, rows: 16), Size(columns: 100, rows: 30),
  ]

  @Test("Detached and attached at another size, it shows what a window dragged there shows")
  func attachedAgain() throws {
    let desk = try Desk.withDemonstration()
    let tmux = try tmuxAt(desk)
    defer { tmux.end() }
    let dragged = try Sitting(at: .withDemonstration(), size: Self.sizes[0])
    try dragged.begin()
    var client = try tmux.attach(Self.sizes[0])
    for (index, keys) in ["1", "2<Home>jjjjjjjH", "3jj", "4<Home>jj"].enumerated() {
      for size in Self.sizes.dropFirst() + Self.sizes.prefix(1) {
        try client.terminal.press(Front.wayBack + keys)
        try dragged.press(Front.wayBack + keys)
        expect(client, toShow: dragged)
        dragged.terminal.resize(size)
        // The client goes as it would at the end of a day: by tmux's key, or its window shut.
        if index.isMultiple(of: 2) {
          try client.terminal.press("<C-b>d")
          #expect(client.terminal.waitForExit() == .code(0))
        } else {
          client.terminal.hangUp()
        }
        client = try tmux.attach(size)
        expect(client, toShow: dragged)
      }
    }
    try client.terminal.press("<Esc><Esc><Esc><Esc>Q")
    #expect(client.terminal.waitForExit() == .code(0))
    try dragged.leave()
  }

  @Test("What is done from elsewhere while nobody looks is there when somebody does")
  func absent() throws {
    let desk = try Desk.withDemonstration()
    let tmux = try tmuxAt(desk)
    defer { tmux.end() }
    let size = Size(columns: 100, rows: 30)
    let before = try tmux.attach(size)
    try before.terminal.press("2/ADM-04<Enter>")
    #expect(before.shows("ADM-04  Demande d'occupation"))
    try before.terminal.press("<C-b>d")
    #expect(before.terminal.waitForExit() == .code(0))
    #expect(try desk.jourj("done", "ADM-04").status == 0)
    let after = try tmux.attach(size)
    let isDone = after.terminal.wait { screen in
      screen.lines.contains { $0.contains("✓ Demande d'occ") }
    }
    #expect(isDone, "\(after.terminal.screen.text)")
    try after.terminal.press("Q")
    #expect(after.terminal.waitForExit() == .code(0))
  }

  /// The terminal's own reader is tmux's server: what it shows tells when it has done so.
  private func expect(
    _ client: Sitting,
    toShow other: Sitting,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let expected = other.screen.text
    let isSame = client.terminal.wait { $0.text == expected }
    #expect(
      isSame,
      "\(client.terminal.screen.text)\nand not\n\(expected)",
      sourceLocation: sourceLocation
    )
  }

  private func tmuxAt(_ desk: Desk) throws -> Tmux {
    try Tmux(path: #require(Multiplexer.path), desk)
  }
}

/// A tmux of its own for one desk, with the program in its only window.
private struct Tmux {
  private let path: String
  private let desk: Desk
  private var socket: String { desk.folder + "/tmux" }
  private var settings: String { desk.folder + "/tmux.conf" }

  init(path: String, _ desk: Desk) throws {
    (self.path, self.desk) = (path, desk)
    try desk.write(
      """
      set -g status off
      set -g default-terminal tmux-256color
      set -sg escape-time 0

      """,
      to: settings
    )
  }

  /// Attaches a terminal of a size; the first time starts the program.
  func attach(_ size: Size) throws -> Sitting {
    let sitting = try Sitting(
      at: desk,
      size: size,
      shell: "exec \(path) -u -S \(socket) -f \(settings) new-session -A -s jourj \"$JOURJ\""
    )
    try #require(sitting.shows("JourJ"), "\(sitting.terminal.screen.text)")
    return sitting
  }

  /// Ends the server, and with it the program, if a test has failed before.
  func end() { _ = try? desk.run(["-S", socket, "kill-server"], program: path) }
}
