import Rendering

/// Where everything of the live run sheet stands on a screen of some size.
///
/// What drops first: what comes in each zone, then the pane, then the air; never the clock, the running
/// row, the band, the open incidents and the wind.
struct LiveLayout: Hashable, Sendable {
  /// The clock's first cell.
  let clock: Point
  /// Whether the clock is drawn in blocks, five rows high.
  let isClockLarge: Bool
  /// The running row: label, title, bar and figures.
  let running: Rect
  /// The row that can't be held, and one way out; empty where all are.
  let band: Rect
  /// What comes in each zone, its heading too; empty where there is no room.
  let next: Rect
  /// The row of the list's headings; nil where there is no room.
  let headings: Int?
  /// The rows of the list.
  let list: Rect
  /// The incident log beside the list, its line before it.
  let pane: Rect?
  /// The incident log below the list, under a rule; empty where there is a pane.
  let foot: Rect

  /// The first row of the view.
  static let firstRow = 3
  /// The columns of the list, the same at all sizes.
  static let code = 5..<7
  /// When a row is planned.
  static let planned = 9..<14
  /// The mark of a fixed hour.
  static let fixed = 15
  /// The column after the hour when it began, or will begin.
  static let actualEnd = 23
  /// The column after the minutes late or early.
  static let delayEnd = 27
  /// Where titles begin.
  static let title = 29

  /// The layout of a screen that has these things to show.
  init(_ size: Size, _ facts: LiveFacts) {
    let columns = max(size.columns, PlanLayout.least.columns)
    let hasPane = columns >= 120
    let width = columns >= 200 ? 118 : hasPane ? 78 : columns - 1
    let end = size.rows - 3
    isClockLarge = columns >= 76 && size.rows >= 20
    let isAiry = size.rows >= 30
    var y = LiveLayout.firstRow + (isAiry && isClockLarge ? 1 : 0)

    // From above: clock and running row, band, what comes, the list.
    if isClockLarge {
      clock = Point(x: 2, y: y)
      let x = hasPane ? 40 : 39
      let right = columns >= 200 ? 116 : hasPane ? 76 : columns - 1
      running = Rect(x: x, y: y, width: right - x, height: 5)
      y += 6
    } else {
      clock = Point(x: 2, y: y)
      let rows = size.rows >= 16 ? 3 : 2
      running = Rect(x: 9, y: y, width: columns - 11, height: rows)
      y += rows + (size.rows >= 18 ? 1 : 0)
    }
    let bandRows = !facts.hasBand ? 0 : columns >= 100 && isAiry ? 2 : 1
    band = Rect(x: 0, y: y, width: width, height: bandRows)
    if bandRows > 0 { y += bandRows + (size.rows >= 18 ? 1 : 0) }

    // From below: the incident log, which takes the row of the selected thing too.
    let footRows = hasPane ? 0 : min(facts.footRows, max(1, (size.rows - 8) / 3))
    foot = Rect(x: 0, y: size.rows - 1 - footRows, width: width, height: footRows)
    let listEnd = footRows > 0 ? foot.y - 1 : end

    let most = size.rows >= 50 ? 9 : size.rows >= 36 ? 5 : isAiry ? 3 : 0
    let nextRows = min(facts.upcoming, isClockLarge ? most : 0)
    next = Rect(x: 0, y: y, width: width, height: nextRows == 0 ? 0 : nextRows + 1)
    if nextRows > 0 { y += nextRows + 2 }
    headings = listEnd - y >= 5 ? y : nil
    if headings != nil { y += 1 }
    list = Rect(x: 0, y: y, width: width, height: max(1, listEnd - y))
    let top = clock.y
    pane =
      hasPane
      ? Rect(x: width + 2, y: top, width: columns - 3 - width, height: max(1, end - top)) : nil
  }

  /// The column after the zones, or what stands at the right of a row.
  var zoneEnd: Int { list.width - 2 }

  /// Whether what lies below the list takes the row of the selected thing.
  var coversDetail: Bool { !foot.isEmpty }

  /// The rule above what lies below the list; nil: there is none.
  var rule: Int? { foot.isEmpty ? nil : foot.y - 1 }
}
