import Testing

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What root needs to become somebody else for one command; Linux has it.
private let setpriv = "/usr/bin/setpriv"

@Suite(
  "A project of somebody else",
  .enabled("needs root, to become nobody") { geteuid() == 0 && access(setpriv, X_OK) == 0 }
)
struct ForeignOwnerTests {
  /// Who nobody is.
  private static let nobody: UInt32 = 65534

  private let desk: Desk

  init() throws {
    desk = try Desk()
    try #require(desk.jourj("init", "--template", "vide", "--day-j", "2026-06-06").status == 0)
    try #require(desk.jourj("add", "Scène").status == 0)
    chmod(desk.folder, 0o755)
  }

  /// Runs a command as nobody.
  private func asNobody(_ arguments: String...) throws -> Program.Run {
    let identity = ["--reuid", "\(Self.nobody)", "--regid", "\(Self.nobody)", "--clear-groups"]
    return try desk.run(identity + [Program.path] + arguments, program: setpriv)
  }

  /// Nobody can read the project, is told why it can't be changed, and changes nothing.
  private func expectReadOnly(because reason: String) throws {
    let before = desk.bytes(desk.project)
    let list = try asNobody("list")
    #expect(list.status == 0)
    #expect(list.output.contains("Scène"))
    for refused in [
      try asNobody("add", "x"), try asNobody("undo"), try asNobody("move-day", "J+7"),
    ] {
      #expect(refused.status == 3)
      #expect(refused.errors.contains("lecture seule\u{A0}: \(reason)"), "\(refused.errors)")
    }
    #expect(desk.bytes(desk.project) == before)
  }

  @Test("A file that only its owner may write can be looked at")
  func protectedFile() throws {
    chmod(desk.project, 0o644)
    try expectReadOnly(because: "le fichier est protégé")
  }

  @Test(
    "A file of one's own in a protected folder can be looked at: there is no place for a journal",
    arguments: [true, false]
  )
  func protectedFolder(hasJournal: Bool) throws {
    let lone = desk.folder + "/seul"
    if !hasJournal {
      mkdir(lone, 0o755)
      try desk.write(desk.bytes(desk.project), to: lone + "/projet.json")
    }
    let project = hasJournal ? desk.project : lone + "/projet.json"
    chown(project, Self.nobody, Self.nobody)
    chmod(project, 0o600)
    let before = desk.bytes(project)
    let list = try asNobody("list", "-f", project)
    #expect(list.status == 0)
    #expect(list.output.contains("Scène"))
    let refused = try asNobody("add", "x", "-f", project)
    #expect(refused.status == 3)
    #expect(refused.errors.contains("son dossier est protégé, donc pas de journal ici"))
    #expect(desk.bytes(project) == before)
    #expect(hasJournal || desk.mode(lone + "/.projet.json~") == 0)
  }

  @Test("A file of somebody else in a folder of one's own can be looked at")
  func foreignFile() throws {
    chmod(desk.project, 0o644)
    chown(desk.folder, Self.nobody, Self.nobody)
    try expectReadOnly(because: "le fichier est protégé")
  }

  @Test("A file that may not be read is refused, and says so")
  func secretFile() throws {
    let run = try asNobody("list")
    #expect(run.status == 2)
    #expect(run.errors.contains("l'accès est refusé"))
  }
}
