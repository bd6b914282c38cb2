import Interchange
import LosslessJSON
import Planning
import Testing
import Wording

@Suite("The day as it went")
struct ActualSheetTests {
  private var project = Project()

  init() {
    project.settings.name = "Fête"
    project.settings.dayJ = Day(year: 2026, month: 6, day: 6)
    project.settings.incidentCategories = ["secours", "météo"]
    project.runSheet = RecordList([
      cue("29", WallHour(17, 0), 45, WallHour(17, 8), WallHour(17, 53)),
      cue("30", WallHour(17, 45), 15, WallHour(17, 53), WallHour(18, 0)),
      cue("31", WallHour(18, 0), 30, WallHour(18, 0), WallHour(18, 28)),
      cue("32", WallHour(18, 30), 20, nil, nil),
      cue("33", WallHour(18, 30), 30, WallHour(19, 5), nil),
      cue("34", WallHour(19, 0), 60, WallHour(18, 58), WallHour(20, 0)),
    ])
    project.runSheet.update("32") { $0.isSkipped = true }
    for (id, category, severity, state) in [
      ("a", "secours", Severity.watch, IncidentState.closed), ("b", "secours", .serious, .open),
      ("c", "météo", .watch, .closed),
    ] {
      var incident = Incident(id: RecordID(id))
      (incident.category, incident.severity, incident.state) = (category, severity, state)
      project.incidents.append(incident)
    }
    for (id, gusts, isRehearsal) in [("w1", 44, false), ("w2", 52, false), ("w3", 90, true)] {
      var reading = Incident(id: RecordID(id))
      (reading.sort, reading.wind, reading.time) = (.wind, gusts, 1_060)
      reading.date = project.settings.dayJ
      reading.isRehearsal = isRehearsal
      project.incidents.append(reading)
    }
  }

  private func cue(
    _ code: String,
    _ start: WallHour,
    _ duration: Int,
    _ actualStart: WallHour?,
    _ actualEnd: WallHour?
  ) -> Cue {
    var cue = Cue(id: RecordID(code))
    (cue.code, cue.title) = (code, "Ligne \(code)")
    (cue.start, cue.duration, cue.zones) = (start, duration, ["Scène"])
    (cue.actualStart, cue.actualEnd) = (actualStart, actualEnd)
    return cue
  }

  @Test("Each row stands with its delay, what was cut and what changed places")
  func rows() throws {
    let page = ActualSheet(project, Words(.french)).paper.markdown
      .replacing("\u{A0}", with: " ")
    func row(_ code: String) throws -> Substring {
      try #require(page.split(separator: "\n").first { $0.hasPrefix("| \(code) |") })
    }
    #expect(
      try row("29")
        == "| 29 | 17:00 | **17:08** | **+8** | 17:45 | 17:53 | **+8** | Ligne 29 | Scène |  |"
    )
    #expect(try row("30").contains("| 18:00 | 18:00 | 0 | Ligne 30 — 8 min de moins que prévu |"))
    #expect(try row("32").contains("coupée"))
    #expect(try row("33").contains("pas terminée · passée après une ligne prévue plus tard"))
    #expect(try row("34").contains("| 19:00 | **18:58** | −2 |"))
    #expect(page.contains("- 6 lignes : 4 faites, 1 en cours, 1 coupée"))
    #expect(page.contains("- Le plus en retard : 33 Ligne 33, retard 35 min"))
    // 8, 8, 0, 35 and early by 2: 51 minutes over 5 rows.
    #expect(page.contains("Retard moyen au début : 10,2 min"))
    #expect(page.contains("- Coupée : 32 Ligne 32"))
    #expect(page.contains("- 3 incidents, dont 1 non clos"))
    #expect(page.contains("- Rafales les plus fortes : 52 km/h (17:40)"))
    #expect(page.contains("| secours | 1 | 1 | 2 |"))
    #expect(page.contains("| météo | 1 |  | 1 |"))
  }

  @Test("Programs get the same, an event minute as the hour it was")
  func json() throws {
    let json = ActualSheet(project, Words(.french)).json
    let root = try JSONTree(parsing: json.bytes(openLevels: 1)).root
    let rows = Array(try #require(root["rows"]?.elements))
    #expect(rows.count == 6)
    #expect(rows[0]["start"]?.string == "17:08" && rows[0]["delay"]?.integer == 8)
    #expect(rows[3]["state"]?.string == "cut" && rows[3]["start"]?.string == nil)
    #expect(rows[4]["overtaken"]?.bool == true)
    #expect(root["punctuality"]?["meanDelay"]?.number == "10.2")
    #expect(root["wind"]?["gusts"]?.integer == 52)
    #expect(root["incidents"]?["count"]?.integer == 3)
    #expect(root["crowd"]?.string == nil)
  }

  @Test("A rehearsal's report begins with the hours that were in danger, and counts its own log")
  func rehearsal() {
    let page = Paper.rehearsal(
      of: project,
      dangers: [("31", 8), ("gone", 3)],
      clock: DayClock(dayJ: project.settings.dayJ),
      Words(.french)
    ).markdown.replacing("\u{A0}", with: " ")
    #expect(page.hasPrefix("# Bilan de la répétition · Fête\n"))
    #expect(page.contains("## Heures fixes en danger\n\n- 31 18:00 Ligne 31 : jusqu'à 8 min"))
    #expect(page.contains("Rafales les plus fortes : 90 km/h"))
    #expect(!page.contains("gone"))
  }
}
