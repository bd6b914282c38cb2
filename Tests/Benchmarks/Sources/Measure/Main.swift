#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The measuring program; `run`, beside this package's manifest, calls it.
@main
struct Measure {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    switch arguments.first {
    case "plan":
      guard let count = arguments.dropFirst().first.flatMap({ Int($0) }) else { usage() }
      send(PlanText.bytes(tasks: count))
    case "core":
      for count in arguments.dropFirst().compactMap({ Int($0) }) {
        try CoreFigures(tasks: count).run()
      }
    default: usage()
    }
  }

  private static func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      guard count > 0 else { exit(1) }
      rest = rest.dropFirst(count)
    }
  }

  private static func usage() -> Never {
    print("usage: Measure plan TASKS | core TASKS …")
    exit(2)
  }
}
