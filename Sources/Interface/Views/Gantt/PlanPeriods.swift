import Planning
import Rendering
import Wording

// The periods of the project that lie behind the bars, by name.

extension PlanScreen {
  /// The periods that the planned days of the task at a position fall into; what lasts for months is
  /// none of its own.
  func periods(at index: Int) -> [Period] {
    guard let span = outlook.span(of: index) else { return [] }
    return project.settings.periods.filter { period in
      period.hasBand && period.from <= span.upperBound && period.through >= span.lowerBound
    }
  }
}

extension Period {
  /// Whether it lies as a band behind the bars: what lasts for months would only darken the chart.
  var hasBand: Bool { kind == .schoolHolidays || through - from < 7 }
}

extension State {
  /// Lists the periods of the project, those that are over before the others.
  mutating func readPeriods() -> [Effect] {
    let periods = shownPlan.project.settings.periods.sorted { $0.from < $1.from }
    guard !periods.isEmpty else {
      toast = Toast(words.noPeriods(keymap.name(of: "projectSettings", words)), .news)
      return []
    }
    let (today, words) = (now.day, words)
    let near = { (day: Day) in words.date(day, near: today) }
    let texts = periods.map { period in
      period.from == period.through
        ? near(period.from) : "\(near(period.from)) → \(near(period.through))"
    }
    let width = texts.map { TextWidth.of($0) }.max() ?? 0
    var lines = zip(periods, texts).map { period, dates in
      let isNow = period.from <= today && period.through >= today
      let kind = words.choice(period.kind.rawValue, in: RecordKind.project.rawValue) ?? ""
      // «Conseil municipal» need not be said again.
      let isSaid = TypedText(period.title).folded.hasPrefix(TypedText(kind).folded)
      return Reading.Line(
        role: period.through < today ? .muted : .text,
        text: TextWidth.padded(dates, columns: width + 2) + period.title
          + (isSaid || period.kind == .other ? "" : " · \(kind)"),
        isBold: isNow
      )
    }
    lines.append(Reading.Line(text: ""))
    let key = keymap.name(of: "projectSettings", words)
    lines.append(Reading.Line(role: .muted, text: words.periodsHint(key)))
    overlay = .reading(Reading(.record, title: words.periodsTitle, lines))
    return []
  }
}
