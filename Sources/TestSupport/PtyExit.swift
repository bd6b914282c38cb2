#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// How a program ended.
package enum PtyExit: Hashable, Sendable {
  /// It left by itself, with a status.
  case code(Int32)
  /// A signal ended it.
  case signal(Int32)

  /// Reads what `waitpid` tells.
  init(status: Int32) {
    let number = status & 0x7F
    self = number == 0 ? .code(status >> 8 & 0xFF) : .signal(number)
  }
}

/// A terminal's settings: equal before and after a program that behaves.
package struct PtySettings: Hashable, Sendable {
  private let flags: [tcflag_t]
  private let characters: [UInt8]

  /// Whether typed characters are shown and lines edited, as a shell wants.
  package let isSane: Bool

  init(_ settings: termios) {
    flags = [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag]
    characters = withUnsafeBytes(of: settings.c_cc) { Array($0) }
    let shell = tcflag_t(ICANON) | tcflag_t(ECHO) | tcflag_t(ISIG)
    isSane = settings.c_lflag & shell == shell
  }
}
