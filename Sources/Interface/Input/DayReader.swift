import Planning
import Wording

/// Reads the typed days that don't count from day J.
struct DayReader {
  let typed: TypedText
  /// The text as typed, for the problem's sake.
  let source: String
  let context: TypedDay.Context

  private var today: Day { context.today }

  /// The day meant.
  mutating func read() throws(TypedProblem) -> Day {
    if let day = nearWord() ?? Day(iso: typed.folded) { return day }
    if let day = try step() { return day }
    if let day = try week() { return day }
    if let day = try partOfMonth() { return day }
    if let day = try dated() { return day }
    throw .notADay(source)
  }

  // MARK: - Single words

  private func nearWord() -> Day? {
    switch typed.folded {
    case "auj", "auj.", "aujourd'hui", "aujourdhui", "today": today
    case "demain", "dem", "tomorrow", "tom": today + 1
    case "apres-demain", "apres demain", "day after tomorrow": today + 2
    case "hier", "yesterday": today - 1
    default: nil
    }
  }

  /// `+3j`, `-2j`, `+2s`, `+1m`: working days, weeks, months from today.
  private func step() throws(TypedProblem) -> Day? {
    let text = typed.folded.filter { $0 != " " }
    guard let sign = text.first, sign == "+" || sign == "-",
      let (number, unit) = text.dropFirst().typedQuantity
    else { return nil }
    guard number < 5000 else { throw .tooLarge(source) }
    let count = sign == "-" ? -number : number
    switch unit {
    case "", "j", "jour", "jours", "d", "day", "days": return workingDays(count)
    case "s", "sem", "semaine", "semaines", "w", "week", "weeks": return today + count * 7
    case "m", "mois", "month", "months": return months(count)
    default: return nil
    }
  }

  private func workingDays(_ count: Int) -> Day {
    var day = today
    var left = count.magnitude
    // A calendar may have no worked day at all: the walk is bounded.
    var steps = 0
    while left > 0, steps < 50_000 {
      day = day + count.signum()
      steps += 1
      if context.isWorked(day) { left -= 1 }
    }
    return day
  }

  private func months(_ count: Int) -> Day? {
    let (year, month, number) = today.date
    let index = year * 12 + month - 1 + count
    let target = (year: index / 12, month: index % 12 + 1)
    let length = Day.length(ofMonth: target.month, year: target.year)
    return Day(year: target.year, month: target.month, day: min(number, length))
  }

  // MARK: - Weeks and parts of months

  /// `S22`, `sem 22`, `ven S22`: with no weekday, the Friday of an end and the Monday of a start.
  private func week() throws(TypedProblem) -> Day? {
    var words = typed.words
    var weekday: Int?
    if words.count > 1, let found = DayNames.weekday(words[0]) {
      weekday = found
      words.removeFirst()
    } else if words.count > 1, let last = words.last, let found = DayNames.weekday(last) {
      weekday = found
      words.removeLast()
    }
    let text = words.joined()
    guard
      let prefix = ["semaine", "week", "sem", "s", "w"].first(where: { text.hasPrefix($0) }),
      let number = text.dropFirst(prefix.count).typedNumber
    else { return nil }
    guard (1...53).contains(number) else { throw .noSuchDay(source) }
    let day = (weekday ?? (context.meansEnd ? 5 : 1)) - 1
    let candidates = [-1, 0, 1].compactMap { years -> Day? in
      // 4 January always lies in the first week.
      guard let fourth = Day(year: today.isoWeek.year + years, month: 1, day: 4) else { return nil }
      let monday = fourth.monday + (number - 1) * 7
      return monday.isoWeek.week == number ? monday + day : nil
    }
    guard let found = nearest(of: candidates) else { throw .noSuchDay(source) }
    return found
  }

  /// `fin avril`, `mi-mai`, `début juin 2026`, `end of april`.
  private func partOfMonth() throws(TypedProblem) -> Day? {
    var words = typed.words.flatMap { $0.split(separator: "-") }
    guard words.count >= 2 else { return nil }
    let part = words.removeFirst()
    if words.first == "of" || words.first == "de" { words.removeFirst() }
    guard ["fin", "end", "mi", "mid", "debut", "start", "early"].contains(part),
      let name = words.first, let month = DayNames.month(name), words.count <= 2
    else { return nil }
    let year = words.count == 2 ? try readYear(words[1]) : nil
    let years = year.map { [$0] } ?? [today.year - 1, today.year, today.year + 1]
    let days = years.compactMap { year -> Day? in
      let number =
        switch part {
        case "fin", "end": Day.length(ofMonth: month, year: year)
        case "mi", "mid": 15
        default: 1
        }
      return Day(year: year, month: month, day: number)
    }
    return nearest(of: days)
  }

  // MARK: - Dates

  /// `29`, `29/5`, `29/05/2026`, `29 mai`, `may 29`, each with its weekday or not; `lun` alone.
  private func dated() throws(TypedProblem) -> Day? {
    var words = typed.words.flatMap { $0.split { "/.".contains($0) } }
    var weekday: Int?
    if let first = words.first, let found = DayNames.weekday(first) {
      weekday = found
      words.removeFirst()
    }
    if words.first == "le" { words.removeFirst() }
    if words.isEmpty, let weekday {
      // Always ahead: `lun` typed on a Monday is the next one.
      return today + ((weekday - today.weekday + 6) % 7 + 1)
    }
    guard (1...3).contains(words.count) else { return nil }
    let day: Day?
    if let number = DayNames.number(words[0]) {
      day = try assemble(number, words.dropFirst(), weekday)
    } else if words.count >= 2, let month = DayNames.month(words[0]),
      let number = DayNames.number(words[1])
    {
      let year = words.count == 3 ? try readYear(words[2]) : nil
      day = try resolve(number, month: month, year: year, weekday: weekday)
    } else {
      return nil
    }
    return day
  }

  private func assemble(
    _ number: Int,
    _ rest: ArraySlice<Substring>,
    _ weekday: Int?
  ) throws(TypedProblem) -> Day? {
    guard let name = rest.first else {
      // A bare number is the next such day of a month.
      let (year, month, _) = today.date
      let index = year * 12 + month - 1
      let candidates = (0...12).compactMap { step in
        Day(year: (index + step) / 12, month: (index + step) % 12 + 1, day: number)
      }
      guard let found = candidates.first(where: { $0 >= today }) else { throw .noSuchDay(source) }
      return try checked(found, weekday)
    }
    guard let month = DayNames.month(name) ?? name.typedNumber else { return nil }
    let year = rest.count == 2 ? try readYear(rest[rest.endIndex - 1]) : nil
    return try resolve(number, month: month, year: year, weekday: weekday)
  }

  private func resolve(
    _ number: Int,
    month: Int,
    year: Int?,
    weekday: Int?
  ) throws(TypedProblem) -> Day {
    let years = year.map { [$0] } ?? [today.year - 1, today.year, today.year + 1, today.year + 2]
    let days = years.compactMap { Day(year: $0, month: month, day: number) }
    guard let day = nearest(of: days) else { throw .noSuchDay(source) }
    return try checked(day, weekday)
  }

  private func checked(_ day: Day, _ weekday: Int?) throws(TypedProblem) -> Day {
    if let weekday, day.weekday != weekday { throw .otherWeekday(day) }
    return day
  }

  private func readYear(_ text: Substring) throws(TypedProblem) -> Int {
    guard let number = text.typedNumber, (1...9999).contains(number) else { throw .notADay(source) }
    return text.count <= 2 ? 2000 + number : number
  }

  /// Without a year, a date lies between three months ago and nine months ahead.
  private func nearest(of days: [Day]) -> Day? {
    days.first { $0 >= today - 92 } ?? days.last
  }
}
