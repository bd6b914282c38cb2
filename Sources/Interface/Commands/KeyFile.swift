import Rendering

/// The user's own keys, as a file says them: `command = key key`, a line each; `#` begins a remark.
///
/// What can't be followed is told by its line; all the rest holds.
package struct KeyFile: Sendable {
  /// The keys of all commands.
  package let keymap: Keymap
  /// The lines that are not followed, in their order.
  package let problems: [Problem]

  /// A line that is not followed.
  package struct Problem: Hashable, Sendable {
    /// Its number, from 1.
    package let line: Int
    /// Why not.
    package let reason: Reason
  }

  /// Why a line is not followed.
  package enum Reason: Hashable, Sendable {
    /// No `=` stands between a command and keys.
    case notALine
    /// No command is called so.
    case unknownCommand(String)
    /// No key stands after the command.
    case noKey(String)
    /// No key is written so.
    case unknownKey(String)
    /// The key can't be given to a command: the terminal takes it for another, or it is needed.
    case reservedKey(String)
    /// An earlier line is about the same command.
    case repeated(String, line: Int)
    /// The key belongs to another command, which applies at the same place.
    case taken(Stroke, by: String)
  }

  /// Reads the text of a file.
  package init(_ text: String) {
    var lines: [Line] = []
    var problems: [Problem] = []
    let texts = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, text) in texts.enumerated() {
      do throws(LineError) {
        guard let line = try Line(text, number: index + 1) else { continue }
        if let earlier = lines.first(where: { $0.command == line.command }) {
          let reason = Reason.repeated(line.command, line: earlier.number)
          throw LineError(reason: reason)
        }
        lines.append(line)
      } catch {
        problems.append(Problem(line: index + 1, reason: error.reason))
      }
    }
    while let clash = KeyFile.firstClash(among: lines) {
      problems.append(clash)
      lines.removeAll { $0.number == clash.line }
    }
    self.problems = problems.sorted { $0.line < $1.line }
    keymap = Keymap(
      changed: Dictionary(uniqueKeysWithValues: lines.map { ($0.command, $0.keys) })
    )
  }

  /// A key that two commands would have at one place: of the two lines, the later gives way.
  ///
  /// The keys of the table agree with each other, so that one of the two has a line.
  private static func firstClash(among lines: [Line]) -> Problem? {
    var owners: [Binding: Command] = [:]
    let changed = Dictionary(uniqueKeysWithValues: lines.map { ($0.command, $0) })
    for command in CommandTable.all {
      for binding in command.bindings(changed[command.id]?.keys ?? command.keys) {
        guard let owner = owners.updateValue(command, forKey: binding) else { continue }
        let mine = changed[command.id]?.number ?? 0
        let theirs = changed[owner.id]?.number ?? 0
        let other = mine > theirs ? owner : command
        return Problem(line: max(mine, theirs), reason: .taken(binding.stroke, by: other.id))
      }
    }
    return nil
  }
}

/// Why a line can't be read.
private struct LineError: Error {
  let reason: KeyFile.Reason
}

/// One line of a key file.
private struct Line {
  /// Its number, from 1.
  let number: Int
  /// The command's id.
  let command: String
  /// Its keys, one at least.
  let keys: [Stroke]

  /// Reads a line; nil where it says nothing.
  init?(_ text: Substring, number: Int) throws(LineError) {
    let pieces = text.split { $0.isWhitespace || $0 == "\u{FEFF}" }
    guard let first = pieces.first, !first.hasPrefix("#") else { return nil }
    let line = pieces.joined(separator: " ")
    guard let sign = line.firstIndex(of: "="), sign > line.startIndex else {
      throw LineError(reason: .notALine)
    }
    let name = line[..<sign].split(separator: " ").joined(separator: " ")
    guard let command = CommandTable.command(name) else {
      throw LineError(reason: .unknownCommand(name))
    }
    var keys: [Stroke] = []
    for piece in line[line.index(after: sign)...].split(separator: " ") {
      let stroke = try Stroke(written: piece)
      if command.places.contains(.asking), stroke.isTyped {
        throw LineError(reason: .reservedKey(String(piece)))
      }
      if !keys.contains(stroke) { keys.append(stroke) }
    }
    guard !keys.isEmpty else { throw LineError(reason: .noKey(name)) }
    self.number = number
    self.command = command.id
    self.keys = keys
  }
}

extension Stroke {
  /// The stroke that a notation writes: `x`, `<C-t>`, `gx`.
  fileprivate init(written text: Substring) throws(LineError) {
    guard let keys = try? Key.sequence(String(text)), let last = keys.last else {
      throw LineError(reason: .unknownKey(String(text)))
    }
    let followsG = keys.count == 2 && keys[0] == .character("g")
    guard keys.count == 1 || followsG else { throw LineError(reason: .unknownKey(String(text))) }
    let isTaken = followsG ? last == .escape : Stroke.reserved.contains(last)
    if isTaken { throw LineError(reason: .reservedKey(String(text))) }
    self = Stroke(followsG: followsG, key: last)
  }

  /// Whether it types something where a line is typed.
  fileprivate var isTyped: Bool {
    switch key {
    case .function, .control: followsG
    default: true
    }
  }

  /// What no command can have: `g` begins other strokes, Ctrl-C, Ctrl-L and Ctrl-Z mean the same
  /// everywhere, and a terminal sends the others for Tab, Enter, Backspace and Esc.
  private static let reserved: Set<Key> = [
    .character("g"), .control("c"), .control("l"), .control("z"), .control("i"), .control("j"),
    .control("m"), .control("h"), .control("["),
  ]
}
