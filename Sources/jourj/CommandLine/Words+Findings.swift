import Interchange
import Wording

extension Finding.Reason {
  /// Whether nothing of the file can be taken in.
  var isOfTheWholeFile: Bool { self == .notAPlan || self == .aProject }
}

extension Words {
  /// What an import found, in words.
  func sentence(for finding: Finding, in source: String) -> String {
    let line = finding.line
    return switch finding.reason {
    case .notAPlan: notAPlan(source)
    case .aProject: aProjectNoPlan(source)
    case .unknownMember(let key): unknownMember(key, source: source, line: line)
    case .unreadable(let key, let value):
      unreadableMember(key, value: value, source: source, line: line)
    case .missingIdentifier: withoutIdentifier(source: source, line: line)
    case .repeated(let name): repeatedIdentifier(name, source: source, line: line)
    case .unknownPredecessor(let task, let from):
      unknownPredecessor(from, task: task, source: source, line: line)
    case .unknownLot(let task, let lot):
      unknownLotName(lot, task: task, source: source, line: line)
    case .alreadyThere(let code): codeAlreadyThere(code, source: source, line: line)
    }
  }
}
