// The words of tasks that come again.

extension Words {
  /// When a task that comes again is next.
  package func comesAgain(_ date: String) -> String {
    pick("revient \(date)", "comes again \(date)")
  }
  /// A task that comes no more.
  package var comesNoMore: String { pick("ne revient plus", "comes no more") }
  /// How a task comes again.
  package func recurs(_ frequency: String) -> String {
    pick("revient \(frequency)", "comes again \(frequency)")
  }
  /// The question which ones of a recurring task a change is meant for.
  package func askReach(_ subject: String) -> String {
    pick("\(subject) revient\u{A0}: changer", "\(subject) comes again: change")
  }
  /// The one that is ahead.
  package var thisOneOnly: String { pick("celle-ci seulement", "this one only") }
  /// The one that is ahead and all that come after.
  package var thisAndFollowing: String {
    pick("celle-ci et les suivantes", "this one and those that follow")
  }
  /// Those that come after are not touched.
  package var followingStay: String {
    pick("les suivantes restent comme avant", "those that follow stay as before")
  }
  /// Those that come after are changed too.
  package var followingChange: String {
    pick("elles changent aussi", "they change too")
  }
  /// The days of those that come after move too.
  package var followingMove: String { pick("elles bougent d'autant", "they move as much") }
  /// A change that was meant for those that come after too.
  package func gestureFollowing(_ label: String) -> String {
    pick("\(label), et les suivantes", "\(label), and those that follow")
  }
}
