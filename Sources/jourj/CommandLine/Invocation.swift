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
      arguments = isAboutProgram ? leading : ["open"] + leading
      return
    }
    if commands.contains(first) {
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
