import Interface
import Planning
import Testing
import Wording

@Suite("Every table of words, whole in both languages")
struct WordTableTests {
  /// The words of all that may be asked for by some key.
  struct WordTable: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let keys: [String]
    let areDistinct: Bool
    let word: @Sendable (Words, String) -> String?

    init(
      _ name: String,
      _ keys: some Sequence<String>,
      areDistinct: Bool = true,
      _ word: @escaping @Sendable (Words, String) -> String?
    ) {
      (testDescription, self.keys, self.areDistinct) = (name, Array(keys), areDistinct)
      self.word = word
    }

    init<Key: CaseIterable & RawRepresentable<String>>(
      _ name: String,
      of type: Key.Type,
      _ word: @escaping @Sendable (Words, String) -> String?
    ) {
      self.init(name, type.allCases.map(\.rawValue), word)
    }
  }

  static let tables = [
    WordTable("the choices of the review", choices(of: .day)) { $0.reviewVerb($1) },
    WordTable("those of the triage", choices(of: .template)) { $0.reviewVerb($1) },
    WordTable("what the review made of them", choices(of: .day)) { $0.reviewOutcome($1) },
    WordTable("what the triage did", choices(of: .template), areDistinct: false) {
      $0.reviewOutcome($1)
    },
    WordTable("the sections of the day", of: Agenda.Section.self) { $0.agendaSection($1) },
    WordTable("the fields of cards", of: CardField.self) { $0.cardField($1) },
    WordTable("the columns of the plan", of: PlanColumn.self) { $0.planColumn($1) },
    WordTable("the orders of the plan", of: PlanSort.Key.self) {
      $0.sortedBy($1, isReversed: false)
    },
    WordTable("the same backwards", of: PlanSort.Key.self) { $0.sortedBy($1, isReversed: true) },
    WordTable("the steps of suppliers", of: StepCode.self) { $0.supplierStep($1) },
    WordTable("the same among other words", of: StepCode.self) { $0.stepNoun($1) },
    WordTable("the states of steps that are asked for", of: StepState.self) {
      $0.stepState($1, isAsked: true)
    },
    WordTable("the states of the other steps", of: StepState.self) {
      $0.stepState($1, isAsked: false)
    },
    WordTable("the types of links", of: LinkType.self) { $0.linkType($1) },
    WordTable("the fields of tasks", of: TaskField.self) { $0.taskField($1) },
    WordTable("lists", of: RecordKind.self) { $0.list($1) },
    WordTable("one of a list", of: RecordKind.self) { $0.kind($1) },
    WordTable("the words of filters", Words.filterVocabulary.map(\.key)) { $0.filterWord($1) },
    WordTable("what they ask for", Words.filterVocabulary.map(\.key), areDistinct: false) {
      $0.filterHelp($1)
    },
    WordTable("the flags of filters", of: FilterFlag.self) { $0.filterHelp($1) },
  ]

  private static func choices(of kind: ReviewKind) -> [String] {
    kind.choices.map(\.rawValue)
  }

  @Test("Each key has its words", arguments: tables)
  func whole(table: WordTable) {
    #expect(!table.keys.isEmpty)
    for key in table.keys {
      let said = Language.allCases.map { table.word(Words($0), key) ?? "" }
      #expect(!said.contains(""), "\(key)")
      // A key that nobody put into words comes back as it is, in either language.
      #expect(said != [key, key] || Self.alike.contains(key), "\(key)")
      #expect(said.allSatisfy { $0 == $0.trimmed }, "\(said)")
    }
    // So does a key that is taken for the last of the table.
    for words in Language.allCases.map(Words.init) where table.areDistinct {
      let said = table.keys.compactMap { table.word(words, $0) }
      #expect(Set(said).count == table.keys.count, "\(said)")
    }
  }

  /// What is the same word in both languages, and in the document.
  private static let alike: Set = [
    "code", "zone", "type", "dates", "budget", "contacts", "questionnaires",
  ]

  @Test("No two words of filters mean two things")
  func filterWords() {
    for isFlag in [true, false] {
      var owners: [String: String] = [:]
      for entry in Words.filterVocabulary where entry.isFlag == isFlag {
        for word in Set(entry.words) {
          #expect(owners[word] == nil, "\(word): \(owners[word] ?? "") and \(entry.key)")
          owners[word] = entry.key
        }
      }
    }
  }
}

extension String {
  /// The text without blanks at its ends.
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
