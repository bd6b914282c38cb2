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
      guard let minutes = Codec<WallHour>.wallHour.decode(value)?.minutes, minutes >= 1_440
      else { return nil }
      return words.nextDay(words.hour(minutes % 1440))
    case .checklist:
      let items = Codec<[ChecklistItem]>.checklist.decode(value) ?? []
      return "\(items.count { $0.isDone })/\(items.count)"
    case .links:
      let links = Codec<[Link]>.links.decode(value) ?? []
      return links.compactMap { context.project.tasks[id: $0.from]?.title }.joined(separator: ", ")
    case .waiting:
      return Codec<Waiting>.waiting.decode(value)?.until.map { words.fullDate($0) }
    case .structure: return meaningOfParts(value, context)
    default: return nil
    }
  }

  /// How much there is of a list, when what comes again comes next, when consent was given.
  private func meaningOfParts(_ value: FieldValue, _ context: FieldContext) -> String? {
    let words = context.words
    switch key {
    case "recurrence":
      guard let dayJ = context.project.settings.dayJ,
        var recurrence = Codec<Recurrence>.recurrence.decode(value)
      else { return nil }
      // One that counts from no day would count from today.
      let isAhead = recurrence.from == nil
      if isAhead { recurrence.from = .onDate(context.today) }
      let next = recurrence.occurrence(onOrAfter: context.today + (isAhead ? 1 : 0), dayJ: dayJ)
      return next.map { words.nextTime(words.fullDate($0)) }
    case "consent", "photoConsent":
      return Codec<Consent>.consent.decode(value)?.on.map { words.fullDate($0) }
    default:
      return shape == nil ? nil : value.list.map { words.elementCount($0.count) }
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
      return lastPart(of: text) { part in
        RecordNames(kind, in: context.project).matches(part).map(\.label)
      }
    case .links:
      return lastPart(of: text) { part in
        RecordNames(.tasks, in: context.project).matches(part).map(\.label)
      }.map { completion in
        let words = completion.label.split(separator: " ")
        guard let code = words.first,
          context.project.tasks.contains(where: { $0.code == String(code) })
        else { return completion }
        return Completion(
          label: completion.label,
          text: String(completion.text.dropLast(completion.label.count)) + code
        )
      }
    case .text:
      return used(String(typed), in: context).map { Completion(label: $0, text: $0) }
    case .texts:
      return lastPart(of: text) { used($0, in: context) }
    default: return []
    }
  }

  /// Whether any text may be typed, so that what is offered is taken only where it is chosen.
  var isFree: Bool {
    switch kind {
    case .text, .texts, .links: true
    default: false
    }
  }

  /// The values already used that a part of a text may mean, the best first.
  private func used(_ part: String, in context: FieldContext) -> [String] {
    let query = FuzzyQuery(part)
    let found = UsedValues(of: self, in: context.project).all.compactMap { text in
      query.score("", text).map { (text: text, score: $0) }
    }
    return found.sorted { $0.score > $1.score }.map(\.text)
  }

  /// What completes the last of several, as the whole line with it.
  private func lastPart(of text: String, _ find: (String) -> [String]) -> [Completion] {
    let start = text.lastIndex { ",;".contains($0) }.map { text.index(after: $0) }
    let head = start.map { text[..<$0] + " " } ?? ""
    let part = text[(start ?? text.startIndex)...].trimmed
    guard !part.isEmpty else { return [] }
    return find(String(part)).map { Completion(label: $0, text: head + $0) }
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
