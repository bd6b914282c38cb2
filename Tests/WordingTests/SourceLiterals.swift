/// The texts between quotation marks of a source file; what is interpolated stands in them as `•`.
struct SourceLiterals {
  /// One of them.
  struct Literal {
    let line: Int
    let text: String
  }

  private(set) var found: [Literal] = []
  private var rest: Substring
  private var line = 1

  init(_ source: String) {
    rest = source[...]
    skipCode(inParentheses: false)
  }

  private mutating func next() -> Character? {
    let character = rest.popFirst()
    if character == "\n" { line += 1 }
    return character
  }

  /// Passes over code, and takes the texts in it; inside an interpolation up to its end.
  private mutating func skipCode(inParentheses: Bool) {
    var depth = 0
    while let character = next() {
      switch character {
      case "/" where rest.first == "/": while let skipped = next(), skipped != "\n" {}
      case "\"": takeText()
      case "(": depth += 1
      case ")":
        if inParentheses && depth == 0 { return }
        depth -= 1
      default: break
      }
    }
  }

  private mutating func takeText() {
    let start = line
    var text = ""
    while let character = next(), character != "\"" {
      guard character == "\\", let escaped = next() else {
        text.append(character)
        continue
      }
      switch escaped {
      case "(":
        skipCode(inParentheses: true)
        text.append("•")
      case "u":
        let digits = rest.dropFirst().prefix { $0 != "}" }
        rest = rest.dropFirst(digits.count + 2)
        if let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) {
          text.unicodeScalars.append(scalar)
        }
      default: text.append(escaped)
      }
    }
    found.append(Literal(line: start, text: text))
  }
}

extension SourceLiterals.Literal {
  /// Whether a mark of French punctuation stands behind a space that lines break at.
  var hasLooseMark: Bool {
    let characters = Array(text)
    return characters.indices.contains { index in
      if characters[index] == "«" { return characters.dropFirst(index + 1).first == " " }
      guard ":;!?»%€".contains(characters[index]), index > 0, characters[index - 1] == " " else {
        return false
      }
      // A unit goes with the number before it; «en €» has none.
      if characters[index] == "€" {
        return index > 1 && "•0123456789".contains(characters[index - 2])
      }
      // `!state` is something to type, and so is what stands in a column of its own.
      let isTyped = characters.dropFirst(index + 1).first?.isLetter == true
      return !isTyped && !(index > 1 && " ·".contains(characters[index - 2]))
    }
  }

  /// Whether a word of it speaks to whoever reads.
  var speaksToSomebody: Bool {
    let words = text.lowercased().split { !$0.isLetter }
    let spoken: Set<Substring> = ["tu", "toi", "te", "ton", "ta", "tes", "vous", "votre", "vos"]
    return words.indices.contains { index in
      let isNoun = index > 0 && words[index - 1] == "rendez"
      return spoken.contains(words[index]) && !isNoun
    }
  }

  /// Whether a month or a day of the week begins with a capital.
  var hasCapitalOfTime: Bool {
    let names: Set<Substring> = [
      "Janvier", "Février", "Mars", "Avril", "Mai", "Juin", "Juillet", "Août", "Septembre",
      "Octobre", "Novembre", "Décembre", "Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi",
      "Samedi", "Dimanche",
    ]
    return text.split { !$0.isLetter }.contains { names.contains($0) }
  }
}
