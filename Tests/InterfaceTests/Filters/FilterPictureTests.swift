import Interface
import Planning
import Rendering
import Storage
import TestSupport
import Testing

@Suite("Filters as pictures")
struct FilterPictureTests {
  /// The demonstration's plan on a screen of some size.
  private func stage(_ columns: Int, _ rows: Int) throws -> Stage {
    Stage(try Demo.project(today: Fixture.day(3, 2)), columns: columns, rows: rows)
  }

  /// Rows of the screen from the one that begins so on, without blanks at their ends.
  private func rows(_ stage: Stage, from start: String, count: Int) -> [String] {
    let rows = stage.screen.rows.map { row in
      String(
        row.prefix(upTo: row.lastIndex { $0 != " " }.map { row.index(after: $0) } ?? row.startIndex)
      )
    }
    return Array(rows.drop { !$0.hasPrefix(start) }.prefix(count))
  }

  @Test(
    "The filter stands on the rule at the left: its text gives way to the marks of the chart",
    arguments: [
      (80, 24, "── filtre : volet:sécurité… · 12 sur 127 ── auj. ▾──"),
      (120, 36, "── filtre : volet:sécurité !fait · 12 sur 127 ───────────────── auj. ▾──"),
      (200, 60, "── filtre : volet:sécurité !fait · 12 sur 127 ──────────────────────────"),
    ]
  )
  func rule(columns: Int, rows: Int, start: String) throws {
    var stage = try stage(columns, rows)
    try stage.play("fvolet:sécurité<Space>!fait<Enter>")
    #expect(stage.row(2).hasPrefix(start), "\(stage.row(2))")
  }

  @Test(
    "What may follow lies above the line that is typed, and leaves the plan in sight",
    arguments: [(80, 24, 6), (120, 36, 8), (200, 60, 8)]
  )
  func offers(columns: Int, rows: Int, count: Int) throws {
    var stage = try stage(columns, rows)
    try stage.play("fvolet:")
    let offers = [
      "  Pilotage", "  Admin.     Administratif, juridique, finances",
      "  Sécurité   Sécurité et sûreté", "  Défis      Défis et mobilisation",
      "  Parten.    Associations et partenaires", "  Prog.      Programmation et prestataires",
      "  Techn.     Technique et logistique", "  Comm.      Communication",
    ]
    let foot = [
      " Filtre  volet:",
      "         retard, moi, !fait, volet:sécurité, fin<J-30, marge<5, a ou b",
    ]
    let found = self.rows(stage, from: "─ 9 possibilités ─", count: 3 + count)
    #expect(Array(found.dropFirst()) == offers.prefix(count) + foot)
    #expect(stage.screen.text.contains("Prise de poste"))
  }

  @Test("Saved views say where they lead", arguments: [(80, 24), (120, 36), (200, 60)])
  func saved(columns: Int, rows: Int) throws {
    var stage = try stage(columns, rows)
    try stage.play("fmoi<Enter>FÀ<Space>moi<Enter>F")
    let found = self.rows(stage, from: "─ Vues enregistrées ─", count: 4)
    #expect(found.count == 4)
    #expect(found[2].hasPrefix("▌ À moi "))
    #expect(found[2].hasSuffix(" Rétroplanning · moi"))
    #expect(found[3] == "  enregistrer cette vue…")
  }
}
