import Planning
import Rendering

/// Where everything of the suppliers' checklist stands on a screen of some size.
///
/// What drops first: the bar, engagé, prévu, écart, the gaps between groups; under 80 columns every
/// group but the cursor's own folds to its worst mark.
struct SuppliersLayout {
  /// A column of amounts, in whole euros.
  enum Amount: Hashable {
    case planned, quoted, committed, gap
  }

  /// The columns of names.
  let name: Range<Int>
  /// The bar of what is ready; nil where there is no room.
  let bar: Range<Int>?
  /// The column after the figures of what is ready; nil where there is no room.
  let ready: Int?
  /// The column of each step's mark, in the order of the steps; nil where its group is folded.
  let cells: [Int?]
  /// The column of each group's heading, or of its worst mark where it is folded.
  let groups: [(group: StepGroup, x: Int, isFolded: Bool)]
  /// The amounts, each with the column after it.
  let amounts: [(amount: Amount, end: Int)]
  /// Whether codes lie flat: three cells each.
  let isFlat: Bool
  /// The row of the groups' names, their due dates below; nil where there is no room.
  let groupRow: Int?
  /// The first of the rows of codes.
  let codeRow: Int
  /// The first row of the list.
  let firstRow: Int
  /// Rows of the list.
  let rows: Int
  /// Whether a row of all stands below it.
  let hasTotal: Bool
  /// The rows of the detail; nil where Enter shows it.
  let detail: Range<Int>?

  init(_ size: Size, _ screen: SuppliersScreen) {
    let width = size.columns
    isFlat = width >= 200
    var open: StepGroup?
    var start: Int
    var gap = 3
    switch width {
    case 200...:
      (name, bar, ready, start) = (4..<35, 36..<46, 53, 54)
      amounts = [(.planned, 169), (.quoted, 179), (.committed, 189), (.gap, 199)]
    case 120..<200:
      let more = min(width - 120, 30)
      name = 4..<(27 + more)
      bar = (28 + more)..<(32 + more)
      ready = 39 + more
      start = 40 + more
      amounts = [(.planned, 103 + more), (.committed, 111 + more), (.gap, 119 + more)]
    case 100..<120:
      (name, bar, ready, start) = (4..<27, nil, 34, 36)
      amounts = [(.gap, 99)]
    case 80..<100:
      (name, bar, ready, start) = (4..<25, nil, 31, 32)
      amounts = []
      gap = 1
    case 60..<80:
      (name, bar, ready, start) = (4..<25, nil, 31, 32)
      (amounts, gap, open) = ([], 1, screen.step.group)
    default:
      (name, bar, ready, start) = (4..<17, nil, nil, 18)
      (amounts, gap, open) = ([], 1, screen.step.group)
    }
    (cells, groups) = SuppliersLayout.columns(start, isFlat ? 4 : 2, gap: gap, open)
    let isLow = size.rows < 18
    groupRow = isLow ? nil : 3
    codeRow = isLow ? 3 : 5
    firstRow = codeRow + (isFlat ? 1 : 3)
    hasTotal = !isLow
    let room = max(1, size.rows - 3 - firstRow - (isLow ? 0 : 1))
    if width >= 120, room >= 16 {
      // What the list leaves goes to the detail, from its rule on.
      let height = max(6, room - screen.rows.count)
      rows = room - height
      detail = (size.rows - 3 - height + 1)..<(size.rows - 3)
    } else {
      rows = room
      detail = nil
    }
  }

  private static func columns(
    _ start: Int,
    _ pitch: Int,
    gap: Int,
    _ open: StepGroup?
  ) -> (cells: [Int?], groups: [(group: StepGroup, x: Int, isFolded: Bool)]) {
    var cells: [Int?] = []
    var groups: [(group: StepGroup, x: Int, isFolded: Bool)] = []
    var x = start
    for group in StepGroup.allCases {
      let isFolded = open.map { $0 != group } ?? false
      groups.append((group, x, isFolded))
      for code in group.codes.indices {
        cells.append(isFolded ? nil : x + code * pitch + (pitch == 4 ? 1 : 0))
      }
      x += isFolded ? pitch : group.codes.count * pitch + gap - 1
    }
    return (cells, groups)
  }

  /// The column of today's line, between the step before `edge` and that step.
  func line(at edge: Int) -> Int? {
    let before = edge > 0 ? cells[edge - 1] : nil
    let after = edge < cells.count ? cells[edge] : nil
    return switch (before, after) {
    case (let before?, let after?): (before + after) / 2
    case (let before?, nil): before + 1
    case (nil, let after?): after - 1
    case (nil, nil): nil
    }
  }

  /// The step whose cell lies at a column.
  func step(at x: Int) -> StepCode? {
    cells.firstIndex { $0.map { abs($0 - x) <= (isFlat ? 1 : 0) } ?? false }
      .map { StepCode.ordered[$0] }
  }
}
