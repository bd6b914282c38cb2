import Planning
import TestSupport
import Testing

/// A way of starting the program so that it has no whole terminal.
struct Redirection: CustomTestStringConvertible, Sendable {
  /// What stands around the program in a shell's line.
  let before: String
  let after: String
  /// What is said to be no terminal.
  let subject: String

  init(_ before: String = "", _ after: String = "", _ subject: String) {
    self.before = before
    self.after = after
    self.subject = subject
  }

  var testDescription: String { "\(before)jourj\(after)" }

  static let all = [
    Redirection("", " <&-", "l'entrée"),
    Redirection("", " </dev/null", "l'entrée"),
    Redirection("printf 'jjQ' | ", "", "l'entrée"),
    Redirection("", " >&-", "la sortie"),
    Redirection("", " >/dev/null", "la sortie"),
    Redirection("", " >fichier", "la sortie"),
    Redirection("", " | cat", "la sortie"),
    Redirection("", " <&- >&-", "l'entrée"),
    Redirection("", " </dev/null >/dev/null", "l'entrée"),
  ]
}

@Suite("Without a whole terminal")
struct NoTerminalTests {
  @Test(
    "The interface says in one line what it lacks, and sends no escape",
    arguments: Redirection.all,
    isFullRun ? ["", " demo"] : [""]
  )
  func says(redirection: Redirection, command: String) throws {
    let desk = try Desk.withDemonstration()
    let program =
      "{ \"$JOURJ\"\(command)\(redirection.after.contains("|") ? "" : redirection.after)"
    let pipe = redirection.after.contains("|") ? redirection.after : ""
    let sitting = try Sitting(
      at: desk,
      shell: "cd \"$HOME\"; \(redirection.before)\(program); echo \"fin $?\" >/dev/tty; }\(pipe)"
    )
    #expect(sitting.terminal.waitForExit() == .code(0))
    let said = String(decoding: sitting.terminal.output, as: UTF8.self)
    let lines = said.split(separator: "\r\n").sorted()
    try #require(lines.count == 2, "\(said)")
    #expect(lines[0] == "fin 2")
    #expect(lines[1].hasPrefix("jourj: \(redirection.subject) n'est pas un terminal"))
    #expect(!said.contains("\u{1B}"))
    #expect(desk.text(desk.folder + "/fichier").isEmpty)
    #expect(sitting.terminal.settings == sitting.settings)
  }

  @Test(
    "The commands of the shell need none",
    arguments: ["<&-", "</dev/null", ">&-", ">/dev/null", "2>&-", "<&- >&- 2>&-", "| cat"]
  )
  func commands(redirection: String) throws {
    let desk = try Desk.withDemonstration()
    let sitting = try Sitting(
      at: desk,
      shell: """
        { "$JOURJ" list; echo "fin $?" >/dev/tty; } \(redirection)
        { "$JOURJ" add 'Prévenir les riverains'; echo "fin $?" >/dev/tty; } \(redirection)
        """
    )
    #expect(sitting.terminal.waitForExit() == .code(0))
    let said = String(decoding: sitting.terminal.output, as: UTF8.self)
    #expect(said.split(separator: "\r\n").count { $0 == "fin 0" } == 2, "\(said)")
    #expect(!said.contains("\u{1B}"))
    #expect(try desk.storedProject().tasks.contains { $0.title == "Prévenir les riverains" })
  }

  @Test("Without standard errors the interface opens all the same")
  func withoutErrors() throws {
    let sitting = try Sitting(at: .withDemonstration(), shell: "exec \"$JOURJ\" 2>&-")
    try sitting.begin()
    try sitting.leave()
  }
}
