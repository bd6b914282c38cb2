package import Rendering

/// Turns the bytes that a terminal sends into events.
///
/// Pure: the time is told by the caller, in milliseconds on any clock that doesn't go back. What it
/// doesn't know it swallows to its last byte; no part of a sequence is ever taken for a key, and
/// nothing within a paste is.
nonisolated package struct KeyDecoder: Sendable {
  /// The bytes of a paste that are kept; what goes beyond is dropped.
  package static let pasteLimit = 1 << 20
  /// The bytes of a sequence that are looked at.
  static let sequenceLimit = 4096

  /// When `timeOut` is to be called, unless bytes come before; nothing when nothing is pending.
  package internal(set) var deadline: Int64?

  let encoding: InputEncoding
  let specialKeys: [[UInt8]: Key]
  let specialBeginnings: Set<[UInt8]>
  let escapeDelay: Int64

  var state = State.ground
  /// The sequence so far, from its Escape on.
  var sequence: [UInt8] = []
  var partialScalar = PartialScalar()
  var paste = PasteCollector()
  /// Whether a paste has just ended: text that follows at once is still its.
  var followsPaste = false
  var trailingText = ""
  /// Until when a `[` may be the rest of an Escape that came alone.
  var lateUntil = Int64.min
  var events: [DecodedInput] = []

  /// Where in the grammar of terminals the next byte falls.
  enum State: Sendable {
    case ground
    case character
    case escape
    /// `ESC [` and what follows, to its final byte.
    case control(isLate: Bool)
    /// `ESC O` and what follows.
    case single
    /// A command string, to its terminator; its Escape may be the start of that.
    case string(isOperating: Bool)
    case stringEscape
    /// The rest of a mouse report in the oldest form.
    case oldMouse(bytesLeft: Int)
    case paste
  }

  /// Makes a decoder.
  ///
  /// `specialKeys` are the sequences of this terminal's description, over those that all terminals
  /// share. `escapeDelay` is how long a lone Escape waits, in milliseconds.
  package init(
    specialKeys: [[UInt8]: Key] = [:],
    encoding: InputEncoding = .utf8,
    escapeDelay: Int = 25
  ) {
    let bracket = [0x1B, UInt8(ascii: "["), UInt8(ascii: "2"), UInt8(ascii: "0")]
    let usable = specialKeys.filter { bytes, _ in
      (2...32).contains(bytes.count) && bytes.first == 0x1B && !bytes.starts(with: bracket)
    }
    self.specialKeys = usable
    specialBeginnings = Set(
      usable.keys.flatMap { bytes in (2..<bytes.count).map { Array(bytes[..<$0]) } }
    )
    self.encoding = encoding
    self.escapeDelay = Int64(escapeDelay)
  }

  /// Reads bytes as they came, in one read, and returns what they complete.
  package mutating func feed(_ bytes: some Collection<UInt8>, at now: Int64) -> [DecodedInput] {
    events.removeAll(keepingCapacity: true)
    if now < lateUntil, case .ground = state, isRestOfEscape(bytes) {
      sequence = [0x1B]
      state = .escape
    }
    var isLate = if case .escape = state { now < lateUntil } else { false }
    lateUntil = .min
    for byte in bytes {
      take(byte, isLate: isLate)
      isLate = false
    }
    flushTrailingText()
    setDeadline(now)
    return events
  }

  /// Decides what is pending, because no byte came in time.
  package mutating func timeOut(at now: Int64) -> [DecodedInput] {
    events.removeAll(keepingCapacity: true)
    switch state {
    case .escape:
      emit(.escape)
      lateUntil = followsPaste ? .min : now + 500
    case .control(isLate: true) where sequence.count == 2:
      emit(.character("["))
    case .single where sequence.count == 2:
      emit(.escape)
      emit(.character("O"))
    case .control, .single:
      if let key = specialKeys[sequence] { emit(key) }
    case .paste:
      endPaste()
    case .ground, .character, .string, .stringEscape, .oldMouse:
      break
    }
    flushTrailingText()
    state = .ground
    sequence.removeAll(keepingCapacity: true)
    partialScalar = PartialScalar()
    followsPaste = false
    deadline = nil
    return events
  }

  /// Whether bytes that follow a lone Escape by less than half a second are what a slow line held back.
  private func isRestOfEscape(_ bytes: some Collection<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    if first == UInt8(ascii: "[") { return true }
    guard first == UInt8(ascii: "O"), bytes.count == 2, let second = bytes.dropFirst().first else {
      return false
    }
    return "ABCDFHPQRS".utf8.contains(second)
  }

  private mutating func setDeadline(_ now: Int64) {
    deadline =
      switch state {
      case .ground: followsPaste ? now + 200 : nil
      case .escape: now + escapeDelay
      case .control(isLate: true): now + 100
      case .character, .control, .single, .string, .stringEscape, .oldMouse: now + 500
      case .paste: now + 2000
      }
  }
}
