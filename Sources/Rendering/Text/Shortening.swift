/// Shortens titles to the room there is, as a person would.
package enum Shortening {
  /// A title in at most a number of cells.
  ///
  /// Whole where it fits. Else what comes before the first « ( », « : » or « , » where that takes
  /// 10 cells or more and fits: it is a title, without an ellipsis. Else cut at a word that says something, with `…`;
  /// within a word only where the first one alone is too long.
  package static func title(_ text: String, columns: Int, glyphs: GlyphSet = .unicode) -> String {
    guard columns > 0 else { return "" }
    if TextWidth.fits(text, columns: columns) { return text }
    if let main = mainPart(of: text, columns: columns) { return String(main) }
    return shortened(text, columns: columns, glyphs)
  }

  /// A text cut at a word, with `…`, in at most a number of cells.
  package static func cut(_ text: String, columns: Int, glyphs: GlyphSet = .unicode) -> String {
    guard columns > 0 else { return "" }
    return TextWidth.fits(text, columns: columns)
      ? text : shortened(text, columns: columns, glyphs)
  }

  /// A text that doesn't fit, cut.
  private static func shortened(_ text: String, columns: Int, _ glyphs: GlyphSet) -> String {
    var width = 0
    // What fits before the ellipsis, and where its last word but one ends.
    var end = 0
    var space: Int?
    DisplayCluster.forEach(in: text, emoji: .base) { cluster, place in
      let isSpace = cluster.scalar == " " && text.utf8[text.index(at: place.lowerBound)] == 0x20
      guard width + cluster.columns < columns else {
        // A word that ends just here needs no cut.
        if isSpace { space = nil }
        return false
      }
      if isSpace { space = place.lowerBound }
      width += cluster.columns
      end = place.upperBound
      return true
    }
    let room = text[..<text.index(at: end)]
    var kept = text[..<text.index(at: space ?? end)]
    kept = kept.withoutDangling
    while let space = kept.utf8.lastIndex(of: UInt8(ascii: " ")),
      linkWords.contains(String(kept[space...].dropFirst()))
    {
      kept = kept[..<space].withoutDangling
    }
    return String(kept.isEmpty ? room : kept) + glyphs.text(.ellipsis)
  }

  /// Words that lead to the next one, in French and in English: a title cut after one looks torn.
  private static let linkWords: Set<String> = [
    "à", "au", "aux", "avec", "chez", "dans", "de", "des", "du", "en", "entre", "et", "la", "le",
    "les", "leur", "ou", "par", "pour", "puis", "sans", "ses", "son", "sous", "sur", "un", "une",
    "vers",
    "a", "an", "and", "at", "by", "for", "from", "in", "into", "its", "of", "on", "or", "the", "to",
    "with",
  ]

  /// What comes before the first separator, where it makes a title.
  private static func mainPart(of text: String, columns: Int) -> Substring? {
    // What was read: its width, where its last space begins if it ends in one, and the comma or colon
    // that a space must follow to part something.
    var width = 0
    var space: (place: Int, width: Int)?
    var separator: (place: Int, width: Int)?
    var main: (end: Int, width: Int)?
    DisplayCluster.forEach(in: text, emoji: .base) { cluster, place in
      let (scalar, precededBy) = (cluster.scalar, space)
      if scalar == " ", cluster.text == nil {
        main = separator.map { ($0.place, $0.width) }
        space = (place.lowerBound, width)
      } else {
        space = nil
      }
      separator = nil
      switch scalar {
      case "(": if let precededBy { main = (precededBy.place, precededBy.width) }
      case ":": separator = precededBy
      case ",": separator = (place.lowerBound, width)
      default: break
      }
      width += cluster.columns
      // The separator may lie just after the last cell.
      return main == nil && width <= columns + 3
    }
    guard let main, main.width >= 10, main.width <= columns else { return nil }
    return text[..<text.index(at: main.end)]
  }
}

extension Substring {
  /// Without the spaces and signs at its end that would look lost there.
  fileprivate var withoutDangling: Substring {
    var kept = self
    while let last = kept.unicodeScalars.last, last.dangles { kept.removeLast() }
    return kept
  }
}

extension Unicode.Scalar {
  /// Whether it would look lost before an ellipsis.
  fileprivate var dangles: Bool {
    switch self {
    case " ", "\u{A0}", ",", ";", ":", "+", "-", "–", "/", "(", "«", "·": true
    default: false
    }
  }
}
