package import Planning
package import Wording

/// Why a typed text can't be read.
package enum TypedProblem: Error, Hashable, Sendable {
  /// There is nothing but spaces.
  case empty
  /// Nothing that is known as a date looks like it.
  case notADay(String)
  /// It looks like a date, of a day that does not exist.
  case noSuchDay(String)
  /// The date falls on another weekday than the one typed.
  case otherWeekday(Day)
  /// It counts from day J, and the project has none.
  case noDayJ
  case notADuration(String)
  case notAnHour(String)
  case notAnAmount(String)
  /// The number is beyond what can be meant.
  case tooLarge(String)

  /// The problem in words.
  package func sentence(_ words: Words) -> String {
    switch self {
    case .empty: words.somethingIsMissing
    case .notADay(let text): words.notADay(text)
    case .noSuchDay(let text): words.noSuchDay(text)
    case .otherWeekday(let day):
      words.otherWeekday(words.date(day), words.weekday(day.weekday))
    case .noDayJ: words.noDayJ
    case .notADuration(let text): words.notADuration(text)
    case .notAnHour(let text): words.notAnHour(text)
    case .notAnAmount(let text): words.notAnAmount(text)
    case .tooLarge(let text): words.tooLarge(text)
    }
  }
}
