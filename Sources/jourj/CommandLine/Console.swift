import LosslessJSON
import Rendering
import Wording

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Standard output and error.
///
/// All text passes the sanitiser on its way.
enum Console {
  // The command line is a single thread.
  private nonisolated(unsafe) static var pending: [UInt8] = []
  private nonisolated(unsafe) static var fault: Int32?

  /// Prints a text and a line end.
  static func print(_ text: String) {
    write(Array(Sanitizer.text(text).utf8) + [0x0A])
  }

  /// Prints a text without a line end.
  static func write(_ text: String) { write(Array(Sanitizer.text(text).utf8)) }

  /// Prints a value as JSON over lines, of which `openLevels` levels are always spread.
  static func print(_ value: JSON, openLevels: Int = 1) {
    write(value.bytes(openLevels: openLevels) + [0x0A])
  }

  /// Says on standard error why nothing came of it.
  static func report(_ failure: Failure, asJSON: Bool) {
    if asJSON {
      let object = JSON.object([.init("error", .object(failure.members))])
      send(object.compactBytes + [0x0A], to: STDERR_FILENO)
    } else {
      send(Array("jourj: \(Sanitizer.line(failure.message))\n".utf8), to: STDERR_FILENO)
    }
  }

  /// Says something on standard error that is no failure.
  static func remark(_ text: String) {
    send(Array("\(Sanitizer.line(text))\n".utf8), to: STDERR_FILENO)
  }

  /// Sends what is still held back; gives back why not all of the output could be written (`errno`),
  /// nil if it could or its reader has gone away.
  @discardableResult
  static func finish() -> Int32? {
    send(pending, to: STDOUT_FILENO)
    pending = []
    return fault == EPIPE ? nil : fault
  }

  /// Gives the three standard streams a place to go where they are closed: the project's file must
  /// not be opened under their numbers.
  static func openMissingStreams() {
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_RDONLY : O_WRONLY)
    }
  }

  private static func write(_ bytes: [UInt8]) {
    pending += bytes
    if pending.count > 1 << 16 { finish() }
  }

  private static func send(_ bytes: [UInt8], to descriptor: Int32) {
    if fault != nil && descriptor == STDOUT_FILENO { return }
    if !Files.send(bytes, to: descriptor), descriptor == STDOUT_FILENO { fault = errno }
  }
}
