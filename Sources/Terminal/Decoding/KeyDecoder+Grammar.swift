import Rendering

nonisolated extension KeyDecoder {
  mutating func take(_ byte: UInt8, isLate: Bool) {
    switch state {
    case .ground: takeInGround(byte)
    case .character: takeInCharacter(byte)
    case .escape: takeAfterEscape(byte, isLate: isLate)
    case .control: takeInControl(byte)
    case .single: takeInSingle(byte)
    case .string(let isOperating): takeInString(byte, isOperating: isOperating)
    case .stringEscape: takeAfterStringEscape(byte)
    case .oldMouse(let left): state = left > 1 ? .oldMouse(bytesLeft: left - 1) : .ground
    case .paste: if paste.take(byte) { endPaste() }
    }
  }

  private mutating func takeInGround(_ byte: UInt8) {
    switch byte {
    case 0x1B: startEscape()
    case 0x20..<0x7F: emit(.character(Character(Unicode.Scalar(byte))))
    case 0x80...: takeNonASCII(byte)
    default: if let key = Key(control: byte) { emit(key) }
    }
  }

  private mutating func takeNonASCII(_ byte: UInt8) {
    switch encoding {
    case .utf8:
      if partialScalar.start(byte) { state = .character }
    case .singleByte(let table):
      guard byte < table.count else { return }
      emit(scalar: Unicode.Scalar(table[Int(byte)]))
    }
  }

  private mutating func takeInCharacter(_ byte: UInt8) {
    switch partialScalar.take(byte) {
    case .more: break
    case .complete(let scalar):
      state = .ground
      emit(scalar: scalar)
    case .broken:
      state = .ground
      takeInGround(byte)
    }
  }

  func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
  }

  private mutating func emit(scalar: Unicode.Scalar?) {
    guard let scalar, !isControl(scalar) else { return }
    emit(.character(Character(scalar)))
  }

  private mutating func startEscape() {
    sequence.removeAll(keepingCapacity: true)
    sequence.append(0x1B)
    state = .escape
  }

  private mutating func takeAfterEscape(_ byte: UInt8, isLate: Bool) {
    sequence.append(byte)
    switch byte {
    case UInt8(ascii: "["): state = .control(isLate: isLate)
    case UInt8(ascii: "O"): state = .single
    case UInt8(ascii: "]"): state = .string(isOperating: true)
    case UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      state = .string(isOperating: false)
    default:
      if takeSpecialKey() { return }
      // Escape, then another key: on a slow line they come together.
      if !isLate { emit(.escape) }
      state = .ground
      takeInGround(byte)
    }
  }

  /// Whether the sequence so far is a key of this terminal's description, or the start of one.
  private mutating func takeSpecialKey() -> Bool {
    if specialBeginnings.contains(sequence) { return true }
    guard let key = specialKeys[sequence] else { return false }
    emit(key)
    state = .ground
    return true
  }

  private mutating func takeInControl(_ byte: UInt8) {
    if byte == 0x1B { return startEscape() }
    guard byte != 0x18, byte != 0x1A, byte < 0x7F else {
      state = .ground
      return
    }
    guard byte >= 0x20 else { return }
    let fits = sequence.count < KeyDecoder.sequenceLimit
    if fits { sequence.append(byte) }
    if sequence.count <= 32, takeSpecialKey() { return }
    // The Linux console's F1 to F5 have a second bracket.
    let isSecondBracket = byte == UInt8(ascii: "[") && sequence.count == 3
    guard byte >= 0x40, !isSecondBracket else { return }
    state = .ground
    if fits { dispatch(ControlSequence(sequence, final: byte)) }
  }

  private mutating func takeInSingle(_ byte: UInt8) {
    if byte == 0x1B { return startEscape() }
    sequence.append(byte)
    if takeSpecialKey() { return }
    let isParameter = (0x30...0x3B).contains(byte) && sequence.count < 16
    guard !isParameter else { return }
    state = .ground
    if let key = Key(singleShift: byte) { emit(key) }
  }

  private mutating func takeInString(_ byte: UInt8, isOperating: Bool) {
    switch byte {
    case 0x1B: state = .stringEscape
    case 0x07 where isOperating: endString()
    case 0x18, 0x1A: state = .ground
    default: if sequence.count < KeyDecoder.sequenceLimit { sequence.append(byte) }
    }
  }

  private mutating func takeAfterStringEscape(_ byte: UInt8) {
    if byte == UInt8(ascii: "\\") { return endString() }
    startEscape()
    takeAfterEscape(byte, isLate: true)
  }

  private mutating func endString() {
    state = .ground
    if let reply = BackgroundReply(sequence) {
      events.append(.background(red: reply.red, green: reply.green, blue: reply.blue))
    }
  }

  private mutating func dispatch(_ control: ControlSequence) {
    switch control.meaning {
    case .key(let key): emit(key)
    case .mouse(let mouse): if !followsPaste { events.append(.event(.mouse(mouse))) }
    case .focus(let isIn): events.append(.event(.focus(isIn)))
    case .oldMouse: state = .oldMouse(bytesLeft: 3)
    case .pasteStart:
      paste = PasteCollector()
      followsPaste = false
      flushTrailingText()
      state = .paste
    case .none: break
    }
  }
}
