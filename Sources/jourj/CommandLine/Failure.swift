import LosslessJSON

/// Why a command could not do what was asked, and the status it ends with.
struct Failure: Error, Equatable {
  /// How the program ends (cli.md, "Exit status").
  enum Status: Int32 {
    case done = 0
    /// Refused or not found; nothing changed.
    case refused = 1
    /// Wrong usage, or a file that is unreadable or damaged.
    case unusable = 2
    /// The change could not be saved.
    case notSaved = 3
  }

  /// How the program ends.
  let status: Status
  /// A short name that scripts can tell the failure by.
  let code: String
  /// What is wrong, the culprit quoted, and what to do, in the user's language.
  var message: String
  /// The line in the file, where one is to blame.
  var line: Int?
  /// The column in that line.
  var column: Int?
}

extension Failure {
  /// What it says as JSON, for whoever reads it by program.
  var members: [JSON.Member] {
    var members: [JSON.Member] = [.init("code", .string(code)), .init("message", .string(message))]
    if let line { members.append(.init("line", .integer(line))) }
    if let column { members.append(.init("column", .integer(column))) }
    return members
  }
}
