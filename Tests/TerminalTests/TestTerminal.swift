import Rendering
import Terminal
import Testing

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A pseudo-terminal on the standard input and output of a test's own process.
@MainActor
struct TestTerminal {
  private let master: Int32
  private let before: [UInt8]

  /// Puts the terminal in place; the process must be the test's own.
  init(
    columns: UInt16 = 80,
    rows: UInt16 = 24,
    term: String? = "xterm-256color",
    speed: Int32? = nil
  ) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var isLocked: Int32 = 0
    var number: UInt32 = 0
    try #require(ioctl(master, 0x4004_5431, &isLocked) == 0)
    try #require(ioctl(master, 0x8004_5430, &number) == 0)
    let slave = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    try #require(slave >= 0 && dup2(slave, 0) == 0 && dup2(slave, 1) == 1)
    close(slave)
    if let speed { Self.setSpeed(speed_t(speed)) }
    before = Self.settings
    resize(columns: columns, rows: rows)
    setenv("LC_ALL", "C.UTF-8", 1)
    for name in ["COLORFGBG", "LINES", "COLUMNS", "ESCDELAY"] { unsetenv(name) }
    if let term { setenv("TERM", term, 1) } else { unsetenv("TERM") }
  }

  private static var settings: [UInt8] {
    var settings = termios()
    tcgetattr(0, &settings)
    return withUnsafeBytes(of: settings) { Array($0) }
  }

  private static func setSpeed(_ speed: speed_t) {
    var settings = termios()
    tcgetattr(0, &settings)
    cfsetspeed(&settings, speed)
    tcsetattr(0, TCSANOW, &settings)
  }

  /// Whether the settings are what they were before the program came.
  var isAsBefore: Bool { Self.settings == before }

  func resize(columns: UInt16, rows: UInt16) {
    var window = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &window)
  }

  func type(_ text: String) {
    _ = Array(text.utf8).withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
  }

  /// What was sent to the terminal since the last time.
  func sent() -> String {
    var all: [UInt8] = []
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    var polled = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    while poll(&polled, 1, 50) == 1 {
      let count = read(master, &bytes, bytes.count)
      guard count > 0 else { break }
      all += bytes[..<count]
    }
    return String(decoding: all, as: UTF8.self)
  }

  func hangUp() {
    close(master)
  }
}

@MainActor
extension Session {
  /// The next event that is not the end of a wait.
  func nextNews() -> TerminalEvent { nextEvent(timeoutMilliseconds: 5000) }
}
