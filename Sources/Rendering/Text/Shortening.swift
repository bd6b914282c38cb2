/// Shortens titles to the room there is, as a person would.
package enum Shortening {
  /// A title in at most a number of cells.
  ///
  /// Whole where it fits. Else what comes before the first « ( », « : » or « , » where that takes
  /// 10 cells or more and fits: it is a title, without an ellipsis. Else cut at a word, with `…`;
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
    let room = TextWidth.prefix(text, columns: columns - 1)
    let endsWord = room.endIndex < text.endIndex && text[room.endIndex] == " "
    var kept = room
    if !endsWord, let space = room.utf8.lastIndex(of: UInt8(ascii: " ")) { kept = room[..<space] }
    while let last = kept.unicodeScalars.last, last.dangles { kept.removeLast() }
    return (kept.isEmpty ? room : kept) + glyphs.text(.ellipsis)
  }

  /// What comes before the first separator, where it makes a title.
  private static func mainPart(of text: String, columns: Int) -> Substring? {
    // The separator may lie just after the last cell.
    let reach = TextWidth.prefix(text, columns: columns + 2).endIndex
    let scalars = text.unicodeScalars
    var before = scalars.startIndex
    var index = scalars.startIndex
    while index < reach {
      let afterwards = scalars.index(after: index)
      defer { (before, index) = (index, afterwards) }
      let here = scalars[index]
      guard here == "(" || here == ":" || here == "," else { continue }
      let followsSpace = before < index && scalars[before].isSpace
      let precedesSpace = afterwards < scalars.endIndex && scalars[afterwards].isSpace
      let end: String.Index? =
        switch here {
        case "(" where followsSpace: before
        case ":" where followsSpace && precedesSpace: before
        case "," where precedesSpace: index
        default: nil
        }
      guard let end else { continue }
      let main = text[..<end]
      let width = TextWidth.of(String(main))
      return (10...max(10, columns)).contains(width) && width <= columns ? main : nil
    }
    return nil
  }
}

extension Unicode.Scalar {
  /// A space, breaking or not, as French typography has them before a colon.
  fileprivate var isSpace: Bool {
    self == " " || self == "\u{A0}" || self == "\u{202F}"
  }

  /// Whether it would look lost before an ellipsis.
  fileprivate var dangles: Bool {
    switch self {
    case " ", "\u{A0}", ",", ";", ":", "+", "-", "–", "/", "(", "«", "·": true
    default: false
    }
  }
}
