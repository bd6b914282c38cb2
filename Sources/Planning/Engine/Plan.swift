/// A plan as the engine reads it: rows, links and their order, over one calendar and one today.
///
/// Tasks are numbers, `0..<count`; nothing is allocated for each of them.
struct Plan: Sendable {
  /// The axis.
  let calendar: WorkCalendar
  /// The first day on which work can be done.
  let startDay: Day
  /// The boundary before it.
  let start: Int32
  /// The day by which whatever has neither successor nor finish must end, usually day J.
  var horizonDay: Day?
  /// The boundary after it.
  var horizon: Int32
  /// What is known of each task.
  private(set) var rows: [PlanRow]
  /// What ties them.
  private(set) var links: PlanLinks
  /// Predecessors first.
  let order: PlanOrder

  /// The plan of `rows`; those caught in a loop are left out.
  init(
    calendar: WorkCalendar,
    startDay: Day,
    horizonDay: Day?,
    rows: [PlanRow],
    links: PlanLinks
  ) {
    self.calendar = calendar
    self.startDay = startDay
    self.horizonDay = horizonDay
    start = Int32(clamping: calendar.before(startDay))
    horizon = horizonDay.map { Int32(clamping: calendar.through($0)) } ?? Bound.never
    let order = PlanOrder(links, count: rows.count) { rows[$0].course == .out }
    self.rows = rows
    self.links = links
    self.order = order
    for task in order.caught { self.rows[Int(task)].course = .out }
  }

  /// How many tasks there are.
  var count: Int { rows.count }

  /// Puts another row in; one caught in a loop stays left out.
  mutating func replace(_ task: Int, by row: PlanRow, links incoming: [PlanLink]) {
    rows[task] = row
    if order.caught.contains(Int32(task)) { rows[task].course = .out }
    links.replace(predecessorsOf: task, by: incoming)
  }

  // MARK: Days

  func before(_ day: Int32) -> Int32 { Int32(clamping: calendar.before(Day(number: day))) }

  func through(_ day: Int32) -> Int32 { Int32(clamping: calendar.through(Day(number: day))) }

  /// The number of the working day that begins at a boundary.
  func dayNumber(at boundary: Int32) -> Int32 { calendar.day(at: Int(boundary)).number }
}
