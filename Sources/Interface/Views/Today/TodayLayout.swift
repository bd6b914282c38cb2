import Rendering

/// Where everything of the day's list stands on a screen of some size.
struct TodayLayout: Hashable, Sendable {
  /// The first row of the list.
  static let firstRow = 3

  /// Rows of the list.
  let rows: Int
  /// The columns of titles.
  let title: Range<Int>
  /// The lot; nil where there is no room.
  let source: Range<Int>?
  /// Who carries it.
  let who: Range<Int>?
  /// J-n.
  let countdown: Range<Int>?
  /// When it presses.
  let when: Range<Int>
  /// The detail beside the list, its line before it.
  let pane: Rect?
  /// The detail over the whole screen.
  let sheet: Rect

  /// Whether the lot is written in full.
  var hasFullSource: Bool { source.map { $0.count > 8 } ?? false }

  /// The column after the list.
  var listEnd: Int { pane.map { $0.x - 2 } ?? when.upperBound }

  /// The layout of a screen; what drops first: the detail, the lot, who, J-n.
  init(_ size: Size) {
    let columns = max(size.columns, PlanLayout.least.columns)
    let hasPane = columns >= 120
    // Without the detail its line lies under the list, below a rule.
    rows = max(1, size.rows - (hasPane ? 4 : 6))
    let sheetWidth = min(columns - 4, 100)
    sheet = Rect(x: 2, y: TodayLayout.firstRow, width: sheetWidth, height: rows)
    switch columns {
    case 200...:
      (title, source, who) = (4..<64, 65..<92, 93..<103)
      (countdown, when) = (104..<109, 110..<117)
    case 120...:
      (title, source, who) = (4..<42, 43..<51, 53..<63)
      (countdown, when) = (64..<69, 70..<77)
    default:
      when = columns - 9..<columns - 2
      countdown = columns >= 56 ? columns - 16..<columns - 11 : nil
      who = columns >= 70 ? columns - 29..<columns - 19 : nil
      source = columns >= 100 ? columns - 39..<columns - 31 : nil
      let next = source ?? who ?? countdown ?? when
      title = 4..<next.lowerBound - (source == nil && who != nil ? 3 : 1)
    }
    let x = when.upperBound + 3
    pane =
      hasPane
      ? Rect(x: x, y: TodayLayout.firstRow, width: columns - 1 - x, height: rows) : nil
  }
}
