import Rendering
import TestSupport
import Testing

@Suite("The flags of the interface, in every view")
struct FlagTests {
  /// The keys of the views, and of screens over them.
  private static let screens = ["1", "2", "3", "g2", "g3", "4", "4<Tab>", "5", "6", "7", "8", "9"]
  private static let overlays = [
    "?", "<C-p>", "i", ",", "F", "f", "R", "gP", "gS", "2gC", "W", "e",
  ]

  /// Looks at every view and every screen over one, with a flag.
  private func look(
    _ flag: String,
    size: Size = Size(columns: 100, rows: 30),
    _ check: (PtyScreen, String) -> Void
  ) throws {
    let sitting = try Sitting(
      at: Desk.withDemonstration(),
      size: size,
      arguments: ["--lang", "fr", flag]
    )
    #expect(sitting.terminal.wait { $0.text.contains("aide") })
    for keys in FlagTests.screens + FlagTests.overlays.map({ "2jj\($0)" }) {
      try sitting.press(keys)
      check(sitting.screen, keys)
      try sitting.press("<Esc><Esc><Esc>")
    }
    try sitting.leave()
  }

  @Test("--no-unicode: no letter or sign but ASCII is on any screen")
  func ascii() throws {
    try look("--no-unicode") { screen, keys in
      let strange = screen.text.unicodeScalars.filter { $0.value > 0x7E }
      #expect(strange.isEmpty, "\(keys): \(strange)")
    }
  }

  @Test("--no-color: no colour is on any screen, and what is late or chosen still shows")
  func mono() throws {
    try look("--no-color") { screen, keys in
      #expect(!screen.hasColors, "\(keys)")
      if keys == "1" { #expect(screen.text.contains("!") && screen.text.contains("▌")) }
    }
  }

  @Test("--no-mouse: the terminal keeps its own mouse on every screen")
  func mouse() throws {
    try look("--no-mouse") { screen, keys in
      #expect(screen.modes.isDisjoint(with: [1000, 1002, 1006]), "\(keys)")
    }
  }

  @Test("--read-only: no verb of any view changes anything, and each says so")
  func readOnly() throws {
    let desk = try Desk.withDemonstration()
    let (document, journal) = (desk.bytes(desk.project), desk.bytes(desk.journal))
    let sitting = try Sitting(at: desk, arguments: ["--lang", "fr", "--read-only"])
    try sitting.begin()
    for view in FlagTests.screens.prefix(7) {
      try sitting.press(view + "jj")
      for verb in ["t", "x", "a", "w", "b", "r", "d", "s", "D", ".", "W", "R"] {
        try sitting.press(verb)
        // A form of read-only would be open now, and what is typed lost.
        try sitting.press("<Enter><Esc><Esc>")
      }
      try sitting.press("t")
      #expect(sitting.screen.text.contains("lecture seule"), "\(view)\n\(sitting.screen.text)")
    }
    try sitting.press("2jjLL<Enter>+<Enter>go<Esc>J")
    try sitting.leave()
    #expect(desk.bytes(desk.project) == document)
    #expect(desk.bytes(desk.journal) == journal)
  }

  @Test("--plain: every view is told in lines, without one control byte")
  func plain() throws {
    let desk = try Desk.withDemonstration()
    let typed = desk.folder + "/typed"
    let lines = FlagTests.screens + ["2", "j", "O", "q", "?", "q", "i", "q", "Q"]
    try desk.write(lines.map { $0 + "\n" }.joined(), to: typed)
    let run = try desk.run(
      ["-c", "exec \(Program.path) --lang fr --plain < '\(typed)'"],
      program: "/bin/sh",
      environment: ["TERM": "dumb"]
    )
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.utf8.allSatisfy { $0 >= 0x20 || $0 == 0x0A })
    for word in ["En retard", "Volet", "Couloirs", "Prestataire", "Historique"] {
      #expect(run.output.contains(word), "\(word)")
    }
    // One thing a line: no frame stands between two.
    #expect(!run.output.contains("▏") && !run.output.contains("|___"))
  }
}
