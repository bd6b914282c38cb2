import Interface
import Planning
import Storage
import TestSupport
import Testing
import Wording

@Suite("A field as a line of text")
struct FieldTextTests {
  private static let today = Fixture.day(3, 2)

  private func context(_ project: Project, _ language: Language = .french) -> FieldContext {
    FieldContext(Outlook(project, today: FieldTextTests.today), Words(language))
  }

  private func field(_ key: String, of list: RecordKind) throws -> FieldText {
    FieldText(try #require(list.fields.first { $0.key == key }), of: list)
  }

  @Test(
    "What a line means, in the words of the language",
    arguments: [
      (RecordKind.tasks, "title", " Réserver la scène ", FieldValue.text("Réserver la scène")),
      (.tasks, "duration", "2s", .integer(10)),
      (.tasks, "legalMinimum", "30j", .integer(30)),
      (.tasks, "notBefore", "S22", .text("2026-05-25")),
      (.tasks, "actualFinish", "hier", .text("2026-03-01")),
      (.tasks, "finish", "J-30", .object(("offset", .integer(-30)))),
      (.tasks, "finish", "29/5", .object(("date", .text("2026-05-29")))),
      (.tasks, "finish", "J-8 le jour même", .object(("onDay", .integer(-8)))),
      (.tasks, "finish", "ven 29 mai, même", .object(("onDate", .text("2026-05-29")))),
      (.challenges, "date", "J-8", .object(("onDay", .integer(-8)))),
      (.challenges, "date", "J-8 ouvré", .object(("offset", .integer(-8)))),
      (.challenges, "startsAt", "9h30", .text("09:30")),
      (.runSheet, "start", "24:30", .text("24:30")),
      (.runSheet, "duration", "1h30", .integer(90)),
      (.runSheet, "duration", "45", .integer(45)),
      (.budget, "planned", "1 250,50 €", .integer(125_050)),
      (.indicators, "target", "2,5", .number("2.5")),
      (.indicators, "target", "120", .integer(120)),
      (.posts, "reach", "-3", .integer(-3)),
      (.tasks, "state", "en cours", .text("doing")),
      (.tasks, "state", "fa", .text("done")),
      (.challenges, "photographed", "oui", .flag(true)),
      (.tasks, "lot", "technique", .text("tec")),
      (.tasks, "parent", "adm-02", .text("a2")),
      (.tasks, "roles", "régie, chargée", .list([.text("stage"), .text("me")])),
      (.tasks, "tags", "nuit, pluie", .list([.text("nuit"), .text("pluie")])),
      (.tasks, "tags", "sol, humide ; nuit", .list([.text("sol, humide"), .text("nuit")])),
      (.tasks, "notes", "Un croquis ¶ Appelé", .text("Un croquis\nAppelé")),
      (
        .tasks, "checklist", "x Plan ; Devis",
        .list([
          .object(("title", .text("Plan")), ("done", .flag(true))),
          .object(("title", .text("Devis"))),
        ])
      ),
      (.meetings, "held", "2/3, 9/3", .list([.text("2026-03-02"), .text("2026-03-09")])),
    ]
  )
  func reading(list: RecordKind, key: String, typed: String, value: FieldValue) throws {
    let field = try field(key, of: list)
    #expect(try field.read(typed, in: context(Fixture.smallEvent())) == value)
  }

  @Test(
    "What can't be read quotes the text",
    arguments: [
      (RecordKind.tasks, "duration", "bientôt"), (.tasks, "duration", "1h"),
      (.tasks, "notBefore", "31/2"), (.tasks, "finish", "un jour"), (.tasks, "state", "mûr"),
      (.tasks, "lot", "jardin"), (.tasks, "roles", "régie, xyz"),
      (.challenges, "startsAt", "25h99"),
      (.challenges, "capacity", "beaucoup"), (.challenges, "photographed", "peut-être"),
      (.runSheet, "duration", "3j"), (.budget, "planned", "cher"), (.indicators, "target", "nan"),
      (.meetings, "held", "2/3, ???"),
    ]
  )
  func misreading(list: RecordKind, key: String, typed: String) throws {
    let field = try field(key, of: list)
    let culprit = typed.split(separator: ",").last.map { $0.filter { $0 != " " } } ?? typed
    for language in Language.allCases {
      let context = context(Fixture.smallEvent(), language)
      let problem = try #require(throws: TypedProblem.self) {
        try field.read(typed, in: context)
      }
      let sentence = problem.sentence(Words(language)).filter { $0 != " " }
      #expect(sentence.contains(culprit) || sentence.contains("31/2"), "\(sentence)")
    }
  }

  @Test("An empty line is a field that is not set")
  func empty() throws {
    let context = context(Fixture.smallEvent())
    for list in RecordKind.allCases {
      for summary in list.fields {
        let field = FieldText(summary, of: list)
        #expect(try field.read("  ", in: context) == nil, "\(list) \(field.key)")
      }
    }
  }

  @Test(
    "What is printed of any value is read back as it was",
    arguments: Language.allCases
  )
  func roundTrip(language: Language) throws {
    let project = try Demo.project(today: FieldTextTests.today)
    let context = context(project, language)
    var count = 0
    for record in project.everyRecord {
      for summary in record.kind.fields {
        let field = FieldText(summary, of: record.kind)
        let value = project.value(of: field.key, in: record)
        guard field.isWritable, value != nil else { continue }
        let line = field.print(value, in: context)
        #expect(try field.read(line, in: context) == value, "\(record) \(field.key): \(line)")
        #expect(field.holds(value, in: context), "\(record) \(field.key): \(line)")
        count += 1
      }
    }
    #expect(count > 2_000)
  }

  @Test("What a line can't hold is not offered for editing")
  func unheld() throws {
    let context = context(Fixture.smallEvent())
    let tags = try field("tags", of: .tasks)
    #expect(tags.holds(.list([.text("a, b"), .text("c")]), in: context))
    #expect(tags.holds(.list([.text("a, b"), .text("c; d")]), in: context))
    #expect(!tags.holds(.list([.text("a; b"), .text("c ¶ d")]), in: context))
    let notes = try field("notes", of: .tasks)
    #expect(notes.holds(.text("un\n\ndeux"), in: context))
    #expect(!notes.holds(.text("un ¶ deux"), in: context))
    #expect(!notes.holds(.text(String(repeating: "long ", count: 900)), in: context))
    #expect(try !field("links", of: .tasks).holds(nil, in: context))
    let lot = try field("lot", of: .tasks)
    #expect(lot.holds(.text("tec"), in: context))
  }
}

extension Project {
  /// Every record of every list.
  var everyRecord: [RecordReference] {
    var copy = self
    return RecordKind.allCases.flatMap { kind in
      copy.visit(kind, ListRecords()).map { RecordReference(kind, $0) }
    }
  }
}

private struct ListRecords: RecordListVisitor {
  func visit(_ list: inout RecordList<some ProjectRecord>) -> [RecordID] { list.map(\.id) }
}
