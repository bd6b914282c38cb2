/// Cuts the bytes that a program sends to its terminal into glyphs, controls and sequences.
struct PtyParser: Sendable {
  /// One thing to be shown or done.
  enum Item {
    case glyph(Unicode.Scalar)
    case control(UInt8)
    /// `ESC` and one byte.
    case escape(UInt8)
    case sequence(Sequence)
    /// A command string, from the byte that opens it to its end.
    case string(String)
  }

  /// A sequence `CSI … final`.
  struct Sequence: Sendable {
    var marker: UInt8 = 0
    var numbers: [Int] = []
    var final: UInt8 = 0
    /// Whether only digits and their like stand before the final byte.
    var isWellFormed = true

    /// The number at a place, 0 where there is none.
    func number(_ place: Int) -> Int {
      place < numbers.count ? numbers[place] : 0
    }
  }

  private enum State: Sendable {
    case ground
    case escape
    case designation
    case sequence
    case string
    case stringEscape
  }

  private var state = State.ground
  private var parameters: [UInt8] = []
  private var partial: [UInt8] = []

  /// Takes a byte and returns what it completes.
  mutating func take(_ byte: UInt8) -> Item? {
    switch state {
    case .ground: return ground(byte)
    case .escape: return escape(byte)
    case .designation:
      state = .ground
      return nil
    case .sequence:
      guard (0x40..<0x7F).contains(byte) else {
        parameters.append(byte)
        return nil
      }
      state = .ground
      return .sequence(sequence(byte))
    case .string:
      if byte == 0x07 { return endString() }
      if byte == 0x1B { state = .stringEscape } else { parameters.append(byte) }
      return nil
    case .stringEscape:
      if byte == UInt8(ascii: "\\") { return endString() }
      parameters += [0x1B, byte]
      state = .string
      return nil
    }
  }

  private mutating func ground(_ byte: UInt8) -> Item? {
    if byte == 0x1B {
      state = .escape
      return nil
    }
    if byte < 0x20 || byte == 0x7F { return .control(byte) }
    partial.append(byte)
    let text = String(decoding: partial, as: UTF8.self)
    let isWhole = byte < 0x80 || !text.unicodeScalars.contains("\u{FFFD}")
    guard isWhole || partial.count >= 4, let scalar = text.unicodeScalars.first else { return nil }
    partial = []
    return .glyph(scalar)
  }

  private mutating func escape(_ byte: UInt8) -> Item? {
    parameters = []
    switch byte {
    case UInt8(ascii: "["): state = .sequence
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"):
      state = .string
      parameters = [byte]
    case UInt8(ascii: "("), UInt8(ascii: ")"): state = .designation
    default:
      state = .ground
      return .escape(byte)
    }
    return nil
  }

  private mutating func endString() -> Item {
    state = .ground
    return .string(String(decoding: parameters, as: UTF8.self))
  }

  private func sequence(_ final: UInt8) -> Sequence {
    var sequence = Sequence()
    sequence.final = final
    sequence.isWellFormed = parameters.allSatisfy { (0x20..<0x40).contains($0) }
    var digits = parameters[...]
    if let first = digits.first, (0x3C...0x3F).contains(first) {
      sequence.marker = first
      digits = digits.dropFirst()
    }
    sequence.numbers = digits.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
    return sequence
  }
}
