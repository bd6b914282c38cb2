import Planning
import Wording

// The last day on which a task harms nobody («butoir»), and the answers that tasks wait for, in words.

extension Outlook {
  /// A deadline and how far off it is: `mer. 1er avr. (dans 22 j)`.
  func text(of deadline: Deadline, _ words: Words) -> String {
    "\(words.date(deadline.day, near: today)) \(words.inWorkingDays(workingDays(until: deadline.day)))"
  }

  /// Who or what allows no later day.
  func holder(of deadline: Deadline, _ words: Words) -> String {
    switch deadline.holder {
    case .successor(let task): name(of: task)
    case .outsideDelay(let days): words.heldByDelay(days)
    case .legalMinimum(let days): words.heldByLaw(words.countdown(-days))
    case .dayJ: words.dayJ
    }
  }

  /// Working days from today until a day; negative: it has passed.
  func workingDays(until day: Day) -> Int { calendar.before(day) - calendar.before(today) }

  /// When the answer comes to a task if it ends as early as it can and as planned, whichever is later;
  /// nil: none is awaited, or it is done.
  func answerDay(of index: Int) -> Day? {
    let task = project.tasks[index]
    guard task.isOpen, let days = task.outsideDelay, let planned = span(of: index)?.upperBound
    else {
      return nil
    }
    return max(planned, schedule.dates(of: index, .earliest)?.finish ?? planned) + days
  }
}
