package import Planning
package import Rendering

/// What a view keeps of its own: where the cursor is, what is folded and what is in view.
///
/// A screen holds what it shows ready made, so that a frame costs what is seen, not what there is.
package protocol ViewScreen: Sendable {
  /// The record under the cursor; nil: it is on something else, or on nothing.
  var selection: RecordReference? { get }
  /// Every record that the view lists, in its order, folded ones too.
  var records: [RecordReference] { get }
  /// The records that are seen, folded ones left out.
  var unfoldedRecords: [RecordReference] { get }

  /// Takes in the project as it has become; the cursor stays on the same thing.
  mutating func follow(_ outlook: Outlook)
  /// Puts the cursor on a record, unfolding what hides it; nothing happens if it isn't listed.
  mutating func select(_ record: RecordReference)
  /// Moves the cursor down by rows (up: negative), held within the list.
  mutating func move(by step: Int)
  /// Goes right (1) or left (-1): folds, unfolds, changes column or scrolls.
  mutating func goSideways(_ direction: Int, _ size: Size)
  /// Takes a press of the mouse's button at a cell.
  mutating func press(at point: Point, _ size: Size)
  /// Scrolls by rows, as the wheel does; the cursor stays in view.
  mutating func scroll(by step: Int, _ size: Size)
  /// Keeps the cursor in view of a terminal's size.
  mutating func fit(_ size: Size)
}
