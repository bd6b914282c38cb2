import Planning

// Where the screen stands in time.

extension PlanScreen {
  /// The day that zooming keeps in its place: where the selected bar begins, else today, else the
  /// middle, whichever is seen first.
  func keptDay(_ layout: PlanLayout) -> Day {
    let columns = 0..<layout.chart.count
    return [selectedDay, today].compactMap(\.self).first { columns.contains(axis.column(of: $0)) }
      ?? axis.day(at: layout.chart.count / 2)
  }

  private var selectedDay: Day? {
    guard let row = selectedRow, row.kind == .task else { return nil }
    return outlook.span(of: row.index)?.lowerBound
  }

  /// All days that the whole project takes, with day J and today.
  var span: ClosedRange<Day> {
    var first = summary.span?.lowerBound ?? today
    var last = summary.span?.upperBound ?? today
    for day in [today, schedule.dayJ].compactMap({ $0 }) {
      first = min(first, day)
      last = max(last, day)
    }
    return first.monday...last
  }

  /// Scrolls time as far as needed for the selected bar to be seen.
  mutating func showSelection(_ layout: PlanLayout) {
    guard let row = selectedRow, row.kind == .task, let span = outlook.span(of: row.index) else {
      return
    }
    showSpan(span, layout)
  }

  /// Scrolls time as far as needed for some days to be seen.
  mutating func showSpan(_ span: ClosedRange<Day>, _ layout: PlanLayout) {
    let columns = 0..<layout.chart.count
    let isSeen =
      columns.contains(axis.column(of: span.lowerBound))
      || columns.contains(axis.column(of: span.upperBound))
    if !isSeen { axis.origin = span.lowerBound - axis.days(in: layout.chart.count) / 3 }
  }
}
