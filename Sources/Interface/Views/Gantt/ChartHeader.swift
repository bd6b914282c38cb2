import Planning
import Rendering
import Wording

extension ChartDrawing {
  /// The marks on the rule, the months, the weeks or days, and the bands behind the chart.
  func drawHeader(into buffer: inout Buffer, _ words: Words) {
    drawPeriods(into: &buffer, words)
    drawRuleMark(words.today, at: todayColumn, Style(.today).bold, into: &buffer)
    drawRuleMark(words.dayJ, at: dayJColumn, Style(.dayJ).bold, into: &buffer)
    drawMonths(into: &buffer, words)
    if cells(in: 1) >= 3 { drawDays(into: &buffer) } else { drawWeeks(into: &buffer) }
  }

  /// How many whole cells some days take.
  private func cells(in days: Int) -> Int {
    days * plan.axis.scale.eighths / plan.axis.scale.days / 8
  }

  private var firstDay: Day { plan.axis.day(at: 0) }
  private var lastDay: Day { plan.axis.day(at: columns.upperBound) }

  /// A word whose `▾` stands above a line of the chart.
  private func drawRuleMark(
    _ word: String,
    at column: Int?,
    _ style: Style,
    into buffer: inout Buffer
  ) {
    guard let column else { return }
    let text = " \(word) \(buffer.glyphs.text(.opened))"
    buffer.putRight(text, endingAt: layout.chart.lowerBound + column + 1, row: 2, style)
  }

  /// The chart's columns that the marks of today and of day J take on the rule.
  private func ruleMarks(_ words: Words) -> [Range<Int>] {
    [(todayColumn, words.today), (dayJColumn, words.dayJ)].compactMap { column, word in
      column.map { $0 - TextWidth.of(word) - 2..<$0 + 1 }
    }
  }

  // MARK: - Months

  private func drawMonths(into buffer: inout Buffer, _ words: Words) {
    let (year, month, _) = firstDay.date
    var index = year * 12 + month - 1
    var free = 0
    var steps = 0
    while steps < columns.count + 2 {
      steps += 1
      guard let start = Day(year: index / 12, month: index % 12 + 1, day: 1) else { break }
      let column = plan.axis.column(of: start)
      guard column < columns.upperBound else { break }
      let number = index % 12 + 1
      index += 1
      // At the edge of the chart its own line separates.
      let isAtEdge = column <= 0
      let x = max(0, column)
      let next = plan.axis.column(of: start + Day.length(ofMonth: number, year: start.year))
      let room = min(next, columns.upperBound) - x
      let month = words.shortMonth(number)
      let full = "\(month) \(start.year)"
      // January says which year begins, and so does whatever has room to.
      let name = number == 1 && room > TextWidth.of(full) ? full : month
      let width = TextWidth.of(name)
      guard x >= free, room > width else { continue }
      if !isAtEdge { buffer.put(.separator, at: point(x, 3), Style(.line)) }
      let style = Style(.muted, on: .none, .undimmed)
      buffer.put(name, at: point(isAtEdge ? 0 : x + 1, 3), style)
      free = x + width + (isAtEdge ? 1 : 2)
    }
  }

  // MARK: - Weeks and days

  /// Numbers of weeks above their Mondays, as many as there is room for.
  private func drawWeeks(into buffer: inout Buffer) {
    var monday = firstDay.monday
    if plan.axis.column(of: monday) < 0 { monday = monday + 7 }
    var free = 0
    while monday < lastDay {
      let column = plan.axis.column(of: monday)
      guard column + 2 <= columns.upperBound else { break }
      if column >= free {
        let week = monday.isoWeek.week
        let isNow = plan.today >= monday && plan.today < monday + 7
        buffer.put(
          week < 10 ? "0\(week)" : "\(week)",
          at: point(column, 4),
          isNow ? Style(.today).bold : Style(.faint)
        )
        free = column + 3
      }
      // Far out, one look a cell is enough.
      monday = monday + max(7, (plan.axis.day(at: column + 3) - monday) / 7 * 7)
    }
  }

  private func drawDays(into buffer: inout Buffer) {
    var day = firstDay
    while day < lastDay {
      let column = plan.axis.column(of: day)
      guard column + 2 <= columns.upperBound else { break }
      let number = day.day
      let style: Style =
        day == plan.today
        ? Style(.today).bold : Style(plan.outlook.calendar.isWorked(day) ? .muted : .faint)
      buffer.put(number < 10 ? " \(number)" : "\(number)", at: point(column, 4), style)
      day = day + 1
    }
  }

  // MARK: - Behind the bars

  /// School holidays, and days off where a day takes a cell, as bands behind all rows.
  func layBands(into buffer: inout Buffer) {
    for period in plan.project.settings.periods where period.hasBand {
      lay(from: period.from, through: period.through, into: &buffer)
    }
    guard cells(in: 1) >= 1 else { return }
    var day = firstDay
    while day < lastDay {
      if !plan.outlook.calendar.isWorked(day) { lay(from: day, through: day, into: &buffer) }
      day = day + 1
    }
  }

  private func lay(from first: Day, through last: Day, into buffer: inout Buffer) {
    guard let range = range(from: first, through: last) else { return }
    let area = Rect(
      x: layout.chart.lowerBound + range.lowerBound,
      y: PlanLayout.firstRow,
      width: range.count,
      height: layout.rows
    )
    buffer.lay(.band, under: area)
  }

  /// The cells that some days take, at least one; nil where none is seen.
  private func range(from first: Day, through last: Day) -> Range<Int>? {
    guard first <= last else { return nil }
    let start = plan.axis.column(of: first)
    let end = max(start + 1, plan.axis.column(of: last + 1))
    let range = (start..<end).clamped(to: columns)
    return range.isEmpty ? nil : range
  }

  /// The names of periods on the rule, where they are free; without colours, those that have a band
  /// are a heavy stretch of it.
  ///
  /// A period of some length has its name in its middle, a day has it before a `▾`.
  private func drawPeriods(into buffer: inout Buffer, _ words: Words) {
    var taken = ruleMarks(words)
    let seen = plan.project.settings.periods.compactMap { period in
      range(from: period.from, through: period.through).map { (period, $0) }
    }
    for (period, range) in seen where isMono && period.hasBand {
      let x = layout.chart.lowerBound + range.lowerBound
      buffer.horizontal(buffer.glyphs[.heavyRule], from: Point(x: x, y: 2), count: range.count)
    }
    for (period, range) in seen {
      let places = period.labels(above: range, words, buffer.glyphs)
      let isFree = { (text: String, start: Int) in
        let cells = start..<start + TextWidth.of(text)
        return cells.lowerBound >= 0 && cells.upperBound <= columns.upperBound
          && !taken.contains { $0.overlaps(cells) }
      }
      guard let (text, start) = places.first(where: isFree) else { continue }
      taken.append(start..<start + TextWidth.of(text))
      buffer.put(text, at: point(start, 2), Style(.muted))
    }
  }
}

extension Period {
  /// What it is called, the longest name first.
  private func names(_ words: Words) -> [String] {
    let short = Shortening.title(title, columns: 22)
    return switch kind {
    case .schoolHolidays: [words.schoolHolidays]
    case .election: [short, words.shortElection]
    case .council: [short, words.shortCouncil]
    case .other: [short]
    }
  }

  /// How it can be named on the rule, and from which cell on: in the middle of its cells, where they
  /// are enough; a day beside a mark above it.
  fileprivate func labels(
    above range: Range<Int>,
    _ words: Words,
    _ glyphs: GlyphSet
  ) -> [(String, Int)] {
    guard kind != .schoolHolidays, through - from < 7 else {
      return ([title] + names(words)).compactMap { name in
        let free = range.count - TextWidth.of(name) - 2
        return free < 0 ? nil : (" \(name) ", range.lowerBound + free / 2)
      }
    }
    let mark = glyphs.text(.opened)
    return names(words).flatMap { name in
      let before = " \(name) \(mark)"
      return [
        ("\(mark) \(name) ", range.lowerBound),
        (before, range.lowerBound + 1 - TextWidth.of(before)),
      ]
    }
  }
}
