/// The working days in order: w₀, w₁, w₂ … and the boundaries between them (planning.md, "The axis").
///
/// Boundary k lies before the working day k. Indices count from the window's first day and may be
/// negative. Inside the window (the years around the project) every rule counts and each answer is
/// one look into a table; beyond it the week alone counts, by arithmetic, so that any date and any
/// index has an answer.
package struct WorkCalendar: Sendable {
  /// What it was built from.
  package let rules: CalendarRules
  /// The days that all rules were applied to.
  package let window: ClosedRange<Day>

  /// For each day of the window and the one after it, the working days of the window before it.
  private let ranks: [Int32]
  /// The window's working days, as day numbers.
  private let days: [Int32]
  private let week: WeekPattern

  /// The calendar that `rules` make around `days`.
  package init(_ rules: CalendarRules, around days: ClosedRange<Day>) {
    let window = WorkCalendar.window(around: days)
    let first = window.lowerBound
    let last = window.upperBound
    let week = WeekPattern(rules.workdays)

    let isWorkedInWeek = (1...7).map(week.contains)
    var weekday = first.weekday - 1
    var isWorked = [Bool](repeating: false, count: last - first + 1)
    for place in isWorked.indices {
      isWorked[place] = isWorkedInWeek[weekday]
      weekday = weekday == 6 ? 0 : weekday + 1
    }
    if rules.holidays == .french {
      for year in first.year...last.year {
        let easter = PublicHoliday.easter(in: year)
        for day in [easter + 1, easter + 39, easter + 50] { isWorked[day - first] = false }
        for holiday in PublicHoliday.fixedDays {
          isWorked[holiday.day(in: year) - first] = false
        }
      }
    }
    for day in rules.closures where day >= first && day <= last { isWorked[day - first] = false }
    for day in rules.extraWorkdays where day >= first && day <= last {
      isWorked[day - first] = true
    }

    var ranks = [Int32](repeating: 0, count: isWorked.count + 1)
    var worked = [Int32](repeating: 0, count: isWorked.count + 1)
    var count = 0
    for place in isWorked.indices {
      ranks[place] = Int32(count)
      // The next worked day overwrites one that is not.
      worked[count] = first.number + Int32(place)
      count += isWorked[place] ? 1 : 0
    }
    ranks[isWorked.count] = Int32(count)
    worked.removeLast(worked.count - count)

    self.rules = rules
    self.window = window
    self.ranks = ranks
    self.days = worked
    self.week = week
  }

  /// Whole years: 5 before `days`, 10 after, 200 in all.
  package static func window(around days: ClosedRange<Day>) -> ClosedRange<Day> {
    let lastYear = min(days.upperBound.year + 10, 9999)
    let firstYear = max(days.lowerBound.year - 5, lastYear - 199, 1)
    let first = Day(year: firstYear, month: 1, day: 1) ?? .first
    return first...max(first, Day(year: lastYear, month: 12, day: 31) ?? .last)
  }

  /// The number of working days before `day`: the boundary where a task that starts then begins.
  package func before(_ day: Day) -> Int {
    let place = day - window.lowerBound
    if ranks.indices.contains(place) { return Int(ranks[place]) }
    if place < 0 { return -week.count(from: day, to: window.lowerBound) }
    return days.count + week.count(from: window.upperBound + 1, to: day)
  }

  /// The number of working days up to `day`, itself included: where a task that ends then ends.
  package func through(_ day: Day) -> Int { before(day) + (isWorked(day) ? 1 : 0) }

  /// The working day of that index.
  package func day(at index: Int) -> Day {
    if days.indices.contains(index) { return Day(number: days[index]) }
    return index < 0
      ? week.day(index, from: window.lowerBound)
      : week.day(index - days.count, from: window.upperBound + 1)
  }

  /// Whether the day is a working day.
  package func isWorked(_ day: Day) -> Bool {
    let place = day - window.lowerBound
    guard place >= 0, place + 1 < ranks.count else { return week.contains(day.weekday) }
    return ranks[place + 1] > ranks[place]
  }

  /// Why the day is not worked, nil if it is.
  package func dayOff(on day: Day) -> DayOff? {
    guard !isWorked(day) else { return nil }
    if rules.holidays == .french, let holiday = PublicHoliday.on(day) { return .holiday(holiday) }
    return rules.closures.contains(day) ? .closure : .weekend
  }

  /// Why a day is not worked.
  package enum DayOff: Hashable, Sendable {
    case weekend, closure
    case holiday(PublicHoliday)
  }
}

extension WorkCalendar: Equatable {
  /// The same rules over the same window.
  package static func == (left: WorkCalendar, right: WorkCalendar) -> Bool {
    left.rules == right.rules && left.window == right.window
  }
}

extension PublicHoliday {
  /// Those that don't move with Easter.
  fileprivate static let fixedDays: [PublicHoliday] = allCases.filter { holiday in
    ![.easterMonday, .ascension, .whitMonday].contains(holiday)
  }
}
