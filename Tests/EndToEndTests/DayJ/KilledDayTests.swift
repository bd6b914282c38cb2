import Planning
import Storage
import TestSupport
import Testing

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

@Suite("kill -9 in the middle of day J")
struct KilledDayTests {
  @Test("Reopened, the same rows run, with their hours and the log, and the day goes on from there")
  func goesOn() throws {
    let desk = try Desk.onDayJ(from: WallHour(17, 0))
    let first = try RunSheetSitting(at: desk, now: "2026-06-06T17:08")
    try first.sitting.press("gj")
    try first.play(
      """
      17:08 top 29
      17:08 log s3 Malaise près de la scène
      17:08 log t2 Micro 2 muet
      """
    )
    let picture = try killed(first, at: desk)

    // Reopened in the same minute, the screen is the one that was killed.
    let second = try RunSheetSitting(at: desk, now: "2026-06-06T17:08")
    try second.sitting.press("gj")
    let again = picture == second.sheet
    #expect(again, "\(second.sitting.screen.text)")
    second.sitting.terminal.signal(SIGKILL)

    let third = try RunSheetSitting(at: desk, now: "2026-06-06T17:52")
    try third.sitting.press("gj")
    #expect(third.shows("29 Démonstrations des associations"))
    #expect(third.shows("fin 17:53"))
    let rows = """
      29  17:00    17:08  +8
      30  17:45   ~17:53  +8
      31  18:00 F ~18:08  +8
      """
    #expect(third.rows(29...31) == rows)
    // Enter tops what follows the row that ran when all was killed.
    try third.sitting.press("<Enter>")
    try third.play("17:52 log b1 Journaliste sans badge")
    _ = try killed(third, at: desk)

    let project = try desk.storedProject()
    #expect(
      project.hoursOfRows[25...30] == [
        "26 15:00–", "27 16:00–16:30", "28 16:00–16:45", "29 17:08–17:52", "30 17:52–", "31 –",
      ]
    )
    #expect(
      project.writtenEntries == [
        "1 17:08 Malaise près de la scène", "2 17:08 Micro 2 muet",
        "3 17:52 Journaliste sans badge",
      ]
    )
    #expect(!project.incidents.contains { $0.isRehearsal })
    #expect(try desk.jourj("check").status == 0)
    // What was done before the kills can be taken back after them.
    #expect(try desk.jourj("undo", "2").status == 0)
    #expect(try desk.storedProject().runSheet.first { $0.code == "30" }?.actualStart == nil)
  }

  /// Kills the program once all is saved; returns what its sheet showed.
  private func killed(_ day: RunSheetSitting, at desk: Desk) throws -> String {
    try day.sitting.press("T")
    try #require(day.sitting.screen.text.contains("●"))
    let sheet = day.sheet
    day.sitting.terminal.signal(SIGKILL)
    #expect(day.sitting.terminal.waitForExit() == .signal(SIGKILL))
    return sheet
  }
}

extension RunSheetSitting {
  /// The screen but for the row that tells what was done last.
  fileprivate var sheet: String {
    let rows = sitting.screen.text.split(separator: "\n", omittingEmptySubsequences: false)
    return rows.enumerated().filter { $0.offset != rows.count - 2 }.map { String($0.element) }
      .joined(separator: "\n")
  }
}
