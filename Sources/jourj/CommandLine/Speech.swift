import Wording

/// The language that the program speaks, settled before anything is said.
enum Speech {
  /// All words, in the language of `--lang`, else of the locale.
  static let words = Words(language(of: CommandLine.arguments) ?? ProcessEnvironment.language)

  /// The language that `--lang` names among `arguments`.
  static func language(of arguments: [String]) -> Language? {
    for (index, argument) in arguments.enumerated() {
      if argument == "--lang", index + 1 < arguments.count {
        return Language(rawValue: arguments[index + 1])
      }
      if argument.hasPrefix("--lang=") {
        return Language(rawValue: String(argument.dropFirst("--lang=".count)))
      }
    }
    return nil
  }
}

/// A help page of the parser, in the language that is spoken.
enum HelpText {
  /// `page` with its headings translated; what the usage goes on with stays below its beginning.
  static func translated(_ page: String, _ words: Words) -> String {
    let translated = words.helpHeadings.reduce(withoutValues(page)) { text, heading in
      text.replacing(heading.english, with: heading.here)
    }
    let paragraphs = translated.split(separator: "\n\n", omittingEmptySubsequences: false)
    return paragraphs.map { paragraph in
      paragraph.hasPrefix("USAGE")
        ? paragraph.replacing("\n", with: "\n" + words.usageIndentation) : paragraph
    }
    .joined(separator: "\n\n")
  }
  /// The page without the parser's lists of values, which the placeholders and sentences tell already.
  private static func withoutValues(_ page: String) -> String {
    var (kept, rest) = ("", page[...])
    while let start = rest.firstRange(of: "(values: "),
      let end = rest[start.upperBound...].firstIndex(of: ")")
    {
      kept += rest[..<start.lowerBound].trimmedEnd
      rest = rest[rest.index(after: end)...]
    }
    return kept + rest
  }
}

extension Substring {
  /// The text without the blanks and line ends at its end.
  fileprivate var trimmedEnd: Substring {
    prefix(upTo: lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? startIndex)
  }
}
