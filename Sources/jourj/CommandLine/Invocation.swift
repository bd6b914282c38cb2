/// What was typed after the program's name, put in the order in which the parser reads it.
///
/// The first word that is no option decides: a command's name, else a file to open. Global options
/// may stand before the command; they are moved behind it.
struct Invocation: Equatable {
  /// The words for the parser, a command's name first.
  let arguments: [String]

  /// Arranges `words`; `commands` are the names that may come first.
  init(_ words: [String], commands: Set<String>, exists: (String) -> Bool) {
    var leading: [String] = []
    var rest = words[...]
    while let word = rest.first, word.hasPrefix("-"), word != "-", word != "--" {
      leading.append(rest.removeFirst())
      if Self.takesValue(word), let value = rest.popFirst() { leading.append(value) }
    }
    guard let first = rest.first else {
      // Help, version and completions belong to the program, everything else to the interface.
      let isAboutProgram = leading.contains { Self.aboutProgram.contains($0.prefixBefore("=")) }
      arguments = isAboutProgram ? Self.withoutValued(leading) : ["open"] + leading
      return
    }
    if first == "help" {
      // The parser's own command, which knows no options; the language is settled before.
      let words = Self.withoutOptions(rest)
      arguments = words == ["help", "help"] ? ["help"] : words
    } else if commands.contains(first) {
      arguments = [first] + leading + rest.dropFirst()
    } else if first.contains("/") || first.hasSuffix(".json") || exists(first) {
      arguments = ["open"] + leading + rest
    } else {
      arguments = leading + rest
    }
  }

  /// Options that every command has and that are followed by a value.
  private static let valued: Set<String> = ["-f", "--file", "--lang", "--now", "--theme"]

  private static let aboutProgram: Set<String> = [
    "-h", "--help", "--version", "--generate-completion-script", "--help-hidden",
    "--experimental-dump-help",
  ]

  /// What the program itself is asked; options of commands mean nothing there.
  private static func withoutValued(_ words: [String]) -> [String] {
    guard let index = words.firstIndex(where: { aboutProgram.contains($0.prefixBefore("=")) })
    else { return words }
    return Array(words[index...].prefix(takesValue(words[index]) ? 2 : 1))
  }

  private static func withoutOptions(_ words: ArraySlice<String>) -> [String] {
    var kept: [String] = []
    var rest = words
    while let word = rest.popFirst() {
      if !word.hasPrefix("-") {
        kept.append(word)
      } else if takesValue(word) {
        _ = rest.popFirst()
      }
    }
    return kept
  }

  private static func takesValue(_ option: String) -> Bool {
    valued.contains(option) || option == "--generate-completion-script"
  }
}

extension String {
  /// What stands before the first `separator`, or all of it.
  fileprivate func prefixBefore(_ separator: Character) -> String {
    String(prefix { $0 != separator })
  }
}
