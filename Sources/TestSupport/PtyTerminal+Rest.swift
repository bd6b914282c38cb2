#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

extension PtyTerminal {
  /// Reads until the program waits for what comes next: all that was typed is taken in, all that is
  /// drawn is sent, and no thread of it works.
  ///
  /// Says whether that came to be; a program that has ended rests.
  @discardableResult
  package func rest(milliseconds: Int = 20_000) -> Bool {
    let clock = ContinuousClock()
    let end = clock.now.advanced(by: .milliseconds(milliseconds))
    var quiet = 0
    while quiet < 4, exit == nil {
      guard clock.now < end else { return false }
      if read(milliseconds: PtyTerminal.patience) {
        quiet = 0
        continue
      }
      collect()
      quiet = isWaiting ? quiet + 1 : 0
    }
    return true
  }

  /// Waits as `rest` does, but reads nothing of what is sent: a terminal that is stopped, or a line too
  /// slow for it.
  @discardableResult
  package func restUnread(milliseconds: Int = 20_000) -> Bool {
    let clock = ContinuousClock()
    let end = clock.now.advanced(by: .milliseconds(milliseconds))
    var quiet = 0
    while quiet < 4, exit == nil {
      guard clock.now < end else { return false }
      usleep(UInt32(PtyTerminal.patience * 1000))
      collect()
      quiet = isWaiting ? quiet + 1 : 0
    }
    return true
  }

  /// The process group in front on the terminal, as a shell sets it.
  package var foreground: Int32 { tcgetpgrp(master) }

  #if os(Linux)
  private static let patience = 2

  /// Whether all that was typed has been read, and every thread of the program sleeps.
  private var isWaiting: Bool {
    var unread: Int32 = 0
    guard ioctl(slave, UInt(FIONREAD), &unread) == 0, unread == 0 else { return false }
    // The system hands on what was typed in its own time.
    guard awaited.process != worker || bytesRead >= awaited.bytes else { return false }
    return threads.allSatisfy { state(ofThread: $0) == "S" }
  }

  /// Notes that so many bytes more are to be read before the program can rest.
  func awaitReading(of count: Int) {
    let worker = worker
    let known = awaited.process == worker ? awaited.bytes : 0
    awaited = (worker, max(known, bytesRead) + count)
  }

  /// How many bytes the first thread has read of whatever it reads: the terminal, and little else.
  private var bytesRead: Int {
    let lines = text(of: "task/\(worker)/io").split(separator: "\n")
    return lines.first.flatMap { $0.split(separator: " ").last }.flatMap { Int($0) } ?? .max / 2
  }

  /// The process that has the terminal: a shell's job while it is in front.
  private var worker: Int32 {
    let foreground = foreground
    return foreground > 0 ? foreground : process
  }

  private var threads: [String] {
    guard let folder = opendir("/proc/\(worker)/task") else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }

  private func state(ofThread thread: String) -> String? {
    fields(of: "task/\(thread)/stat").first
  }

  /// How long the program and those of its children that have ended have computed.
  package var computedSoFar: Duration {
    let ticks = fields(of: "stat").dropFirst(11).prefix(4).compactMap { Int($0) }
    return .seconds(ticks.reduce(0, +)) / sysconf(Int32(_SC_CLK_TCK))
  }

  /// What a status file of that process tells after the name in brackets.
  private func fields(of path: String) -> [String] {
    let text = text(of: path)
    let start = text.lastIndex(of: ")") ?? text.startIndex
    return text[start...].split(separator: " ").dropFirst().map(String.init)
  }

  /// A file of the system's about that process.
  private func text(of path: String) -> String {
    let file = open("/proc/\(worker)/\(path)", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return "" }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 512)
    let count = Glibc.read(file, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }
  #else
  // Nothing tells what a process does: it is taken to wait once it has been silent for a while.
  private static let patience = 40
  private var isWaiting: Bool { true }

  func awaitReading(of count: Int) {}

  /// How long the program has computed, which nothing tells before it has ended.
  package var computedSoFar: Duration { .zero }
  #endif
}
