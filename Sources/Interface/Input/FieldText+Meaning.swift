package import Planning
import Rendering
import Wording

extension FieldText {
  /// What a value means beyond the line that says it: the day of `J-30`, the date of `lun`.
  package func meaning(of value: FieldValue?, in context: FieldContext) -> String? {
    guard let value else { return nil }
    let words = context.words
    switch kind {
    case .day: return value.text.flatMap { Day(iso: $0) }.map { words.fullDate($0) }
    case .days:
      let days = value.list?.compactMap { $0.text.flatMap { Day(iso: $0) } } ?? []
      return days.map { words.date($0, near: context.today) }.joined(separator: ", ")
    case .anchor:
      guard let anchor = Codec<Anchor>.anchor.decode(value) else { return nil }
      return meaning(of: anchor, context)
    case .shortText(let cells):
      let width = TextWidth.of(value.text ?? "")
      return width > cells ? words.tooWide(width, most: cells) : nil
    case .workingDays where key == "duration" && list == .tasks && value.integer == 0:
      return words.milestoneDuration
    case .hour:
      guard let minutes = Codec<Int>.hour.decode(value), minutes >= 1440 else { return nil }
      return words.nextDay(words.hour(minutes % 1440))
    case .checklist:
      let items = Codec<[ChecklistItem]>.checklist.decode(value) ?? []
      return "\(items.count { $0.isDone })/\(items.count)"
    default: return nil
    }
  }

  /// The day of an anchor: the offset says it not, the date not the countdown.
  private func meaning(of anchor: Anchor, _ context: FieldContext) -> String {
    let words = context.words
    let dayJ = context.project.settings.dayJ
    let date =
      switch anchor {
      case .offset, .onDay: dayJ.map { words.fullDate(anchor.day(dayJ: $0)) } ?? ""
      case .date(let day), .onDate(let day):
        words.fullDate(day) + (dayJ.map { ", \(words.countdown(day - $0))" } ?? "")
      }
    guard list == .tasks, !anchor.isPinned,
      let day = dayJ.map({ anchor.day(dayJ: $0) }) ?? anchor.fixedDay,
      let worked = context.workday(for: day), worked != day
    else { return date }
    return "\(date) → \(words.date(worked))"
  }

  /// What a typed line stands for, where it names things by a part of their name.
  ///
  /// The whole of it as it would stand if the best match were taken, for each match.
  package func completions(of text: String, in context: FieldContext) -> [Completion] {
    let typed = text.trimmed
    guard !typed.isEmpty else { return [] }
    switch kind {
    case .flag, .choice:
      let query = FuzzyQuery(String(typed))
      return options(in: context).filter { query.score("", $0.word) != nil }
        .map { Completion(label: $0.word, text: $0.word) }
    case .reference(let kind):
      return RecordNames(kind, in: context.project).matches(String(typed))
        .map { Completion(label: $0.label, text: $0.label) }
    case .references(let kind):
      // The last name is the one being typed.
      let start = text.lastIndex { ",;".contains($0) }.map { text.index(after: $0) }
      let head = start.map { text[..<$0] + " " } ?? ""
      let part = text[(start ?? text.startIndex)...].trimmed
      guard !part.isEmpty else { return [] }
      return RecordNames(kind, in: context.project).matches(String(part))
        .map { Completion(label: $0.label, text: head + $0.label) }
    default: return []
    }
  }
}

extension Anchor {
  /// The day that it names itself.
  fileprivate var fixedDay: Day? {
    switch self {
    case .date(let day), .onDate(let day): day
    case .offset, .onDay: nil
    }
  }
}

extension FieldContext {
  /// The day worked that a task ends on for a day: itself, the one before or, after day J, the next;
  /// nil: none is near.
  fileprivate func workday(for day: Day) -> Day? {
    let step = project.settings.dayJ.map { day > $0 } ?? false ? 1 : -1
    return (0...31).lazy.map { day + $0 * step }.first { calendar.isWorked($0) }
  }
}

/// A name that completes a line.
package struct Completion: Hashable, Sendable {
  /// The name.
  package let label: String
  /// The whole line with it.
  package let text: String
}
