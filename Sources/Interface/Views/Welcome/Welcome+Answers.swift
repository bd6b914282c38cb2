import Planning
import Wording

// What is proposed at each step, and what the answer is understood as.

extension Welcome {
  /// What is proposed where something is typed.
  func proposal(for step: Step) -> String {
    let settings = source.settings
    return switch step {
    case .start: today.digits
    case .end: (ahead(settings.end) ?? dayJ + 13).digits
    case .dayJ: (ahead(settings.dayJ) ?? today + 96).digits
    case .period: proposedPeriod.digits
    case .name: proposedName
    case .template, .role, .summary: ""
    }
  }

  /// A day of the template in the first edition that still lies ahead: whole weeks later, so that a
  /// Saturday stays one.
  private func ahead(_ day: Day?) -> Day? {
    guard let day, let last = source.settings.dayJ else { return nil }
    let years = last >= today ? 0 : (today - last + 363) / 364
    return day + years * 364
  }

  /// The last Friday of May, which is the neighbours' day; where that is no near day before day J,
  /// the template's distance.
  private var proposedPeriod: Day {
    if isPeriodProposedByRule, let friday = Day.last(5, ofMonth: 5, year: dayJ.year) {
      return friday
    }
    guard let period, let last = source.settings.dayJ else { return dayJ }
    return dayJ + (period.from - last)
  }

  /// Whether the last Friday of May is what is proposed.
  var isPeriodProposedByRule: Bool {
    guard let friday = Day.last(5, ofMonth: 5, year: dayJ.year) else { return false }
    return (0...31).contains(dayJ - friday)
  }

  /// The template's name, with the year of day J.
  private var proposedName: String {
    let settings = source.settings
    guard let year = settings.dayJ?.year else { return settings.name }
    return settings.name.replacing("\(year)", with: "\(dayJ.year)")
  }

  // MARK: - Reading

  /// The day typed at a step.
  func day(of step: Step) throws(TypedProblem) -> Day {
    let context = TypedDay.Context(
      today: today,
      dayJ: step == .period ? dayJ : nil,
      meansEnd: step != .start
    )
    let typed = try TypedDay.read(text(of: step), context)
    guard let day = typed.day(dayJ: context.dayJ) else { throw .noDayJ }
    return day
  }

  /// Day J as it is typed, else as it is proposed.
  var dayJ: Day {
    do throws(TypedProblem) {
      return try day(of: .dayJ)
    } catch {
      return ahead(source.settings.dayJ) ?? today + 96
    }
  }

  /// What a step's answer is understood as, or why it can't be.
  func echo(of step: Step, _ words: Words) -> Prompt.Echo {
    switch step {
    case .template, .summary: return .nothing
    case .role:
      switch roles.answer {
      case .existing: return .nothing
      case .new: return .meaning(words.welcomeNewRole)
      case .none: return .problem(TypedProblem.empty.sentence(words))
      }
    case .name:
      return text(of: .name).trimmed.isEmpty
        ? .problem(TypedProblem.empty.sentence(words)) : .nothing
    case .start, .end, .dayJ, .period:
      do throws(TypedProblem) {
        return echo(of: try day(of: step), at: step, words)
      } catch {
        return .problem(error.sentence(words))
      }
    }
  }

  private func echo(of day: Day, at step: Step, _ words: Words) -> Prompt.Echo {
    let date = words.fullDate(day)
    let start = try? self.day(of: .start)
    let end = try? self.day(of: .end)
    switch step {
    case .end:
      guard let start else { return .meaning(date) }
      if day < start { return .problem(words.welcomeEndsBeforeStart(words.fullDate(start))) }
      return .meaning("\(date), \(words.welcomeWeeks((day - start + 7) / 7))")
    case .dayJ:
      let warning =
        day < today
        ? words.welcomeDayJIsPast
        : start.map { day < $0 } ?? false
          ? words.welcomeDayJBeforeStart
          : end.map { day > $0 } ?? false ? words.welcomeDayJAfterEnd : nil
      return .meaning("\(date), \(words.fromToday(day - today))", warning: warning)
    case .period:
      let warning = day > dayJ ? words.welcomePeriodAfterDayJ : nil
      return .meaning("\(date), \(words.countdown(day - dayJ))", warning: warning)
    default: return .meaning("\(date), \(words.fromToday(day - today))")
    }
  }

  /// The records that follow the day of its own that the template is built around.
  var followers: DayFollowers? {
    guard let period, let dayJ = source.settings.dayJ else { return nil }
    return DayFollowers(of: period.from, dayJ: dayJ, in: source)
  }

  /// What was answered so far, and what it is about.
  func answers(_ words: Words) -> [(label: String, text: String)] {
    let behind = Set(steps.prefix(place))
    var lines: [(label: String, text: String)] = []
    func add(_ step: Step, _ label: String, _ text: @autoclosure () -> String) {
      if behind.contains(step) { lines.append((label, text())) }
    }
    func date(_ step: Step) -> String {
      (try? day(of: step)).map { words.fullDate($0) } ?? text(of: step)
    }
    add(.template, words.welcomeTemplateLabel, sources[choice].name)
    add(.role, words.welcomeRoleLabel, roles.title)
    if behind.contains(.end) {
      add(.end, words.welcomeInternshipLabel, "\(date(.start))\u{A0}→ \(date(.end))")
    } else {
      add(.start, words.welcomeInternshipLabel, words.welcomeFrom(date(.start)))
    }
    add(.dayJ, words.welcomeDayJLabel, "\(date(.dayJ)), \(words.fromToday(dayJ - today))")
    add(.period, period?.title ?? "", date(.period))
    add(.name, words.welcomeNameLabel, String(text(of: .name).trimmed))
    return lines
  }
}
