import Planning
import Testing

/// The plan of « Tous acteurs pour Dunkerque » 2026, as published: 123 tasks, 208 links.
///
/// Each line: code, offset from day J (* on the day itself), finish date if day J is 6 June 2026,
/// duration, predecessors, S where the intern carries it.
enum WorkedExample {
  struct Line {
    let code: String
    let task: PlanTask
    let finish: Day
  }

  static let intern: RecordID = "stagiaire"

  static func lines() throws -> [Line] {
    try table.split(separator: "\n").map { line in
      let cells = line.split(separator: " ").map(String.init)
      try #require(cells.count == 6)
      var task = PlanTask(id: RecordID(cells[0]))
      task.code = cells[0]
      let isPinned = cells[1].hasPrefix("*")
      let offset = try #require(Int(isPinned ? String(cells[1].dropFirst()) : cells[1]))
      task.finish = isPinned ? .onDay(offset) : .offset(offset)
      task.duration = try #require(Int(cells[3]))
      if cells[4] != "-" {
        task.links = cells[4].split(separator: ",").map { Link(from: RecordID(String($0))) }
      }
      if cells[5] == "S" { task.roles = [intern] }
      return Line(code: cells[0], task: task, finish: try day(cells[2]))
    }
  }

  /// The plan with day J elsewhere.
  static func project(dayJ: String = "2026-06-06") throws -> Project {
    var project = Project()
    project.settings.dayJ = try day(dayJ)
    project.settings.start = try day("2026-01-05")
    var role = TeamRole(id: intern)
    role.title = "Stagiaire"
    project.roles = RecordList([role])
    project.tasks = RecordList(try lines().map(\.task))
    return project
  }

  private static let table = """
    PIL-01 -141 2026-01-16 10 - S
    PIL-02 -134 2026-01-23 5 PIL-01 -
    PIL-03 -127 2026-01-30 0 PIL-02,ADM-01 -
    PIL-04 -127 2026-01-30 5 PIL-02 S
    PIL-05 -120 2026-02-06 1 PIL-03,PIL-04 -
    PIL-06 -120 2026-02-06 4 PIL-04 S
    PIL-07 -99 2026-02-27 5 PIL-05 -
    PIL-08 -67 2026-03-31 3 PIL-05 -
    PIL-09 -57 2026-04-10 1 PIL-07,PIL-08,PRE-04,PAR-04 -
    PIL-10 -30 2026-05-07 1 PIL-09,SEC-07,DEF-06,PRE-10 -
    ADM-01 -130 2026-01-27 6 PIL-01 -
    ADM-02 -113 2026-02-13 3 PIL-03 -
    ADM-03 -134 2026-01-23 2 PIL-01 -
    ADM-04 -120 2026-02-06 4 ADM-03,PIL-02 S
    ADM-05 -85 2026-03-13 5 PIL-05 -
    ADM-06 -64 2026-04-03 3 ADM-05,PIL-08 -
    ADM-07 -38 2026-04-29 8 ADM-06,PIL-09 -
    ADM-08 -60 2026-04-07 5 PIL-02 -
    ADM-09 -60 2026-04-07 3 LOG-09,ADM-04 S
    ADM-10 -24 2026-05-13 10 ADM-09,SEC-06 -
    ADM-11 -8 2026-05-29 2 ADM-10 -
    ADM-12 -26 2026-05-11 2 PRE-10 S
    ADM-13 -25 2026-05-12 3 PAR-05 -
    ADM-14 -4 2026-06-02 1 PRE-07 -
    ADM-15 -113 2026-02-13 4 PIL-02 -
    SEC-01 -120 2026-02-06 2 PIL-02 -
    SEC-02 -106 2026-02-20 3 SEC-01 -
    SEC-03 -78 2026-03-20 3 SEC-01 -
    SEC-04 -71 2026-03-27 8 SEC-02,LOG-02 -
    SEC-05 -65 2026-04-02 1 SEC-04,SEC-03 -
    SEC-06 -43 2026-04-24 1 SEC-05 -
    SEC-07 -37 2026-04-30 4 SEC-06 -
    SEC-08 -32 2026-05-05 3 PRE-05,LOG-04 -
    SEC-09 -60 2026-04-07 3 SEC-04 -
    SEC-10 -30 2026-05-07 3 SEC-03,SEC-06 -
    SEC-11 -30 2026-05-07 3 PIL-07,SEC-07 -
    SEC-12 -17 2026-05-20 3 SEC-07,LOG-05 -
    SEC-13 -4 2026-06-02 3 SEC-12,SEC-11 -
    DEF-01 -120 2026-02-06 5 PIL-02 S
    DEF-02 -108 2026-02-18 3 DEF-01,ADM-15 S
    DEF-03 -95 2026-03-03 0 DEF-02,COM-02 -
    DEF-04 -60 2026-04-07 18 DEF-03 S
    DEF-05 -57 2026-04-10 15 DEF-03 -
    DEF-06 -37 2026-04-30 5 DEF-04,DEF-05 -
    DEF-07 -25 2026-05-12 5 DEF-06 S
    DEF-08 -16 2026-05-21 5 DEF-07 S
    DEF-09 -17 2026-05-20 1 DEF-07 S
    DEF-10 -11 2026-05-26 2 DEF-08,DEF-09 S
    DEF-11 -11 2026-05-26 8 COM-06 -
    DEF-12 *-8 2026-05-29 1 DEF-11 -
    DEF-13 -2 2026-06-04 4 DEF-12,DEF-10 S
    DEF-14 -1 2026-06-05 1 DEF-13 S
    PAR-01 -113 2026-02-13 6 PIL-02 S
    PAR-02 -92 2026-03-06 2 PAR-01,ADM-15 S
    PAR-03 -53 2026-04-14 14 PAR-02 S
    PAR-04 -60 2026-04-07 15 PAR-01,PIL-03 -
    PAR-05 -46 2026-04-21 5 PAR-03 S
    PAR-06 -37 2026-04-30 2 PAR-05,LOG-04 -
    PAR-07 -24 2026-05-13 6 ADM-07,PAR-06 S
    PAR-08 -18 2026-05-19 12 PAR-03,ADM-08 -
    PAR-09 -18 2026-05-19 1 PAR-06,PAR-07 S
    PAR-10 -15 2026-05-22 2 PAR-09 S
    PAR-11 -3 2026-06-03 1 PAR-08,SEC-13 -
    PRE-01 -113 2026-02-13 5 PIL-03 -
    PRE-02 -99 2026-02-27 6 PRE-01,ADM-02 -
    PRE-03 -78 2026-03-20 12 PRE-02 S
    PRE-04 -64 2026-04-03 6 PRE-03 -
    PRE-05 -50 2026-04-17 4 PRE-04,PIL-09 -
    PRE-06 -43 2026-04-24 3 SEC-09,PIL-09 -
    PRE-07 -37 2026-04-30 6 PRE-04,PIL-09 -
    PRE-08 -38 2026-04-29 6 PIL-09 S
    PRE-09 -32 2026-05-05 3 PRE-05,PRE-08 -
    PRE-10 -31 2026-05-06 0 PRE-07,PRE-08 -
    PRE-11 -24 2026-05-13 7 PRE-05,PRE-06,PRE-07 S
    PRE-12 -10 2026-05-27 3 JOU-01,PRE-11 S
    PRE-13 -5 2026-06-01 2 PRE-12 S
    LOG-01 -99 2026-02-27 5 ADM-03 -
    LOG-02 -85 2026-03-13 5 LOG-01,SEC-02 -
    LOG-03 -78 2026-03-20 2 LOG-01 S
    LOG-04 -39 2026-04-28 2 LOG-02,LOG-10,PAR-05,SEC-06 -
    LOG-05 -25 2026-05-12 3 LOG-04,SEC-07,PAR-06,PRE-09 -
    LOG-06 -57 2026-04-10 3 LOG-02,PRE-04 -
    LOG-07 -18 2026-05-19 3 LOG-06,LOG-05 -
    LOG-08 -43 2026-04-24 5 LOG-02 -
    LOG-09 -71 2026-03-27 4 LOG-02 -
    LOG-10 -43 2026-04-24 4 LOG-02 -
    LOG-11 -17 2026-05-20 4 LOG-05,PRE-09 -
    LOG-12 -2 2026-06-04 1 LOG-11,LOG-03,LOG-08 -
    LOG-13 -1 2026-06-05 1 LOG-12,LOG-07,ADM-11 -
    LOG-14 3 2026-06-09 2 JOU-06 -
    COM-01 -134 2026-01-23 3 PIL-01 -
    COM-02 -113 2026-02-13 5 PIL-02,COM-01 -
    COM-03 -85 2026-03-13 10 COM-02 -
    COM-04 -64 2026-04-03 3 COM-03,PIL-08 -
    COM-05 -60 2026-04-07 3 COM-02,DEF-03 S
    COM-06 -44 2026-04-23 5 COM-04 -
    COM-07 -24 2026-05-13 10 COM-06 -
    COM-08 -43 2026-04-24 4 COM-04 S
    COM-09 -26 2026-05-11 2 PRE-10,DEF-06 S
    COM-10 -18 2026-05-19 3 DEF-07,PRE-10 -
    COM-11 -11 2026-05-26 4 COM-10 -
    COM-12 -15 2026-05-22 4 PRE-10,DEF-06 S
    COM-13 -10 2026-05-27 1 COM-12 -
    COM-14 -19 2026-05-18 3 COM-04,PRE-10 -
    COM-15 -11 2026-05-26 3 ADM-10,COM-07 S
    COM-16 -1 2026-06-05 5 COM-08,ADM-15 S
    COM-17 6 2026-06-12 4 JOU-06 S
    JOU-01 -16 2026-05-21 5 PRE-10,LOG-05,PIL-10 S
    JOU-02 -15 2026-05-22 2 PAR-08 S
    JOU-03 -9 2026-05-28 1 JOU-01,JOU-02,LOG-11,SEC-12 -
    JOU-04 -3 2026-06-03 2 JOU-03,PRE-13 S
    JOU-05 -2 2026-06-04 0 SEC-11 -
    JOU-06 *0 2026-06-06 1 LOG-13,JOU-04,JOU-05,PAR-10,PAR-11,DEF-14,COM-11,ADM-12,ADM-13,ADM-14,SEC-08,SEC-10 -
    JOU-07 2 2026-06-08 1 JOU-06 S
    BIL-01 -30 2026-05-07 3 PIL-06 S
    BIL-02 -15 2026-05-22 4 BIL-01 S
    BIL-03 6 2026-06-12 4 BIL-02,JOU-06 S
    BIL-04 5 2026-06-11 3 JOU-07 S
    BIL-05 6 2026-06-12 1 BIL-04 -
    BIL-06 10 2026-06-16 1 BIL-03,JOU-07 -
    BIL-07 12 2026-06-18 4 BIL-03,BIL-05,COM-17 S
    BIL-08 13 2026-06-19 1 BIL-06,BIL-07 S
    BIL-09 34 2026-07-10 20 BIL-04 -
    """
}
