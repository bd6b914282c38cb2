/// Whether what is typed next is text rather than keys.
package enum AwaitedText: Sendable {
  /// Keys are commands.
  case none
  /// A line, ended by Enter.
  case line
  /// One field of several, left by Tab.
  case field
}

extension State {
  /// What the screen waits for.
  package var awaitedText: AwaitedText {
    if let welcome { return welcome.takesText ? .line : .none }
    if awaitsCells { return .line }
    if typesInDirectory { return directory?.cell == nil ? .line : .field }
    return switch overlay {
    case .prompt, .picker, .commands, .filter: .line
    case .form: .field
    case .entry(let sheet, _): sheet.stage == .text ? .field : .none
    case .menu, .waysOut, .telling, .reading, nil: .none
    }
  }
}
