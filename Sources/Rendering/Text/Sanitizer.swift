/// Makes outside text safe to show: the only way from data to a terminal, screen or pipe.
///
/// Controls become their pictures (`␛`, `␀`, `␡`; `�` for C1), bidi controls, zero-width
/// characters, tags and variation selectors are dropped; letters of every script stay.
package enum Sanitizer {
  /// A text on one line; breaks and tabs become spaces.
  package static func line(_ text: String) -> String {
    isPlain(text) ? text : mapped(text, keepsBreaks: false)
  }

  /// A text on several lines: as `line`, but line feeds stay and CR LF becomes one.
  package static func text(_ text: String) -> String {
    isPlain(text) ? text : mapped(text, keepsBreaks: true)
  }

  /// A text on one line for editing, where what is hidden is named: `‹RLO›`, `⏎`, `‹U+E0041›`.
  ///
  /// The marks of a beginning are the beginning of the marks, so that a cursor can be placed; a
  /// joiner within an emoji and variation selectors are not named.
  package static func marked(_ text: String) -> String {
    guard !isPlain(text) else { return text }
    var shown = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      let joins = scalar.value == 0x200D && (previous.properties.isEmoji || isSelector(previous))
      if joins || isSelector(scalar) {
        shown.append(scalar)
      } else if scalar == "\n" {
        shown.append("⏎")
      } else if ScalarClass(scalar) == .invisible {
        shown.append(contentsOf: "‹\(name(of: scalar))›".unicodeScalars)
      } else {
        append(scalar, to: &shown)
      }
      previous = scalar
    }
    return String(shown)
  }

  /// Whether a text holds something that does not show: two names may then look the same.
  package static func hidesSomething(_ text: String) -> Bool {
    guard !isPlain(text) else { return false }
    return text.unicodeScalars.contains { ScalarClass($0) == .invisible && !isSelector($0) }
  }

  /// Whether a text holds nothing but common letters and signs, as most do.
  private static func isPlain(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy(\.isSimple)
  }

  private static func mapped(_ text: String, keepsBreaks: Bool) -> String {
    var shown = String.UnicodeScalarView()
    var marks = 0
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar.isSimple {
        shown.append(scalar)
        (marks, previous) = (0, scalar)
        continue
      }
      let kind = ScalarClass(scalar)
      marks = kind == .mark || kind == .spacingMark ? marks + 1 : 0
      let isBreak = scalar == "\n" || scalar.value == 0x2028 || scalar.value == 0x2029
      if isBreak, keepsBreaks {
        if previous == "\r", scalar == "\n" { shown.removeLast() }
        shown.append("\n")
      } else if scalar == "\n", previous == "\r" {
        // One space for the two.
      } else if kind != .invisible, marks <= DisplayCluster.markLimit {
        append(scalar, to: &shown)
      }
      previous = scalar
    }
    return String(shown)
  }

  /// Adds what is shown for a scalar that is not hidden.
  private static func append(_ scalar: Unicode.Scalar, to shown: inout String.UnicodeScalarView) {
    switch ScalarClass(scalar) {
    case .control(let picture): shown.append(picture)
    case .space where scalar.properties.generalCategory != .spaceSeparator: shown.append(" ")
    case .unknown where scalar.properties.generalCategory == .unassigned: shown.append("□")
    default: shown.append(scalar)
    }
  }

  private static func isSelector(_ scalar: Unicode.Scalar) -> Bool {
    (0xFE00...0xFE0F).contains(scalar.value)
  }

  /// The usual abbreviation of a hidden scalar, or its number.
  private static func name(of scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x00AD: "SHY"
    case 0x061C: "ALM"
    case 0x200B: "ZWSP"
    case 0x200C: "ZWNJ"
    case 0x200D: "ZWJ"
    case 0x200E: "LRM"
    case 0x200F: "RLM"
    case 0x202A: "LRE"
    case 0x202B: "RLE"
    case 0x202C: "PDF"
    case 0x202D: "LRO"
    case 0x202E: "RLO"
    case 0x2060: "WJ"
    case 0x2066: "LRI"
    case 0x2067: "RLI"
    case 0x2068: "FSI"
    case 0x2069: "PDI"
    case 0xFEFF: "BOM"
    default: "U+" + String(scalar.value, radix: 16, uppercase: true)
    }
  }
}
