import Foundation
import Planning
import Testing
import Wording

@Suite("What is said of fields")
struct RecordFormatTests {
  @Test("FileFormat.md has each field in order, with its kind and an example", arguments: examples)
  func documented(example: RecordExample) throws {
    let rows = try FormatPage.rows(of: example.kind)
    let expected = zip(example.kind.fields, example.members).map { field, member in
      ["`\(field.key)`", FormatPage.words(for: field.kind), "`\(FormatPage.json(member.value))`"]
    }
    for (row, cells) in zip(rows, expected) {
      #expect([row[0], row[1], row[3]] == cells)
      #expect(!row[2].isEmpty)
    }
    #expect(rows.map { $0[0] } == expected.map { $0[0] })
  }

  static let examples = RecordExamples.all

  @Test("Each list, field and choice has its words in both languages", arguments: Language.allCases)
  func worded(language: Language) {
    let words = Words(language)
    for kind in RecordKind.allCases {
      #expect(words.list(kind.rawValue) != nil, "\(kind)")
      for field in kind.fields {
        #expect(words.field(field.key, of: kind.rawValue) != nil, "\(kind).\(field.key)")
        guard case .choice(let choices) = field.kind else { continue }
        for choice in choices {
          #expect(words.choice(choice, in: kind.rawValue) != nil, "\(kind).\(field.key) \(choice)")
        }
      }
    }
    for code in StepCode.allCases {
      #expect(words.supplierStep(code.rawValue) != nil, "\(code)")
    }
    #expect(words.field("nonsense", of: "tasks") == nil)
  }

  @Test("A word is said as it is said of its record")
  func ofItsRecord() {
    let words = Words(.french)
    #expect(words.choice("cancelled", in: "tasks") == "sans objet")
    #expect(words.choice("cancelled", in: "challenges") == "annulé")
    #expect(words.choice("watch", in: "incidents") == "à suivre")
    #expect(words.supplierStep("VIG") == "Attestation de vigilance URSSAF")
    #expect(Words(.english).field("dayJ", of: "project") == "D-day")
  }
}

/// The page of the file format, read as its tables.
private enum FormatPage {
  /// The rows under the heading of a list, each as its four cells.
  static func rows(of kind: RecordKind) throws -> [[String]] {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(contentsOf: root.appending(path: "Docs/FileFormat.md"), encoding: .utf8)
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    let heading = try #require(lines.firstIndex { $0.hasPrefix("### `\(kind.rawValue)`") })
    let table = lines[(heading + 1)...].drop { !$0.hasPrefix("|") }.prefix { $0.hasPrefix("|") }
    return table.dropFirst(2).map { line in
      line.dropFirst(2).dropLast(2).components(separatedBy: " | ")
    }
  }

  /// A kind of field as the page calls it.
  static func words(for kind: FieldKind) -> String {
    switch kind {
    case .identifier: "id"
    case .code: "code"
    case .text: "text"
    case .shortText(let cells): "text, at most \(cells) cells"
    case .longText: "long text"
    case .texts: "list of texts"
    case .flag: "true or false"
    case .integer: "whole number"
    case .number: "number"
    case .workingDays: "working days"
    case .calendarDays: "calendar days"
    case .day: "day"
    case .days: "list of days"
    case .hour: "hour"
    case .minutes: "minutes"
    case .amount: "cents"
    case .choice(let words): "one of \(words.map { "`\($0)`" }.joined(separator: ", "))"
    case .reference(let kind): "id in `\(kind.rawValue)`"
    case .references(let kind): "ids in `\(kind.rawValue)`"
    case .anchor: "anchor"
    case .links: "links"
    case .checklist: "checklist"
    case .waiting: "waiting"
    case .structure: "structure"
    }
  }

  /// A value as JSON on one line.
  static func json(_ value: FieldValue) -> String {
    switch value {
    case .null: "null"
    case .flag(let flag): "\(flag)"
    case .integer(let integer): "\(integer)"
    case .number(let spelling): spelling
    case .text(let text): "\"\(text)\""
    case .list(let list): "[\(list.map(json).joined(separator: ", "))]"
    case .object(let members):
      "{\(members.map { "\"\($0.key)\": \(json($0.value))" }.joined(separator: ", "))}"
    }
  }
}
