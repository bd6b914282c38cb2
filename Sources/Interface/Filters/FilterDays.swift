import Planning
import Wording

/// Days that a filter compares with, so that what was understood of them can be told.
struct FilterDays: Hashable, Sendable {
  /// The day of a record that is asked for.
  let field: FilterDay
  /// How it is compared.
  let comparison: FilterComparison
  /// With what.
  let span: ClosedRange<Day>

  /// `fin < ven. 29 mai 2026`; of a week or a month the end that counts.
  func said(_ words: Words) -> String {
    let days =
      switch comparison {
      case .less, .greaterOrEqual: [span.lowerBound]
      case .greater, .lessOrEqual: [span.upperBound]
      case .equal: span.count == 1 ? [span.lowerBound] : [span.lowerBound, span.upperBound]
      }
    let text = days.map { words.fullDate($0) }.joined(separator: " → ")
    return "\(name(words)) \(comparison.sign) \(text)"
  }

  private func name(_ words: Words) -> String {
    switch field {
    case .finish: return words.filterWord("finish")
    case .start: return words.filterWord("start")
    case .followUp: return words.filterWord("followUp")
    case .field(let key):
      let kind = RecordKind.allCases.first { $0.fields.contains { $0.key == key } }
      return kind.flatMap { words.field(key, of: $0.rawValue) } ?? key
    }
  }
}

extension FilterComparison {
  /// As people write it.
  fileprivate var sign: String {
    switch self {
    case .lessOrEqual: "≤"
    case .greaterOrEqual: "≥"
    case .less, .greater, .equal: rawValue
    }
  }
}

extension Filter {
  /// The days that it compares with, in the order of the words.
  var days: [FilterDays] {
    alternatives.joined().compactMap { term in
      guard case .day(let field, let comparison, let span) = term.test else { return nil }
      return FilterDays(field: field, comparison: comparison, span: span)
    }
  }
}
