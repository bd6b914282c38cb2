package import Wording

/// What can be decided about one item of the daily review, in the order that never changes.
package enum ReviewChoice: String, CaseIterable, Sendable {
  case remind, done, start, tomorrow, nextWeek, date, wait, hand, delete

  /// The command whose key asks for it.
  package var command: String {
    switch self {
    case .remind: "remind"
    case .done: "reviewDone"
    case .start: "reviewStart"
    case .tomorrow: "reviewTomorrow"
    case .nextWeek: "reviewNextWeek"
    case .date: "reviewDate"
    case .wait: "reviewWait"
    case .hand: "reviewHand"
    case .delete: "reviewDelete"
    }
  }

  /// What it is called among the choices.
  package func verb(_ words: Words) -> String { words.reviewVerb(rawValue) }
}
