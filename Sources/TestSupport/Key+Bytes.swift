package import Rendering

extension Key {
  /// What a terminal of xterm's kind sends for the key.
  ///
  /// For Escape it is Ctrl-C, which the program takes for the same: a lone Escape would be waited for.
  package var bytes: [UInt8] {
    switch self {
    case .character(let character): Array(String(character).utf8)
    case .control(let letter): letter.asciiValue.map { [$0 & 0x1F] } ?? []
    case .enter: [0x0D]
    case .escape: [0x03]
    case .tab: [0x09]
    case .backspace: [0x7F]
    case .backTab: sequence("Z")
    case .up: sequence("A")
    case .down: sequence("B")
    case .right: sequence("C")
    case .left: sequence("D")
    case .shiftUp: sequence("1;2A")
    case .shiftDown: sequence("1;2B")
    case .shiftRight: sequence("1;2C")
    case .shiftLeft: sequence("1;2D")
    case .home: sequence("H")
    case .end: sequence("F")
    case .insert: sequence("2~")
    case .delete: sequence("3~")
    case .pageUp: sequence("5~")
    case .pageDown: sequence("6~")
    case .function(let number): sequence("\(number + (number < 6 ? 10 : 11))~")
    }
  }

  private func sequence(_ rest: String) -> [UInt8] { Array("\u{1B}[\(rest)".utf8) }
}

extension PtyTerminal {
  /// Presses keys in the notation of tests (`jj<Enter>`), as fast as they can be sent.
  package func press(_ keys: String) throws(KeyNotationError) {
    send(try Key.sequence(keys).flatMap(\.bytes))
  }
}
