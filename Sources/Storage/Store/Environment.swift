#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What a store needs of the world beside files.
package struct Environment: Sendable {
  /// The time in seconds since 1970.
  package var now: @Sendable () -> Int
  /// Lets so many milliseconds pass.
  package var pause: @Sendable (Int) -> Void
  /// A number that nobody can guess.
  package var random: @Sendable () -> UInt64
  /// Who edits, as user@host.
  package var author: String

  /// A world of these parts.
  package init(
    now: @escaping @Sendable () -> Int,
    pause: @escaping @Sendable (Int) -> Void,
    random: @escaping @Sendable () -> UInt64,
    author: String
  ) {
    self.now = now
    self.pause = pause
    self.random = random
    self.author = author
  }

  /// This machine and its user.
  package static var live: Environment {
    Environment(
      now: { time(nil) },
      pause: { milliseconds in _ = usleep(UInt32(milliseconds) * 1000) },
      random: { UInt64.random(in: .min ... .max) },
      author: currentAuthor
    )
  }

  private static var currentAuthor: String {
    var host = [UInt8](repeating: 0, count: 256)
    let size = host.count
    host.withUnsafeMutableBytes { buffer in
      if let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self) {
        _ = gethostname(start, size - 1)
      }
    }
    let name = getpwuid(geteuid()).map { String(cString: $0.pointee.pw_name) } ?? "\(geteuid())"
    return name + "@" + String(decoding: host.prefix { $0 != 0 }, as: UTF8.self)
  }
}
