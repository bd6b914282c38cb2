import Planning
import Rendering

/// A bar that the mouse holds.
struct BarGrip: Hashable, Sendable {
  /// The day under the mouse when it took hold.
  let day: Day
  /// Whether it holds the end of the bar, which lengthens it, rather than the bar.
  let isEnd: Bool
}

// Bars are moved and lengthened by the mouse as by keys: as a preview that Enter accepts.

extension State {
  /// Takes hold of the selected bar where the mouse is on it.
  mutating func grip(at point: Point) {
    barGrip = nil
    let layout = plan.layout(size)
    guard front == .plan, past == nil, trial == nil, layout.chart.contains(point.x),
      point.y == PlanLayout.firstRow + plan.cursor - plan.top, let row = plan.selectedRow,
      row.kind == .task, let span = plan.outlook.span(of: row.index)
    else { return }
    let column = point.x - layout.chart.lowerBound
    let first = plan.axis.column(of: span.lowerBound)
    let last = max(first, (plan.axis.eighth(of: span.upperBound + 1) - 1) >> 3)
    guard (first...last).contains(column) else { return }
    barGrip = BarGrip(day: plan.axis.day(at: column), isEnd: column == last && last > first)
  }

  /// Moves or lengthens what the mouse holds as far as it has gone, in working days.
  mutating func drag(to point: Point) {
    guard let grip = barGrip else { return }
    let obstacle = grip.isEnd ? lengthenObstacle : moveObstacle
    if let obstacle {
      toast = Toast(obstacle, .refusal)
      barGrip = nil
      return
    }
    let day = plan.axis.day(at: point.x - plan.layout(size).chart.lowerBound)
    let calendar = outlook.calendar
    let days = calendar.before(day) - calendar.before(grip.day)
    trial = nil
    if days != 0 { attempt(grip.isEnd ? .lengthen(days) : .shift(days)) }
  }
}
