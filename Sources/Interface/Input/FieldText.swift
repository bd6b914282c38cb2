package import Planning
import Rendering
import Wording

/// A field of a kind of record as a line of text: what its values look like, and what a line means.
package struct FieldText: Hashable, Sendable {
  /// The list whose records have it.
  package let list: RecordKind
  /// Its key.
  package let key: String
  /// What it holds.
  package let kind: FieldKind

  /// The line of a field of the records of `list`.
  package init(_ field: FieldSummary, of list: RecordKind) {
    self.list = list
    key = field.key
    kind = field.kind
  }

  /// The line of a part of a field.
  init(_ key: String, _ kind: FieldKind, of list: RecordKind) {
    self.list = list
    self.key = key
    self.kind = kind
  }

  /// Whether values of this kind can be written on a line at all.
  package var isWritable: Bool {
    switch kind {
    case .identifier: false
    case .structure: shape != nil
    default: true
    }
  }

  /// Whether a value can be edited as a line: what the line says is the value, with nothing lost.
  package func holds(_ value: FieldValue?, in context: FieldContext) -> Bool {
    guard isWritable else { return false }
    let text = print(value, in: context)
    guard TextField(text).text == text else { return false }
    switch kind {
    case .code, .text, .shortText: return true
    default: break
    }
    guard let value else { return true }
    return (try? read(text, in: context)) == value
  }

  /// The parts of what it holds, where it has parts.
  var shape: FieldShape? {
    switch kind {
    case .waiting, .structure: FieldShape.of(key, in: list)
    default: nil
    }
  }

  /// Whether a line of this kind is sooner typed anew than edited.
  var isRetyped: Bool {
    switch kind {
    case .text, .shortText, .code, .longText, .texts, .checklist, .references, .days, .links,
      .waiting, .structure:
      false
    default: true
    }
  }

  /// Whether a whole week typed here means its Friday or its Monday.
  var meansEnd: Bool {
    ![
      "notBefore", "start", "actualStart", "opens", "setUp", "startsAt", "from", "recurrence.from",
      "periods.from",
    ].contains(key)
  }

  /// Whether a date means the very day unless it is said otherwise: what an audience comes to does,
  /// work does not.
  var meansVeryDay: Bool {
    list == .challenges || list == .suppliers || key.hasPrefix("recurrence.")
  }

  // MARK: - Choices

  /// The words to choose from, and what each stands for; empty where there is no such choice.
  package func options(in context: FieldContext) -> [(word: String, value: FieldValue)] {
    switch kind {
    case .flag:
      [false, true].map { (context.words.yesOrNo($0), .flag($0)) }
    case .choice(let keys):
      keys.map { (context.words.choice($0, in: list.rawValue) ?? $0, .text($0)) }
    default: []
    }
  }

  /// What a field that is not set comes to, where that is one of the choices.
  private var standardOption: FieldValue? {
    switch kind {
    case .flag: return .flag(false)
    case .choice(let keys):
      let new = NewRecord(list)
      // The choice that need not be written is the one that a new record has.
      return keys.map { FieldValue.text($0) }.first { option in
        do throws(NewRecord.Unreadable) {
          return try new.holding(option, in: key) == nil
        } catch {
          return false
        }
      }
    default: return nil
    }
  }

  // MARK: - Printing

  /// The line that says a value; of a value that no line holds, what there is to see of it.
  package func print(_ value: FieldValue?, in context: FieldContext) -> String {
    guard let value = value ?? standardOption else { return "" }
    let words = context.words
    switch kind {
    case .flag, .choice:
      return options(in: context).first { $0.value == value }?.word ?? value.text ?? ""
    case .longText: return FieldText.line(of: value.text ?? "")
    case .texts: return FieldText.line(of: value.list?.compactMap(\.text) ?? [])
    case .workingDays, .calendarDays: return value.integer.map { words.days($0) } ?? ""
    case .minutes: return value.integer.map { words.typedMinutes($0) } ?? ""
    case .amount: return value.integer.map { words.typedAmount($0) } ?? ""
    case .number: return words.typedNumber(value)
    case .day: return FieldText.line(ofDay: value) ?? ""
    case .days: return (value.list ?? []).compactMap(FieldText.line).joined(separator: ", ")
    case .anchor:
      return Codec<Anchor>.anchor.decode(value).map { line(of: $0, words) } ?? ""
    case .reference(let kind):
      let id = RecordID(value.text ?? "")
      return RecordNames(kind, in: context.project).label(of: id)
    case .references(let kind):
      let names = RecordNames(kind, in: context.project)
      let ids = value.list?.compactMap(\.text) ?? []
      return ids.map { names.label(of: RecordID($0)) }.joined(separator: ", ")
    case .checklist:
      let items = Codec<[ChecklistItem]>.checklist.decode(value) ?? []
      return FieldText.line(of: items.map { $0.isDone ? "✓ \($0.title)" : $0.title })
    case .identifier, .code, .text, .shortText, .integer, .hour: return words.plain(value)
    case .links:
      return FieldText.line(of: Codec<[Link]>.links.decode(value) ?? [], in: context)
    case .waiting, .structure:
      if key == "usual" {
        let names = (value.members ?? []).map { words.field($0.key, of: list.rawValue) ?? $0.key }
        return names.joined(separator: ", ")
      }
      guard let shape else { return words.digest(of: value) }
      return ShapeText(shape, of: self, in: context).print(value)
    }
  }

  /// `J-30`, `29/05/2026`, with what is not the rule of its list: the very day, or a day worked.
  private func line(of anchor: Anchor, _ words: Words) -> String {
    let day =
      switch anchor {
      case .offset(let days), .onDay(let days): words.countdown(days)
      case .date(let day), .onDate(let day): day.digits
      }
    guard anchor.isPinned != meansVeryDay else { return day }
    return "\(day) \(anchor.isPinned ? words.onTheDay : words.onAWorkday)"
  }

  /// A mark for the end of a line, inside a field that is one line.
  static let lineEnd: Character = "¶"

  private static func line(of text: String) -> String {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .joined(separator: " \(lineEnd) ")
  }

  /// Several texts: commas between them; semicolons where one of them has a comma, and marks for the
  /// end of a line where one has both.
  private static func line(of texts: [String]) -> String {
    func has(_ mark: Character) -> Bool { texts.contains { $0.contains(mark) } }
    guard has(",") || has(";") else { return texts.joined(separator: ", ") }
    let mark = has(";") ? lineEnd : ";"
    return texts.count == 1 ? "\(texts[0]) \(mark)" : texts.joined(separator: " \(mark) ")
  }

  private static func line(ofDay value: FieldValue) -> String? {
    value.text.flatMap { Day(iso: $0) }.map(\.digits)
  }
}

extension Day {
  /// A day as digits that are read back in every language: `29/05/2026`.
  var digits: String {
    let (year, month, number) = date
    let pad = { (number: Int, count: Int) in
      String(repeating: "0", count: max(0, count - "\(number)".count)) + "\(number)"
    }
    return "\(pad(number, 2))/\(pad(month, 2))/\(pad(year, 4))"
  }
}

extension Words {
  /// An amount with its mark for cents, without its unit: `1 250,50`.
  fileprivate func typedAmount(_ cents: Int) -> String {
    var digits = "\(cents.magnitude / 100)"
    let mark = language == .french ? "\u{A0}" : ","
    var place = digits.count - 3
    while place > 0 {
      digits.insert(contentsOf: mark, at: digits.index(digits.startIndex, offsetBy: place))
      place -= 3
    }
    let rest = cents.magnitude % 100
    let fraction = rest == 0 ? "" : (language == .french ? "," : ".") + (rest < 10 ? "0" : "")
    return (cents < 0 ? "-" : "") + digits + fraction + (rest == 0 ? "" : "\(rest)")
  }

  /// A number with the comma of its language.
  fileprivate func typedNumber(_ value: FieldValue) -> String {
    let text = plain(value)
    return language == .french ? text.replacing(".", with: ",") : text
  }

  /// A value of one piece as it stands in the document.
  fileprivate func plain(_ value: FieldValue) -> String {
    switch value {
    case .text(let text): text
    case .integer(let number): "\(number)"
    case .number(let spelling): spelling
    case .flag(let flag): yesOrNo(flag)
    case .null, .list, .object: ""
    }
  }

  /// What there is to see of a shape that no line holds: how much of it there is, or what it says.
  fileprivate func digest(of value: FieldValue) -> String {
    switch value {
    case .list(let elements): elementCount(elements.count)
    case .object(let members):
      members.map { member in
        switch member.value {
        case .list(let elements): elementCount(elements.count)
        case .object: elementCount(1)
        case .text(let text): Day(iso: text).map { fullDate($0) } ?? text
        default: plain(member.value)
        }
      }.joined(separator: " · ")
    default: plain(value)
    }
  }
}
