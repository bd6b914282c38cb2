import CFloors
import PtyScreen
import Rendering

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A program on a terminal of 120 × 40, whose bytes are timed as they come.
///
/// They are shown on the screen afterwards: what that takes is nobody's time.
final class TerminalProgram {
  private static let size = Size(columns: 120, rows: 40)

  /// Its process.
  private(set) var process: Int32 = 0
  /// The clock just before it began.
  private(set) var started: Int64 = 0
  /// What the terminal shows.
  private(set) var screen = PtyScreen(size)

  private let master: Int32
  private var isOpen = true
  private var hasEnded = false

  /// What a program sent until it fell silent.
  struct Burst {
    /// The clock at its last byte, nil if there was none.
    var last: Int64?
    /// How many bytes it had.
    var count = 0
    /// How many cells show something else than before, or look otherwise.
    var changedCells = 0
  }

  /// Starts the program of these words; nil where there is no terminal to be had.
  init?(_ words: [String]) {
    let arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    setenv("TERM", "xterm-256color", 1)
    master = start_on_terminal(
      arguments,
      Int32(Self.size.columns),
      Int32(Self.size.rows),
      &process,
      &started
    )
    guard master >= 0 else { return nil }
  }

  deinit {
    if !hasEnded {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    if isOpen { close(master) }
  }

  /// Whether the program is still there.
  var isRunning: Bool { isOpen && kill(process, 0) == 0 }

  /// Types `keys`.
  func send(_ keys: String) {
    guard isOpen else { return }
    let bytes = Array(keys.utf8)
    _ = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
  }

  /// Reads until the program has been silent for `quiet` milliseconds, having waited for its first
  /// byte no longer than `patience`.
  func read(quiet: Int32, patience: Int32) -> Burst {
    var burst = Burst()
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while isOpen {
      var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&ready, 1, burst.last == nil ? patience : quiet) > 0 else { break }
      let count = buffer.withUnsafeMutableBytes { input in
        #if canImport(Glibc)
        Glibc.read(master, input.baseAddress, input.count)
        #else
        Darwin.read(master, input.baseAddress, input.count)
        #endif
      }
      guard count > 0 else {
        hangUp()
        break
      }
      burst.last = monotonic_now()
      bytes += buffer[..<count]
    }
    burst.count = bytes.count
    let before = screen
    screen.feed(bytes)
    burst.changedCells = screen.changedCells(since: before)
    return burst
  }

  /// The nanoseconds from the start of a program to the last byte of its first frame, which `quiet`
  /// milliseconds of silence tell.
  static func start(_ words: [String], quiet: Int32 = 150) -> Int64 {
    guard let session = TerminalProgram(words) else { return 0 }
    let burst = session.read(quiet: quiet, patience: 20_000)
    return (burst.last ?? session.started) - session.started
  }

  /// How a program is made to leave.
  enum WayOut {
    case signal(Int32)
    case closedTerminal
  }

  /// Makes the program leave: the nanoseconds to its end, and those of the processor's that it used for
  /// that, where the system tells; nil if it stays.
  func leave(by way: WayOut) -> (time: Int64, processor: Int64?)? {
    let before = processor_time(process)
    let begun = monotonic_now()
    switch way {
    case .signal(let number): kill(process, number)
    case .closedTerminal: hangUp()
    }
    var used: Int64 = 0
    let end = wait_for_end(process, &used)
    guard end >= 0 else { return nil }
    hasEnded = true
    return (end - begun, before < 0 ? nil : used - before)
  }

  private func hangUp() {
    close(master)
    isOpen = false
  }

  /// Types a key and adds the time to the last byte of what it brings; nil where it brings nothing.
  func press(_ key: String, _ times: inout Times) -> Burst? {
    let begun = monotonic_now()
    send(key)
    let burst = read(quiet: 25, patience: 120)
    guard let last = burst.last else { return nil }
    times.add(last - begun)
    return burst
  }
}
