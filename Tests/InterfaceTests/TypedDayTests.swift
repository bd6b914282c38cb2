import Interface
import Planning
import TestSupport
import Testing
import Wording

@Suite("Days as people type them")
struct TypedDayTests {
  private let context = TypedDay.Context(
    today: Fixture.day(3, 2),
    dayJ: Fixture.day(6, 6)
  )

  @Test(
    "A day of the calendar is understood",
    arguments: [
      ("auj", "2026-03-02"), ("aujourd'hui", "2026-03-02"), ("today", "2026-03-02"),
      ("demain", "2026-03-03"), ("Après-demain", "2026-03-04"), ("hier", "2026-03-01"),
      ("lun", "2026-03-09"), ("mar", "2026-03-03"), ("vendredi", "2026-03-06"),
      ("friday", "2026-03-06"), ("ven 29 mai", "2026-05-29"), ("ven. 29 mai", "2026-05-29"),
      ("29/5", "2026-05-29"), ("29/05/2026", "2026-05-29"), ("29/5/27", "2027-05-29"),
      ("29.5", "2026-05-29"), ("2026-05-29", "2026-05-29"), ("29 mai", "2026-05-29"),
      ("1er avril", "2026-04-01"), ("may 29", "2026-05-29"), ("15/12", "2025-12-15"),
      ("15/11", "2026-11-15"), ("29", "2026-03-29"), ("1", "2026-04-01"),
      ("S22", "2026-05-29"), ("sem 22", "2026-05-29"), ("w22", "2026-05-29"),
      ("lun S22", "2026-05-25"), ("fin avril", "2026-04-30"), ("mi-mai", "2026-05-15"),
      ("début juin", "2026-06-01"), ("end of april", "2026-04-30"),
      ("fin février 2028", "2028-02-29"), ("+3j", "2026-03-05"), ("+5j", "2026-03-09"),
      ("+2s", "2026-03-16"), ("+1m", "2026-04-02"), ("-1j", "2026-02-27"), ("+3", "2026-03-05"),
    ]
  )
  func understood(text: String, iso: String) throws {
    #expect(try TypedDay.read(text, context) == .day(#require(Day(iso: iso))))
  }

  @Test(
    "What counts from day J goes on counting from it",
    arguments: [
      ("J-30", -30), ("j-30", -30), ("J−30", -30), ("J+2", 2), ("J", 0), ("jour J", 0),
      ("D-30", -30), ("d-day", 0), ("J - 8", -8),
    ]
  )
  func offsets(text: String, days: Int) throws {
    #expect(try TypedDay.read(text, context) == .offset(days))
  }

  @Test("A whole week means its Friday as an end and its Monday as a start")
  func weeks() throws {
    var context = context
    context.meansEnd = false
    #expect(try TypedDay.read("S22", context) == .day(Fixture.day(5, 25)))
  }

  @Test("Working days are those of the project")
  func workingDays() throws {
    var context = context
    context.isWorked = { $0 == Fixture.day(3, 7) }
    #expect(try TypedDay.read("+1j", context) == .day(Fixture.day(3, 7)))
  }

  @Test(
    "What can't be read says why",
    arguments: [
      ("", TypedProblem.empty), ("   ", .empty), ("bientôt", .notADay("bientôt")),
      ("31/2", .noSuchDay("31/2")), ("S60", .noSuchDay("S60")), ("32/1", .notADay("32/1")),
      ("sam 29 mai", .otherWeekday(Fixture.day(5, 29))), ("J-", .notADay("J-")),
      ("+99999j", .tooLarge("+99999j")), ("12/5/99999999", .notADay("12/5/99999999")),
    ]
  )
  func problems(text: String, problem: TypedProblem) {
    #expect(throws: problem) { try TypedDay.read(text, context) }
  }

  @Test("Without a day J, nothing counts from it")
  func noDayJ() {
    let context = TypedDay.Context(today: Fixture.day(3, 2))
    #expect(throws: TypedProblem.noDayJ) { try TypedDay.read("J-30", context) }
  }

  @Test("Every problem has a sentence in both languages", arguments: Language.allCases)
  func sentences(language: Language) {
    let problems: [TypedProblem] = [
      .empty, .notADay("x"), .noSuchDay("x"), .otherWeekday(Fixture.day(5, 29)), .noDayJ,
      .notADuration("x"), .notAnHour("x"), .notAnAmount("x"), .tooLarge("x"),
    ]
    #expect(Set(problems.map { $0.sentence(Words(language)) }).count == problems.count)
  }
}

@Suite("Durations, hours and amounts as people type them")
struct TypedQuantityTests {
  @Test(
    "Durations",
    arguments: [
      ("3j", TypedDuration.workingDays(3)), ("3", .workingDays(3)), ("2s", .workingDays(10)),
      ("2 weeks", .workingDays(10)), ("45min", .minutes(45)), ("1h30", .minutes(90)),
      ("2h", .minutes(120)), ("3 jours", .workingDays(3)), ("0j", .workingDays(0)),
    ]
  )
  func durations(text: String, duration: TypedDuration) throws {
    #expect(try TypedDuration.read(text) == duration)
  }

  @Test(
    "Hours",
    arguments: [
      ("14h", 840), ("14h30", 870), ("14:30", 870), ("1430", 870), ("930", 570), ("9h", 540),
      ("2pm", 840), ("12am", 0), ("2:30pm", 870), ("0:05", 5), ("7", 420),
    ]
  )
  func hours(text: String, minutes: Int) throws {
    #expect(try TypedHour.read(text) == minutes)
  }

  @Test(
    "Amounts, in cents",
    arguments: [
      ("1 250,50", 125_050), ("1\u{A0}250,50 €", 125_050), ("1250.5", 125_050),
      ("1.250,50", 125_050), ("1,250.50", 125_050), ("980", 98_000), ("-12,05", -1205),
      ("1 000 000", 100_000_000), ("1,250", 125_000),
      ("1\u{202F}250,50 EUR", 125_050), ("- 12,5 €", -1250), ("1 250, 50 euros", 125_050),
    ]
  )
  func amounts(text: String, cents: Int) throws {
    #expect(try TypedAmount.read(text) == cents)
  }

  @Test(
    "An amount whose figures don't stand in thousands is asked again rather than misread",
    arguments: ["12 50", "1250,505", "0,125", "1 2", "1 250 50", "12,345,6,", "1 250,50,5", "5 €€"]
  )
  func misgroupedAmounts(text: String) {
    #expect(throws: TypedProblem.notAnAmount(text)) { try TypedAmount.read(text) }
  }

  @Test(
    "What is no quantity says so",
    arguments: ["", "x", "3x", "25h", "14:7", "1,2,3", "-", "h"]
  )
  func problems(text: String) {
    #expect(throws: TypedProblem.self) { try TypedHour.read(text) }
    #expect(throws: TypedProblem.self) { try TypedDuration.read(text == "25h" ? "25q" : text) }
    #expect(throws: TypedProblem.self) { try TypedAmount.read(text) }
  }
}
