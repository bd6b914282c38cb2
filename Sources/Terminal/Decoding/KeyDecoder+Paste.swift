import Rendering

nonisolated extension KeyDecoder {
  /// A key, or a piece of text where a paste has just ended.
  mutating func emit(_ key: Key) {
    guard followsPaste else { return events.append(.event(.key(key))) }
    switch key {
    case .character(let character): trailingText.append(character)
    case .enter: trailingText.append("\n")
    case .tab: trailingText.append("\t")
    default: break
    }
  }

  mutating func endPaste() {
    state = .ground
    let text = pastedText(paste.bytes)
    paste = PasteCollector()
    if !text.isEmpty { events.append(.event(.paste(text))) }
    followsPaste = true
  }

  mutating func flushTrailingText() {
    guard !trailingText.isEmpty else { return }
    events.append(.event(.paste(trailingText)))
    trailingText = ""
  }

  /// The text of a paste; terminals send its ends of line as carriage returns.
  private func pastedText(_ bytes: [UInt8]) -> String {
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count)
    var previous: UInt8 = 0
    for byte in bytes {
      let endsLine = byte == 0x0D || (byte == 0x0A && previous != 0x0D)
      if endsLine {
        lines.append(0x0A)
      } else if byte != 0x0A {
        lines.append(byte)
      }
      previous = byte
    }
    guard case .singleByte(let table) = encoding else {
      return String(decoding: lines, as: UTF8.self)
    }
    var text = String.UnicodeScalarView()
    for byte in lines {
      let value = byte < 0x80 ? UInt32(byte) : Int(byte) < table.count ? table[Int(byte)] : 0
      text.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
    return String(text)
  }
}
