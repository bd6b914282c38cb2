#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A pipe through which one thread makes another's `poll` return.
final class WakeUp: Sendable {
  /// Readable once somebody has rung.
  let descriptor: Int32
  private let bell: Int32

  init() throws(FileError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw FileError(.open, "pipe", code: errno) }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    descriptor = ends[0]
    bell = ends[1]
  }

  deinit {
    close(descriptor)
    close(bell)
  }

  /// Makes the descriptor readable; that it is so already is as good.
  func ring() {
    var byte: UInt8 = 1
    _ = write(bell, &byte, 1)
  }

  /// Makes the descriptor silent again.
  func clear() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(descriptor, &bytes, bytes.count) > 0 {}
  }
}

/// Milliseconds of a clock that nobody sets.
enum MonotonicClock {
  static var milliseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
