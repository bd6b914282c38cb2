import Rendering

/// Where everything of the rétroplanning stands on a screen of some size.
package struct PlanLayout: Hashable, Sendable {
  /// The smallest screen that is drawn.
  static let least = Size(columns: 40, rows: 10)

  /// Rows above the list: title, tabs, rule, months, headings.
  static let firstRow = 5

  /// Rows of the list.
  let rows: Int
  /// Rows of the load under it, its heading too.
  let loadRows: Int
  /// The columns of titles.
  let title: Range<Int>
  /// Who carries the task; nil where there is no room.
  let who: Range<Int>?
  /// Its dates.
  let dates: Range<Int>?
  /// J-n of its finish.
  let finish: Range<Int>?
  /// Its slack.
  let slack: Range<Int>?
  /// The line before the chart.
  let separator: Int
  /// The chart's cells.
  let chart: Range<Int>

  /// The layout of a screen; what drops first: dates and who, then finish, then slack.
  init(_ size: Size, hasLoad: Bool = false) {
    loadRows = hasLoad && size.rows >= 14 ? min(6, size.rows / 8) : 0
    rows = max(1, size.rows - 8 - loadRows)
    let last = max(0, size.columns - 1)
    switch size.columns {
    case 160...:
      title = 6..<39
      who = 40..<50
      dates = 51..<65
      finish = 66..<72
      slack = 73..<79
      separator = 80
    case 100..<160:
      title = 6..<38
      who = nil
      dates = nil
      finish = 39..<45
      slack = 46..<52
      separator = 54
    case 60..<100:
      title = 6..<27
      who = nil
      dates = nil
      finish = nil
      slack = 27..<33
      separator = 34
    default:
      title = 6..<26
      who = nil
      dates = nil
      finish = nil
      slack = nil
      separator = 27
    }
    chart = min(separator + 1, last)..<last
  }
}
