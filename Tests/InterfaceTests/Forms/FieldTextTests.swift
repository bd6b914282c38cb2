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
      (.runSheet, "actualEnd", "26:30b", .text("26:30B")),
      (.runSheet, "actualStart", "-0:10", .text("-00:10")),
      (.runSheet, "day", "-1", .integer(-1)),
      (.runSheet, "extra", "-8", .integer(-8)),
      (.runSheet, "shift", "\u{2212}1h30", .integer(-90)),
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
      (.runSheet, "duration", "3j"), (.runSheet, "duration", "-5"), (.budget, "planned", "cher"),
      (.indicators, "target", "nan"),
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

  @Test(
    "Every field of the template can be typed, but what is on record and what questionnaires gave",
    arguments: Language.allCases
  )
  func everyField(language: Language) throws {
    let project = try Demo.project(today: FieldTextTests.today)
    let context = context(project, language)
    for record in project.everyRecord {
      for summary in record.kind.fields where !["answers", "usual"].contains(summary.key) {
        let field = FieldText(summary, of: record.kind)
        let value = project.value(of: field.key, in: record)
        if record.kind == .baselines, field.key == "dates" { continue }
        // Entries of the incident log have no form.
        if record.kind.isAppendOnly, field.key == "gates" { continue }
        let line = field.print(value, in: context)
        #expect(field.holds(value, in: context), "\(record) \(field.key): \(line)")
      }
    }
  }

  @Test(
    "What has parts of its own is typed in words",
    arguments: [
      (
        RecordKind.tasks, "links", "ADM-02 début→début +2, com-01",
        FieldValue.list([
          .object(("from", .text("a2")), ("type", .text("SS")), ("lag", .integer(2))),
          .object(("from", .text("c1"))),
        ])
      ),
      (
        .tasks, "waiting", "Préfecture, service des fêtes, relance ven",
        .object(("on", .text("Préfecture, service des fêtes")), ("until", .text("2026-03-06")))
      ),
      (
        .tasks, "recurrence", "toutes les 2 semaines, le lundi, du 5/1/2026, au J+13",
        .object(
          ("unit", .text("week")),
          ("every", .integer(2)),
          ("weekday", .integer(1)),
          ("from", .object(("onDate", .text("2026-01-05")))),
          ("until", .object(("onDay", .integer(13))))
        )
      ),
      (
        .meetings, "recurrence", "chaque mardi du J-30",
        .object(
          ("unit", .text("week")),
          ("weekday", .integer(2)),
          ("from", .object(("onDay", .integer(-30))))
        )
      ),
      (
        .contacts, "consent", "oui, le 3/2/2026, origine : formulaire en ligne",
        .object(
          ("given", .flag(true)),
          ("on", .text("2026-02-03")),
          ("origin", .text("formulaire en ligne"))
        )
      ),
      (
        .project, "calendar", "lun-ven, jours fériés travaillés, fermé 15/5/2026, 16/5/2026",
        .object(
          ("workdays", .list((1...5).map { .integer($0) })),
          ("holidays", .text("none")),
          ("closures", .list([.text("2026-05-15"), .text("2026-05-16")])),
          ("extraWorkdays", .list([]))
        )
      ),
      (
        .supplierTypes, "steps", "BES J-99 ; CTR, facultatif ; ARR J même",
        .list([
          .object(("code", .text("BES")), ("due", .object(("offset", .integer(-99))))),
          .object(("code", .text("CTR")), ("required", .flag(false))),
          .object(("code", .text("ARR")), ("due", .object(("onDay", .integer(0))))),
        ])
      ),
      (
        .suppliers, "steps", "dev reçu, fait le 19/3/2026, montant HT 5 980, note : deux options",
        .list([
          .object(
            ("code", .text("DEV")),
            ("state", .text("received")),
            ("done", .text("2026-03-19")),
            ("amount", .integer(598_000)),
            ("note", .text("deux options"))
          )
        ])
      ),
      (
        .meetings, "decisions",
        "Scène côté statue, à l'ombre, responsable régie, échéance 6/3/2026",
        .list([
          .object(
            ("text", .text("Scène côté statue, à l'ombre")),
            ("role", .text("stage")),
            ("due", .text("2026-03-06"))
          )
        ])
      ),
    ]
  )
  func parts(list: RecordKind, key: String, typed: String, value: FieldValue) throws {
    let field = try field(key, of: list)
    #expect(try field.read(typed, in: context(Fixture.smallEvent())) == value)
  }

  @Test(
    "What is not understood of parts is told with an example",
    arguments: [
      (RecordKind.tasks, "links", "ADM-77"), (.tasks, "links", "ADM-01 bientôt"),
      (.tasks, "recurrence", "parfois"), (.contacts, "consent", "peut-être"),
      (.project, "calendar", "lun-truc"), (.supplierTypes, "steps", "XYZ J-3"),
      (.suppliers, "steps", "DEV reçu, fait le 31/2"),
      (.meetings, "decisions", "Oui, échéance un jour"),
    ]
  )
  func partsMisread(list: RecordKind, key: String, typed: String) throws {
    let field = try field(key, of: list)
    #expect(throws: TypedProblem.self) {
      _ = try field.read(typed, in: context(Fixture.smallEvent()))
    }
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
    #expect(try !field("answers", of: .feedback).holds(nil, in: context))
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
