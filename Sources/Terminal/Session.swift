import CNCurses
package import Rendering

/// The terminal while it is ours: the one owner of its input and of its screen.
///
/// There is one at a time. Whatever way the program ends, but SIGKILL, the terminal is given back.
package final class Session {
  /// What the terminal can do.
  package let capabilities: Capabilities
  /// The terminal's own background, as far as is known.
  package internal(set) var scheme: Theme.Scheme
  /// The screen's size, as last told by an event.
  package internal(set) var size: Size

  var decoder: KeyDecoder
  var waiting = EventQueue()
  var isActive = true
  var isGone = false
  var inputBytes = [UInt8](repeating: 0, count: 1 << 16)

  /// What the terminal shows; nothing when that is not known.
  var shown: Frame?
  /// What is to be shown once the terminal takes bytes again.
  var postponed: Frame?

  private init(options: SessionOptions) {
    let encoding = jj_encoding()
    let hasUnicode = encoding == Int32(JJ_UTF8)
    capabilities = Capabilities(
      depth: Theme.Depth(colors: jj_colors()),
      drawsUnicode: hasUnicode && options.usesUnicode,
      hasMouse: jj_has_mouse()
    )
    scheme = Background.scheme(colorfgbg: environment("COLORFGBG")) ?? .dark
    size = Session.askedSize()
    decoder = KeyDecoder(
      specialKeys: SpecialKeys.read(),
      encoding: InputEncoding(locale: encoding),
      escapeDelay: Int(jj_escape_delay())
    )
  }

  /// Takes the terminal on standard input and output; nothing is written to it before that is sure.
  package static func open(
    _ options: SessionOptions = SessionOptions()
  ) throws(TerminalError)
    -> Session
  {
    let answer = jj_open(options.depth.colors, options.usesMouse)
    if let error = TerminalError(answer) { throw error }
    let session = Session(options: options)
    session.askForBackground()
    return session
  }

  /// Gives the terminal back; doing it twice is harmless.
  package func close() {
    guard isActive else { return }
    isActive = false
    jj_close()
  }

  /// Gives the terminal to something else, such as an editor, until it returns.
  package func lend<Result>(to body: () throws -> Result) rethrows -> Result {
    isActive = false
    jj_leave()
    defer { take() }
    return try body()
  }

  /// Gives the terminal back, stops the program as Ctrl-Z does, and takes the terminal when it goes on.
  package func suspend() {
    lend { jj_stop() }
  }

  /// What a crash writes to standard error once the terminal is back, at most 1,000 bytes.
  package var crashMessage: String = "" {
    didSet { jj_set_crash_message(crashMessage) }
  }

  /// The descriptor that a byte is written to, from any thread, for `nextEvent` to return `.wake`.
  package var wakeDescriptor: Int32 { jj_wake_descriptor() }

  /// Puts the terminal into our settings again and forgets what it shows.
  func take() {
    jj_enter()
    isActive = true
    shown = nil
    adoptSize()
  }

  /// Takes over the window's size, and queues an event when it is another one.
  func adoptSize() {
    let asked = Session.askedSize()
    shown = nil
    jj_resize(Int32(asked.rows), Int32(asked.columns))
    guard asked != size else { return }
    size = asked
    waiting.append(.input(.resize(asked)))
  }

  private static func askedSize() -> Size {
    var rows: Int32 = 0
    var columns: Int32 = 0
    jj_size(&rows, &columns)
    return Size(columns: Int(columns), rows: Int(rows))
  }

  /// Asks for the background where the terminal is of the kind that answers; the answer is an event.
  private func askForBackground() {
    // The Linux console has a mouse and no second screen, and might print the question.
    guard jj_capability("kmous") != nil, jj_capability("smcup") != nil else { return }
    Background.question.withUnsafeBufferPointer {
      jj_write($0.baseAddress, Int32($0.count))
    }
  }
}

nonisolated private func environment(_ name: String) -> String? {
  jj_environment(name).map { String(cString: $0) }
}

extension InputEncoding {
  fileprivate init(locale encoding: Int32) {
    guard encoding == Int32(JJ_SINGLE_BYTE) else {
      self = .utf8
      return
    }
    self = .singleByte((0...255).map { jj_scalar_of_byte(UInt8($0)) })
  }
}

extension Theme.Depth {
  fileprivate init(colors: Int32) {
    self =
      switch colors {
      case 256...: .colors256
      case 16...: .colors16
      case 8...: .colors8
      default: .mono
      }
  }

  fileprivate var colors: Int32 {
    switch self {
    case .colors256: 256
    case .colors16: 16
    case .colors8: 8
    case .mono: 0
    }
  }
}

extension TerminalError {
  fileprivate init?(_ answer: Int32) {
    let name = String((environment("TERM") ?? "").prefix(60))
    switch Int(answer) {
    case JJ_OPENED: return nil
    case JJ_INPUT_IS_NOT_A_TERMINAL: self = .inputIsNotATerminal
    case JJ_OUTPUT_IS_NOT_A_TERMINAL: self = .outputIsNotATerminal
    case JJ_TERM_IS_MISSING: self = .termIsMissing
    case JJ_TERM_IS_UNKNOWN: self = .termIsUnknown(name)
    case JJ_TERM_CANNOT_ADDRESS_THE_CURSOR: self = .termIsTooPlain(name)
    default: self = .outOfResources
    }
  }
}
