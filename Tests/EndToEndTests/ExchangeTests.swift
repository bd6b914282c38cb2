import LosslessJSON
import Testing

@Suite("Plans that come and go")
struct ExchangeTests {
  private let desk: Desk
  private var plan: String { desk.folder + "/plan.json" }

  init() throws {
    desk = try Desk()
  }

  @Test("A plan exported and imported is the same plan")
  func roundTrip() throws {
    try #require(desk.jourj("init", "--day-j", "2026-06-06").status == 0)
    try #require(desk.jourj("add", "Sans code", "--due", "J-3").status == 0)
    #expect(try desk.jourj("export", "json", "-o", plan).status == 0)
    #expect(desk.mode(plan) == 0o600)
    #expect(try desk.jourj("export", "json").output == desk.text(plan))

    let other = desk.folder + "/autre.json"
    let run = try desk.jourj("import", "json", plan, "-f", other)
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(try desk.jourj("export", "json", "-f", other).output == desk.text(plan))

    let again = try desk.jourj("import", "json", plan, "--replace", "--json")
    #expect(again.errors == "")
    let answer = try JSONTree(parsing: Array(again.output.utf8)).root
    #expect(answer.json == ["imported": 0, "updated": 0, "findings": []])
    #expect(try desk.json("history").count == 1)
  }

  @Test("An export never overwrites the project, and nothing that it can't write whole")
  func sparesTheProject() throws {
    try #require(desk.jourj("init").status == 0)
    let before = desk.bytes(desk.project)
    let run = try desk.jourj("export", "json", "-o", desk.folder + "/./projet.json")
    #expect(run.status == 1)
    #expect(run.errors.contains("est le projet lui-même"))
    #expect(try desk.jourj("export", "json", "-o", desk.folder + "/absent/plan.json").status == 3)
    #expect(desk.bytes(desk.project) == before)
  }

  @Test("Two thousand tasks come in by one gesture, and one undo takes them back")
  func thousands() throws {
    try #require(desk.jourj("init", "--template", "vide").status == 0)
    let before = desk.bytes(desk.project)
    let tasks = (0..<2000).map { number in
      let links = number == 0 ? "" : #"{"from": "T\#(number - 1)"}"#
      return #"{"id": "T\#(number)", "title": "Tâche \#(number)", "links": [\#(links)]}"#
    }
    try desk.write(
      #"{"dayJ": "2036-06-06", "tasks": ["# + tasks.joined(separator: ",\n") + "]}",
      to: plan
    )
    let run = try desk.jourj("import", "json", plan)
    #expect(run.status == 0)
    #expect(run.output == "2000 tâches importées.\n")
    #expect(try desk.json("history").count == 1)
    #expect(try desk.json("schedule")["criticalLength"]?.integer == 2000)
    #expect(try desk.jourj("undo").status == 0)
    #expect(desk.bytes(desk.project) == before)
  }

  @Test("What was not understood is listed by line, on the side; the rest is taken in")
  func findings() throws {
    try desk.write(
      """
      {"tasks": [
        {"id": "A", "duration": "trois jours"},
        {"title": "sans nom"},
        {"id": "B", "couleur": "bleu", "links": [{"from": "Z"}]}
      ]}
      """,
      to: plan
    )
    let run = try desk.jourj("import", "json", plan)
    #expect(run.status == 0)
    #expect(run.output == "2 tâches importées.\n")
    let said = run.errors.replacing("\u{A0}", with: " ")
      .replacing(plan, with: "plan").split(separator: "\n")
    #expect(
      said == [
        "plan:2 : « duration » : « \"trois jours\" » est illisible et n'est pas repris.",
        "plan:3 : il manque « id » ; non repris.",
        "plan:4 : « couleur » est inconnu ici et n'est pas repris.",
        "plan:4 : B : le prédécesseur « Z » n'existe pas ; lien non repris.",
      ]
    )
    let json = try desk.jourj("import", "json", plan, "--json")
    let findings = try JSONTree(parsing: Array(json.output.utf8)).root["findings"]
    #expect(findings?.elements.compactMap { $0["line"]?.integer } == [2, 2, 3, 4, 4])
  }

  @Test("A dry run says what would come in, and makes nothing")
  func dryRun() throws {
    try desk.write(#"{"tasks": [{"id": "A"}]}"#, to: plan)
    let run = try desk.jourj("import", "json", plan, "--dry-run")
    #expect(run.status == 0)
    #expect(run.output == "1 tâche à importer.\n")
    #expect(desk.mode(desk.project) == 0)
  }

  @Test(
    "What is no plan changes nothing and makes no project",
    arguments: [
      ("[]", "not-a-plan"), ("", "damaged"), ("{\"tasks\": [}", "damaged"),
      (#"{"format": {"name": "jourj"}, "project": {}, "tasks": []}"#, "not-a-plan"),
    ]
  )
  func noPlan(text: String, code: String) throws {
    try desk.write(text, to: plan)
    let run = try desk.jourj("import", "json", plan, "--json")
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    let error = try JSONTree(parsing: Array(run.errors.utf8)).root["error"]
    #expect(error?["code"]?.string == code)
    #expect(desk.mode(desk.project) == 0)
  }
}
