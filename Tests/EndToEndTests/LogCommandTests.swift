import LosslessJSON
import Planning
import Storage
import TestSupport
import Testing

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

@Suite("The incident log from the shell")
struct LogCommandTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
    try #require(desk.jourj("init", "--day-j", "2026-06-06").status == 0)
  }

  private func log(_ arguments: String..., at time: String = "17:46") throws -> Program.Run {
    try desk.run(["log"] + arguments, environment: ["JOURJ_NOW": "2026-06-06T\(time)"])
  }

  private func entries() throws -> [JSONValue] {
    Array(try desk.json("list", "incidents").elements)
  }

  @Test("An afternoon: an incident, what is done about it, its end, and a correction")
  func afternoon() throws {
    let first = try log(
      "Enfant de 6 ans, pull rouge",
      "--category",
      "enfant recherché",
      "--severity",
      "grave",
      "--zone",
      "village",
      "--next",
      "17:55"
    )
    #expect(first.status == 0 && first.output == "1\n")
    #expect(try log("Bénévoles appelés", "--follow", "1", "--owner", "Stagiaire").output == "2\n")
    #expect(try log("--follow", "1", "--sheet", "F04", at: "17:48").output == "3\n")
    #expect(try log("Lire pull orange", "--correct", "1", at: "17:50").output == "4\n")
    #expect(try log("--close", "1", "Retrouvé au point info", at: "18:02").output == "5\n")
    let again = try log("--close", "1", at: "18:03")
    #expect(again.status == 0)
    #expect(again.output == "n°\u{A0}1 est déjà clos\u{A0}; rien n'a été écrit\n")
    let entries = try entries()
    #expect(entries.compactMap { $0["code"]?.string } == ["1", "2", "3", "4", "5"])
    // The entry stays as it was written; how it stands is told beside it.
    #expect(entries[0]["title"]?.string == "Enfant de 6 ans, pull rouge")
    #expect(entries[0]["state"]?.string == "open" && entries[0]["time"]?.string == "17:46")
    #expect(entries[0]["now"]?["state"]?.string == "closed")
    #expect(entries[0]["now"]?["closedAt"]?.string == "2026-06-06T18:02")
    #expect(entries[3]["corrects"]?.string == entries[0]["id"]?.string)
    let list = try desk.jourj("list", "incidents").output
    #expect(list.contains("1  sam.\u{A0}6\u{A0}juin 17:46  grave  clos"))
    #expect(list.contains("Lire pull orange"))
  }

  @Test("Readings tell the level they reach where it is graver than before, and what that asks")
  func readings() throws {
    #expect(try log("--wind", "38").errors == "")
    let yellow = try log("--wind", "44")
    #expect(yellow.output == "2\n")
    #expect(
      yellow.errors == "jourj: vent 44\u{A0}km/h\u{A0}: jaune, lests doublés, rien d'ouvert\n"
    )
    #expect(try log("--wind", "41").errors == "")
    let crowd = try log("--crowd", "1640/A 1020 B 620", "--json")
    #expect(crowd.output.contains("\"percent\": 82"))
    #expect(crowd.errors == "jourj: jauge 1\u{A0}640 sur 2\u{A0}000, 82\u{A0}%\n")
    let last = try #require(try entries().last)
    #expect(last["crowd"]?.integer == 1_640)
    #expect(last["gates"]?.elements.compactMap { $0["crowd"]?.integer } == [1_020, 620])
    #expect(last["gates"].flatMap { Array($0.elements).first }?["zone"]?.string == "Accès A")
  }

  @Test(
    "What is not understood is refused with what it may be, and nothing is written",
    arguments: [
      (["x", "--category", "segours"], 1, "Plutôt «\u{A0}secours\u{A0}»"),
      (["x", "--category", "enfant"], 1, "peut être enfant recherché, enfant recueilli"),
      (["x", "--category", "zzz"], 1, "Il y a\u{A0}: secours, sûreté"),
      (["x", "--severity", "énorme"], 1, "info, à suivre, grave, critique"),
      (["x", "--zone", "accès"], 1, "peut être Accès A, Accès B"),
      (["x", "--close", "9"], 1, "pas d'entrée «\u{A0}9\u{A0}»"),
      (["x", "--correct", "A"], 1, "pas d'entrée «\u{A0}A\u{A0}»"),
      (["x", "--next", "bientôt"], 2, "n'est pas une heure"),
      (["x", "--owner", "Personne"], 1, "rien ne s'appelle"),
      (["--wind", "fort"], 2, "ni un vent ni une jauge"),
      (["--wind", "1640"], 2, "trop grand"),
      (["--crowd", "Z 12"], 2, "Accès A"),
      (["--crowd", "100/A 120"], 2, "plus que les 100 en tout"),
      (["--wind", "44", "--crowd", "12"], 2, "ne vont pas ensemble"),
      (["--close", "1", "--correct", "1"], 2, "ne vont pas ensemble"),
      ([], 2, "dit quelque chose"), ([" "], 2, "dit quelque chose"),
    ] as [([String], Int32, String)]
  )
  func refusals(arguments: [String], status: Int32, text: String) throws {
    let run = try desk.run(["log"] + arguments)
    #expect(run.status == status, "\(run.errors)")
    #expect(run.errors.contains(text), "\(run.errors)")
    #expect(try entries().isEmpty)
    #expect(try desk.json("history").count == 0)
  }

  @Test("No command changes or deletes an entry; each says how it is corrected")
  func appendOnly() throws {
    _ = try log("Barrière tombée", "--severity", "à suivre")
    let before = desk.bytes(desk.project)
    for arguments in [
      ["edit", "1", "title=rien"], ["edit", "1", "state=closed"], ["delete", "1"],
      ["delete", "PIL-01", "1"],
    ] {
      let run = try desk.run(arguments)
      #expect(run.status == 1)
      #expect(run.errors.contains("jourj log --correct 1"), "\(run.errors)")
    }
    #expect(desk.bytes(desk.project) == before)
  }

  @Test("An entry that was undone leaves its number behind")
  func undone() throws {
    _ = try log("un")
    _ = try log("deux")
    _ = try desk.jourj("undo")
    #expect(try log("trois").output == "3\n")
    #expect(try entries().compactMap { $0["code"]?.string } == ["1", "3"])
    #expect(try desk.jourj("check").status == 0)
  }

  @Test("Two who log twenty times each at once give forty numbers, none twice and none left out")
  func twoAtOnce() throws {
    for round in 1...20 {
      let processes = try ["a", "b"].map { who in
        try Program.start(
          ["log", "\(who) \(round)"],
          environment: desk.variables(),
          output: desk.folder + "/numbers",
          errors: desk.folder + "/errors"
        )
      }
      for process in processes {
        #expect(Program.wait(for: process) == 0, "\(desk.text(desk.folder + "/errors"))")
      }
    }
    let told = desk.text(desk.folder + "/numbers").split(separator: "\n").compactMap { Int($0) }
    #expect(told.sorted() == Array(1...40))
    let entries = try entries()
    #expect(entries.compactMap { $0["code"]?.string.flatMap { Int($0) } } == Array(1...40))
    #expect(Set(entries.compactMap { $0["title"]?.string }).count == 40)
  }
}
