import Planning

/// The rules of the run sheet computed as they are said, with no thought of speed: every row's start
/// is raised again and again until none moves any more.
///
/// Hours are minutes since midnight of day J; there is neither summer time nor another day in it.
struct NaiveSheet {
  let cues: [Cue]
  let now: Int
  /// Minutes by which a row is held up beyond what is known of it.
  var heldUp: [Int: Int] = [:]
  /// Where each row lies: as printed, but after the row it follows.
  private var slots: [(start: Int, end: Int)]
  /// The row that each follows; nil too where it follows itself by way of others.
  private var followed: [Int?]
  /// The zones of each; nil among them is the whole site, which rows without zones share.
  private var zones: [Set<String?>]
  private var states: [CueState]
  /// Which row lies before which.
  private var before: [[Bool]] = []
  /// The rows that each waiting row waits for.
  private(set) var predecessors: [[Int]] = []

  init(_ project: Project, at now: Int) {
    let cues = project.runSheet.records
    self.cues = cues
    self.now = now
    states = cues.map(NaiveSheet.state)
    let named = cues.map { cue in cues.firstIndex { $0.id == cue.after } }
    followed = cues.indices.map { row in
      var next = named[row]
      for _ in cues {
        if next == row { return nil }
        next = next.flatMap { named[$0] }
      }
      return named[row]
    }
    let all = Set(cues.flatMap(\.zones).map { Optional($0) } + [nil])
    zones = cues.map { $0.zones.isEmpty ? all : Set($0.zones) }
    slots = cues.map { ($0.start.minutes, $0.start.minutes + max(0, $0.duration)) }
    var depths = cues.map { _ in 0 }
    for _ in cues {
      for (row, leader) in followed.enumerated() {
        guard let leader else { continue }
        depths[row] = depths[leader] + 1
        let later = max(slots[row].start, slots[leader].end)
        slots[row] = (later, later + slots[row].end - slots[row].start)
      }
    }
    let keys = cues.indices.map { row in
      (slots[row].start, slots[row].end == slots[row].start ? 0 : 1, depths[row], row)
    }
    before = cues.indices.map { a in
      cues.indices.map { b in keys[a] < keys[b] && slots[a].end <= slots[b].start }
    }
    predecessors = cues.indices.map { states[$0] == .waiting ? waitedFor($0) : [] }
  }

  func planned(_ row: Int) -> (start: Int, end: Int) {
    let start = cues[row].start.minutes
    return (start, start + max(0, cues[row].duration))
  }

  // MARK: - The day

  func state(_ row: Int) -> CueState { states[row] }

  private static func state(_ cue: Cue) -> CueState {
    if cue.isSkipped { return .cut }
    if cue.actualEnd != nil { return .done }
    if cue.actualStart == nil { return .waiting }
    return cue.duration <= 0 ? .done : .running
  }

  func due(_ row: Int) -> Int { planned(row).start + cues[row].shift }

  private func duration(_ row: Int) -> Int {
    cues[row].duration <= 0 ? 0 : max(0, cues[row].duration + cues[row].extra)
  }

  func isHeld(_ row: Int) -> Bool {
    state(row) == .waiting && cues[row].isFixed && now <= due(row)
  }

  private func waitedFor(_ row: Int) -> [Int] {
    var leader = followed[row]
    while let row = leader, states[row] == .cut { leader = followed[row] }
    if let leader { return states[leader] == .done ? [] : [leader] }
    return cues.indices.filter { other in
      switch states[other] {
      case .done, .cut: return false
      case .running: guard before[other][row] || before[row][other] else { return false }
      case .waiting: guard before[other][row] else { return false }
      }
      return zones[row].intersection(zones[other]).contains { zone in
        !cues.indices.contains { between in
          before[other][between] && before[between][row] && states[between] == .waiting
            && zones[between].contains(zone) && covers(between, other)
        }
      }
    }
  }

  /// A milestone takes no time: what comes before it pushes what comes after it too.
  private func covers(_ row: Int, _ other: Int) -> Bool {
    cues[row].duration > 0 || cues[other].duration <= 0
  }

  /// When each row begins and ends in truth.
  func forecast() -> [(start: Int, end: Int)] {
    var spans = cues.indices.map { row -> (start: Int, end: Int) in
      let cue = cues[row]
      switch state(row) {
      case .cut: return planned(row)
      case .done:
        let end = (cue.actualEnd ?? cue.actualStart)?.minutes ?? 0
        let start = cue.actualStart?.minutes ?? min(due(row), end)
        return (start, max(start, end))
      case .running:
        let start = cue.actualStart?.minutes ?? 0
        return (start, max(start + duration(row), now) + heldUp[row, default: 0])
      case .waiting:
        let start = max(due(row), now)
        return (start, start + duration(row) + heldUp[row, default: 0])
      }
    }
    var moved = true
    while moved {
      moved = false
      for row in cues.indices where state(row) == .waiting {
        let ends = predecessors[row].map { before in
          isHeld(before)
            ? due(before) + duration(before) + heldUp[before, default: 0] : spans[before].end
        }
        guard let end = ends.max(), end > spans[row].start else { continue }
        let length = spans[row].end - spans[row].start
        spans[row] = (end, end + length)
        moved = true
      }
    }
    return spans
  }

  /// Minutes by which each waiting fixed row misses its hour.
  func lateness() -> [Int] {
    let spans = forecast()
    return cues.indices.map { row in
      cues[row].isFixed && state(row) == .waiting ? max(0, spans[row].start - due(row)) : 0
    }
  }
}
