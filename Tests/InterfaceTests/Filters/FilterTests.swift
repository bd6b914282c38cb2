import Interface
import Planning
import Storage
import TestSupport
import Testing
import Wording

@Suite("Filters")
struct FilterTests {
  private let outlook: Outlook
  private let context: FieldContext

  init() throws {
    var project = try Demo.project(today: Fixture.day(3, 2))
    let id = try #require(project.tasks.first { $0.code == "LOG-01" }?.id)
    let isSet = project.set(
      "tags",
      to: .list([.text("à vérifier")]),
      in: RecordReference(.tasks, id)
    )
    #expect(isSet)
    outlook = Outlook(project, today: Fixture.day(3, 2))
    context = FieldContext(outlook, Words(.french))
  }

  /// The codes of the tasks that a text lets through.
  private func codes(_ text: String) throws -> [String] {
    var sieve = Sieve(try Filter(reading: text, in: context), outlook)
    return outlook.project.tasks.indices.filter { sieve.lets(task: $0) }
      .compactMap { outlook.project.tasks[$0].code }
  }

  /// The codes of the tasks of which something is true.
  private func codes(where isSo: (PlanTask, TaskDates) -> Bool) -> [String] {
    outlook.project.tasks.enumerated().filter { isSo($0.element, outlook.schedule[$0.offset]) }
      .compactMap(\.element.code)
  }

  @Test(
    "A whole filter in quotation marks is told from a text that is looked for",
    arguments: [
      ("retard moi", true), ("retard ou !moi", true), ("volet:sécurité retard", true),
      ("visite technique", false), ("volet:Jour J et bilan", false), ("note: à voir", false),
      ("", false),
    ]
  )
  func language(text: String, isLanguage: Bool) {
    #expect(Filter.isLanguage(text) == isLanguage)
  }

  @Test("Nothing typed lets everything through")
  func nothing() throws {
    #expect(try codes("").count == outlook.project.tasks.compactMap(\.code).count)
    #expect(try codes("  ou  ").count == outlook.project.tasks.compactMap(\.code).count)
  }

  @Test("Each flag says what the plan says")
  func flags() throws {
    let today = outlook.today
    let mine = Set(outlook.project.roles.filter(\.isMine).map(\.id))
    let expected: [(String, (PlanTask, TaskDates) -> Bool)] = [
      ("fait", { task, _ in task.state == .done }),
      ("!fait", { task, _ in task.state != .done }),
      ("ouvert", { task, _ in task.state != .done && task.state != .cancelled }),
      ("en-cours", { task, _ in task.state == .doing }),
      ("encours", { task, _ in task.state == .doing }),
      ("attente", { task, _ in task.state == .waiting }),
      ("retard", { _, dates in dates.isLate }),
      ("late", { _, dates in dates.isLate }),
      ("critique", { _, dates in dates.slack == 0 }),
      ("trop-tard", { _, dates in dates.slack ?? 0 < 0 }),
      ("jalon", { task, _ in task.duration == 0 }),
      ("moi", { task, _ in !mine.isDisjoint(with: task.roles) }),
      (
        "doit-commencer",
        { task, dates in
          task.state == .todo && dates.latest.map { $0.start <= today } ?? false
        }
      ),
    ]
    for (text, isSo) in expected {
      let found = try codes(text)
      #expect(found == codes(where: isSo), "\(text)")
      if text != "trop-tard", text != "critique" { #expect(!found.isEmpty, "\(text)") }
    }
  }

  @Test("Names are found by short name, by title, by a beginning, in either language")
  func names() throws {
    let lot = try #require(outlook.project.lots.first { $0.title.contains("Sécurité") })
    let expected = codes { task, _ in task.lot == lot.id }
    #expect(!expected.isEmpty)
    for text in ["volet:sécurité", "lot:secu", "lot:\"Sécurité et sûreté\"", "volet : sécurité"] {
      #expect(try codes(text) == expected, "\(text)")
    }
    let mine = Set(outlook.project.roles.filter(\.isMine).map(\.id))
    #expect(try codes("rôle:moi") == codes { task, _ in !mine.isDisjoint(with: task.roles) })
    #expect(try codes("role:aucun") == codes { task, _ in task.roles.isEmpty })
    let two = try codes("lot:sécurité,comm")
    #expect(two.count > expected.count)
    #expect(Set(expected).isSubset(of: two))
  }

  @Test("Days compare as they are typed, counted from day J or of a calendar")
  func days() throws {
    let limit = Fixture.day(6, 6) - 30
    #expect(
      try codes("fin<J-30")
        == codes { _, dates in dates.planned.map { $0.finish < limit } ?? false }
    )
    #expect(
      try codes("fin>=J-30")
        == codes { _, dates in dates.planned.map { $0.finish >= limit } ?? false }
    )
    let week = Fixture.day(3, 9)...Fixture.day(3, 15)
    #expect(
      try codes("fin:S11")
        == codes { _, dates in dates.planned.map { week.contains($0.finish) } ?? false }
    )
    let april = Fixture.day(4, 1)...Fixture.day(4, 30)
    #expect(
      try codes("début:avril")
        == codes { _, dates in dates.planned.map { april.contains($0.start) } ?? false }
    )
    #expect(
      try codes("fin<J-30").count + codes("fin>=J-30").count
        == outlook.project.tasks.compactMap(\.code).count
    )
  }

  @Test(
    "A day is taken whole without quotation marks, and what can't belong to it is a word of its own",
    arguments: [
      ("fin<29 mai", "fin<29/5"), ("fin<ven 29 mai 2026", "fin<29/5"),
      ("fin < 29 mai !fait", "!fait fin<29/5"), ("fin<fin avril moi", "moi fin<30/4"),
      ("fin<sem 22 moi", "fin<S22 moi"), ("fin<J - 30", "fin<J-30"),
      ("fin<29/5 plan", "plan fin<29/5"), ("fin<J-30 plan", "plan fin<J-30"),
      ("fin<29 plan", "plan fin<29"), ("relance<29 mai", "relance<29/5"),
    ]
  )
  func wholeDays(text: String, same: String) throws {
    #expect(try codes(text) == codes(same))
  }

  @Test("Numbers compare, with their unit or without")
  func numbers() throws {
    #expect(try codes("marge<5") == codes { _, dates in dates.slack.map { $0 < 5 } ?? false })
    #expect(try codes("marge<=5j") == codes { _, dates in dates.slack.map { $0 <= 5 } ?? false })
    #expect(try codes("durée>4") == codes { task, _ in task.duration > 4 })
    #expect(try codes("marge<0") == codes { _, dates in dates.isImpossible })
  }

  @Test("Letters are found without accents in code, title, tags and notes")
  func text() throws {
    #expect(try codes("log-01") == ["LOG-01"])
    #expect(try codes("\"a verif\"") == ["LOG-01"])
    #expect(try codes("étiquette:vérifier") == ["LOG-01"])
    #expect(try codes("SECURITE").count > 1)
    #expect(try codes("zzzz").isEmpty)
  }

  @Test("Terms hold together, «ou» parts two choices, ! turns one round")
  func combinations() throws {
    let late = Set(try codes("retard"))
    let mine = Set(try codes("moi"))
    #expect(try Set(codes("retard moi")) == late.intersection(mine))
    #expect(try Set(codes("retard ou moi")) == late.union(mine))
    #expect(try Set(codes("moi !retard")) == mine.subtracting(late))
  }

  @Test("Records that aren't tasks pass by their own fields")
  func otherRecords() throws {
    func found(_ text: String, _ kind: RecordKind, _ ids: [RecordID]) throws -> [RecordID] {
      var sieve = Sieve(try Filter(reading: text, in: context), outlook)
      return ids.filter { sieve.lets(RecordReference(kind, $0)) }
    }
    let suppliers = outlook.project.suppliers.map(\.id)
    #expect(try found("scene", .suppliers, suppliers).count == 1)
    let open = outlook.project.suppliers.filter { $0.planned ?? 0 > 400_000 }.map(\.id)
    #expect(try found("prévu>4000", .suppliers, suppliers) == open)
    let posts = outlook.project.posts
    let shown = posts.filter { $0.state == .published }.map(\.id)
    #expect(try found("fait", .posts, posts.map(\.id)) == shown)
    #expect(try found("critique", .posts, posts.map(\.id)).isEmpty)
  }

  @Test(
    "What can't be read is said with a way out",
    arguments: [
      ("volett:x", "« volett » n'est pas un champ connu ; plutôt « volet » ?"),
      ("fin<", "il manque quelque chose après « fin< »"),
      ("\"plan", "un guillemet n'est pas refermé"),
      ("titre<3", "« titre » ne se compare pas ; écrire titre:…"),
    ]
  )
  func problems(text: String, sentence: String) throws {
    let problem = #expect(throws: FilterProblem.self) { try Filter(reading: text, in: context) }
    let said = try #require(problem).sentence(Words(.french)).replacing("\u{A0}", with: " ")
    #expect(said == sentence)
  }

  @Test("An unknown name is quoted with the names there are, a bad day with its reason")
  func unknownNames() throws {
    let lot = #expect(throws: FilterProblem.self) { try Filter(reading: "lot:zzz", in: context) }
    let said = try #require(lot).sentence(Words(.french))
    #expect(said.contains("zzz") && said.contains("Sécurité"))
    let day = #expect(throws: FilterProblem.self) { try Filter(reading: "fin<32/13", in: context) }
    #expect(try #require(day).sentence(Words(.french)).contains("32/13"))
  }

  @Test("The word being typed is completed: flags, fields, then names of the project")
  func completion() {
    func labels(_ text: String) -> [String] {
      FilterCompletion.all(for: text, in: context).map(\.label)
    }
    #expect(labels("ret").contains("retard"))
    #expect(labels("retard !fa") == ["fait"])
    #expect(labels("vo") == ["volet:"])
    #expect(labels("volet:sé").contains("Sécurité"))
    #expect(FilterCompletion.all(for: "moi vo", in: context).first?.text == "moi volet:")
  }

  @Test("Every completion can be read")
  func completionsAreRead() throws {
    for start in ["", "volet:", "rôle:", "état:", "type:", "zone:"] {
      for completion in FilterCompletion.all(for: start, in: context) {
        let text = completion.text + (completion.text.hasSuffix(" ") ? "" : "1")
        let isName = ["étiquette:", "volet:", "rôle:", "état:", "type:"].contains(completion.text)
        guard !isName else { continue }
        #expect(throws: Never.self, "\(text)") { try Filter(reading: text, in: context) }
      }
    }
  }
}
