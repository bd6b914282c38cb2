import Interchange
import Planning
import TestSupport
import Testing

@Suite("Reading a plan of the neutral format")
struct PlanReadingTests {
  /// The one task of a plan whose other members are `members`, on line 2.
  private func task(_ members: String) throws -> (item: NeutralPlan.Item, findings: [Finding]) {
    let text = try PlanText("{\"tasks\": [\n{\"id\": \"T1\", \(members)}\n]}")
    return (try #require(text.plan.tasks.first), text.findings)
  }

  @Test("A plan with everything in it is understood wholly")
  func everything() throws {
    let text = try PlanText(
      """
      {
        "name": "Fête de quartier", "dayJ": "2026-06-06", "start": "2026-01-05",
        "calendar": {"workdays": [1, 2, 3, 4], "holidays": "none", "closures": ["2026-05-15"]},
        "lots": [{"id": "securite", "name": "Sécurité et sûreté"}, {"id": "com"}],
        "tasks": [
          {"id": "T0", "title": "Plan"},
          {"id": "T1", "title": "Dossier", "lot": "securite", "duration": 3,
           "finish": {"offset": -71}, "links": [{"from": "T0", "type": "SS", "lag": 2}],
           "roles": ["Stagiaire"], "state": "doing", "effort": 2.5, "actualStart": "2026-03-02",
           "actualFinish": null, "notes": "deux\\nlignes", "tags": ["presse"], "priority": 1,
           "calendar": "everyDay", "legalMinimum": 30, "outsideDelay": 0, "remaining": 1}
        ]
      }
      """
    )
    #expect(text.findings == [])
    let plan = text.plan
    #expect(plan.name == "Fête de quartier")
    #expect(plan.dayJ == Fixture.day(6, 6))
    #expect(plan.start == Fixture.day(1, 5))
    #expect(plan.calendar?.workdays == [1, 2, 3, 4])
    #expect(plan.calendar?.holidays == CalendarRules.Holidays.none)
    #expect(plan.calendar?.closures == [Fixture.day(5, 15)])
    #expect(plan.lots.map(\.code) == ["securite", "com"])
    #expect(plan.lots.map(\.name) == ["Sécurité et sûreté", "com"])
    #expect(plan.tasks.map(\.code) == ["T0", "T1"])
    #expect(plan.tasks.map(\.line) == [6, 7])

    let item = plan.tasks[1]
    #expect(item.lot == "securite")
    #expect(item.roles == ["Stagiaire"])
    #expect(item.links == [Link(from: "T0", type: .startToStart, lag: 2)])
    #expect(item.task.code == "T1")
    #expect(item.task.title == "Dossier")
    #expect(item.task.duration == 3)
    #expect(item.task.finish == .offset(-71))
    #expect(item.task.state == .doing)
    #expect(item.task.effort == 2.5)
    #expect(item.task.actualStart == Fixture.day(3, 2))
    #expect(item.task.actualFinish == nil)
    #expect(item.task.notes == "deux\nlignes")
    #expect(item.task.tags == ["presse"])
    #expect(item.task.priority == 1)
    #expect(item.task.calendar == .everyDay)
    #expect(item.task.legalMinimum == 30)
    #expect(item.task.outsideDelay == 0)
    #expect(item.task.remaining == 1)
  }

  @Test("A task of nothing but its identifier lasts a day and is to do")
  func bareTask() throws {
    let text = try PlanText(#"{"tasks": [{"id": "T1"}]}"#)
    #expect(text.findings == [])
    let task = try #require(text.plan.tasks.first).task
    #expect(task.duration == 1)
    #expect(task.state == .todo)
    #expect(task.finish == nil)
  }

  @Test(
    "A finish is an offset, a date or the day itself",
    arguments: [
      (#"{"offset": -71}"#, Anchor.offset(-71)),
      (#"{"offset": 0}"#, .offset(0)),
      (#"{"date": "2026-03-27"}"#, .date(Fixture.day(3, 27))),
      (#"{"onDay": -8}"#, .onDay(-8)),
      (#"{"onDate": "2026-05-29"}"#, .onDate(Fixture.day(5, 29))),
      ("null", nil),
    ] as [(String, Anchor?)]
  )
  func finishes(text: String, anchor: Anchor?) throws {
    let (item, findings) = try task("\"finish\": \(text)")
    #expect(item.task.finish == anchor)
    #expect(findings == [])
  }

  @Test(
    "A link ties two ends with a lag, FS and 0 unless said",
    arguments: [
      (#"{"from": "A"}"#, Link(from: "A")),
      (#"{"from": "A", "type": "FS", "lag": 0}"#, Link(from: "A")),
      (#"{"from": "A", "type": "SS"}"#, Link(from: "A", type: .startToStart)),
      (#"{"from": "A", "type": "FF", "lag": -2}"#, Link(from: "A", type: .finishToFinish, lag: -2)),
      (#"{"type": "SF", "from": "A", "lag": 5}"#, Link(from: "A", type: .startToFinish, lag: 5)),
    ]
  )
  func links(text: String, link: Link) throws {
    let (item, findings) = try task("\"links\": [\(text)]")
    #expect(item.links == [link])
    #expect(findings == [])
  }

  @Test(
    "A value that can't be read is told with its line, quoted, and the rest of the task is kept",
    arguments: [
      ("title", "7"), ("lot", "7"), ("lot", #"["securite"]"#), ("duration", #""3j""#),
      ("duration", "-1"), ("duration", "2.5"), ("effort", "-1"), ("effort", "1e400"),
      ("finish", #""2026-03-27""#), ("finish", #"{"date": "2026-02-30"}"#),
      ("finish", #"{"date": "27/03/2026"}"#), ("finish", #"{"offset": "J-3"}"#), ("finish", "{}"),
      ("links", #""T0""#), ("links", #"{"from": "T0"}"#), ("roles", #""Stagiaire""#),
      ("roles", "[1]"), ("state", #""finished""#), ("state", "true"),
      ("actualStart", #""hier""#), ("actualFinish", #""2026-13-01""#), ("remaining", "-2"),
      ("priority", #""haute""#), ("calendar", #""weekends""#), ("tags", #""presse""#),
      ("legalMinimum", "-30"),
    ]
  )
  func unreadable(key: String, value: String) throws {
    let (item, findings) = try task("\n\"\(key)\": \(value), \"notes\": \"gardé\"")
    #expect(findings == [Finding(line: 3, .unreadable(key: key, value: value))])
    #expect(item.task.notes == "gardé")
    #expect(!item.given.contains(key))
  }

  @Test("A link that can't be read costs none of the others")
  func badLink() throws {
    let (item, findings) = try task(
      """
      "links": [{"from": "A"},
        {"from": 7},
        {"from": "B", "type": "XX"}, {"from": "C", "lag": "2j"},
        {"from": "D"}]
      """
    )
    #expect(item.links == [Link(from: "A"), Link(from: "D")])
    #expect(
      findings == [
        Finding(line: 3, .unreadable(key: "links", value: #"{"from": 7}"#)),
        Finding(line: 4, .unreadable(key: "links", value: #"{"from": "B", "type": "XX"}"#)),
        Finding(line: 4, .unreadable(key: "links", value: #"{"from": "C", "lag": "2j"}"#)),
      ]
    )
  }

  @Test("Of a long value only the beginning is quoted")
  func longValue() throws {
    let (_, findings) = try task("\"finish\": \"\(String(repeating: "x", count: 5000))\"")
    let quoted = "\"" + String(repeating: "x", count: 58) + "…"
    #expect(findings.map(\.reason) == [.unreadable(key: "finish", value: quoted)])
  }

  @Test(
    "The project's own members are told of too",
    arguments: [
      ("name", "7"), ("dayJ", #""6 juin""#), ("dayJ", #""2026-06-31""#), ("start", "20260105"),
      ("calendar", #""fr""#), ("calendar", #"{"workdays": [0]}"#),
      ("calendar", #"{"holidays": "de"}"#), ("calendar", #"{"closures": ["demain"]}"#),
      ("lots", #"{"id": "a"}"#),
    ]
  )
  func unreadableSettings(key: String, value: String) throws {
    let text = try PlanText("{\n\"\(key)\": \(value),\n\"tasks\": [{\"id\": \"T1\"}]}")
    #expect(text.findings == [Finding(line: 2, .unreadable(key: key, value: value))])
    #expect(text.plan.tasks.count == 1)
  }

  @Test("Keys that the format does not have are told and passed over")
  func unknownKeys() throws {
    let text = try PlanText(
      """
      {"version": 2,
       "lots": [{"id": "a", "name": "A",
                 "colour": "red"}],
       "tasks": [
         {"id": "T1",
          "Title": "…", "durée": 3}]}
      """
    )
    #expect(
      text.findings == [
        Finding(line: 1, .unknownMember("version")), Finding(line: 3, .unknownMember("colour")),
        Finding(line: 6, .unknownMember("Title")), Finding(line: 6, .unknownMember("durée")),
      ]
    )
    #expect(text.plan.tasks.map(\.code) == ["T1"])
    #expect(text.plan.lots.map(\.code) == ["a"])
  }

  @Test("A record without an identifier, or with one that is taken, is left out")
  func identifiers() throws {
    let text = try PlanText(
      """
      {"lots": [{"name": "A"},
                {"id": "b", "name": "B"},
                {"id": "b", "name": "C"}],
       "tasks": [
        {"title": "sans"},
        {"id": ""},
        {"id": 7}, "T3",
        {"id": "T1", "title": "premier"},
        {"id": "T1", "title": "second"},
        {"id": "b"}]}
      """
    )
    #expect(
      text.findings == [
        Finding(line: 1, .missingIdentifier), Finding(line: 3, .repeated("b")),
        Finding(line: 5, .missingIdentifier), Finding(line: 6, .missingIdentifier),
        Finding(line: 7, .missingIdentifier), Finding(line: 7, .missingIdentifier),
        Finding(line: 9, .repeated("T1")),
      ]
    )
    #expect(text.plan.lots.map(\.name) == ["B"])
    #expect(text.plan.tasks.map(\.code) == ["T1", "b"])
    #expect(text.plan.tasks.first?.task.title == "premier")
  }

  @Test(
    "What is no plan is nothing but that",
    arguments: ["[]", "{}", "null", "3", #""tasks""#, #"{"tasks": {}}"#, #"{"taches": []}"#]
  )
  func noPlan(text: String) throws {
    let read = try PlanText(text)
    #expect(read.findings == [Finding(line: 1, .notAPlan)])
    #expect(read.plan == NeutralPlan())
  }

  @Test("A plan without tasks is a plan")
  func emptyPlan() throws {
    let text = try PlanText(#"{"name": "Rien encore", "tasks": []}"#)
    #expect(text.findings == [])
    #expect(text.plan.name == "Rien encore")
  }
}
