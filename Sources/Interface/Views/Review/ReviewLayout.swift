import Rendering

/// Where everything of the review stands on a screen of some size.
///
/// It keeps to one column however wide the screen; the choices stay on their rows whatever the item,
/// so that fingers and eyes learn them.
struct ReviewLayout: Hashable, Sendable {
  /// The first column.
  let x: Int
  /// The cells of the column.
  let width: Int
  /// Whether labels stand beside their text, else above it.
  let hasLabels: Bool
  /// The row of the heading; the dashes lie under it.
  let top: Int
  /// The rows of the card: reason, title, figures, their units; nil where there is no room.
  let reason: Int
  let title: Int?
  let figures: Int?
  /// The rows of why and history.
  let story: Range<Int>
  /// The rows of the choices.
  let choices: Range<Int>
  /// The row of the rule over what was decided; nil: only how much is told.
  let decided: Int?

  /// How many decisions are shown.
  static let decisions = 3

  /// The column after the last.
  var end: Int { x + width }
  /// Where texts begin beside their labels.
  var text: Int { hasLabels ? x + 17 : x }
  /// The column of the keys of choices.
  var key: Int { hasLabels ? x + 14 : x }
  /// The column of their verbs.
  var verb: Int { hasLabels ? x + 17 : x + 3 }
  /// The column of what follows, and of what happened.
  var second: Int { hasLabels ? x + 34 : x + 21 }

  /// The layout of a screen, with so many choices.
  init(_ size: Size, choices count: Int = ReviewKind.day.choices.count) {
    hasLabels = size.columns >= 100
    width = hasLabels ? 83 : max(8, min(76, size.columns - 4))
    x = hasLabels ? (size.columns - 83) / 2 : 2
    let rows = min(size.rows, 36)
    let isShort = rows < 30
    top = isShort ? 2 : 3
    decided = isShort ? nil : rows - 6
    let last = (decided ?? rows - 2) - 1
    let first = max(top + 3, last - count + 1)
    choices = first..<max(first, min(last + 1, first + count))
    let isAiry = rows >= 32
    reason = top + (rows >= 34 ? 4 : isShort ? 2 : 3)
    let label = hasLabels ? 0 : 1
    let room = first - label - reason
    title = room >= 2 ? reason + (isAiry ? 2 : 1) : nil
    figures = room >= 4 ? reason + (isAiry ? 4 : 2) : nil
    let card = figures.map { $0 + 2 } ?? (title ?? reason) + 1
    story = card..<max(card, first - label)
  }
}
