import CFloors

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What it takes the program to go when it is told to, or when its terminal has gone: it saves, sets the
/// terminal right and ends.
struct ExitFigures {
  private static let rounds = 11

  private let count: Int
  private let plan: String
  /// The words that start the program on its plan.
  private let program: [String]
  private let floor: [String]

  /// `program` is opened on a plan of `count` tasks, laid in `folder`.
  init(tasks count: Int, program: String, floor: String, folder: String) {
    self.count = count
    plan = "\(folder)/leaving-\(count).json"
    self.program = [program, plan]
    self.floor = [floor]
  }

  func run() {
    report("HUP", .signal(SIGHUP))
    report("TERM", .signal(SIGTERM))
    report("terminal closed", .closedTerminal)
  }

  /// Starts both by turns, edits the plan, makes them leave and tells how long that took.
  private func report(_ name: String, _ way: TerminalProgram.WayOut) {
    let name = "\(count) tasks: \(name)"
    var (times, floors, processor) = (Times(), Times(), Times())
    var saved = 0
    for _ in 0..<Self.rounds {
      let text = PlanText.bytes(tasks: count)
      guard writeFile(text, to: plan) else { return }
      guard let ours = leaving(program, keys: "2jt", way) else { continue }
      times.add(ours.time)
      if let used = ours.processor { processor.add(used) }
      if let now = readFile(plan), !now.utf8.elementsEqual(text) { saved += 1 }
      if let bare = leaving(floor, keys: "j", way) { floors.add(bare.time) }
    }
    guard saved == Self.rounds else {
      return Table.missing("F11", name, "saved in \(saved) of \(Self.rounds)")
    }
    Table.row(
      "F11",
      "\(name), to the exit, saved",
      Table.milliseconds(times.median),
      floor: "bare ncurses \(Table.milliseconds(floors.median))",
      ratio: times.median / floors.median,
      goal: "≤ 1 s"
    )
    Table.row(
      "F11",
      "\(name), processor",
      Table.milliseconds(processor.median),
      goal: "≤ 50 ms"
    )
  }

  /// How long a program that has taken some keys needs to leave.
  private func leaving(
    _ words: [String],
    keys: String,
    _ way: TerminalProgram.WayOut
  ) -> (time: Int64, processor: Int64?)? {
    guard let session = TerminalProgram(words) else { return nil }
    _ = session.read(quiet: 300, patience: 10_000)
    for key in keys {
      session.send(String(key))
      _ = session.read(quiet: 50, patience: 400)
    }
    return session.leave(by: way)
  }
}
