#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The measuring program; `run`, beside this package's manifest, calls it.
@main
struct Measure {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let counts = arguments.compactMap { Int($0) }
    switch arguments.first {
    case "plan":
      guard let count = counts.first else { usage() }
      send(PlanText.bytes(tasks: count))
    case "core":
      Table.head()
      for count in counts { try CoreFigures(tasks: count).run() }
    case "program":
      guard arguments.count > 4 else { usage() }
      for count in counts { measure(count, Array(arguments[1...3])) }
    case "exits":
      guard arguments.count > 4 else { usage() }
      for count in counts { leave(count, Array(arguments[1...3])) }
    case "peers":
      guard arguments.count > 3 else { usage() }
      for count in counts { compare(count, program: arguments[1], folder: arguments[2]) }
    default: usage()
    }
  }

  /// Measures the program on a plan; `paths` are the program, the floor and a folder.
  private static func measure(_ count: Int, _ paths: [String]) {
    CommandFigures(tasks: count, program: paths[0], folder: paths[2])?.run()
    let screen = ScreenFigures(
      tasks: count,
      program: paths[0],
      floor: paths[1],
      folder: paths[2]
    )
    screen?.run()
    leave(count, paths)
  }

  /// Measures how the program leaves.
  private static func leave(_ count: Int, _ paths: [String]) {
    ExitFigures(tasks: count, program: paths[0], floor: paths[1], folder: paths[2]).run()
  }

  /// Measures the program beside others, on a plan laid in `folder`.
  private static func compare(_ count: Int, program: String, folder: String) {
    let plan = "\(folder)/\(count).json"
    guard writeFile(PlanText.bytes(tasks: count), to: plan) else { return }
    PeerFigures(count: count, program: [program, plan], peers: peers(count)).run()
  }

  /// The programs that `JOURJ_PEERS` names, a line each: a name, a tab and a command, in which `{N}`
  /// is the number of tasks.
  private static func peers(_ count: Int) -> [(name: String, words: [String])] {
    guard let path = getenv("JOURJ_PEERS"), let text = readFile(String(cString: path)) else {
      return []
    }
    return text.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "\t", maxSplits: 1)
      guard parts.count == 2 else { return nil }
      let pieces = parts[1].split(separator: "{N}", omittingEmptySubsequences: false)
      return (String(parts[0]), ["sh", "-c", "exec \(pieces.joined(separator: String(count)))"])
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
    print("usage: Measure plan TASKS | core TASKS … | program JOURJ PAINTFLOOR FOLDER TASKS …")
    print("       Measure exits JOURJ PAINTFLOOR FOLDER TASKS … | peers JOURJ FOLDER TASKS …")
    exit(2)
  }
}
