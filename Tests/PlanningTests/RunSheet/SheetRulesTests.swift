import Planning
import TestSupport
import Testing

@Suite("The rules of the run sheet, on sheets made by chance")
struct SheetRulesTests {
  /// A sheet of up to a dozen rows at a moment of its morning.
  private func sheets(
    _ count: Int,
    seed: UInt64,
    _ body: (Project, LiveRunSheet, inout SplitMix64) throws -> Void
  ) rethrows {
    var random = SplitMix64(seed: seed)
    for _ in 0..<count {
      let now = 470 + random.number(0...200)
      let project = RandomSheet.project(rows: random.number(1...12), at: now, using: &random)
      let sheet = RunSheet(project, clock: DayClock(dayJ: SheetStory.dayJ))
      try body(project, LiveRunSheet(sheet, at: now), &random)
    }
  }

  @Test("Every forecast is what raising each start again and again comes to")
  func forecasts() {
    var pushed = 0
    sheets(4_000, seed: 1) { project, live, _ in
      let naive = NaiveSheet(project, at: live.now)
      let (expected, lateness) = (naive.forecast(), naive.lateness())
      for (row, plan) in live.sheet.rows.enumerated() {
        let (start, end) = expected[plan.position]
        #expect(live.rows[row].forecast == Span(start, end), "\(project.runSheet.records)")
        #expect(live.rows[row].state == naive.state(plan.position))
        #expect(live.rows[row].lateness == lateness[plan.position])
        if live.rows[row].waitsFor != nil { pushed += 1 }
      }
    }
    #expect(pushed > 3_000)
  }

  @Test("A row can take its free minutes, and not one more, before a fixed hour breaks")
  func freedom() {
    var bounded = 0
    sheets(1_500, seed: 2) { project, live, _ in
      var naive = NaiveSheet(project, at: live.now)
      // Where an hour is missed already, what comes on top of it can't be told apart.
      guard live.squeezes.isEmpty else { return }
      let before = naive.lateness()
      for (row, plan) in live.sheet.rows.enumerated()
      where [.waiting, .running].contains(live.rows[row].state) {
        let free = live.rows[row].free ?? 10_000
        naive.heldUp = [plan.position: free]
        #expect(newlyLate(naive, before, naive.lateness()) == [])
        naive.heldUp = [plan.position: free + 1]
        let late = newlyLate(naive, before, naive.lateness())
        guard let bound = live.rows[row].boundBy else {
          #expect(late == [])
          continue
        }
        bounded += 1
        #expect(late.contains(live.sheet.rows[bound].position))
      }
    }
    #expect(bounded > 1_000)
  }

  /// The fixed rows whose hour is not past that are late only now.
  private func newlyLate(_ sheet: NaiveSheet, _ before: [Int], _ after: [Int]) -> [Int] {
    before.indices.filter { sheet.isHeld($0) && before[$0] == 0 && after[$0] > 0 }
  }

  @Test("A way out does what it says")
  func waysOut() throws {
    var kinds = (shorten: 0, cut: 0, accept: 0)
    try sheets(4_000, seed: 3) { project, live, _ in
      for squeeze in live.squeezes {
        let position = live.sheet.rows[squeeze.row].position
        #expect(NaiveSheet(project, at: live.now).lateness()[position] == squeeze.minutes)
        for way in live.waysOut(of: squeeze) {
          let after = try project.edited(way.ripple.edits)
          let naive = NaiveSheet(after, at: live.now)
          #expect(naive.lateness()[position] == way.remaining)
          #expect(way.remaining < squeeze.minutes)
          for edit in way.ripple.edits {
            let fewer = try project.edited(way.ripple.edits.filter { $0 != edit })
            #expect(NaiveSheet(fewer, at: live.now).lateness()[position] > way.remaining)
          }
          check(way.ripple, from: NaiveSheet(project, at: live.now), to: naive, live)
          switch way.kind {
          case .shorten(let rows):
            kinds.shorten += 1
            for row in rows {
              let plan = live.sheet.rows[row.row]
              #expect(row.after < row.before && row.after >= min(plan.shortest, row.before))
              #expect(!plan.isFixed)
            }
          case .cut(let rows):
            kinds.cut += 1
            #expect(rows.allSatisfy { live.sheet.rows[$0].cutOrder != nil })
          case .accept(let minutes):
            kinds.accept += 1
            #expect(minutes == squeeze.minutes && way.remaining == 0)
          }
        }
      }
    }
    #expect(kinds.shorten > 300)
    #expect(kinds.cut > 150)
    #expect(kinds.accept > 500)
  }

  @Test("A preview says what moves and what breaks, of any gesture")
  func previews() throws {
    var moves = 0
    try sheets(4_000, seed: 4) { project, live, random in
      let row = random.pick(live.sheet.rows)
      let minutes = random.number(-15...30)
      let gesture = random.pick([
        CueGesture.start(row.id, ago: random.number(0...10)), .end(row.id, ago: 0),
        .reopen(row.id), .stretch(row.id, by: minutes), .delay(row.id, by: minutes),
        .cut(row.id), .restore(row.id), .accept(row.id),
      ])
      guard let edits = try? live.edits(gesture) else { return }
      let after = NaiveSheet(try project.edited(edits), at: live.now)
      let ripple = live.preview(edits)
      check(ripple, from: NaiveSheet(project, at: live.now), to: after, live)
      moves += ripple.moves.count
    }
    #expect(moves > 1_000)
  }

  private func check(
    _ ripple: Ripple,
    from before: NaiveSheet,
    to after: NaiveSheet,
    _ live: LiveRunSheet
  ) {
    let (old, new) = (before.forecast(), after.forecast())
    let (late, later) = (before.lateness(), after.lateness())
    var moved: [Int: Int] = [:]
    for (row, plan) in live.sheet.rows.enumerated() {
      let position = plan.position
      guard before.state(position) != .cut, after.state(position) != .cut else { continue }
      if old[position] != new[position] { moved[row] = new[position].start - old[position].start }
    }
    #expect(Dictionary(uniqueKeysWithValues: ripple.moves.map { ($0.row, $0.by) }) == moved)
    let position = { (row: Int) in live.sheet.rows[row].position }
    #expect(
      Set(ripple.broken.map { position($0.row) })
        == Set(late.indices.filter { later[$0] > late[$0] })
    )
    #expect(
      Set(ripple.relieved.map { position($0.row) })
        == Set(late.indices.filter { later[$0] < late[$0] })
    )
  }

  @Test("A top ends what it waited for on its lines, and nothing else")
  func tops() throws {
    var ended = 0
    try sheets(3_000, seed: 5) { project, live, _ in
      let naive = NaiveSheet(project, at: live.now)
      for row in live.waiting {
        let running = naive.predecessors[live.sheet.rows[row].position]
          .filter { naive.state($0) == .running }
        let expected = Set(running.map { project.runSheet[$0].id } + [live.rows[row].id])
        let edits = try live.edits(.start(live.rows[row].id, ago: 0))
        #expect(Set(edits.map(\.cue)) == expected)
        ended += edits.count - 1
        let after = live.applying(edits)
        #expect(after.rows[row].state == (live.sheet.rows[row].isMilestone ? .done : .running))
      }
    }
    #expect(ended > 1_000)
  }
}

extension Project {
  /// The project with `edits` written into its cues as the document has them.
  func edited(_ edits: [CueEdit]) throws -> Project {
    var project = self
    for edit in edits {
      let field = try #require(Cue.fields[edit.key])
      var isRead = false
      project.runSheet.update(edit.cue) { isRead = field.write(&$0, edit.value) }
      #expect(isRead, "\(edit)")
    }
    return project
  }
}
