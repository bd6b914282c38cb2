import Rendering
import Wording

extension State {
  /// Takes the user's own keys, and tells which lines of their file are not followed.
  package mutating func take(_ file: KeyFile, at path: String) {
    keymap = file.keymap
    guard !file.problems.isEmpty else { return }
    let lines = file.problems.map { problem in
      Reading.Line(
        mark: .breaks,
        label: words.keyFileLine(problem.line),
        text: problem.reason.sentence(words)
      )
    }
    overlay = .reading(
      Reading(
        .keys,
        title: words.keyFileProblems(file.problems.count),
        [Reading.Line(role: .muted, text: path)] + lines
      )
    )
  }
}

extension KeyFile.Reason {
  /// The reason in words.
  fileprivate func sentence(_ words: Words) -> String {
    switch self {
    case .notALine: words.keyFileNotALine
    case .unknownCommand(let name): words.keyFileUnknownCommand(name)
    case .noKey(let name): words.keyFileNoKey(name)
    case .unknownKey(let key): words.keyFileUnknownKey(key)
    case .reservedKey(let key): words.keyFileReservedKey(key)
    case .repeated(let name, let line): words.keyFileRepeated(name, line: line)
    case .taken(let stroke, let id):
      words.keyFileTaken(
        stroke.name(words),
        CommandTable.command(id)?.text(words).name ?? id,
        id: id
      )
    }
  }
}
