package import Planning
import Wording

/// A day as people type it: `demain`, `lun`, `ven 29 mai`, `29/5`, `S22`, `J-30`, `+3j`, `fin avril`.
///
/// What counts from day J keeps counting from it: the meaning of `J-30` is an offset, not a date.
package enum TypedDay: Hashable, Sendable {
  /// A day of the calendar.
  case day(Day)
  /// So many calendar days from day J.
  case offset(Int)

  /// What a reading depends on.
  package struct Context: Sendable {
    /// The day on which it is typed.
    package var today: Day
    /// The project's day J.
    package var dayJ: Day?
    /// Whether a whole week (`S22`) means its Friday or its Monday.
    package var meansEnd: Bool
    /// Whether a day is worked: `+3j` counts those.
    package var isWorked: @Sendable (Day) -> Bool

    /// A reading on `today`; without a calendar, Monday to Friday are worked.
    package init(
      today: Day,
      dayJ: Day? = nil,
      meansEnd: Bool = true,
      isWorked: @escaping @Sendable (Day) -> Bool = { $0.weekday <= 5 }
    ) {
      self.today = today
      self.dayJ = dayJ
      self.meansEnd = meansEnd
      self.isWorked = isWorked
    }
  }

  /// The day meant by `text`, in French or English.
  package static func read(_ text: String, _ context: Context) throws(TypedProblem) -> TypedDay {
    let typed = TypedText(text)
    guard !typed.words.isEmpty else { throw .empty }
    if let offset = try offset(typed) {
      guard context.dayJ != nil else { throw .noDayJ }
      return offset
    }
    var reader = DayReader(typed: typed, source: text, context: context)
    return .day(try reader.read())
  }

  /// The day, once day J is known.
  package func day(dayJ: Day?) -> Day? {
    switch self {
    case .day(let day): day
    case .offset(let days): dayJ.map { $0 + days }
    }
  }

  /// `J`, `J-30`, `D+2`, `jour j`.
  private static func offset(_ typed: TypedText) throws(TypedProblem) -> TypedDay? {
    if ["jour j", "d-day", "d day"].contains(typed.folded) { return .offset(0) }
    let text = typed.folded.filter { $0 != " " }
    guard let letter = text.first, letter == "j" || letter == "d" else { return nil }
    let rest = text.dropFirst()
    guard let sign = rest.first else { return .offset(0) }
    guard sign == "-" || sign == "+" else { return nil }
    let digits = rest.dropFirst()
    guard digits.allSatisfy({ $0.isASCII && $0.isNumber }), !digits.isEmpty else { return nil }
    guard let days = digits.typedNumber, days < 100_000 else { throw .tooLarge(typed.folded) }
    return .offset(sign == "-" ? -days : days)
  }
}
