/// A duration as people type it: `3j`, `2s`, `45min`, `1h30`.
package enum TypedDuration: Hashable, Sendable {
  /// Days of work; a bare number counts days.
  case workingDays(Int)
  case minutes(Int)

  /// The duration meant by `text`; a week has `daysAWeek` working days.
  package static func read(
    _ text: String,
    daysAWeek: Int = 5
  ) throws(TypedProblem) -> TypedDuration {
    let typed = TypedText(text)
    guard !typed.words.isEmpty else { throw .empty }
    let compact = typed.words.joined()
    guard let (number, unit) = compact.typedQuantity else { throw .notADuration(text) }
    guard number < 10_000 else { throw .tooLarge(text) }
    switch unit {
    case "", "j", "jour", "jours", "d", "day", "days": return .workingDays(number)
    case "s", "sem", "semaine", "semaines", "w", "week", "weeks":
      return .workingDays(number * daysAWeek)
    case "min", "mn", "m", "'", "minutes", "minute": return .minutes(number)
    case "h", "heure", "heures", "hour", "hours": return .minutes(number * 60)
    default: break
    }
    if unit.first == "h", let minutes = unit.dropFirst().typedNumber, minutes < 60 {
      return .minutes(number * 60 + minutes)
    }
    throw .notADuration(text)
  }
}

/// An hour as people type it: `14h`, `14h30`, `14:30`, `1430`, `2pm`.
package enum TypedHour {
  /// Minutes since midnight, 0…1439; with another limit, hours that lie on the days after.
  package static func read(_ text: String, below limit: Int = 24) throws(TypedProblem) -> Int {
    var typed = TypedText(text).words.joined()[...]
    guard !typed.isEmpty else { throw .empty }
    var afternoon: Bool?
    if typed.hasSuffix("am") || typed.hasSuffix("pm") {
      afternoon = typed.hasSuffix("pm")
      typed = typed.dropLast(2)
    }
    guard let (number, rest) = typed.typedQuantity else { throw .notAnHour(text) }
    var hours = number
    var minutes = 0
    if rest.isEmpty, number >= 100, typed.count <= 4 {
      (hours, minutes) = (number / 100, number % 100)
    } else if let mark = rest.first {
      guard mark == "h" || mark == ":" else { throw .notAnHour(text) }
      let after = rest.dropFirst()
      guard after.isEmpty ? mark == "h" : after.count == 2,
        after.isEmpty || after.typedNumber != nil
      else { throw .notAnHour(text) }
      minutes = after.typedNumber ?? 0
    }
    if let afternoon {
      guard (1...12).contains(hours) else { throw .notAnHour(text) }
      hours = hours % 12 + (afternoon ? 12 : 0)
    }
    guard hours < limit, minutes < 60 else { throw .notAnHour(text) }
    return hours * 60 + minutes
  }
}

/// An amount of money as people type it: `1 250,50`, `1250.5`, `980 €`.
package enum TypedAmount {
  /// Cents of euro.
  package static func read(_ text: String) throws(TypedProblem) -> Int {
    var typed = TypedText(text).folded[...]
    guard !typed.isEmpty else { throw .empty }
    for suffix in ["euros", "eur", "€"] where typed.hasSuffix(suffix) {
      typed = typed.dropLast(suffix.count).trimmed
      break
    }
    let isNegative = typed.first == "-"
    if isNegative { typed = typed.dropFirst().trimmed }
    // The last mark sets off the cents where one or two digits follow; all others group thousands.
    var whole = typed
    var cents = 0
    if let mark = typed.lastIndex(where: { $0 == "," || $0 == "." }) {
      let after = typed[typed.index(after: mark)...].trimmed
      if after.count <= 2 {
        guard let number = after.typedNumber else { throw .notAnAmount(text) }
        cents = after.count == 1 ? number * 10 : number
        whole = typed[..<mark]
      }
    }
    // `12 50`, `1250,505` and `0,125` are no thousands: better asked again than misread.
    let groups = whole.split(omittingEmptySubsequences: false) { " ,.'".contains($0) }
    let isGrouped = groups.count > 1
    guard groups.dropFirst().allSatisfy({ $0.count == 3 }),
      !isGrouped || (groups[0].count <= 3 && groups[0].first != "0")
    else { throw .notAnAmount(text) }
    let digits = groups.joined()
    guard digits.allSatisfy({ $0.isASCII && $0.isNumber }), !digits.isEmpty else {
      throw .notAnAmount(text)
    }
    guard let euros = digits.typedNumber else { throw .tooLarge(text) }
    return (euros * 100 + cents) * (isNegative ? -1 : 1)
  }
}
