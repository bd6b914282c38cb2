import Planning
import Testing

@Suite("What comes again")
struct RecordRecurrenceTests {
  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  @Test("The weekly point is every Monday from the first day to the last")
  func weekly() throws {
    let dayJ = try day("2026-06-06")
    var point = Recurrence(.week, from: .onDay(-152), until: .onDay(13))
    point.weekday = 1
    let expected = [
      ("2025-12-01", "2026-01-05"), ("2026-01-05", "2026-01-05"), ("2026-01-06", "2026-01-12"),
      ("2026-06-13", "2026-06-15"),
    ]
    for (from, next) in expected {
      #expect(point.occurrence(onOrAfter: try day(from), dayJ: dayJ) == (try day(next)))
    }
    #expect(point.occurrence(onOrAfter: try day("2026-06-16"), dayJ: dayJ) == nil)
  }

  @Test("It keeps its weekday when day J moves")
  func moved() throws {
    var point = Recurrence(.week, from: .onDay(-152))
    point.weekday = 1
    for shift in 0..<7 {
      let dayJ = try day("2026-06-06") + shift
      let next = try #require(point.occurrence(onOrAfter: dayJ, dayJ: dayJ))
      #expect(next.weekday == 1 && next >= dayJ && next < dayJ + 7)
    }
  }

  @Test("The last day of a month stands in for one that it does not have")
  func monthly() throws {
    let monthly = Recurrence(.month, from: .onDate(try day("2026-01-31")))
    let dayJ = try day("2026-06-06")
    #expect(
      monthly.occurrence(onOrAfter: try day("2026-02-01"), dayJ: dayJ) == Day(iso: "2026-02-28")
    )
    #expect(
      monthly.occurrence(onOrAfter: try day("2026-03-01"), dayJ: dayJ) == Day(iso: "2026-03-31")
    )
    #expect(
      monthly.occurrence(onOrAfter: try day("2027-01-31"), dayJ: dayJ) == Day(iso: "2027-01-31")
    )
  }

  @Test("Every third day, counted from the first")
  func daily() throws {
    let dayJ = try day("2026-06-06")
    let third = Recurrence(every: 3, .day, from: .onDay(-10))
    for step in 0..<20 {
      let asked = dayJ - 10 + step
      let next = try #require(third.occurrence(onOrAfter: asked, dayJ: dayJ))
      #expect((next - (dayJ - 10)) % 3 == 0 && (0..<3).contains(next - asked))
    }
  }

  @Test(
    "What can't be read is refused as a whole",
    arguments: [
      ("meetings", "recurrence", ["unit": "fortnight"]),
      ("meetings", "recurrence", ["unit": "week", "weekday": 8]),
      ("meetings", "recurrence", ["unit": "week", "every": 0]),
      ("meetings", "decisions", [["text": "Oui", "due": "demain"]]),
      ("suppliers", "steps", [["code": "XYZ", "state": "todo"]]),
      ("suppliers", "steps", [["code": "DEV", "state": "perhaps"]]),
      ("supplierTypes", "steps", [["code": "DEV", "required": "yes"]]),
      ("contacts", "consent", ["on": "2026-01-01"]),
      ("questionnaires", "questions", [["key": "a", "title": "A", "sort": "essay"]]),
      ("baselines", "dates", [["task": "a", "start": "2026-01-01"]]),
    ] as [(String, String, FieldValue)]
  )
  func unreadable(list: String, key: String, value: FieldValue) throws {
    let kind = try #require(RecordKind(rawValue: list))
    let record = RecordReference(kind, "0example")
    var project = Project()
    _ = project.insert(record, members: [], after: nil)
    let isRead = project.set(key, to: value, in: record)
    #expect(!isRead)
    #expect(project.value(of: key, in: record) == nil)
  }
}
