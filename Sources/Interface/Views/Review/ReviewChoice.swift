package import Wording

/// What can be decided about one item of a review.
package enum ReviewChoice: String, Sendable {
  // Of the day.
  case remind, done, start, tomorrow, nextWeek, date, wait
  // Of both.
  case hand
  // Of the day.
  case delete
  // Of a template: about one task, and about all that is left of its lot.
  case keep, doneBefore, doneOn, drop
  case keepLot, doneLot, dropLot

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
    case .keep: "triageKeep"
    case .doneBefore: "triageDone"
    case .doneOn: "triageDoneOn"
    case .drop: "triageDrop"
    case .keepLot: "triageKeepLot"
    case .doneLot: "triageDoneLot"
    case .dropLot: "triageDropLot"
    }
  }

  /// Whether it is about all that is left of a lot.
  var isOfLot: Bool {
    switch self {
    case .keepLot, .doneLot, .dropLot: true
    default: false
    }
  }

  /// What it is called among the choices.
  package func verb(_ words: Words) -> String { words.reviewVerb(rawValue) }
}

/// The two reviews.
package enum ReviewKind: Hashable, Sendable {
  /// What a day asks for.
  case day
  /// The tasks that a template brought and nobody has looked at yet, lot by lot.
  case template

  /// What can be decided about an item, in the order that never changes.
  package var choices: [ReviewChoice] {
    switch self {
    case .day: [.remind, .done, .start, .tomorrow, .nextWeek, .date, .wait, .hand, .delete]
    case .template: [.keep, .doneBefore, .doneOn, .hand, .drop, .keepLot, .doneLot, .dropLot]
    }
  }
}
