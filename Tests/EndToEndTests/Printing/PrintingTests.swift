import LosslessJSON
import Testing

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

@Suite("The run sheet on paper, from the command line")
struct PrintingTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
    let run = try desk.jourj("init", "--day-j", "2026-06-06", "--name", "Tous acteurs")
    try #require(run.status == 0)
  }

  private func print(_ arguments: String...) throws -> String {
    let run = try desk.run(["report", "runsheet"] + arguments)
    try #require(run.status == 0, "\(run.errors)")
    return run.output.replacing("\u{A0}", with: " ")
  }

  @Test("Two prints: the second names what moved, went and came; undo takes the number back")
  func revisions() throws {
    let first = try print()
    #expect(first.contains("révision 1 du lun. 2 mars 2026 à 09:14"))
    #expect(first.split(separator: "\n").count { $0.hasSuffix("| ☐ |") } == 46)
    #expect(
      first.contains("| 30 | **17:45** |  | 15 min | 18:00 | Changement de plateau | Scène |")
    )
    let second = try print()
    #expect(second == first, "nothing changed: the same paper")
    try desk.jourj("edit", "30", "start=17:53", "zones=Village")
    try desk.jourj("edit", "31", "title=Discours")
    try desk.jourj("delete", "23")
    let draft = try print("--no-revision")
    #expect(draft.contains("brouillon, modifié depuis la révision 1"))
    let third = try print()
    #expect(third.contains("révision 2 du lun. 2 mars 2026"))
    for line in [
      "- 23 Fanfare déambulatoire (14:00, tout le site, Place) : **retirée**",
      "- 30 Changement de plateau : **17:45 → 17:53 · lieu : Scène → Village**",
      "- 31 Discours : **s'appelait « Discours et résultats des défis, tableau des scores »**",
    ] {
      #expect(third.contains(line))
    }
    #expect(third.contains("| **≠** | 30 | **17:53** |"))
    #expect(third.split(separator: "\n").count { $0.hasSuffix("| ☐ |") } == 45)
    let undone = try desk.jourj("undo")
    #expect(undone.output.contains("révision"))
    #expect(try print("--dry-run").contains("brouillon, modifié depuis la révision 1"))
  }

  @Test("A dry run writes nothing in the project, to the byte")
  func dryRun() throws {
    let before = desk.bytes(desk.project)
    #expect(try print("--dry-run").contains("brouillon"))
    #expect(try print("--actual").contains("46 sans heure réelle"))
    #expect(desk.bytes(desk.project) == before)
  }

  @Test("Extracts: by name, begun or whole; one that is not there is refused with those that are")
  func extracts() throws {
    #expect(try print("--zone", "scene").contains("Zone Scène, et tout le site"))
    #expect(try print("--role", "régie").contains("révision 1"))
    #expect(try print("--supplier", "P02").contains("Prestataire"))
    let wrong = try desk.jourj("report", "runsheet", "--zone", "Lune")
    #expect(wrong.status == 1 && wrong.errors.contains("Accès A"))
    #expect(try desk.jourj("report", "runsheet", "--zone", "PC", "--role", "regie").status == 2)
    #expect(try desk.jourj("report", "runsheet", "--each", "role").status == 2)
    #expect(try desk.jourj("report", "runsheet", "--since", "4").status == 1)
  }

  @Test("Every extract in a folder of its own, for nobody else to read")
  func each() throws {
    let folder = desk.folder + "/tirage"
    let answer = try desk.json("report", "runsheet", "--each", "zone", "-o", folder)
    let files = answer["files"]?.elements.compactMap(\.string) ?? []
    #expect(files.count == 9)
    #expect(files.contains(folder + "/conducteur-scene.html"))
    #expect(desk.mode(folder) == 0o700)
    #expect(files.allSatisfy { desk.mode($0) == 0o600 })
    #expect(desk.text(folder + "/conducteur-acces-a.html").contains("Zone Accès A"))
    #expect(try desk.json("list", "prints").count == 1, "one print, one number")
  }

  @Test("What is printed never lands on the project, its journal or what a link names")
  func sparesTheProject() throws {
    try desk.jourj("edit", "30", "notes=relu")
    let before = desk.bytes(desk.project)
    let journal = desk.bytes(desk.journal)
    symlink(desk.project, desk.folder + "/lien.html")
    for path in [
      desk.project, desk.journal, desk.folder + "/lien.html",
      desk.folder + "/.projet.json~/neuf.html",
    ] {
      let run = try desk.jourj("report", "runsheet", "-o", path)
      #expect(run.status == 1, "\(path)")
      #expect(run.errors.contains("est le projet lui-même"))
    }
    #expect(desk.bytes(desk.project) == before, "no revision was counted either")
    #expect(desk.bytes(desk.journal) == journal)
    let page = desk.folder + "/page.html"
    try desk.write("ancien", to: page)
    #expect(try desk.jourj("report", "runsheet", "-o", page).status == 0)
    #expect(desk.text(page).hasPrefix("<!DOCTYPE html>"))
    #expect(desk.mode(page) == 0o600)
    let missing = try desk.jourj("report", "runsheet", "-o", desk.folder + "/nulle/part.html")
    #expect(missing.status == 3)
  }

  @Test("The reflex sheets go on paper too")
  func reflexSheets() throws {
    let run = try desk.jourj("report", "reflex")
    #expect(run.status == 0)
    #expect(run.output.split(separator: "\n").count { $0.hasPrefix("## F") } == 11)
    #expect(run.output.contains("> Mesdames, messieurs, le vent se lève."))
  }
}
