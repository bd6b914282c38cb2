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
  /// It says neither which ends two tasks are tied by nor how far.
  case notATie(String)
  case notAnHour(String)
  case notAnAmount(String)
  /// A count of minutes is asked for.
  case notMinutes(String)
  case notAWholeNumber(String)
  case notANumber(String)
  /// It is none of the words to choose from, or may be several.
  case notAChoice(String, [String])
  /// Nothing is called so.
  case notAName(String)
  /// So many things may be meant.
  case severalNames(String, Int)
  /// It is not how the field of that key is written.
  case notAShape(String, String)
  /// What the field holds has a shape that no line has.
  case notALine
  /// It is neither a reading of the wind nor a count of people.
  case notAReading(String)
  /// More people at the gates than in all.
  case gatesExceed(Int, Int)
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
    case .notATie(let text): words.notATie(text)
    case .notAnHour(let text): words.notAnHour(text)
    case .notAnAmount(let text): words.notAnAmount(text)
    case .notMinutes(let text): words.notMinutes(text)
    case .notAWholeNumber(let text): words.notAWholeNumber(text)
    case .notANumber(let text): words.notANumber(text)
    case .notAChoice(let text, let choices): words.notAChoice(text, choices)
    case .notAName(let text): words.notAName(text)
    case .severalNames(let text, let count): words.severalNames(text, count)
    case .notAShape(let text, let key): words.notAShape(text, key)
    case .notALine: words.notALine
    case .notAReading(let text): words.notAReading(text)
    case .gatesExceed(let gates, let total): words.gatesExceed(gates, total)
    case .tooLarge(let text): words.tooLarge(text)
    }
  }
}
