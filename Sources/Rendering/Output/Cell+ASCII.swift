extension Cell {
  /// What a terminal that knows ASCII only is to write: as many characters as the cell has columns.
  ///
  /// Accents go, marks of the screens take their ASCII form, what has none becomes `?`.
  package var asciiText: String {
    guard columns > 0 else { return "" }
    if scalar.isASCII { return String(scalar) }
    guard columns == 1 else { return "??" }
    return String(Fallback.scalar(for: scalar))
  }
}

/// ASCII for what the screens and French need.
private enum Fallback {
  static func scalar(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    // Letters and quotes first: a `»` is French here, the mark has been drawn in ASCII already.
    if (0xA0..<0x180).contains(scalar.value) {
      return Unicode.Scalar(latin[Int(scalar.value) - 0xA0])
    }
    if let glyph = glyphs[scalar] { return glyph }
    return switch scalar.value {
    case 0x2010...0x2015, 0x2212: "-"
    case 0x2018...0x201B: "'"
    case 0x201C...0x201F: "\""
    case 0x20AC: "E"
    case 0x2400...0x2421: "^"
    case 0x2500...0x2501, 0x2504...0x2505: "-"
    case 0x2502...0x2503, 0x2506...0x2507: "|"
    case 0x2580...0x2588: "#"
    case 0x2589...0x258D, 0x2590: "#"
    default: "?"
    }
  }

  /// The marks of the screens; where two share a shape, the first of the table counts.
  private static let glyphs: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    Glyph.allCases.map(\.forms).map { ($0.unicode, $0.ascii) },
    uniquingKeysWith: { first, _ in first }
  )

  /// U+00A0 to U+017F, in order.
  private static let latin = Array(
    (" !????|?\"ca\"--r-o+23'u?.,1o\"????AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTs"
      + "aaaaaaaceeeeiiiidnooooo/ouuuuytyAaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGg"
      + "GgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSs"
      + "SsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs").utf8
  )
}
