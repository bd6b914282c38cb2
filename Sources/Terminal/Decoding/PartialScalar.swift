/// A character of UTF-8 that has not wholly arrived.
nonisolated struct PartialScalar: Sendable {
  private var value: UInt32 = 0
  private var missing = 0
  private var smallest: UInt32 = 0

  /// What a byte made of it.
  enum Step: Sendable {
    case more
    case complete(Unicode.Scalar?)
    /// The byte doesn't belong to it; what was there is dropped.
    case broken
  }

  /// Takes the first byte of a character, and says whether it is one.
  mutating func start(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xC2...0xDF: (missing, value, smallest) = (1, UInt32(byte & 0x1F), 0x80)
    case 0xE0...0xEF: (missing, value, smallest) = (2, UInt32(byte & 0x0F), 0x800)
    case 0xF0...0xF4: (missing, value, smallest) = (3, UInt32(byte & 0x07), 0x1_0000)
    default: return false
    }
    return true
  }

  mutating func take(_ byte: UInt8) -> Step {
    guard byte & 0xC0 == 0x80, missing > 0 else { return .broken }
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    guard missing == 0 else { return .more }
    return .complete(value >= smallest ? Unicode.Scalar(value) : nil)
  }
}
