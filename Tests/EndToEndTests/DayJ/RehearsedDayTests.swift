import Planning
import Storage
import TestSupport
import Testing

@Suite("The whole of day J, rehearsed by keys")
struct RehearsedDayTests {
  @Test(
    "46 rows from 06:00 to 23:30, late and early, cut and undone, with 20 incidents: all hours are those reckoned by hand"
  )
  func wholeDay() throws {
    let desk = try Desk()
    try #require(desk.jourj("init", "--day-j", "2026-06-06").status == 0)
    let original = (desk.bytes(desk.project), desk.bytes(desk.journal))
    let day = try RunSheetSitting(
      at: desk,
      ["rehearse", "--paused"],
      now: "2026-05-30T10:00",
      setsClock: true
    )
    #expect(day.shows("RÉPÉTITION en pause"))
    #expect(day.shows("JOUR J  06:00"))
    for (story, rows, forecast) in Self.parts {
      try day.play(story)
      let shown = day.rows(rows)
      #expect(shown == forecast)
    }
    try day.sitting.terminal.press("ght")
    #expect(day.sitting.terminal.waitForExit() == .code(0))
    day.sitting.expectGivenBack()

    let copy = desk.folder + "/.local/state/jourj/repetition"
    let rehearsed = try Store.open(path: copy + "/projet.json").project().project
    #expect(rehearsed.hoursOfRows == Self.hours.split(separator: "\n").map(String.init))
    #expect(rehearsed.writtenEntries == Self.entries.split(separator: "\n").map(String.init))
    let areMarked = rehearsed.incidents.allSatisfy(\.isRehearsal)
    #expect(areMarked)
    expectReport(desk.text(copy + "/bilan.md").plain)

    #expect(desk.bytes(desk.project) == original.0)
    #expect(desk.bytes(desk.journal) == original.1)
    #expect(try desk.storedProject().incidents.isEmpty)
  }

  private func expectReport(_ report: String) {
    #expect(report.hasPrefix("# Bilan de la répétition · "))
    #expect(report.contains("- 46 lignes : 45 faites, 1 coupée"))
    // 147 minutes late in all over the 45 rows that began.
    #expect(report.contains("- Retard moyen au début : 3,3 min"))
    #expect(report.contains("- Coupée : 32 Photo de famille des porteurs de défis"))
    #expect(report.contains("20 incidents"))
    #expect(report.contains("jusqu'à 8 min à rattraper"))
    #expect(report.contains("| 29 | 17:00 | **17:08** | **+8** | 17:45 | 17:53 | **+8** |"))
  }

  /// The day in parts; after each, rows as the screen must have them, reckoned by hand.
  private static let parts: [(story: String, rows: ClosedRange<Int>, forecast: String)] = [
    (
      """
      06:00 top 01
      06:00 top 02
      06:10 log m1 Vent faible, ciel clair
      06:28 end 01
      06:34 top 03
      06:40 log t2 Coffret du village sans courant
      06:55 top 04
      07:00 end 02
      07:20 log c2 Véhicule resté sur la place
      07:36 top 05, 3 min ago
      08:00 top 06
      08:02 end 03
      08:05 top 07
      08:30 top 08
      08:31 end 06
      08:40 log p1 Toilettes livrées par la rue du fond
      09:00 end 04, 2 min ago
      09:01 end 07
      09:10 top 09
      09:25 log p2 Un camion refuse le guidage
      09:30 top 10
      09:32 end 08
      10:00 top 11
      10:15 log a1 Stand 12 sans table
      10:40 top 12
      """, 10...14,
      // 12 began 10 min late and lasts an hour: 14 can't begin before 11:40.
      """
      10  09:30 F  09:30   0
      11  10:00    10:00   0
      12  10:30    10:40 +10
      13  11:00 F
      14  11:30   ~11:40 +10
      """
    ),
    (
      """
      11:00 top 13
      11:05 end 09
      11:20 12 -10
      """, 12...14,
      // 12 is over at 11:30 again.
      """
      12  10:30    10:40 +10
      13  11:00 F  11:00   0
      14  11:30
      """
    ),
    (
      """
      11:32 top 14
      11:35 top 15
      11:36 end 13
      11:50 log s2 Coupure à la main, bénévole
      12:00 top 16
      12:00 top 17
      12:05 end 11
      12:20 end 15
      12:30 top 18
      12:31 end 14
      12:58 end 17
      13:04 top 19
      13:10 log v3 Un barnum sans lest
      13:38 top 20
      """, 18...24,
      // 20 lasts until 13:53; 21 is fixed, so that what follows it keeps its hour.
      """
      18  12:30 F  12:30   0
      19  13:00 F  13:04  +4
      20  13:30 F  13:38  +8
      21  13:45 F ~13:53  +8
      22  14:00 F
      23  14:00
      24  14:30
      """
    ),
    (
      """
      13:50 top 21
      14:02 top 22
      14:03 top 23
      14:20 log e3 Enfant de 6 ans, pull rouge
      14:31 log r2 Enfant au point info, attend son père
      14:35 top 24
      15:02 top 25
      15:02 top 26, 2 min ago
      15:20 log o1 Bacs de tri pleins au village
      15:40 25 +5
      15:41 undo
      15:50 end 25
      16:00 top 27
      16:06 top 28
      16:15 log s3 Malaise près de la scène
      16:33 end 27
      16:52 end 28
      17:08 top 29
      17:30 log l1 Plainte d'un riverain : le son
      17:46 log t3 Micro 2 muet
      """, 25...34,
      // 29 ends at 17:53, 30 at 18:08: 31 is 8 min late, and holds its hour for what follows.
      """
      25  15:00    15:02  +2
      26  15:00    15:00   0
      27  16:00 F  16:00   0
      28  16:00 F  16:06  +6
      29  17:00    17:08  +8
      30  17:45   ~17:53  +8
      31  18:00 F ~18:08  +8
      32  18:30
      33  18:30
      34  19:00 F
      """
    ),
    (
      """
      17:52 shorten 8
      """, 29...32,
      // 30 lasts 7 min: 31 is held.
      """
      29  17:00    17:08  +8
      30  17:45   ~17:53  +8
      31  18:00 F
      32  18:30
      """
    ),
    (
      """
      17:53 top 31
      17:53 undo
      17:53 top 30
      18:01 end 26
      18:04 top 31
      18:12 log b1 Journaliste sans badge
      18:20 31 +6
      """, 30...34,
      // 31 lasts 36 min from 18:04, then 32 its 20: just in time for 34, and after 33.
      """
      30  17:45    17:53  +8
      31  18:00 F  18:04  +4
      33  18:30
      32  18:30   ~18:40 +10
      34  19:00 F
      """
    ),
    (
      """
      18:25 cut 32
      18:32 top 33
      18:41 end 31
      19:05 top 34
      19:20 log u2 Bousculade devant la scène
      19:38 end 33
      19:50 cut 35
      19:51 restore 35
      20:07 top 35
      """, 32...39,
      // 35 until 20:37: 37 is 7 min late, what follows it is not.
      """
      32  18:30   coupée
      33  18:30    18:32  +2
      34  19:00 F  19:05  +5
      35  20:00    20:07  +7
      36  20:15 F
      37  20:30 F ~20:37  +7
      38  21:30 F
      39  21:45
      """
    ),
    (
      """
      20:10 35 -7
      20:16 top 36
      20:33 top 37
      """, 35...40,
      // 37 lasts until 21:48, 39 until 21:58, and 40 is held.
      """
      35  20:00    20:07  +7
      36  20:15 F  20:16  +1
      37  20:30 F  20:33  +3
      38  21:30 F
      39  21:45   ~21:48  +3
      40  22:00 F
      """
    ),
    (
      """
      20:34 end 36
      20:50 log m2 Rafales à 44
      21:10 log s2 Cheville foulée
      21:30 top 38
      21:49 top 39
      22:00 top 40
      22:04 top 41
      22:06 top 42
      22:20 top 43
      22:25 top 44
      22:40 log o2 Verre brisé place Jean Bart
      23:12 end 42
      23:15 log i1 Clés rendues
      23:20 top 45
      23:28 end 43
      23:31 top 46
      """, 40...46,
      """
      40  22:00 F  22:00   0
      41  22:00    22:04  +4
      42  22:00    22:06  +6
      43  22:15    22:20  +5
      44  22:15    22:25 +10
      45  23:15    23:20  +5
      46  23:30 F  23:31  +1
      """
    ),
  ]

  /// When each row really was: its top, and its end or the top of what took its place.
  private static let hours = """
    01 06:00–06:28
    02 06:00–07:00
    03 06:34–08:02
    04 06:55–08:58
    05 07:33–08:30
    06 08:00–08:31
    07 08:05–09:01
    08 08:30–09:32
    09 09:10–11:05
    10 09:30–10:40
    11 10:00–12:05
    12 10:40–11:32
    13 11:00–11:36
    14 11:32–12:31
    15 11:35–12:20
    16 12:00–
    17 12:00–12:58
    18 12:30–13:04
    19 13:04–13:38
    20 13:38–13:50
    21 13:50–14:03
    22 14:02–
    23 14:03–14:35
    24 14:35–15:02
    25 15:02–15:50
    26 15:00–18:01
    27 16:00–16:33
    28 16:06–16:52
    29 17:08–17:53
    30 17:53–18:04
    31 18:04–18:41
    32 cut
    33 18:32–19:38
    34 19:05–20:07
    35 20:07–20:33
    36 20:16–20:34
    37 20:33–21:49
    38 21:30–
    39 21:49–22:00
    40 22:00–
    41 22:04–22:25
    42 22:06–23:12
    43 22:20–23:28
    44 22:25–23:20
    45 23:20–23:31
    46 23:31–
    """

  private static let entries = """
    1 06:10 Vent faible, ciel clair
    2 06:40 Coffret du village sans courant
    3 07:20 Véhicule resté sur la place
    4 08:40 Toilettes livrées par la rue du fond
    5 09:25 Un camion refuse le guidage
    6 10:15 Stand 12 sans table
    7 11:50 Coupure à la main, bénévole
    8 13:10 Un barnum sans lest
    9 14:20 Enfant de 6 ans, pull rouge
    10 14:31 Enfant au point info, attend son père
    11 15:20 Bacs de tri pleins au village
    12 16:15 Malaise près de la scène
    13 17:30 Plainte d'un riverain : le son
    14 17:46 Micro 2 muet
    15 18:12 Journaliste sans badge
    16 19:20 Bousculade devant la scène
    17 20:50 Rafales à 44
    18 21:10 Cheville foulée
    19 22:40 Verre brisé place Jean Bart
    20 23:15 Clés rendues
    """
}
