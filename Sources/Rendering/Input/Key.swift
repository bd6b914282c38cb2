/// A key press, whatever terminal it came from.
package enum Key: Hashable, Sendable {
  /// A key that types a character; space is one.
  case character(Character)
  /// A letter held with Ctrl, lower case.
  case control(Character)
  /// F1 and on.
  case function(Int)
  /// Enter.
  case enter
  /// Escape.
  case escape
  /// Tab.
  case tab
  /// Shift and Tab.
  case backTab
  /// Backspace.
  case backspace
  /// Delete.
  case delete
  /// Insert.
  case insert
  /// Up.
  case up
  /// Down.
  case down
  /// Left.
  case left
  /// Right.
  case right
  /// Shift and up.
  case shiftUp
  /// Shift and down.
  case shiftDown
  /// Shift and left.
  case shiftLeft
  /// Shift and right.
  case shiftRight
  /// Page up.
  case pageUp
  /// Page down.
  case pageDown
  /// Home.
  case home
  /// End.
  case end
}
