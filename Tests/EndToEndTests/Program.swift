import Testing

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The built program, and what running it once gave.
enum Program {
  /// What came of a run.
  struct Run {
    /// The exit status; 128 and the signal's number where a signal ended it.
    let status: Int32
    let output: String
    let errors: String
  }

  /// The program beside the tests.
  static let path: String = {
    #if os(Linux)
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let tests = String(
      decoding: buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:)),
      as: UTF8.self
    )
    #else
    let tests = CommandLine.arguments[0]
    #endif
    return tests[..<(tests.lastIndex(of: "/") ?? tests.startIndex)] + "/jourj"
  }()

  /// The environment that every run begins from: no settings of whoever runs the tests.
  static let environment = ["LANG": "fr_FR.UTF-8", "HOME": "/nonexistent", "PATH": "/usr/bin:/bin"]

  /// Starts the program, or another one, with its output going to two files.
  static func start(
    _ arguments: [String],
    program: String = path,
    environment: [String: String],
    output: String,
    errors: String
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    var process = pid_t()
    let words = ([program] + arguments).map { strdup($0) }
    let variables = environment.map { strdup("\($0.key)=\($0.value)") }
    defer { for text in words + variables { free(text) } }
    let error = posix_spawn(&process, program, &actions, nil, words + [nil], variables + [nil])
    try #require(error == 0, "posix_spawn \(program): \(error)")
    return process
  }

  /// Waits for a process, and gives its status.
  static func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}
