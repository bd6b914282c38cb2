/// A typed text made easy to read: lower case, no accents, one space between words.
package struct TypedText {
  /// The words of it.
  let words: [Substring]
  /// The words again, one space between.
  package let folded: String

  /// Folds `text`.
  package init(_ text: String) {
    var folded = ""
    for character in text.lowercased() {
      folded += TypedText.plain[character] ?? (character.isWhitespace ? " " : String(character))
    }
    words = folded.split(separator: " ")
    self.folded = words.joined(separator: " ")
  }

  private static let plain: [Character: String] = [
    "é": "e", "è": "e", "ê": "e", "ë": "e", "à": "a", "â": "a", "ù": "u", "û": "u", "ü": "u",
    "î": "i", "ï": "i", "ô": "o", "ö": "o", "ç": "c", "œ": "oe", "’": "'", "−": "-", "–": "-",
  ]
}

extension StringProtocol {
  /// The number that ASCII digits write, nil for anything else or more than nine digits.
  var typedNumber: Int? {
    guard !isEmpty, utf8.count <= 9, utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(self)
  }

  /// The leading digits and what follows them, nil where there is no digit.
  var typedQuantity: (number: Int, unit: SubSequence)? {
    let digits = prefix { $0.isASCII && $0.isNumber }
    guard let number = digits.typedNumber else { return nil }
    return (number, self[digits.endIndex...])
  }
}
