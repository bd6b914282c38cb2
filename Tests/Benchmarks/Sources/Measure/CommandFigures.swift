import CFloors

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What commands cost from the shell, beside a program that does nothing.
struct CommandFigures {
  private let count: Int
  private let program: String
  private let plan: String

  /// `program` is asked about a plan of `count` tasks, laid in `folder`.
  init?(tasks count: Int, program: String, folder: String) {
    plan = "\(folder)/commands-\(count).json"
    guard writeFile(PlanText.bytes(tasks: count), to: plan) else { return nil }
    self.count = count
    self.program = program
  }

  func run() {
    if count == 1_000 { report("start and end", ["--version"], goal: "") }
    report("jourj add", ["add", "Ranger les chaises", "-f", plan], goal: goal)
    report("jourj schedule", ["schedule", "-f", plan], goal: "")
  }

  private var goal: String {
    count < 5_000 ? "≤ 15 ms" : count < 50_000 ? "≤ 50 ms" : ""
  }

  private func report(_ name: String, _ arguments: [String], goal: String) {
    let words = [program] + arguments
    guard run(words) > 0 else { return Table.missing("P5", "\(count) tasks: \(name)") }
    let (ours, nothing) = alternate(11, { run(words) }, { run(["true"]) })
    Table.row(
      "P5",
      "\(count) tasks: \(name)",
      Table.milliseconds(ours.median),
      floor: "true \(Table.milliseconds(nothing.median))",
      ratio: ours.median / nothing.median,
      goal: goal
    )
  }

  private func run(_ words: [String]) -> Int64 {
    let arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    return run_quietly(arguments)
  }
}
