import Interface
import Planning
import Rendering
import Storage
import TestSupport
import Testing
import Wording

@Suite("Both languages, whole")
struct LanguageTests {
  @Test(
    "Whatever key is pressed in a view, no word of the other language is on the screen",
    arguments: Language.allCases,
    ViewID.allCases
  )
  func everyKey(language: Language, view: ViewID) throws {
    for (columns, rows) in [(80, 24), (160, 50)] {
      let first = Stage(
        Plain.project,
        columns: columns,
        rows: rows,
        language: language,
        view: view
      )
      check(first, language, "view \(view.rawValue)")
      for stroke in Set(CommandTable.all.flatMap(\.keys)) {
        var stage = first
        let keys = (stroke.followsG ? "g" : "") + stroke.key.notation
        try stage.play(keys)
        check(stage, language, "\(view.rawValue)\(keys)")
      }
    }
  }

  /// What leads to screens without a French word being typed.
  private static let scenes = Scene.all.filter { $0.keys.allSatisfy(\.isASCII) }

  @Test("Nor is one in what stands in front of a view", arguments: Language.allCases, scenes)
  func everyScene(language: Language, scene: Scene) throws {
    var stage = Stage(Plain.project, columns: 120, rows: 40, language: language)
    try stage.play(scene.keys)
    check(stage, language, scene.keys)
  }

  @Test("Nor is one in the form of any record", arguments: Language.allCases, RecordKind.allCases)
  func everyForm(language: Language, kind: RecordKind) throws {
    var stage = Stage(Plain.project, columns: 160, rows: 60, language: language)
    let record = Plain.project.everyRecord.first { $0.kind == kind }
    guard let record else { return }
    stage.change { $0.openForm(for: record) }
    for _ in kind.fields {
      check(stage, language, "form of \(kind)")
      try stage.play("<Tab>")
    }
  }

  @Test("Nor is one on the first start", arguments: Language.allCases)
  func firstStart(language: Language) throws {
    let sources = [Welcome.Source("xyl", Plain.project), Welcome.Source("vide", Project())]
    var stage = try Stage(from: sources, language: language)
    for _ in 0..<8 {
      check(stage, language, "the first start")
      try stage.play("<Tab>")
    }
  }

  private func check(_ stage: Stage, _ language: Language, _ context: String) {
    for row in stage.screen.rows {
      if let word = foreign(in: row, language) {
        Issue.record("«\(word)» after \(context): \(row)")
      }
    }
  }

  /// A word of the other language in a row; nil: there is none.
  private func foreign(in row: String, _ language: Language) -> String? {
    let words = row.split { !$0.isLetter && $0 != "'" }.map { $0.lowercased() }
    // An accented letter by itself is a key of a French keyboard.
    let accented = words.first { $0.count > 1 && $0.contains { "éèêëàâùûîïôçœ".contains($0) } }
    if language == .english, let accented { return accented }
    let others: Set<String> =
      language == .english
      ? [
        "le", "la", "les", "des", "du", "un", "une", "et", "pour", "avec", "sans", "sur", "jour",
        "aucun", "aucune", "rien", "fiche", "nouvelle", "moi", "auj", "juin", "mars", "avr", "mai",
      ]
      : [
        "the", "of", "and", "with", "nothing", "task", "tasks", "enter", "esc", "today", "supplier",
        "suppliers", "record", "form", "day", "days", "june", "shift", "done", "to", "is", "no",
      ]
    return words.first { others.contains($0) }
  }
}

/// The demonstration with all that people write in it put in plain letters of no language.
private enum Plain {
  static let project = (try? Demo.project(today: Fixture.day(3, 2))).map(plain) ?? Project()

  private static func plain(_ project: Project) -> Project {
    var plain = project
    for (number, record) in project.everyRecord.enumerated() {
      for field in record.kind.fields {
        guard let value = project.value(of: field.key, in: record) else { continue }
        let text = "Xyl \(number)"
        switch field.kind {
        case .text, .shortText, .longText:
          _ = plain.set(field.key, to: .text(text), in: record)
        case .texts:
          _ = plain.set(field.key, to: .list([.text(text)]), in: record)
        case .checklist, .waiting, .structure:
          _ = plain.set(field.key, to: rewritten(value, text), in: record)
        default: break
        }
      }
    }
    return plain
  }

  /// A value whose texts that people write are others.
  private static func rewritten(_ value: FieldValue, _ text: String) -> FieldValue {
    switch value {
    case .list(let elements): .list(elements.map { rewritten($0, text) })
    case .object(let members):
      .object(
        members.map { member in
          if member.key == "options" {
            return FieldValue.Member("options", .list([.text(text)]))
          }
          let isWritten =
            ["title", "short", "note", "advice", "text", "origin", "document", "on"]
            .contains(member.key) && member.value.text.map { Day(iso: $0) == nil } ?? false
          return FieldValue.Member(
            member.key,
            isWritten ? .text(text) : rewritten(member.value, text)
          )
        }
      )
    default: value
    }
  }
}
