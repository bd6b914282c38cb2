/// The bytes of a paste, up to the mark of its end.
nonisolated struct PasteCollector: Sendable {
  private(set) var bytes: [UInt8] = []
  /// How many bytes of the mark have just been seen.
  private var matched = 0

  private static let endMark: [UInt8] = Array("\u{1B}[201~".utf8)

  /// Takes a byte and says whether it is the last one of the end mark.
  mutating func take(_ byte: UInt8) -> Bool {
    if byte == PasteCollector.endMark[matched] {
      matched += 1
      return matched == PasteCollector.endMark.count
    }
    for held in PasteCollector.endMark[..<matched] { keep(held) }
    // Escape occurs in the mark only as its first byte.
    matched = byte == 0x1B ? 1 : 0
    if matched == 0 { keep(byte) }
    return false
  }

  private mutating func keep(_ byte: UInt8) {
    if bytes.count < KeyDecoder.pasteLimit { bytes.append(byte) }
  }
}
