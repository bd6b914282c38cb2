/// One pass over a run sheet at a moment: when each row will begin and end, and what pushes it.
///
/// A waiting row begins at the latest of its hour, put off by what was decided; of now; and of the
/// ends of the rows before it on its lines. A row with a fixed hour begins no earlier in truth
/// either, but what comes after it counts it as held until its hour is past: there a delay stops.
struct Reckoning {
  /// What nothing pushes, or nothing bounds.
  static let none = -1

  let sheet: RunSheet
  let now: Int
  /// Where each row stands.
  let states: [CueState]
  /// When each row begins, in truth.
  private(set) var starts: [Int]
  /// When each row ends, in truth.
  private(set) var ends: [Int]
  /// When each row ends for those that come after it.
  private(set) var heldEnds: [Int]
  /// The row that each waits for: the one that pushes it last.
  private(set) var causes: [Int]
  /// The row each follows at once, past those that were cut.
  private(set) var leaders: [Int]
  /// Sets of rows that others wait for, shared by all rows of a line that wait for the same ones;
  /// in the order of the rows that opened them.
  private(set) var gates: [Gate] = []
  /// The rows of all gates, one gate after the other.
  private var gateMembers: [Int] = []
  /// The gates that rows wait at, one row after the other.
  private var waitedGates: [Int] = []
  /// Which of those each row waits at.
  private var rowGates: [Range<Int>]
  /// The running rows of each line, in order.
  private(set) var runners: [[Int]]

  /// The rows that must be over before what waits at the gate begins.
  struct Gate {
    /// Where those rows stand among the members of all gates.
    var members = 0..<0
    /// The row that was the first to wait there.
    var opener: Int
    /// When the last of them ends.
    var end = Int.min
    /// Which one that is.
    var cause = Reckoning.none
  }

  init(_ sheet: RunSheet, at now: Int) {
    let count = sheet.rows.count
    self.sheet = sheet
    self.now = now
    states = sheet.rows.indices.map {
      sheet.progress[$0].state(isMilestone: sheet.rows[$0].isMilestone)
    }
    starts = sheet.rows.map(\.planned.start)
    ends = sheet.rows.map(\.planned.end)
    heldEnds = ends
    causes = Array(repeating: Reckoning.none, count: count)
    leaders = causes
    rowGates = Array(repeating: 0..<0, count: count)
    let states = states
    runners = sheet.lines.map { line in line.filter { states[$0] == .running } }
    settleBegun()
    settleWaiting()
  }

  /// The minutes that a row takes.
  func duration(_ row: Int) -> Int { Reckoning.duration(sheet.rows[row], sheet.progress[row]) }

  /// The minutes that a row takes by the sheet and by what was decided since; a milestone takes none.
  static func duration(_ row: SheetRow, _ progress: RowProgress) -> Int {
    row.isMilestone ? 0 : max(0, row.planned.length + progress.extra)
  }

  /// When a row is to begin by the sheet and by what was decided since.
  func due(_ row: Int) -> Int { sheet.rows[row].planned.start + sheet.progress[row].shift }

  // MARK: - What has begun

  private mutating func settleBegun() {
    for row in sheet.rows.indices {
      let progress = sheet.progress[row]
      switch states[row] {
      case .waiting, .cut: continue
      case .running:
        starts[row] = progress.start ?? now
        ends[row] = max(starts[row] + duration(row), now)
      case .done:
        let end = progress.end ?? progress.start ?? now
        starts[row] = progress.start ?? min(due(row), end)
        ends[row] = max(starts[row], end)
      }
      heldEnds[row] = ends[row]
    }
  }

  // MARK: - What waits

  /// How far a line has been walked while rows are reckoned in order.
  private struct Walk {
    /// How many rows of the line, by their ends, lie before the row that is being reckoned.
    var passed = 0
    /// Those of them that take time and still count: running or waiting.
    var open: [Int] = []
    /// The last waiting one of them in order; what lies before that one is covered by it.
    var last = Reckoning.none
    /// The last milestone passed that waits; it takes no time, so it covers only other milestones.
    var milestone = Reckoning.none
    /// The gate that they make.
    var gate = Reckoning.none
    /// The latest end among the running rows from each on, and whose it is.
    var ahead: [(end: Int, row: Int)] = []
  }

  private mutating func settleWaiting() {
    var walks = runners.map { runners in
      var walk = Walk()
      walk.ahead = latestEnds(runners)
      return walk
    }
    for row in sheet.rows.indices {
      if let after = sheet.rows[row].after {
        leaders[row] = states[after] == .cut ? leaders[after] : after
      }
      guard states[row] == .waiting else { continue }
      var push = (end: Int.min, cause: Reckoning.none)
      let leader = leaders[row]
      if leader != Reckoning.none {
        if states[leader] != .done { push = (heldEnds[leader], leader) }
      } else {
        let first = waitedGates.count
        defer { rowGates[row] = first..<waitedGates.count }
        for line in sheet.rows[row].lines {
          advance(&walks[line], on: line, to: row)
          if walks[line].gate != Reckoning.none {
            let gate = gates[walks[line].gate]
            waitedGates.append(walks[line].gate)
            if gate.end > push.end { push = (gate.end, gate.cause) }
          }
          if let ahead = runner(ahead: row, on: line, walks[line]), ahead.end > push.end {
            push = (ahead.end, ahead.row)
          }
        }
      }
      settle(row, push)
    }
  }

  private mutating func settle(_ row: Int, _ push: (end: Int, cause: Int)) {
    let due = due(row)
    let start = max(due, push.end, now)
    if push.end == start && push.end > due { causes[row] = push.cause }
    starts[row] = start
    ends[row] = start + duration(row)
    heldEnds[row] = isHeld(row) ? due + duration(row) : ends[row]
  }

  /// Whether what comes after a waiting row counts it as beginning at its hour.
  func isHeld(_ row: Int) -> Bool { sheet.rows[row].isFixed && now <= due(row) }

  /// Brings a line's walk to a row, and opens a gate there if it passed any row that counts.
  private mutating func advance(_ walk: inout Walk, on line: Int, to row: Int) {
    var isNew = false
    while walk.passed < sheet.linesByEnd[line].count {
      let next = sheet.linesByEnd[line][walk.passed]
      guard sheet.lies(next, before: row) else { break }
      walk.passed += 1
      guard states[next] == .waiting || states[next] == .running else { continue }
      isNew = true
      if sheet.rows[next].isMilestone {
        walk.milestone = max(walk.milestone, next)
      } else {
        walk.open.append(next)
        if states[next] == .waiting { walk.last = max(walk.last, next) }
      }
    }
    guard isNew else { return }
    var gate = Gate(opener: row)
    let first = gateMembers.count
    func join(_ member: Int) {
      gateMembers.append(member)
      if heldEnds[member] > gate.end { (gate.end, gate.cause) = (heldEnds[member], member) }
    }
    for member in walk.open.reversed() {
      if isCovered(member, by: walk.last) { break }
      join(member)
    }
    if walk.milestone != Reckoning.none, !isCovered(walk.milestone, by: walk.last) {
      join(walk.milestone)
    }
    gate.members = first..<gateMembers.count
    walk.gate = gates.count
    gates.append(gate)
  }

  private func isCovered(_ row: Int, by last: Int) -> Bool {
    last != Reckoning.none && sheet.lies(row, before: last)
  }

  /// The rows that must be over before what waits at a gate begins.
  func members(ofGate gate: Int) -> ArraySlice<Int> { gateMembers[gates[gate].members] }

  /// The gates that a row waits at.
  func gatesWaitedAt(by row: Int) -> ArraySlice<Int> { waitedGates[rowGates[row]] }

  /// The running rows that a waiting one waits for.
  func runnersBefore(_ row: Int) -> [Int] {
    if leaders[row] != Reckoning.none {
      return states[leaders[row]] == .running ? [leaders[row]] : []
    }
    let waited = gatesWaitedAt(by: row).flatMap(members).filter { states[$0] == .running }
    let ahead = sheet.rows[row].lines.flatMap { line in
      runners[line].filter { sheet.lies(row, before: $0) }
    }
    return Set(waited + ahead).sorted()
  }

  // MARK: - What was begun before its turn

  private func latestEnds(_ runners: [Int]) -> [(end: Int, row: Int)] {
    var latest: [(end: Int, row: Int)] = []
    for row in runners.reversed() {
      if let last = latest.last, last.end >= ends[row] {
        latest.append(last)
      } else {
        latest.append((ends[row], row))
      }
    }
    return latest.reversed()
  }

  /// The running row of a line that ends last among those planned after a row that still waits.
  private func runner(ahead row: Int, on line: Int, _ walk: Walk) -> (end: Int, row: Int)? {
    let runners = runners[line]
    guard !runners.isEmpty else { return nil }
    let place = runners.firstPlace { sheet.lies(row, before: $0) }
    return place < runners.count ? walk.ahead[place] : nil
  }
}

extension [Int] {
  /// The first place whose element `holds`, where all do that come after one that does.
  func firstPlace(where holds: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
