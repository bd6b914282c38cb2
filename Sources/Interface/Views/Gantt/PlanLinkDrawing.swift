import Planning
import Rendering

/// Draws the links of the selected task: marks in the tree beside its neighbours, and on the chart
/// lines that go round the bars.
///
/// All links at one end of the selected bar share one line up and down, so that many are as calm as
/// one; it is drawn only where nothing else is. A link that planned dates break calls.
struct PlanLinkDrawing {
  private let chart: ChartDrawing
  private let schedule: Schedule
  private let selected: Int
  /// The links by the task at their other end.
  private var ties: [Int: Tie] = [:]

  /// How a neighbour is tied to the selected task.
  private struct Tie {
    let isPredecessor: Bool
    /// Whether the link is at the end of the selected bar, not at its start.
    let isAtEnd: Bool
    /// Whether planned dates break it.
    let isBroken: Bool
  }

  /// The links of the selected task, with what is tried on the plan; nil where none is selected.
  init?(_ chart: ChartDrawing, trial: Trial?) {
    let plan = chart.plan
    guard let row = plan.selectedRow, row.kind == .task else { return nil }
    self.chart = chart
    schedule = trial?.outcome.schedule ?? plan.schedule
    selected = row.index
    let conflicts = schedule.conflicts(around: selected)
    let broken = Set(conflicts.compactMap(\.predecessor) + conflicts.map(\.task))
    for successor in schedule.successors(of: selected) {
      guard let index = plan.project.tasks.position(of: successor.task) else { continue }
      let leavesStart = successor.type == .startToStart || successor.type == .startToFinish
      ties[index] = Tie(
        isPredecessor: false,
        isAtEnd: !leavesStart,
        isBroken: broken.contains(successor.task)
      )
    }
    for link in plan.project.tasks[selected].links {
      guard let index = plan.project.tasks.position(of: link.from) else { continue }
      let entersFinish = link.type == .finishToFinish || link.type == .startToFinish
      ties[index] = Tie(
        isPredecessor: true,
        isAtEnd: entersFinish,
        isBroken: broken.contains(link.from)
      )
    }
  }

  func draw(into buffer: inout Buffer) {
    guard !ties.isEmpty else { return }
    let plan = chart.plan
    let own = bar(of: selected)
    var before = Trunk(column: (own?.lowerBound ?? 0) - 1)
    var after = Trunk(column: own?.upperBound ?? 0)
    for line in 0..<chart.layout.rows where plan.top + line < plan.rows.count {
      let row = plan.rows[plan.top + line]
      guard row.kind == .task, let tie = ties[row.index] else { continue }
      let y = PlanLayout.firstRow + line
      let glyph: Glyph = tie.isPredecessor ? .predecessor : .successor
      buffer.put(glyph, at: Point(x: 3, y: y), Style(.accent).bold)
      guard let other = bar(of: row.index) else { continue }
      let stop = Stop(y: y, bar: other, isBroken: tie.isBroken)
      if tie.isAtEnd { after.stops.append(stop) } else { before.stops.append(stop) }
    }
    guard own != nil else { return }
    let y = PlanLayout.firstRow + plan.cursor - plan.top
    draw(before, at: y, opensRight: true, into: &buffer)
    draw(after, at: y, opensRight: false, into: &buffer)
  }

  /// The cells that the bar of a task takes, from the left edge of the chart.
  private func bar(of index: Int) -> Range<Int>? {
    let task = chart.plan.project.tasks[index]
    guard task.state != .cancelled, let span = schedule[index].planned else { return nil }
    let axis = chart.plan.axis
    if task.duration == 0 {
      let column = axis.column(of: span.finish)
      return column..<column + 1
    }
    let start = axis.eighth(of: span.start)
    let end = axis.eighth(of: span.finish + 1)
    let first = start >> 3
    return first..<max(first + 1, (chart.isMono ? end + 4 : end + 7) >> 3)
  }

  // MARK: - Lines

  /// The line up and down that the links at one end of the selected bar share.
  private struct Trunk {
    let column: Int
    /// The rows that it leads to, from above.
    var stops: [Stop] = []

    /// Whether a row of it leads to a link that is broken, seen from the row of the selected bar.
    func isBroken(at y: Int, from own: Int) -> Bool {
      stops.contains { stop in
        stop.isBroken && (min(own, stop.y)...max(own, stop.y)).contains(y)
      }
    }
  }

  /// A row that a line leads to, and where its bar lies.
  private struct Stop {
    let y: Int
    let bar: Range<Int>
    let isBroken: Bool
  }

  private func draw(
    _ trunk: Trunk,
    at own: Int,
    opensRight: Bool,
    into buffer: inout Buffer
  ) {
    guard let first = trunk.stops.first, let last = trunk.stops.last else { return }
    let (top, foot) = (min(first.y, own), max(last.y, own))
    if chart.columns.contains(trunk.column) {
      for y in top...foot {
        let stop = trunk.stops.first { $0.y == y }
        let isRight = y == own ? opensRight : stop.map { trunk.column < $0.bar.lowerBound }
        // The line comes out of the bar itself.
        if y != own, stop?.bar.contains(trunk.column) ?? false { continue }
        let glyph = PlanLinkDrawing.glyph(isRight, goesUp: y > top, goesDown: y < foot)
        let isBroken = trunk.isBroken(at: y, from: own)
        put(glyph, trunk.column, y, isSelected: y == own, isBroken, into: &buffer)
      }
    }
    for stop in trunk.stops {
      let gap =
        trunk.column < stop.bar.lowerBound
        ? trunk.column + 1..<stop.bar.lowerBound
        : stop.bar.upperBound..<max(stop.bar.upperBound, trunk.column)
      for column in gap.clamped(to: chart.columns) {
        put(.rule, column, stop.y, isSelected: false, stop.isBroken, into: &buffer)
      }
    }
  }

  private static func glyph(_ isRight: Bool?, goesUp: Bool, goesDown: Bool) -> Glyph {
    switch (isRight, goesUp, goesDown) {
    case (nil, _, _): .axis
    case (true?, true, false): .turnUpRight
    case (true?, false, true): .turnDownRight
    case (true?, _, _): .branchRight
    case (false?, true, false): .turnUpLeft
    case (false?, false, true): .turnDownLeft
    case (false?, _, _): .branchLeft
    }
  }

  /// Draws a piece of a line where the chart is empty, or has only what a line may cross.
  private func put(
    _ glyph: Glyph,
    _ column: Int,
    _ y: Int,
    isSelected: Bool,
    _ isBroken: Bool,
    into buffer: inout Buffer
  ) {
    let point = chart.point(column, y)
    let there = buffer[point.x, point.y].scalar
    let glyphs = buffer.glyphs
    let free: [Unicode.Scalar] =
      isSelected
      ? [" ", glyphs[.lostTime], glyphs[.ghost]] : [" ", glyphs[.lotBar], glyphs[.ghost]]
    guard free.contains(there) else { return }
    let style = Style(isBroken ? .late : .muted, on: isSelected ? .selChart : .none)
    buffer.put(glyph, at: point, style)
  }
}
