import Foundation
import Testing

@Suite("How words are set")
struct TypographyTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/Wording").standardizedFileURL

  /// The files of the words.
  static let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?
    .compactMap { ($0 as? URL)?.lastPathComponent }.filter { $0.hasSuffix(".swift") }.sorted()

  private func source(_ file: String) throws -> String {
    try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8)
  }

  @Test("An apostrophe is a straight one, as in the data", arguments: try #require(files))
  func apostrophes(file: String) throws {
    for literal in SourceLiterals(try source(file)).found {
      #expect(!literal.text.contains("\u{2019}"), "\(file):\(literal.line): \(literal.text)")
    }
  }

  @Test(
    "French marks stand behind a no-break space, which the source shows as \\u{A0}",
    arguments: try #require(files)
  )
  func spaces(file: String) throws {
    let source = try source(file)
    #expect(!source.contains("\u{A0}"))
    for literal in SourceLiterals(source).found {
      #expect(!literal.hasLooseMark, "\(file):\(literal.line): \(literal.text)")
    }
  }

  @Test(
    "Nobody is spoken to but in the messages to others",
    arguments: try #require(files).filter { $0 != "MessageWords.swift" }
  )
  func nobodySpokenTo(file: String) throws {
    for literal in SourceLiterals(try source(file)).found {
      #expect(!literal.speaksToSomebody, "\(file):\(literal.line): \(literal.text)")
    }
  }

  @Test("Months and days are in lower case", arguments: try #require(files))
  func lowerCase(file: String) throws {
    for literal in SourceLiterals(try source(file)).found {
      #expect(!literal.hasCapitalOfTime, "\(file):\(literal.line): \(literal.text)")
    }
  }

  @Test(
    "A word that speaks to somebody is found",
    arguments: [
      (#""Voulez-vous quitter ?""#, true), (#""garde tes notes""#, true),
      (#""Votre projet""#, true), (#""rendez-vous à 10:00""#, false),
      (#""les étapes à venir""#, false), (#""le bouton""#, false),
    ]
  )
  func spokenTo(source: String, isSpokenTo: Bool) {
    #expect(SourceLiterals(source).found.contains { $0.speaksToSomebody } == isSpokenTo)
  }

  @Test(
    "A mark that could begin a line is found",
    arguments: [
      (#"pick("Quoi ?", "What?")"#, true),
      (#"pick("Quoi\u{A0}?", "What?")"#, false),
      (#""« mot\u{A0}»""#, true),
      (#""«\u{A0}mot »""#, true),
      (#""reste : \(count) j""#, true),
      (#""\(count > 1 ? "oui" : "non") ou autre" // non ?"#, false),
      (#""\(count > 1 ? "oui !" : "non")""#, true),
      (#""lot:x, !state:done""#, false),
      (#""gr\u{A0}: plan   ?\u{A0}: aide""#, false),
      (#"// « commentaire » ?"#, false),
      (#""en € HT""#, false),
      (#""\(sum) €""#, true),
      (#""\(sum)\u{A0}€""#, false),
    ]
  )
  func looseMarks(source: String, isLoose: Bool) {
    #expect(SourceLiterals(source).found.contains { $0.hasLooseMark } == isLoose)
  }
}
