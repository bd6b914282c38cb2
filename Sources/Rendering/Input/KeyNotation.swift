/// Where a key notation is not understood: the piece of it, as typed.
package struct KeyNotationError: Error, Hashable, Sendable {
  /// The piece that names no key, such as `<Entre>`.
  package let piece: String
  /// Its place in the text, in characters from 0.
  package let position: Int

  /// Makes an error.
  package init(piece: String, position: Int) {
    self.piece = piece
    self.position = position
  }
}

extension Key {
  /// The keys that have a name, the name written first.
  private static let names: [(key: Key, names: [String])] = [
    (.enter, ["Enter", "Return", "CR"]),
    (.escape, ["Esc", "Escape"]),
    (.tab, ["Tab"]),
    (.backTab, ["S-Tab", "BackTab"]),
    (.backspace, ["Backspace", "BS"]),
    (.delete, ["Delete", "Del"]),
    (.insert, ["Insert", "Ins"]),
    (.up, ["Up"]),
    (.down, ["Down"]),
    (.left, ["Left"]),
    (.right, ["Right"]),
    (.shiftUp, ["S-Up"]),
    (.shiftDown, ["S-Down"]),
    (.shiftLeft, ["S-Left"]),
    (.shiftRight, ["S-Right"]),
    (.pageUp, ["PageUp", "PgUp"]),
    (.pageDown, ["PageDown", "PgDn"]),
    (.home, ["Home"]),
    (.end, ["End"]),
    (.character(" "), ["Space"]),
    (.character("<"), ["lt"]),
  ]

  /// The key as it is written in tests and key files: `j`, `<Enter>`, `<C-r>`, `<S-Left>`, `<F1>`.
  package var notation: String {
    if case .character(let character) = self, character != " ", character != "<" {
      return String(character)
    }
    if let named = Key.names.first(where: { $0.key == self }) { return "<\(named.names[0])>" }
    return switch self {
    case .character(let character): String(character)
    case .control(let letter): "<C-\(letter)>"
    case .function(let number): "<F\(number)>"
    default: ""
    }
  }

  /// The one key that a notation writes.
  package init(notation: String) throws(KeyNotationError) {
    let keys = try Key.sequence(notation)
    guard keys.count == 1 else { throw KeyNotationError(piece: notation, position: 0) }
    self = keys[0]
  }

  /// The keys that a text writes, one after the other: `gg<Enter>` is g, g, Enter.
  package static func sequence(_ text: String) throws(KeyNotationError) -> [Key] {
    var keys: [Key] = []
    var rest = Substring(text)
    while let first = rest.first {
      // A `<` that nothing closes is the key itself.
      if first == "<", rest.contains(">") {
        let position = text.distance(from: text.startIndex, to: rest.startIndex)
        guard let close = rest.firstIndex(of: ">"), let key = named(rest[..<close].dropFirst())
        else {
          let end = rest.firstIndex(of: ">").map(rest.index(after:)) ?? rest.endIndex
          throw KeyNotationError(piece: String(rest[..<end]), position: position)
        }
        keys.append(key)
        rest = rest[rest.index(after: close)...]
      } else {
        keys.append(.character(first))
        rest.removeFirst()
      }
    }
    return keys
  }

  /// The key between `<` and `>`, its case ignored.
  private static func named(_ name: Substring) -> Key? {
    let lower = name.lowercased()
    let known = names.first { entry in entry.names.contains { $0.lowercased() == lower } }
    if let known { return known.key }
    if lower.hasPrefix("c-"), lower.count == 3, let letter = lower.last, letter.isASCII {
      return .control(letter)
    }
    if lower.hasPrefix("f"), let number = Int(lower.dropFirst()), (1...63).contains(number) {
      return .function(number)
    }
    return nil
  }
}
