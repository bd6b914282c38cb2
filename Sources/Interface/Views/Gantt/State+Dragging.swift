import Planning
import Rendering
import Wording

/// A bar that the mouse holds.
struct BarGrip: Hashable, Sendable {
  /// Whose bar it is.
  let task: RecordID
  /// The day under the mouse when it took hold.
  let day: Day
  /// Whether it holds the end of the bar, which lengthens it, rather than the bar.
  let isEnd: Bool
}

// Bars are moved, lengthened and linked by the mouse as by keys: as a preview that Enter accepts.

extension State {
  /// Takes hold of the selected bar where the mouse is on it.
  mutating func grip(at point: Point) {
    barGrip = nil
    guard front == .plan, past == nil, trial == nil, let held = bar(at: point, reach: 0),
      held.row == plan.selectedRow
    else { return }
    let column = point.x - plan.layout(size).chart.lowerBound
    barGrip = BarGrip(
      task: project.tasks[held.row.index].id,
      day: plan.axis.day(at: column),
      isEnd: column == held.cells.upperBound - 1 && held.cells.count > 1
    )
  }

  /// Takes what the mouse holds along: on another bar, that one is to come after it; else it moves or
  /// lengthens as far as the mouse has gone, in working days.
  mutating func drag(to point: Point) {
    guard let grip = barGrip else { return }
    if let other = bar(at: point, reach: 1), project.tasks[other.row.index].id != grip.task {
      link(from: grip.task, to: project.tasks[other.row.index].id)
      return
    }
    let obstacle = grip.isEnd ? lengthenObstacle : barObstacle
    if let obstacle {
      toast = Toast(obstacle, .refusal)
      trial = nil
      return
    }
    toast = nil
    let day = plan.axis.day(at: point.x - plan.layout(size).chart.lowerBound)
    let calendar = outlook.calendar
    let days = calendar.before(day) - calendar.before(grip.day)
    trial = nil
    if days != 0 { _ = attempt(grip.isEnd ? .lengthen(days) : .shift(days)) }
  }

  /// Tries a link by which `task` comes after `other`; a loop is named and not tried.
  private mutating func link(from other: RecordID, to task: RecordID) {
    trial = nil
    if let obstacle = readOnlyObstacle {
      toast = Toast(obstacle, .refusal)
      return
    }
    let link = Link(from: other)
    if let cycle = outlook.cycle(closedBy: link, into: [task]) {
      toast = Toast(words.cycle(cycle.map { outlook.name(of: $0) }), .refusal)
      return
    }
    toast = nil
    trial = Trial(.link(link), on: [task], in: outlook, words)
  }

  /// The row and the cells of the bar at a point of the chart, or so many cells beside it.
  private func bar(at point: Point, reach: Int) -> (row: PlanRow, cells: Range<Int>)? {
    let layout = plan.layout(size)
    let line = point.y - PlanLayout.firstRow
    let place = plan.top + line
    guard (0..<layout.rows).contains(line), layout.chart.contains(point.x),
      plan.rows.indices.contains(place)
    else { return nil }
    let row = plan.rows[place]
    guard row.kind == .task, let span = plan.outlook.span(of: row.index) else { return nil }
    let first = plan.axis.column(of: span.lowerBound)
    let end = max(first, (plan.axis.eighth(of: span.upperBound + 1) - 1) >> 3) + 1
    let column = point.x - layout.chart.lowerBound
    return (first - reach..<end + reach).contains(column) ? (row, first..<end) : nil
  }
}
