import Rendering

/// Where everything of the run sheet stands on a screen of some size, but while the day runs.
///
/// What drops first: the detail, who and the duration, the zone, the end.
struct RunSheetLayout: Hashable, Sendable {
  /// The row of headings.
  let headings = 3
  /// The rows of the list.
  let list: Rect
  /// The hour of the end; nil where there is no room.
  let end: Range<Int>?
  /// The column before which the duration ends.
  let durationEnd: Int?
  /// Where titles begin.
  let titleStart: Int
  /// The column after the zones, which are written to the right; nil where there is no room.
  let zoneEnd: Int?
  /// Who does it.
  let who: Range<Int>?
  /// The detail beside the list, its line before it.
  let pane: Rect?

  /// The layout of a screen.
  init(_ size: Size) {
    let columns = max(size.columns, PlanLayout.least.columns)
    let hasPane = columns >= 120
    let width = columns >= 200 ? 118 : hasPane ? 78 : columns - 1
    list = Rect(x: 0, y: 4, width: width, height: max(1, size.rows - (hasPane ? 5 : 7)))
    end = columns >= 56 ? 17..<22 : nil
    durationEnd = columns >= 200 ? 30 : nil
    titleStart = durationEnd.map { $0 + 2 } ?? end.map { $0.upperBound + 2 } ?? 17
    who = columns >= 200 ? 106..<117 : nil
    zoneEnd = columns >= 64 ? who.map { $0.lowerBound - 2 } ?? width - 2 : nil
    pane =
      hasPane
      ? Rect(x: width + 2, y: 3, width: columns - 3 - width, height: size.rows - 4) : nil
  }
}
