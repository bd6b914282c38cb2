package import Rendering

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A program on a pseudo-terminal, as a person would have it: keys in, a screen out.
///
/// Its first look, `settings`, is before the program starts, so that a test can compare.
package final class PtyTerminal {
  /// What the terminal shows.
  package private(set) var screen: PtyScreen
  /// All bytes that the program sent.
  package private(set) var output: [UInt8] = []
  /// The program's process.
  package private(set) var process: Int32 = 0
  /// How the program ended; nothing while it runs.
  package private(set) var exit: PtyExit?
  /// How long the program and its children have computed, once it has ended.
  package private(set) var computed: Duration = .zero
  /// Whether what is sent is let go unread, for storms that are too long to be looked at: once that
  /// is over, the screen is blank until the program draws it anew.
  package var isBlind = false {
    didSet { if oldValue, !isBlind { screen = PtyScreen(screen.size) } }
  }

  /// The process that is to read what was typed, and how many bytes it will have read by then.
  var awaited: (process: Int32, bytes: Int) = (0, 0)

  let master: Int32
  let slave: Int32
  private(set) var isOpen = true

  /// What could not be done, and the system's number for why.
  package struct Failure: Error, Hashable, Sendable {
    /// The call that failed.
    package let call: String
    /// `errno` after it.
    package let number: Int32
  }

  /// Makes a terminal of a size, with no program yet.
  package init(size: Size = Size(columns: 80, rows: 24)) throws(Failure) {
    screen = PtyScreen(size)
    master = Self.makeMaster()
    guard master >= 0, let path = Self.slavePath(of: master) else {
      throw Failure(call: "open", number: errno)
    }
    slavePath = path
    // Held open, so that the settings can be read after the program has gone.
    slave = open(slavePath, O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard slave >= 0 else { throw Failure(call: "open", number: errno) }
    resize(size)
  }

  deinit {
    if isOpen { Self.closeBoth(master, slave) }
    guard process > 0, exit == nil else { return }
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
  }

  private let slavePath: String

  #if os(Linux)
  // Swift's Glibc doesn't show posix_openpt and its kin; this is what they do.
  private static func makeMaster() -> Int32 {
    open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
  }

  private static func slavePath(of master: Int32) -> String? {
    let unlock: UInt = 0x4004_5431
    let askNumber: UInt = 0x8004_5430
    var isLocked: Int32 = 0
    var number: UInt32 = 0
    guard ioctl(master, unlock, &isLocked) == 0, ioctl(master, askNumber, &number) == 0 else {
      return nil
    }
    return "/dev/pts/\(number)"
  }
  #else
  private static func makeMaster() -> Int32 {
    posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)
  }

  private static func slavePath(of master: Int32) -> String? {
    guard grantpt(master) == 0, unlockpt(master) == 0 else { return nil }
    return ptsname(master).map { String(cString: $0) }
  }
  #endif

  private static func closeBoth(_ master: Int32, _ slave: Int32) {
    close(slave)
    close(master)
  }

  /// Starts a program in a session of its own, with the terminal as its input, output and errors.
  package func start(
    _ program: String,
    _ arguments: [String] = [],
    environment: [String: String] = ["TERM": "xterm-256color", "LANG": "C.UTF-8"]
  ) throws(Failure) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // Opened by the leader of a new session, it becomes its controlling terminal.
    posix_spawn_file_actions_addopen(&actions, 0, slavePath, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    // POSIX_SPAWN_SETSID is behind a feature test in glibc's header.
    let newSession = Int32(0x80)
    let flags = newSession | Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK)
    posix_spawnattr_setflags(&attributes, Int16(flags))

    let error = withCStrings([program] + arguments) { words in
      withCStrings(environment.map { "\($0.key)=\($0.value)" }) { variables in
        posix_spawn(&process, program, &actions, &attributes, words, variables)
      }
    }
    guard error == 0 else {
      process = 0
      throw Failure(call: "posix_spawn", number: error)
    }
  }

  /// The terminal's settings, for comparing; nothing once it is closed.
  package var settings: PtySettings? {
    var settings = termios()
    guard isOpen, tcgetattr(slave, &settings) == 0 else { return nil }
    return PtySettings(settings)
  }

  /// Gives the window another size; the program is told by a signal.
  package func resize(_ size: Size) {
    var window = winsize()
    window.ws_row = UInt16(clamping: size.rows)
    window.ws_col = UInt16(clamping: size.columns)
    _ = ioctl(master, UInt(TIOCSWINSZ), &window)
    if isBlind { screen = PtyScreen(size) } else { screen.resize(size) }
  }

  /// Whether the terminal takes no bytes, as after `^S`.
  package var isStopped = false {
    didSet { tcflow(slave, isStopped ? TCOOFF : TCOON) }
  }

  /// Reads at most so many bytes of what there is, as a slow line hands them over.
  package func take(upTo count: Int) { read(milliseconds: 0, atMost: count) }

  /// Types text.
  package func type(_ text: String) {
    send(Array(text.utf8))
  }

  /// Sends bytes as the terminal would; reads the answer meanwhile, so that neither side waits.
  package func send(_ bytes: [UInt8]) {
    awaitReading(of: bytes.count)
    var rest = bytes[...]
    while !rest.isEmpty, isOpen {
      let count = rest.prefix(1024).withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
      if !rest.isEmpty { read(milliseconds: 0) }
    }
  }

  /// Sends a signal to the program.
  package func signal(_ number: Int32) {
    if process > 0 { kill(process, number) }
  }

  /// Closes the terminal under the program, as a window that is shut does.
  package func hangUp() {
    guard isOpen else { return }
    isOpen = false
    Self.closeBoth(master, slave)
  }

  /// Reads and shows what the program sends until the screen is as wanted, and says whether it is.
  @discardableResult
  package func wait(
    milliseconds: Int = 10_000,
    until isReached: (PtyScreen) -> Bool
  ) -> Bool {
    let clock = ContinuousClock()
    let end = clock.now.advanced(by: .milliseconds(milliseconds))
    while !isReached(screen) {
      guard clock.now < end, read(milliseconds: 50) || exit == nil else {
        return isReached(screen)
      }
    }
    return true
  }

  /// Reads until the program has been silent for a while.
  package func settle(milliseconds: Int = 100) {
    while read(milliseconds: milliseconds) {}
  }

  /// Waits for the program to end, and says how it did; nothing if it doesn't.
  @discardableResult
  package func waitForExit(milliseconds: Int = 10_000) -> PtyExit? {
    wait(milliseconds: milliseconds) { [self] _ in
      collect()
      return exit != nil
    }
    // The system hands over what was sent last in pieces.
    while read(milliseconds: 0) {}
    return exit
  }

  /// Reads once what there is, within a time, and says whether there was something.
  @discardableResult
  func read(milliseconds: Int, atMost limit: Int = 1 << 16) -> Bool {
    guard isOpen else {
      usleep(UInt32(min(milliseconds, 10) * 1000))
      return false
    }
    var polled = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&polled, 1, Int32(milliseconds)) > 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: limit)
    let count = bytes.withUnsafeMutableBytes { buffer -> Int in
      #if canImport(Glibc)
      Glibc.read(master, buffer.baseAddress, buffer.count)
      #else
      Darwin.read(master, buffer.baseAddress, buffer.count)
      #endif
    }
    guard count > 0 else { return false }
    guard !isBlind else { return true }
    output += bytes[..<count]
    screen.feed(bytes[..<count])
    return true
  }

  /// Sees whether the program has ended.
  func collect() {
    guard process > 0, exit == nil else { return }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(process, &status, WNOHANG, &usage) == process else { return }
    exit = PtyExit(status: status)
    computed = Duration(usage.ru_utime) + Duration(usage.ru_stime)
  }
}

extension Duration {
  fileprivate init(_ time: timeval) {
    self = .seconds(Int64(time.tv_sec)) + .microseconds(Int64(time.tv_usec))
  }
}

/// Calls with the texts as a C array that ends with NULL.
private func withCStrings<Result>(
  _ texts: [String],
  _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = texts.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  return body(copies + [nil])
}
