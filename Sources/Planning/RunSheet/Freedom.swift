/// How long each row can grow before a row with a fixed hour can't be held: the pass backward.
struct Freedom {
  /// The latest that each row may end, `Int.max` where nothing bounds it.
  private(set) var latestEnds: [Int]
  /// The fixed row that bounds each.
  private(set) var bounds: [Int]

  /// A limit and the fixed row that sets it.
  private typealias Limit = (start: Int, bound: Int)

  init(_ reckoning: Reckoning) {
    let sheet = reckoning.sheet
    let count = sheet.rows.count
    latestEnds = Array(repeating: .max, count: count)
    bounds = Array(repeating: Reckoning.none, count: count)
    var gateLimits = [Limit](repeating: (.max, Reckoning.none), count: reckoning.gates.count)
    // A gate is complete when the row that opened it is reached: it was the first to wait there.
    var opened: [[Int]] = Array(repeating: [], count: count)
    for (gate, value) in reckoning.gates.enumerated() { opened[value.opener].append(gate) }
    var waitingLimits: [(row: Int, limit: Limit)] = []
    for row in sheet.rows.indices.reversed() where reckoning.states[row] == .waiting {
      let limit = limit(row, reckoning)
      if limit.bound != Reckoning.none {
        waitingLimits.append((row, limit))
        let leader = reckoning.leaders[row]
        if leader != Reckoning.none { bound(leader, limit) }
        for gate in reckoning.rowGates[row] where limit.start < gateLimits[gate].start {
          gateLimits[gate] = limit
        }
      }
      for gate in opened[row] where gateLimits[gate].bound != Reckoning.none {
        for member in reckoning.gates[gate].members { bound(member, gateLimits[gate]) }
      }
    }
    boundRunners(reckoning, waitingLimits)
  }

  /// When a waiting row must begin at the latest.
  private func limit(_ row: Int, _ reckoning: Reckoning) -> Limit {
    if reckoning.isHeld(row) { return (reckoning.due(row), row) }
    guard bounds[row] != Reckoning.none else { return (.max, Reckoning.none) }
    return (latestEnds[row] - reckoning.duration(row), bounds[row])
  }

  private mutating func bound(_ row: Int, _ limit: Limit) {
    guard limit.start < latestEnds[row] else { return }
    (latestEnds[row], bounds[row]) = limit
  }

  /// Rows begun before their turn hold up those of their lines that were to come before them.
  private mutating func boundRunners(_ reckoning: Reckoning, _ limits: [(row: Int, limit: Limit)]) {
    let rows = reckoning.sheet.rows
    for (line, runners) in reckoning.runners.enumerated() where !runners.isEmpty {
      let waiting = limits.filter {
        reckoning.leaders[$0.row] == Reckoning.none && rows[$0.row].lines.contains(line)
      }
      let byEnd = waiting.sorted {
        (rows[$0.row].slot.end, $0.row) < (rows[$1.row].slot.end, $1.row)
      }
      var least: [Limit] = []
      for (_, limit) in byEnd {
        least.append(least.last.map { $0.start <= limit.start ? $0 : limit } ?? limit)
      }
      let order = byEnd.map(\.row)
      for runner in runners {
        let count = order.firstPlace { !SheetRow.lies($0, before: runner, in: rows) }
        if count > 0 { bound(runner, least[count - 1]) }
      }
    }
  }
}
