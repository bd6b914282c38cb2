import CFloors
import PtyScreen

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What the program costs on a terminal, beside a list in bare ncurses.
struct ScreenFigures {
  private static let rounds = 11
  private static let keys = 60

  private let count: Int
  /// The words that start the program on its plan.
  private let program: [String]
  private let floor: [String]
  private let folder: String

  /// `program` is opened on a plan of `count` tasks, laid in `folder`.
  init?(
    tasks count: Int,
    program: String,
    floor: String,
    folder: String
  ) {
    let plan = "\(folder)/\(count).json"
    guard writeFile(PlanText.bytes(tasks: count), to: plan) else { return nil }
    self.count = count
    self.program = [program, plan]
    self.floor = [floor]
    self.folder = folder
  }

  func run() {
    guard isBuilt else {
      for (figure, measure) in [
        ("P1", "first frame"), ("P2", "keys"), ("P3", "bytes a cell"), ("P4", "edit made durable"),
        ("P8", "memory"), ("P9", "idle"),
      ] {
        Table.missing(figure, "\(count) tasks: \(measure)")
      }
      return
    }
    reportStart()
    reportKeys()
    reportSaving()
    reportIdle()
  }

  /// Whether the interface opens the plan and shows tasks.
  private var isBuilt: Bool {
    guard let session = TerminalProgram(program) else { return false }
    _ = session.read(quiet: 400, patience: 10_000)
    return session.isRunning && session.screen.text.contains("n° ")
  }

  // MARK: - P1, P8

  private func reportStart() {
    let (ours, bare) = alternate(
      Self.rounds,
      { TerminalProgram.start(program) },
      { TerminalProgram.start(floor) }
    )
    Table.row(
      "P1",
      "\(count) tasks: start to first frame",
      Table.milliseconds(ours.median),
      floor: "bare ncurses \(Table.milliseconds(bare.median))",
      ratio: ours.median / bare.median,
      goal: goal("≤ 10 ms", "≤ 40 ms", "≤ 400 ms")
    )
    guard let session = TerminalProgram(program) else { return }
    _ = session.read(quiet: 300, patience: 10_000)
    let memory = SystemFigures.greatestMemory(of: session.process)
    Table.row(
      "P8",
      "\(count) tasks: greatest memory (VmHWM)",
      memory.map { "\(Table.decimal(Double($0) / 1024, 1)) MB" } ?? "not told here",
      goal: goal("≤ 14 MB", "≤ 20 MB", "≤ 120 MB")
    )
  }

  // MARK: - P2, P3

  /// The views by their keys.
  private static let views = [
    (key: "2", name: "plan"), (key: "1", name: "today"), (key: "3", name: "board"),
    (key: "4", name: "suppliers"),
  ]

  private func reportKeys() {
    guard let ours = TerminalProgram(program), let bare = TerminalProgram(floor) else { return }
    _ = ours.read(quiet: 300, patience: 10_000)
    _ = bare.read(quiet: 300, patience: 10_000)
    for view in Self.views {
      ours.send(view.key)
      _ = ours.read(quiet: 100, patience: 400)
      // Down and up, for a list may be short.
      let steps = ["j", "j", "j", "j", "j", "k", "k", "k", "k", "k"]
      report("\(view.name), cursor", ours, steps, bare, steps, goal: "≤ 0.6 ms, ≤ 2×")
      report("\(view.name), page", ours, ["\u{4}", "\u{4}", "\u{15}"], bare, ["d"], goal: "≤ 2 ms")
    }
    let keys = Self.views.map(\.key)
    report("change of view", ours, keys, bare, ["d"], goal: "≤ 2 ms")
    for view in Self.views {
      ours.send(view.key)
      _ = ours.read(quiet: 100, patience: 400)
      ours.send("f")
      _ = ours.read(quiet: 100, patience: 400)
      let letters = ["r", "e", "s", "\u{7F}", "\u{7F}", "\u{7F}"]
      report("\(view.name), letter of a filter", ours, letters, bare, ["j"], goal: "≤ 8 ms")
      ours.send("\u{1B}")
      _ = ours.read(quiet: 100, patience: 400)
    }
  }

  /// Presses keys by turns in both, and tells time and bytes.
  private func report(
    _ measure: String,
    _ ours: TerminalProgram,
    _ ourKeys: [String],
    _ bare: TerminalProgram,
    _ bareKeys: [String],
    goal: String
  ) {
    var (times, floors) = (Times(), Times())
    var (sent, sentBare) = (Sent(), Sent())
    for nth in 0..<Self.keys {
      if let burst = ours.press(ourKeys[nth % ourKeys.count], &times) { sent.add(burst) }
      if let burst = bare.press(bareKeys[nth % bareKeys.count], &floors) { sentBare.add(burst) }
    }
    let name = "\(count) tasks: \(measure)"
    guard times.all.count > Self.keys / 3 else {
      return Table.missing("P2", name)
    }
    Table.row(
      "P2",
      "\(name), to the last byte",
      Table.milliseconds(times.median),
      floor: "bare ncurses \(Table.milliseconds(floors.median))",
      ratio: times.median / floors.median,
      goal: goal
    )
    Table.row("P2", "\(name), 99 of 100", Table.milliseconds(times.percentile(99)), goal: "≤ 8 ms")
    Table.row(
      "P3",
      "\(name), bytes a changed cell",
      Table.decimal(sent.bytesACell, 2),
      floor: "bare ncurses \(Table.decimal(sentBare.bytesACell, 2))",
      ratio: sent.bytesACell / sentBare.bytesACell,
      goal: "≤ 1.5"
    )
  }

  /// What was sent, and for how much.
  private struct Sent {
    var bytes = 0
    var cells = 0

    var bytesACell: Double { Double(bytes) / Double(cells) }

    mutating func add(_ burst: TerminalProgram.Burst) {
      bytes += burst.count
      cells += burst.changedCells
    }
  }

  // MARK: - P4, P9

  /// From a key that edits to the full dot, which says that the edit is on the disk.
  private func reportSaving() {
    let name = "\(count) tasks: an edit made durable"
    let path = "\(folder)/floor"
    let file = open(path, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0o600)
    guard file >= 0, let session = TerminalProgram(program) else { return }
    defer {
      close(file)
      unlink(path)
    }
    _ = session.read(quiet: 300, patience: 10_000)
    session.send("2")
    _ = session.read(quiet: 100, patience: 200)
    session.send("j")
    _ = session.read(quiet: 100, patience: 200)
    var (times, floors) = (Times(), Times())
    for _ in 0..<30 {
      let begun = monotonic_now()
      session.send("t")
      var last: Int64?
      // The empty dot may come long before the full one.
      while let byte = session.read(quiet: 25, patience: 500).last {
        last = byte
        if session.screen.text.contains("●") { break }
      }
      if let last { times.add(last - begun) }
      let time = floor_append(file)
      if time > 0 { floors.add(time) }
    }
    guard times.all.count > 15, session.screen.text.contains("●") else {
      return Table.missing("P4", name)
    }
    Table.row(
      "P4",
      name,
      Table.milliseconds(times.median),
      floor: "append, fdatasync \(Table.milliseconds(floors.median))",
      ratio: times.median / floors.median,
      goal: "≤ 3×"
    )
  }

  /// What the program does while nobody does anything.
  private func reportIdle() {
    guard let session = TerminalProgram(program) else { return }
    // What the start leaves behind is written down first.
    _ = session.read(quiet: 3_000, patience: 10_000)
    guard let before = SystemFigures.activity(of: session.process) else {
      return Table.missing("P9", "\(count) tasks: idle", "not told here")
    }
    let seconds = 5
    _ = session.read(quiet: Int32(seconds * 1000), patience: Int32(seconds * 1000))
    guard let after = SystemFigures.activity(of: session.process) else { return }
    let wakes = Double(after.wakeUps - before.wakeUps) / Double(seconds)
    let share = Double(after.nanoseconds - before.nanoseconds) / Double(seconds) / 1e7
    Table.row("P9", "\(count) tasks: wake-ups a second", Table.decimal(wakes, 1), goal: "≤ 1")
    Table.row("P9", "\(count) tasks: processor", "\(Table.decimal(share, 3)) %", goal: "≤ 0.1 %")
  }

  private func goal(_ small: String, _ middle: String, _ large: String) -> String {
    count < 5_000 ? small : count < 50_000 ? middle : large
  }
}
