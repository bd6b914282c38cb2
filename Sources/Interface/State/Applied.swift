package import Storage
import Wording

/// A change that the store has applied to the project, and that the screen must show.
package struct Applied: Hashable, Sendable {
  /// What was done to the project; for an undo, the inverse of the gesture taken back.
  package var change: Change
  /// Who made the gesture (`user@host`), where that is not the user of this screen.
  package var author: String?

  /// `change`, made by `author` (nil: by the user of this screen).
  package init(_ change: Change, author: String? = nil) {
    self.change = change
    self.author = author
  }
}

/// One gesture of the history, as the list shows it.
package struct HistoryLine: Hashable, Sendable, Identifiable {
  /// Its number in the journal.
  package var number: Int
  /// When, in local time.
  package var moment: Moment
  /// Who made it (`user@host`), where that is not the user of this screen.
  package var author: String?
  /// The gesture in the user's words.
  package var label: String
  /// What kind of gesture it is.
  package var kind: Kind
  /// Whether it has been taken back.
  package var isUndone: Bool

  package var id: Int { number }

  /// The kinds of gesture that a journal holds.
  package enum Kind: Hashable, Sendable {
    case edit, undo, redo
    /// A change merged from outside: an edit by hand, a pull, a cloud's copy.
    case outside
  }

  /// The gesture `number`.
  package init(
    number: Int,
    moment: Moment,
    author: String? = nil,
    label: String,
    kind: Kind = .edit,
    isUndone: Bool = false
  ) {
    self.number = number
    self.moment = moment
    self.author = author
    self.label = label
    self.kind = kind
    self.isUndone = isUndone
  }
}
