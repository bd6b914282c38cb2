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
  /// Who carries the task; nil where there is no room or it is not wanted, as for those that follow.
  let who: Range<Int>?
  /// Its dates.
  let dates: Range<Int>?
  /// J-n of its finish.
  let finish: Range<Int>?
  /// How much of it is done.
  let progress: Range<Int>?
  /// Its slack.
  let slack: Range<Int>?
  /// The line before the chart.
  let separator: Int
  /// The chart's cells.
  let chart: Range<Int>

  /// The least that a title has.
  private static let leastTitle = 20

  /// The layout of a screen with some columns in its tree; nil: those that go with its width.
  ///
  /// What drops first where titles have too little: dates, then who, progress, finish, slack.
  /// A list that is told in lines has no chart, and all its width for the tree.
  init(
    _ size: Size,
    hasLoad: Bool = false,
    columns: Set<PlanColumn>? = nil,
    isPlain: Bool = false
  ) {
    loadRows = hasLoad && size.rows >= 14 ? min(6, size.rows / 8) : 0
    rows = max(1, size.rows - 8 - loadRows)
    let treeEnd: Int
    let standard: Set<PlanColumn>
    switch size.columns {
    case _ where isPlain:
      (treeEnd, separator) = (max(7, size.columns - 1), max(0, size.columns - 1))
      standard = [.who, .dates, .finish, .slack]
    case 160...: (treeEnd, separator, standard) = (79, 80, [.who, .dates, .finish, .slack])
    case 100..<160: (treeEnd, separator, standard) = (52, 54, [.finish, .slack])
    case 60..<100: (treeEnd, separator, standard) = (33, 34, [.slack])
    default: (treeEnd, separator, standard) = (26, 27, [])
    }
    let gap = size.columns < 100 && !isPlain ? 0 : 1
    let wanted = columns ?? standard
    var shown: [PlanColumn] = []
    var room = treeEnd - 6 - PlanLayout.leastTitle
    for column in PlanColumn.byWeight where wanted.contains(column) && room >= column.width + gap {
      shown.append(column)
      room -= column.width + gap
    }
    var (who, dates, finish): (Range<Int>?, Range<Int>?, Range<Int>?)
    var (progress, slack): (Range<Int>?, Range<Int>?)
    var end = treeEnd
    for column in PlanColumn.allCases.reversed() where shown.contains(column) {
      let place = end - column.width..<end
      switch column {
      case .who: who = place
      case .dates: dates = place
      case .finish: finish = place
      case .progress: progress = place
      case .slack: slack = place
      }
      end -= column.width + gap
    }
    title = 6..<end
    (self.who, self.dates, self.finish) = (who, dates, finish)
    (self.progress, self.slack) = (progress, slack)
    let last = max(0, size.columns - 1)
    chart = min(separator + 1, last)..<last
  }

  /// Whether a column has room.
  func shows(_ column: PlanColumn) -> Bool {
    switch column {
    case .who: who != nil
    case .dates: dates != nil
    case .finish: finish != nil
    case .progress: progress != nil
    case .slack: slack != nil
    }
  }
}
