import Planning

/// What is to be shown, as understood from what somebody typed: `lot:sécurité fin<J-30 !fait`.
///
/// Names are bound to the records that they meant when it was read: read it again when the project
/// changes.
package struct Filter: Sendable {
  /// What may hold instead of each other (`ou`); each a list of terms that hold together.
  let alternatives: [[Term]]

  /// One condition.
  struct Term: Sendable {
    /// Whether it must not hold (`!`).
    let isNegated: Bool
    let test: Test
  }

  /// What is asked of a record.
  enum Test: Sendable {
    /// These letters stand in its code, title, tags or notes.
    case text(FoldedText)
    /// One word says it (`retard`).
    case flag(FilterFlag)
    /// A field holds one of these records, or with `isNone` none at all.
    case reference(String, Set<RecordID>, isNone: Bool)
    /// These letters stand in a field; none at all: it is empty.
    case letters(String, FoldedText)
    /// A field is one of these words of the document.
    case choice(String, Set<String>)
    /// A day compares so with the days of a span.
    case day(FilterDay, FilterComparison, ClosedRange<Day>)
    /// A number compares so with another.
    case number(FilterNumber, FilterComparison, Double)
  }

  /// Whether everything passes.
  package var isEmpty: Bool { alternatives.allSatisfy(\.isEmpty) }

  /// Whether every word of a text is one of the language (`retard ou !moi volet:sécurité`), so that it
  /// can't be the text that is looked for.
  package static func isLanguage(_ text: String) -> Bool {
    guard let tokens = try? FilterToken.all(in: text), !tokens.isEmpty else { return false }
    return tokens.allSatisfy { token in
      if let key = token.key { return FilterVocabulary.field(key) != nil }
      return token.isNegated || token.isOr || FilterVocabulary.flag(token.value) != nil
    }
  }
}

/// What one word says of a record.
package enum FilterFlag: String, CaseIterable, Sendable {
  /// Neither done nor given up.
  case open
  case todo, doing, waiting, done, cancelled
  /// Its day has passed.
  case late
  /// A day lost is a day late.
  case critical
  /// It can't be done in time.
  case impossible
  /// Its latest start is today or was before.
  case starting
  /// It has no duration.
  case milestone
  /// The user's own.
  case mine
  /// Others have to act: it is theirs, or waits for them.
  case awaited
  /// A rule of the plan is broken at it.
  case conflict
  /// It ends later than in the last reference.
  case slipped
}

/// A day of a record.
enum FilterDay: Hashable, Sendable {
  /// Its planned end, or the day it takes place.
  case finish
  /// Its planned beginning.
  case start
  /// The next reminder.
  case followUp
  /// What a field of the document holds.
  case field(String)
}

/// A number of a record.
enum FilterNumber: Hashable, Sendable {
  /// Working days it may still slip.
  case slack
  /// Percent of its checklist, or of its days, done.
  case progress
  /// What a field of the document holds; amounts in euros.
  case field(String)
}

/// How a value is compared.
enum FilterComparison: String, CaseIterable, Sendable {
  case lessOrEqual = "<="
  case greaterOrEqual = ">="
  case less = "<"
  case greater = ">"
  case equal = "="

  /// Whether a value compares so with a span of them; before it is less, after it greater.
  func holds<Value: Comparable>(_ value: Value, _ span: ClosedRange<Value>) -> Bool {
    switch self {
    case .less: value < span.lowerBound
    case .lessOrEqual: value <= span.upperBound
    case .greater: value > span.upperBound
    case .greaterOrEqual: value >= span.lowerBound
    case .equal: span.contains(value)
    }
  }
}

/// Why a filter can't be read.
package enum FilterProblem: Error, Hashable, Sendable {
  /// Nothing is asked for by that name; the nearest that is, if any.
  case unknownField(String, nearest: String?)
  /// Nothing is called so; what there is.
  case unknownName(String, field: String, known: [String])
  /// A field can't be compared so.
  case notComparable(String)
  /// What stands behind the sign is no day, no number.
  case value(String, TypedProblem)
  /// Nothing stands behind the sign.
  case nothingAfter(String)
  /// A quotation mark that nothing closes.
  case openQuotation
}
