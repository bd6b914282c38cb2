package import Planning
package import Wording

// Words know no calendar: here days meet them.

extension Words {
  /// A date without its year: `ven. 29 mai`.
  package func date(_ day: Day) -> String {
    let (_, month, number) = day.date
    return date(weekday: day.weekday, day: number, month: month)
  }

  /// A date with its year: `ven. 29 mai 2026`.
  package func fullDate(_ day: Day) -> String {
    let (year, month, number) = day.date
    return fullDate(weekday: day.weekday, day: number, month: month, year: year)
  }

  /// A date without its weekday: `2 mars`.
  package func dayAndMonth(_ day: Day) -> String {
    let (_, month, number) = day.date
    return "\(dayOfMonth(number))\u{A0}\(shortMonth(month))"
  }

  /// A date, with its year where that is not the year of `today`.
  package func date(_ day: Day, near today: Day) -> String {
    day.year == today.year ? date(day) : fullDate(day)
  }

  /// Two dates: `mer. 18 → ven. 27 mars`; one where they are the same.
  package func span(_ start: Day, _ end: Day) -> String {
    guard start != end else { return date(end) }
    let (startYear, startMonth, number) = start.date
    let (endYear, endMonth, _) = end.date
    let from =
      startMonth == endMonth && startYear == endYear
      ? nearDate(weekday: start.weekday, day: number) : date(start)
    return "\(from)\u{A0}→ \(date(end))"
  }
}
