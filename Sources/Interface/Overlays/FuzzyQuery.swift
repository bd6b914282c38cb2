/// Words typed to find a name: each must be found in it, at best where a word begins.
struct FuzzyQuery {
  private let words: [[UInt8]]

  /// The query of a typed text.
  init(_ text: String) {
    words = TypedText(text).words.map { Array($0.utf8) }
  }

  /// Whether nothing is asked for.
  var isEmpty: Bool { words.isEmpty }

  /// How well a code and a title match; nil: they don't.
  func score(_ code: String, _ title: String) -> Int? {
    let (target, titleStart) = FuzzyQuery.target(code, title)
    var total = 0
    for word in words {
      guard let score = FuzzyQuery.score(word, in: target) else { return nil }
      // A title that begins so is meant before all.
      let beginsTitle = target[titleStart...].starts(with: word)
      total += beginsTitle ? 5 : score
    }
    // Of two equal matches the shorter name is meant.
    return total * 1000 - min(target.count, 999)
  }

  /// Whether a code is just what is typed.
  func isWhole(_ code: String) -> Bool { words == [Array(TypedText(code).folded.utf8)] }

  /// Whether each word stands whole in a code and a title, rather than as letters with gaps.
  func standsIn(_ code: String, _ title: String) -> Bool {
    let (target, _) = FuzzyQuery.target(code, title)
    return words.allSatisfy { FuzzyQuery.score($0, in: target) ?? 0 > 1 }
  }

  /// A code and a title as one text, and where the title begins in it.
  private static func target(_ code: String, _ title: String) -> (text: [UInt8], title: Int) {
    let head = TypedText(code).folded + " "
    return (Array((head + TypedText(title).folded).utf8), head.utf8.count)
  }

  /// 4: a word begins so; 3: it stands inside one; 1: its letters follow one another with gaps.
  private static func score(_ word: [UInt8], in target: [UInt8]) -> Int? {
    guard let first = word.first, word.count <= target.count else { return nil }
    var best: Int?
    for start in 0...(target.count - word.count) where target[start] == first {
      guard target[start..<start + word.count].elementsEqual(word) else { continue }
      let beginsWord = start == 0 || !isLetter(target[start - 1])
      if beginsWord { return 4 }
      best = 3
    }
    if best != nil { return best }
    // Letters with gaps are worth looking for from three on.
    guard word.count >= 3 else { return nil }
    var place = 0
    for byte in target where place < word.count && byte == word[place] { place += 1 }
    return place == word.count ? 1 : nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte >= 0x80
  }
}
