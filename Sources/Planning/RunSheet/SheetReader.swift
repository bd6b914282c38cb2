/// Reads the rows of a project's run sheet and puts them in order.
struct SheetReader {
  /// The rows in order.
  private(set) var rows: [SheetRow] = []
  /// The zones, the project's first.
  private(set) var zones: [String]
  /// The rows on each zone's line, in order; the last line is that of the whole site alone.
  private(set) var lines: [[Int]] = []

  /// A row before its place in the order is known.
  private struct Draft {
    var planned: Span
    var slot: Span
    /// The position of the row that it follows.
    var after: Int?
    /// How many rows there are before it, each following the one before.
    var depth = 0
    var faults: [SheetFault] = []
    var isSettled = false
  }

  private let cues: [Cue]
  private var drafts: [Draft] = []

  init(_ project: Project, clock: DayClock) {
    cues = project.runSheet.records
    zones = []
    drafts = cues.map { draft($0, project, clock) }
    settleOrder()
    name(project.settings.zones)
    place(project, clock)
  }

  // MARK: - Times

  private func draft(_ cue: Cue, _ project: Project, _ clock: DayClock) -> Draft {
    var faults: [SheetFault] = []
    let day = SheetReader.day(of: cue)
    if day != cue.day { faults.append(.day) }
    let duration = min(max(cue.duration, 0), RunSheet.longest)
    if duration != cue.duration { faults.append(.duration) }
    let (start, isInGap) = clock.minute(cue.start, day: day)
    if isInGap { faults.append(.hourLeftOut) }
    let after = cue.after.flatMap { project.runSheet.position(of: $0) }
    if cue.after != nil && after == nil { faults.append(.followsNothing) }
    let planned = Span(start, start + duration)
    return Draft(planned: planned, slot: planned, after: after, faults: faults)
  }

  private static func day(of cue: Cue) -> Int { min(max(cue.day, -10_000), 10_000) }

  // MARK: - Order

  /// Gives each row a slot after that of the row it follows, and breaks cycles.
  private mutating func settleOrder() {
    var onPath = [Bool](repeating: false, count: drafts.count)
    for position in drafts.indices {
      var path: [Int] = []
      var next: Int? = position
      while let row = next, !drafts[row].isSettled {
        if onPath[row] {
          breakCycle(path[(path.firstIndex(of: row) ?? 0)...])
          break
        }
        onPath[row] = true
        path.append(row)
        next = drafts[row].after
      }
      for row in path.reversed() {
        settle(row)
        onPath[row] = false
      }
    }
  }

  private mutating func breakCycle(_ cycle: ArraySlice<Int>) {
    guard let first = cycle.first else { return }
    // Told from the row that is followed to the one that follows, as cycles of tasks are.
    let names = (Array(cycle) + [first]).reversed().map { cues[$0].id }
    for row in cycle {
      drafts[row].after = nil
      drafts[row].faults.append(.cycle(names))
    }
  }

  private mutating func settle(_ row: Int) {
    drafts[row].isSettled = true
    guard let after = drafts[row].after else { return }
    let leader = drafts[after]
    let planned = drafts[row].planned
    drafts[row].depth = leader.depth + 1
    guard planned.start < leader.slot.end else { return }
    if planned.start < leader.planned.end { drafts[row].faults.append(.beforeWhatItFollows) }
    drafts[row].slot = Span(leader.slot.end, leader.slot.end + planned.length)
  }

  // MARK: - Lines

  private mutating func name(_ known: [String]) {
    var seen = Set<String>()
    for zone in known where seen.insert(zone).inserted { zones.append(zone) }
    for cue in cues {
      for zone in cue.zones where seen.insert(zone).inserted { zones.append(zone) }
    }
  }

  private mutating func place(_ project: Project, _ clock: DayClock) {
    // At one hour milestones come first, then those that follow nobody, then as the list has them.
    let keys = drafts.indices.map { position in
      let draft = drafts[position]
      return (draft.slot.start, draft.slot.length == 0 ? 0 : 1, draft.depth, position)
    }
    let order = drafts.indices.sorted { keys[$0] < keys[$1] }
    var places = [Int](repeating: 0, count: order.count)
    for (place, position) in order.enumerated() { places[position] = place }
    let numbers = Dictionary(uniqueKeysWithValues: zip(zones, 0...))
    // What concerns the whole site lies on every line, and on one that is there without any zone.
    let everywhere = Array(0...zones.count)
    lines = Array(repeating: [], count: zones.count + 1)
    for (place, position) in order.enumerated() {
      let row = row(position, places: places, numbers: numbers, everywhere: everywhere)
      for line in row.lines { lines[line].append(place) }
      rows.append(row)
    }
  }

  private func row(
    _ position: Int,
    places: [Int],
    numbers: [String: Int],
    everywhere: [Int]
  ) -> SheetRow {
    let (cue, draft) = (cues[position], drafts[position])
    let half = (draft.planned.length + 1) / 2
    var seen = Set<RecordID>()
    let told = ((cue.role.map { [$0] } ?? []) + cue.told).filter { seen.insert($0).inserted }
    var lines = everywhere
    if !cue.zones.isEmpty { lines = Set(cue.zones).compactMap { numbers[$0] }.sorted() }
    return SheetRow(
      id: cue.id,
      position: position,
      day: SheetReader.day(of: cue),
      planned: draft.planned,
      slot: draft.slot,
      isFixed: cue.isFixed,
      zones: cue.zones,
      lines: lines,
      after: draft.after.map { places[$0] },
      shortest: cue.shortest.map { min(max($0, 0), draft.planned.length) } ?? half,
      hasOwnShortest: cue.shortest != nil,
      cutOrder: cue.cutOrder,
      told: told,
      faults: draft.faults
    )
  }
}
