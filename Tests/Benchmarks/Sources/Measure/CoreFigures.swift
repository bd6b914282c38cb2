import CFloors
import LosslessJSON
import Planning
import Storage

/// What the core costs, in this process: reading, opening, scheduling.
struct CoreFigures {
  private static let today = Day(year: 2026, month: 11, day: 22)

  private let count: Int
  private let bytes: [UInt8]
  private let opened: OpenedDocument
  private let rounds: Int

  init(tasks count: Int) throws {
    self.count = count
    bytes = PlanText.bytes(tasks: count)
    opened = try Document.open(bytes)
    rounds = count < 50_000 ? 41 : 11
  }

  func run() throws {
    try reportOpening()
    try reportSchedule()
    reportUpdates()
    try reportReading()
  }

  /// P1's share: bytes to document, project and schedule.
  private func reportOpening() throws {
    let (open, parse) = try alternate(
      rounds,
      { try time { _ = try Document.open(bytes) } },
      { try time { _ = try JSONTree(parsing: bytes) } }
    )
    Table.row(
      "P1",
      "\(count) tasks: bytes → project",
      Table.milliseconds(open.median),
      floor: "JSON alone \(Table.milliseconds(parse.median))",
      ratio: open.median / parse.median,
      goal: count == 10_000 ? "≤ 25 ms with P6" : ""
    )
  }

  /// P6: the whole schedule, beside a critical path of the same links in C.
  private func reportSchedule() throws {
    let floor = CriticalPath(opened.project)
    let (schedule, path) = alternate(
      rounds,
      { time { _ = Schedule(opened.project, today: Self.today) } },
      { floor.run() }
    )
    Table.row(
      "P6",
      "\(count) tasks: full schedule",
      Table.milliseconds(schedule.median),
      floor: "critical path in C \(Table.milliseconds(path.median))",
      ratio: schedule.median / path.median,
      goal: goal("≤ 0.1 ms", "≤ 1 ms", "≤ 15 ms") + ", ≤ 3×"
    )
  }

  /// P7: the schedule after one edit.
  private func reportUpdates() {
    var project = opened.project
    var schedule = Schedule(project, today: Self.today)
    var generator = SeededGenerator(seed: 7)
    var times = Times()
    for _ in 0..<500 {
      let id = project.tasks[Int.random(in: 0..<count, using: &generator)].id
      project.tasks.update(id) { $0.duration = $0.duration % 5 + 1 }
      times.add(time { schedule.update(project, changed: [id]) })
    }
    Table.row(
      "P7",
      "\(count) tasks: schedule after one edit",
      Table.milliseconds(times.median),
      floor: "99 of 100: \(Table.milliseconds(times.percentile(99)))",
      goal: count == 100_000 ? "≤ 1 ms" : ""
    )
  }

  /// P10: reading and writing the text.
  private func reportReading() throws {
    let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count)
    defer { copy.deallocate() }
    let copying = { bytes.withUnsafeBytes { floor_copy(copy, $0.baseAddress, bytes.count) } }
    let (parse, read) = try alternate(
      rounds,
      { try time { _ = try JSONTree(parsing: bytes) } },
      copying
    )
    let (write, written) = alternate(rounds, { time { _ = opened.document.bytes } }, copying)
    for (name, times, floor, goal) in [
      ("parse", parse, read, "≥ 150 MB/s"), ("write", write, written, "≥ 200 MB/s"),
    ] {
      Table.row(
        "P10",
        "\(count) tasks: \(name)",
        speed(times),
        floor: "memcpy \(speed(floor))",
        ratio: times.median / floor.median,
        goal: goal
      )
    }
  }

  private func speed(_ times: Times) -> String {
    "\(Table.decimal(Double(bytes.count) / times.median / 1000, 0)) MB/s"
  }

  private func goal(_ small: String, _ middle: String, _ large: String) -> String {
    count < 5_000 ? small : count < 50_000 ? middle : large
  }
}

/// The links and durations of a project, as the floor in C takes them.
struct CriticalPath {
  private var starts: [Int32] = [0]
  private var predecessors: [Int32] = []
  private var durations: [Int32] = []

  init(_ project: Project) {
    for task in project.tasks {
      durations.append(Int32(clamping: task.duration))
      predecessors += task.links.compactMap { project.tasks.position(of: $0.from).map(Int32.init) }
      starts.append(Int32(predecessors.count))
    }
  }

  /// The nanoseconds it took.
  func run() -> Int64 {
    var check: Int32 = 0
    return floor_critical_path(
      Int32(durations.count),
      starts,
      predecessors,
      durations,
      &check
    )
  }
}
