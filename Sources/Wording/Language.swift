/// A language that people read on screen.
package enum Language: String, CaseIterable, Sendable {
  case french = "fr"
  case english = "en"
}

/// Every word that people read, in one language.
///
/// Each area of the program keeps its words in an extension of its own file.
package struct Words: Sendable, Hashable {
  /// The language of all these words.
  package let language: Language

  /// The words of `language`.
  package init(_ language: Language) {
    self.language = language
  }

  /// The one of two phrasings that is in this language.
  func pick<Phrase>(_ french: Phrase, _ english: Phrase) -> Phrase {
    language == .french ? french : english
  }
}
