import Rendering

nonisolated extension Key {
  /// The key of a control byte; nothing for NUL and Escape.
  init?(control byte: UInt8) {
    switch byte {
    case 0x08, 0x7F: self = .backspace
    case 0x09: self = .tab
    case 0x0A, 0x0D: self = .enter
    case 0x01...0x1A: self = .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x1C...0x1F: self = .control(Character(Unicode.Scalar(byte + 0x40)))
    default: return nil
    }
  }

  /// The key of the final letter of `ESC [ … A` and the like.
  init?(arrow letter: UInt8, hasShift: Bool) {
    switch letter {
    case UInt8(ascii: "A"): self = hasShift ? .shiftUp : .up
    case UInt8(ascii: "B"): self = hasShift ? .shiftDown : .down
    case UInt8(ascii: "C"): self = hasShift ? .shiftRight : .right
    case UInt8(ascii: "D"): self = hasShift ? .shiftLeft : .left
    case UInt8(ascii: "a"): self = .shiftUp
    case UInt8(ascii: "b"): self = .shiftDown
    case UInt8(ascii: "c"): self = .shiftRight
    case UInt8(ascii: "d"): self = .shiftLeft
    case UInt8(ascii: "H"): self = .home
    case UInt8(ascii: "F"): self = .end
    default: return nil
    }
  }

  /// The key of `ESC O` and a letter: arrows, F1 to F4, the numeric pad.
  init?(singleShift letter: UInt8) {
    switch letter {
    case UInt8(ascii: "A")...UInt8(ascii: "D"), UInt8(ascii: "H"), UInt8(ascii: "F"):
      self.init(arrow: letter, hasShift: false)
    case UInt8(ascii: "P")...UInt8(ascii: "S"):
      self = .function(Int(letter - UInt8(ascii: "P")) + 1)
    case UInt8(ascii: "M"): self = .enter
    case UInt8(ascii: "X"): self = .character("=")
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      self = .character(Character(Unicode.Scalar(letter - 0x40)))
    default: return nil
    }
  }
}
