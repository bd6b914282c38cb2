package import Planning
import Wording

extension FieldText {
  /// The value that a line means; nil: an empty line, the field is not set.
  package func read(
    _ text: String,
    in context: FieldContext
  ) throws(TypedProblem) -> FieldValue? {
    let typed = text.trimmed
    guard !typed.isEmpty else { return nil }
    switch kind {
    case .identifier, .code, .text, .shortText: return .text(String(typed))
    case .longText:
      let lines = typed.split(separator: FieldText.lineEnd, omittingEmptySubsequences: false)
      return .text(lines.map { String($0.trimmed) }.joined(separator: "\n"))
    case .texts: return .list(FieldText.parts(of: typed).map { .text($0) })
    case .flag, .choice: return try readChoice(String(typed), in: context)
    case .integer: return .integer(try TypedNumber.readWhole(text))
    case .number: return Codec<Double>.number.encode(try TypedNumber.read(text))
    case .workingDays:
      return .integer(try readDays(text, aWeek: context.project.settings.calendar.workdays.count))
    case .calendarDays:
      let (size, sign) = signed(text)
      return .integer(sign * (try readDays(size, aWeek: 7)))
    case .minutes:
      let (size, sign) = signed(text)
      return .integer(sign * (try readMinutes(size)))
    case .amount: return .integer(try TypedAmount.read(text))
    case .hour:
      // What only the run sheet has: an hour that comes twice, one before midnight of its day.
      if list == .runSheet, let hour = WallHour(TypedText(text).folded.uppercased()),
        hour.isSecond || hour.minutes < 0 || hour.minutes >= 6_000
      {
        return Codec<WallHour>.wallHour.encode(hour)
      }
      return Codec<Int>.hour.encode(try TypedHour.read(text, below: 100))
    case .day: return .text(try readDay(String(typed), in: context).iso)
    case .days:
      var days: [FieldValue] = []
      for part in FieldText.parts(of: typed) {
        days.append(.text(try readDay(part, in: context).iso))
      }
      return .list(days)
    case .anchor: return try readAnchor(String(typed), in: context).map(Codec<Anchor>.anchor.encode)
    case .reference(let kind):
      let names = RecordNames(kind, in: context.project)
      return .text(try readName(String(typed), among: names, context.words).text)
    case .references(let kind):
      let names = RecordNames(kind, in: context.project)
      return .list(try readNames(typed, among: names, context.words).map { .text($0.text) })
    case .checklist:
      return Codec<[ChecklistItem]>.checklist.encode(FieldText.parts(of: typed).map(FieldText.item))
    case .links:
      return Codec<[Link]>.links.encode(try FieldText.links(typed, in: context))
    case .waiting, .structure:
      guard let shape else { throw .notALine }
      let value = try ShapeText(shape, of: self, in: context).read(typed)
      do throws(NewRecord.Unreadable) {
        return try NewRecord(list).holding(value, in: key) ?? value
      } catch {
        throw .notAShape(String(typed), key)
      }
    }
  }

  // MARK: - Texts

  /// The parts of a line of several texts, by the strongest mark that is there.
  private static func parts(of text: Substring) -> [String] {
    let mark = [lineEnd, ";"].first { text.contains($0) } ?? ","
    return text.split(separator: mark).map { String($0.trimmed) }.filter { !$0.isEmpty }
  }

  /// A thing to tick: `✓ Plan`, or `x Plan` as one types it, is ticked.
  private static func item(_ text: String) -> ChecklistItem {
    for mark in ["✓", "x ", "X "] where text.hasPrefix(mark) {
      return ChecklistItem(String(text.dropFirst(mark.count).trimmed), isDone: true)
    }
    return ChecklistItem(text)
  }

  // MARK: - Choices and names

  /// The choice whose word is typed, or begun so that no other one can be meant.
  private func readChoice(
    _ text: String,
    in context: FieldContext
  ) throws(TypedProblem) -> FieldValue {
    let options = options(in: context)
    let folded = TypedText(text).folded
    if let exact = options.first(where: {
      TypedText($0.word).folded == folded || $0.value.text == text
    }) {
      return exact.value
    }
    let begun = options.filter { TypedText($0.word).folded.hasPrefix(folded) }
    guard begun.count == 1 else { throw .notAChoice(text, options.map(\.word)) }
    return begun[0].value
  }

  private func readName(
    _ text: String,
    among names: RecordNames,
    _ words: Words
  ) throws(TypedProblem) -> RecordID {
    if let record = names.record(called: text) { return record }
    let matches = names.matches(text)
    guard matches.count == 1 else {
      throw matches.isEmpty ? .notAName(text) : .severalNames(text, matches.count)
    }
    return matches[0].id
  }

  /// Names with commas between them; a name may have commas of its own, the longest one is meant.
  private func readNames(
    _ text: Substring,
    among names: RecordNames,
    _ words: Words
  ) throws(TypedProblem) -> [RecordID] {
    var rest = text.split { $0 == "," || $0 == ";" }[...]
    var records: [RecordID] = []
    while let first = rest.first {
      var found: (record: RecordID, count: Int)?
      for count in stride(from: rest.count, to: 0, by: -1) where found == nil {
        let name = rest.prefix(count).joined(separator: ",").trimmed
        found = names.record(called: String(name)).map { ($0, count) }
      }
      if found == nil, first.trimmed.isEmpty {
        rest = rest.dropFirst()
        continue
      }
      let record: RecordID
      if let found {
        record = found.record
      } else {
        record = try readName(String(first.trimmed), among: names, words)
      }
      if !records.contains(record) { records.append(record) }
      rest = rest.dropFirst(found?.count ?? 1)
    }
    return records
  }

  // MARK: - Counts

  /// A count without its sign, where the field's counts may be below 0.
  private func signed(_ text: String) -> (size: String, sign: Int) {
    let typed = TypedText(text).folded
    guard list == .runSheet, Cue.signed.contains(key), typed.hasPrefix("-") else {
      return (text, 1)
    }
    return (String(typed.dropFirst()), -1)
  }

  private func readDays(_ text: String, aWeek: Int) throws(TypedProblem) -> Int {
    guard case .workingDays(let days) = try TypedDuration.read(text, daysAWeek: max(1, aWeek))
    else { throw .notADuration(text) }
    return days
  }

  /// A count of minutes; a bare number counts minutes.
  private func readMinutes(_ text: String) throws(TypedProblem) -> Int {
    if let minutes = TypedText(text).words.joined().typedNumber {
      guard minutes < 10_000 else { throw .tooLarge(text) }
      return minutes
    }
    do throws(TypedProblem) {
      if case .minutes(let minutes) = try TypedDuration.read(text) { return minutes }
    } catch .tooLarge {
      throw .tooLarge(text)
    } catch {}
    throw .notMinutes(text)
  }

  // MARK: - Dates

  private func readDay(_ text: String, in context: FieldContext) throws(TypedProblem) -> Day {
    let dayJ = context.project.settings.dayJ
    guard let day = try TypedDay.read(text, context.days(meansEnd: meansEnd)).day(dayJ: dayJ) else {
      throw .noDayJ
    }
    return day
  }

  /// A date that may count from day J, with what may follow it: `le jour même`, `ouvré`; nil: free.
  private func readAnchor(
    _ text: String,
    in context: FieldContext
  ) throws(TypedProblem) -> Anchor? {
    var words = TypedText(text).words[...]
    if ["libre", "free"].contains(words.joined(separator: " ")) { return nil }
    var isPinned = meansVeryDay
    let veryDay = [
      ["le", "jour", "meme"], ["jour", "meme"], ["meme"], ["on", "the", "day", "itself"],
      ["on", "the", "day"], ["itself"],
    ]
    let workday = [
      ["un", "jour", "ouvre"], ["jour", "ouvre"], ["ouvre"], ["on", "a", "workday"],
      ["workday"],
    ]
    for (endings, pins) in [(veryDay, true), (workday, false)] {
      guard
        let ending = endings.first(where: {
          words.suffix($0.count).elementsEqual($0[...]) { $0 == $1 }
        })
      else { continue }
      isPinned = pins
      words = words.dropLast(ending.count)
    }
    var day = words.joined(separator: " ")
    if day.hasSuffix(",") { day.removeLast() }
    guard !day.isEmpty else { throw .notADay(text) }
    do throws(TypedProblem) {
      switch try TypedDay.read(day, context.days(meansEnd: meansEnd)) {
      case .day(let day): return isPinned ? .onDate(day) : .date(day)
      case .offset(let days): return isPinned ? .onDay(days) : .offset(days)
      }
    } catch .notADay {
      throw .notADay(text)
    } catch .noSuchDay {
      throw .noSuchDay(text)
    }
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  var trimmed: SubSequence {
    let start = drop { $0.isWhitespace }
    return start.lastIndex { !$0.isWhitespace }.map { start[...$0] } ?? start.prefix(0)
  }
}
