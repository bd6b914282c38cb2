import Planning
import Rendering

/// Where the columns of a board stand on a screen of some size, and how much of each card.
struct BoardLayout: Hashable, Sendable {
  /// The row of the columns' names; their rule is under it.
  let headerRow: Int
  /// Rows for lanes and cards.
  let rows: Int
  /// How many columns are seen at once.
  let visible: Int
  /// Cells of a column.
  let width: Int
  /// Cells from one column to the next.
  let pitch: Int
  /// How much is said on a card.
  let style: CardStyle

  /// The layout of `columns` columns; under 80 cells, and where lines are read aloud, one is seen at a
  /// time.
  init(_ size: Size, columns: Int, isPlain: Bool = false) {
    let gap = size.columns >= 100 ? 3 : 1
    let least = size.columns >= 100 ? 24 : 16
    let room = max(4, size.columns - 3)
    visible =
      size.columns < 80 || isPlain ? 1 : max(1, min(columns, (room + gap) / (least + gap)))
    width = max(4, (room - (visible - 1) * gap) / visible)
    pitch = width + gap
    style = width >= 40 ? .full : width >= 24 ? .normal : .short
    headerRow = size.rows >= 30 ? 4 : 3
    rows = max(1, size.rows - headerRow - 5)
  }

  /// The first row of lanes and cards.
  var firstRow: Int { headerRow + 2 }

  /// The first cell of a column, by its number among those that are seen.
  func x(_ index: Int) -> Int { 2 + index * pitch }

  /// How many cards of a cell are shown before «+ 3 autres».
  func depth(_ isFinal: Bool, inLane: Bool) -> Int {
    switch (isFinal, inLane) {
    case (false, true): max(2, rows / 12)
    case (true, true): max(1, rows / 24)
    case (false, false): .max
    case (true, false): max(3, rows / 3)
    }
  }
}

/// How much is said on a card.
enum CardStyle: Sendable {
  /// The title, in two rows where it must be, and the rest in a few cells.
  case short
  /// Title, who and when, and a third line where there is something to say.
  case normal
  /// The same, and the card's free words.
  case full
}
