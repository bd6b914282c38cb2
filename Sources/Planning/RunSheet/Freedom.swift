/// How long each row can grow before a row with a fixed hour can't be held: the pass backward.
struct Freedom {
  /// The latest that each row may end, `Int.max` where nothing bounds it.
  private(set) var latestEnds: [Int]
  /// The fixed row that bounds each.
  private(set) var bounds: [Int]

  /// A limit and the fixed row that sets it.
  private typealias Limit = (start: Int, bound: Int)

  init(_ reckoning: Reckoning) {
    let count = reckoning.sheet.rows.count
    latestEnds = Array(repeating: .max, count: count)
    bounds = Array(repeating: Reckoning.none, count: count)
    let nothing = Limit(start: .max, bound: Reckoning.none)
    var limits = [Limit](repeating: nothing, count: count)
    var gateLimits = [Limit](repeating: nothing, count: reckoning.gates.count)
    // A gate is complete when the row that opened it is reached: it was the first to wait there.
    var lastGate = reckoning.gates.count - 1
    for row in reckoning.sheet.rows.indices.reversed() where reckoning.states[row] == .waiting {
      let limit = limit(row, reckoning)
      let leader = reckoning.leaders[row]
      if leader != Reckoning.none {
        bound(leader, limit)
      } else {
        limits[row] = limit
        for gate in reckoning.gatesWaitedAt(by: row) where limit.start < gateLimits[gate].start {
          gateLimits[gate] = limit
        }
      }
      while lastGate >= 0, reckoning.gates[lastGate].opener == row {
        for member in reckoning.members(ofGate: lastGate) { bound(member, gateLimits[lastGate]) }
        lastGate -= 1
      }
    }
    boundRunners(reckoning, limits)
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
  private mutating func boundRunners(_ reckoning: Reckoning, _ limits: [Limit]) {
    let sheet = reckoning.sheet
    for (line, runners) in reckoning.runners.enumerated() {
      let byEnd = sheet.linesByEnd[line]
      var passed = 0
      var least = Limit(start: .max, bound: Reckoning.none)
      for runner in runners {
        while passed < byEnd.count, sheet.lies(byEnd[passed], before: runner) {
          if limits[byEnd[passed]].start < least.start { least = limits[byEnd[passed]] }
          passed += 1
        }
        bound(runner, least)
      }
    }
  }
}
