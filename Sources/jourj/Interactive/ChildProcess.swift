import CPosix

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Another program, started without a shell: its arguments reach it as they are.
struct ChildProcess {
  private let process: Int32

  /// Why it could not be started.
  struct Failure: Error {
    /// The system's number.
    let number: Int32
  }

  /// Starts a program that is looked for in the path; one that is `silent` is apart from the terminal.
  init(_ arguments: [String], silent isSilent: Bool = false) throws(Failure) {
    var pointers = arguments.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    pointers.append(nil)
    var process: Int32 = 0
    let result = jj_start(pointers, isSilent, &process)
    guard result == 0 else { throw Failure(number: result) }
    self.process = process
  }

  /// Waits until it ends; while it is stopped, as Ctrl-Z does, so are we.
  ///
  /// What it says of its end: 0 is well.
  func waitOnTerminal() -> Int32 {
    var status: Int32 = 0
    while true {
      let result = waitpid(process, &status, WUNTRACED)
      if result < 0, errno == EINTR { continue }
      guard result == process else { return -1 }
      let signal = status & 0x7F
      guard signal == 0x7F else {
        return signal == 0 ? status >> 8 & 0xFF : 128 + signal
      }
      kill(getpid(), SIGSTOP)
    }
  }

  /// Takes note of its end if it has come; true then.
  func hasEnded() -> Bool {
    var status: Int32 = 0
    return waitpid(process, &status, WNOHANG) != 0
  }
}
