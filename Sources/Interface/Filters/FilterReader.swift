import Planning
package import Wording

extension Filter {
  /// The filter that `text` means in a project.
  package init(reading text: String, in context: FieldContext) throws(FilterProblem) {
    var alternatives: [[Term]] = [[]]
    let reader = FilterReader(context: context)
    var tokens = try FilterToken.all(in: text)[...]
    while var token = tokens.popFirst() {
      if token.isOr {
        alternatives.append([])
        continue
      }
      tokens = tokens.dropFirst(reader.lengthen(&token, by: tokens))
      let test = try reader.test(token)
      alternatives[alternatives.count - 1].append(Term(isNegated: token.isNegated, test: test))
    }
    // Nothing on one side of an «ou» is forgotten rather than everything.
    let said = alternatives.filter { !$0.isEmpty }
    self.alternatives = said.isEmpty ? [[]] : said
  }

  /// The filter that lets everything through.
  package static let everything = Filter(alternatives: [[]])
}

/// One word of a filter, taken apart.
struct FilterToken: Hashable {
  var isNegated = false
  /// What stands before the sign; nil where there is none.
  var key: String?
  /// The sign; nil for a colon.
  var comparison: FilterComparison?
  /// What stands behind the sign, or the whole word.
  var value = ""
  /// Whether the value was quoted: then it is a text, whatever it says.
  var isQuoted = false

  /// Whether it parts two alternatives.
  var isOr: Bool {
    key == nil && !isNegated && !isQuoted && ["ou", "or", "|"].contains(value.lowercased())
  }

  /// Whether it is a word that asks nothing by itself.
  var isBareWord: Bool { key == nil && !isNegated && !isQuoted && !isOr }

  /// Whether nothing more can belong to the day that it says: `J-30`, `+3`.
  var saysAllOfADay: Bool {
    value.last?.isNumber == true && value.contains { "+-−–/".contains($0) }
  }

  /// The words of a text; blanks around a sign don't count.
  static func all(in text: String) throws(FilterProblem) -> [FilterToken] {
    var words: [FilterToken] = []
    var rest = text[...]
    while true {
      rest = rest.drop { $0.isWhitespace }
      guard !rest.isEmpty else { return words }
      words.append(try FilterToken(taking: &rest))
    }
  }

  private init(taking rest: inout Substring) throws(FilterProblem) {
    if rest.first == "!" {
      isNegated = true
      rest = rest.dropFirst()
    }
    if let first = rest.first, FilterToken.isQuotation(first) {
      value = try FilterToken.quoted(&rest)
      isQuoted = true
      return
    }
    let word = rest.prefix { !$0.isWhitespace && !":<>=≤≥".contains($0) }
    let after = rest[word.endIndex...].drop { $0.isWhitespace }
    let sign = after.first
    // A colon that stands apart, as French types it in a title, is a sign like the others.
    guard let sign, ":<>=≤≥".contains(sign), !word.isEmpty else {
      value = String(word)
      rest = rest[word.endIndex...]
      if word.isEmpty { rest = rest.dropFirst() }
      return
    }
    key = String(word)
    rest = after.dropFirst()
    switch sign {
    case "<", ">":
      let isWide = rest.first == "="
      if isWide { rest = rest.dropFirst() }
      comparison = FilterComparison(rawValue: String(sign) + (isWide ? "=" : ""))
    case "≤": comparison = .lessOrEqual
    case "≥": comparison = .greaterOrEqual
    case "=": comparison = .equal
    default: break
    }
    rest = rest.drop { $0.isWhitespace }
    if let first = rest.first, FilterToken.isQuotation(first) {
      value = try FilterToken.quoted(&rest)
      isQuoted = true
    } else {
      let word = rest.prefix { !$0.isWhitespace }
      value = String(word)
      rest = rest[word.endIndex...]
    }
    if value.isEmpty, !isQuoted {
      throw .nothingAfter(String(word) + (comparison?.rawValue ?? ":"))
    }
  }

  private static func isQuotation(_ character: Character) -> Bool { "\"«“".contains(character) }

  private static func quoted(_ rest: inout Substring) throws(FilterProblem) -> String {
    let close: Character = ["«": "»", "“": "”"][rest.first ?? "\""] ?? "\""
    let inside = rest.dropFirst()
    guard let end = inside.firstIndex(of: close) else { throw .openQuotation }
    rest = inside[inside.index(after: end)...]
    return String(inside[..<end].trimmed)
  }
}

/// Reads the words of a filter.
struct FilterReader {
  let context: FieldContext
  private var words: Words { context.words }

  init(context: FieldContext) { self.context = context }

  /// What a word asks.
  func test(_ token: FilterToken) throws(FilterProblem) -> Filter.Test {
    guard let name = token.key else {
      if !token.isQuoted, let flag = FilterVocabulary.flag(token.value) { return .flag(flag) }
      return .text(FoldedText(token.value))
    }
    guard let key = FilterVocabulary.field(name) else {
      throw .unknownField(name, nearest: FilterVocabulary.nearest(to: name, words))
    }
    switch key {
    case "finish": return .day(.finish, token.comparison ?? .equal, try days(token, name))
    case "start": return .day(.start, token.comparison ?? .equal, try days(token, name))
    case "followUp": return .day(.followUp, token.comparison ?? .equal, try days(token, name))
    case "slack": return .number(.slack, token.comparison ?? .equal, try number(token, .slack))
    case "progress":
      return .number(.progress, token.comparison ?? .equal, try number(token, .progress))
    case "lot", "role", "roles", "type", "supplier": return try reference(token, key, name)
    case "state": return try state(token, name)
    case "waitsFor": return .letters("waiting", try letters(token, name))
    default: return try field(token, key, name)
    }
  }

  // MARK: - Names

  /// Records by their short or full name or a part of it, several parted by commas.
  private func reference(
    _ token: FilterToken,
    _ key: String,
    _ name: String
  ) throws(FilterProblem) -> Filter.Test {
    guard token.comparison == nil || token.comparison == .equal else { throw .notComparable(name) }
    let kind: RecordKind =
      switch key {
      case "lot": .lots
      case "type": .supplierTypes
      case "supplier": .suppliers
      default: .roles
      }
    let field = key == "roles" ? "role" : key
    var ids: Set<RecordID> = []
    var isNone = false
    for part in token.value.split(separator: ",") {
      let folded = FilterVocabulary.fold(part)
      if ["aucun", "aucune", "none"].contains(folded) {
        isNone = true
        continue
      }
      let found = FilterNames(kind, in: context.project).ids(of: String(part), words)
      guard !found.isEmpty else {
        let known = FilterNames(kind, in: context.project).short
        throw .unknownName(String(part), field: words.filterWord(field), known: known)
      }
      ids.formUnion(found)
    }
    return .reference(field, ids, isNone: isNone)
  }

  /// A state by its word on screen, in either language, or as the document has it.
  private func state(_ token: FilterToken, _ name: String) throws(FilterProblem) -> Filter.Test {
    guard token.comparison == nil || token.comparison == .equal else { throw .notComparable(name) }
    var found: Set<String> = []
    for part in token.value.split(separator: ",") {
      let matching = FilterStates.all.filter { $0.isCalled(String(part)) }.map(\.key)
      guard !matching.isEmpty else {
        let known = TaskState.allCases.compactMap { words.choice($0.rawValue, in: "tasks") }
        throw .unknownName(String(part), field: words.filterWord("state"), known: known)
      }
      found.formUnion(matching)
    }
    return .choice("state", found)
  }

  // MARK: - Other fields

  private func field(
    _ token: FilterToken,
    _ key: String,
    _ name: String
  ) throws(FilterProblem) -> Filter.Test {
    switch FilterVocabulary.kind(of: key) {
    case .day, .anchor: return .day(.field(key), token.comparison ?? .equal, try days(token, name))
    case .integer, .number, .workingDays, .calendarDays, .minutes, .amount:
      return .number(.field(key), token.comparison ?? .equal, try number(token, .field(key)))
    case .hour:
      do {
        let minutes = try TypedHour.read(token.value, below: 48)
        return .number(.field(key), token.comparison ?? .equal, Double(minutes))
      } catch { throw .value(token.value, error) }
    case .choice(let words):
      guard let found = choices(token.value, of: key, among: words) else { break }
      return .choice(key, found)
    default: break
    }
    return .letters(key, try letters(token, name))
  }

  /// The words of the document that a text means by their words on screen, in either language; nil:
  /// none of them.
  private func choices(_ text: String, of key: String, among choices: [String]) -> Set<String>? {
    let parts = text.split(separator: ",").map { FilterVocabulary.fold($0) }
    let kinds = RecordKind.allCases.filter { $0.fields.contains { $0.key == key } }
    func isMeant(_ choice: String) -> Bool {
      let names = kinds.flatMap { kind in
        Language.allCases.compactMap { Words($0).choice(choice, in: kind.rawValue) }
      }.flatMap { name in
        // «suivre» means «à suivre».
        [FilterVocabulary.fold(name)] + TypedText(name).words.map { FilterVocabulary.fold($0) }
      }
      return parts.contains { part in
        FilterVocabulary.fold(choice) == part
          || part.count >= 2
            && names.contains { $0.hasPrefix(part) }
      }
    }
    let found = choices.filter(isMeant)
    return found.isEmpty ? nil : Set(found)
  }

  private func letters(_ token: FilterToken, _ name: String) throws(FilterProblem) -> FoldedText {
    guard token.comparison == nil || token.comparison == .equal else { throw .notComparable(name) }
    return FoldedText(token.value)
  }

  private func number(
    _ token: FilterToken,
    _ field: FilterNumber
  ) throws(FilterProblem) -> Double {
    do {
      if case .workingDays(let days)? = try? TypedDuration.read(token.value), field != .progress {
        return Double(days)
      }
      let text = field == .progress ? token.value.replacing("%", with: "") : token.value
      return try TypedNumber.read(text)
    } catch { throw .value(token.value, error) }
  }

  /// Takes to a day the words behind it that belong to it (`fin<29 mai`, `fin<ven 29 mai 2026`), and
  /// says how many they are.
  func lengthen(_ token: inout FilterToken, by rest: ArraySlice<FilterToken>) -> Int {
    guard let name = token.key, !token.isQuoted, isDay(name), !token.saysAllOfADay else { return 0 }
    let words = rest.prefix(3).prefix(while: \.isBareWord).map(\.value)
    for count in stride(from: words.count, to: 0, by: -1) {
      let text = ([token.value] + words.prefix(count)).joined(separator: " ")
      guard (try? span(text)) != nil else { continue }
      token.value = text
      return count
    }
    return 0
  }

  private func isDay(_ name: String) -> Bool {
    guard let key = FilterVocabulary.field(name) else { return false }
    if ["finish", "start", "followUp"].contains(key) { return true }
    return switch FilterVocabulary.kind(of: key) {
    case .day, .anchor: true
    default: false
    }
  }

  /// A day, or all days of a week (`S22`) or month (`mai`).
  private func days(
    _ token: FilterToken,
    _ name: String
  ) throws(FilterProblem) -> ClosedRange<Day> {
    do throws(TypedProblem) {
      return try span(token.value)
    } catch {
      throw .value(token.value, error)
    }
  }

  private func span(_ text: String) throws(TypedProblem) -> ClosedRange<Day> {
    let dayJ = context.project.settings.dayJ
    if let month = DayNames.month(TypedText(text).folded) {
      let first = try TypedDay.read("1 " + text, context.days(meansEnd: false))
      guard let day = first.day(dayJ: dayJ) else { throw .notADay(text) }
      return day...(day + (Day.length(ofMonth: month, year: day.year) - 1))
    }
    let first = try TypedDay.read(text, context.days(meansEnd: false))
    let last = try TypedDay.read(text, context.days(meansEnd: true))
    guard let from = first.day(dayJ: dayJ), let to = last.day(dayJ: dayJ) else {
      throw .notADay(text)
    }
    // A whole week is read as its Friday or its Monday; here it ends on its Sunday.
    return from == to ? from...to : from...(from + 6)
  }
}

/// The names that records of a kind are filtered by.
private struct FilterNames {
  private let names: [RecordNames.Name]
  /// The shortest name of each, to say what there is.
  let short: [String]
  private let project: Project
  private let kind: RecordKind

  init(_ kind: RecordKind, in project: Project) {
    self.kind = kind
    self.project = project
    names = RecordNames(kind, in: project).all
    short = names.map { name in
      project.value(of: "short", in: RecordReference(kind, name.id))?.text ?? name.title
    }
  }

  /// The records called so: exactly, else those whose name has a word that begins so; for roles
  /// «moi» is the user's own.
  func ids(of text: String, _ words: Words) -> Set<RecordID> {
    let folded = FilterVocabulary.fold(text)
    if kind == .roles, FilterVocabulary.flag(text) == .mine {
      return Set(project.roles.filter(\.isMine).map(\.id))
    }
    func all(_ name: RecordNames.Name, _ short: String) -> [String] {
      [name.code ?? "", name.title, short, name.id.text].map { FilterVocabulary.fold($0) }
    }
    let pairs = zip(names, short).map { (id: $0.id, names: all($0, $1)) }
    let exact = pairs.filter { $0.names.contains(folded) }
    if !exact.isEmpty { return Set(exact.map(\.id)) }
    guard !folded.isEmpty else { return [] }
    let begun = pairs.filter { $0.names.contains { $0.hasPrefix(folded) } }
    if !begun.isEmpty { return Set(begun.map(\.id)) }
    return Set(pairs.filter { $0.names.contains { $0.contains(folded) } }.map(\.id))
  }
}

/// The states of all kinds of record by their words.
struct FilterStates {
  /// As the document has it.
  let key: String
  /// What it is called, in both languages.
  let names: [String]

  /// Whether it is called so, whole or begun.
  func isCalled(_ text: String) -> Bool {
    let folded = FilterVocabulary.fold(text)
    return FilterVocabulary.fold(key) == folded
      || (folded.count >= 2 && names.contains { $0.hasPrefix(folded) })
  }

  /// All of them, each once.
  static let all: [FilterStates] = {
    var names: [String: [String]] = [:]
    for kind in RecordKind.allCases {
      for field in kind.fields where field.key == "state" {
        guard case .choice(let keys) = field.kind else { continue }
        for key in keys {
          for language in Language.allCases {
            guard let name = Words(language).choice(key, in: kind.rawValue) else { continue }
            names[key, default: []].append(FilterVocabulary.fold(name))
          }
        }
      }
    }
    return names.sorted { $0.key < $1.key }.map { FilterStates(key: $0.key, names: $0.value) }
  }()
}

extension FilterProblem {
  /// The problem in words.
  package func sentence(_ words: Words) -> String {
    switch self {
    case .unknownField(let text, let nearest): words.unknownFilterField(text, nearest: nearest)
    case .unknownName(let text, let field, let known):
      words.unknownFilterName(text, field: field, known: known)
    case .notComparable(let field): words.notComparableFilter(field)
    case .value(_, let problem): problem.sentence(words)
    case .nothingAfter(let text): words.nothingAfterFilter(text)
    case .openQuotation: words.openFilterQuotation
    }
  }
}
