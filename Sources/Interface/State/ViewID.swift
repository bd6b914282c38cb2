package import Wording

/// The nine views, by their digit.
package enum ViewID: Int, CaseIterable, Sendable {
  case today = 1
  case plan, board, suppliers, dayJ, challenges, meetings, communication, report

  /// The key that reaches it without Shift on a French keyboard, where that types no digit.
  var azertyKey: Character? {
    switch self {
    case .today: "&"
    case .plan: "é"
    case .board: "\""
    case .suppliers: "'"
    case .dayJ: "("
    case .meetings: "è"
    case .report: "ç"
    // Unshifted 6 and 8 are `-` and `_`: verbs.
    case .challenges, .communication: nil
    }
  }

  /// Which commands apply in it.
  var place: Place {
    switch self {
    case .today: .today
    case .plan: .plan
    case .board: .board
    case .suppliers: .suppliers
    case .dayJ: .runSheet
    default: .laterView
    }
  }

  /// The letter that reaches it after `g`.
  var letter: Character {
    switch self {
    case .today: "a"
    case .plan: "r"
    case .board: "t"
    case .suppliers: "p"
    case .dayJ: "j"
    case .challenges: "d"
    case .meetings: "m"
    case .communication: "c"
    case .report: "b"
    }
  }

  /// Its name on the tabs.
  package func name(_ words: Words) -> ViewText { words.view(rawValue) }
}
