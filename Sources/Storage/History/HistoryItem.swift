/// A step of the project's history, as people look at it.
package struct HistoryItem: Hashable, Sendable {
  /// Its number, counted from 1.
  package let n: Int
  /// What led to the new state.
  package let kind: Kind
  /// When, in seconds since 1970.
  package let time: Int
  /// Who, as user@host.
  package let author: String
  /// The gesture in the user's words; an undo's is that of what it takes back.
  package let label: String
  /// An undo's and a redo's: the number of the edit concerned.
  package let target: Int?
  /// Whether it is taken back.
  package var isUndone: Bool

  /// What led to the new state.
  package enum Kind: String, CaseIterable, Sendable {
    case edit, undo, redo, outside
  }
}
