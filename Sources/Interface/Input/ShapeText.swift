import Planning
import Wording

/// A value with parts as a line, by its shape: printed, and read back as it was.
struct ShapeText {
  private let shape: FieldShape
  private let field: FieldText
  private let context: FieldContext
  private var words: Words { context.words }

  /// The line of a field of that shape.
  init(_ shape: FieldShape, of field: FieldText, in context: FieldContext) {
    self.shape = shape
    self.field = field
    self.context = context
  }

  // MARK: - Printing

  /// The line that says a value.
  func print(_ value: FieldValue) -> String {
    guard shape.isList else { return printElement(value) }
    let elements = (value.list ?? []).map(printElement)
    let hasSemicolon = elements.contains { $0.contains(";") }
    let mark = hasSemicolon ? "\(FieldText.lineEnd)" : ";"
    if elements.count == 1, hasSemicolon { return "\(elements[0]) \(mark)" }
    return elements.joined(separator: " \(mark) ")
  }

  private func printElement(_ element: FieldValue) -> String {
    var head: [String] = []
    var rest: [String] = []
    for part in shape.parts {
      guard let text = print(part, of: element) else { continue }
      guard let key = part.label else {
        head.append(text)
        continue
      }
      let label = words.partLabel(key)
      rest.append(
        text.isEmpty ? label : part.isText ? words.labelled(label, text) : "\(label) \(text)"
      )
    }
    return ([head.joined(separator: " ")].filter { !$0.isEmpty } + rest).joined(separator: ", ")
  }

  /// What a part says; nil: it is not there.
  private func print(_ part: FieldShape.Part, of element: FieldValue) -> String? {
    if case .frequency = part.kind {
      let (unit, every) = (element["unit"]?.text ?? "", element["every"]?.integer ?? 1)
      let isAfterDone = field.list == .tasks && element["weekday"] == nil && element["from"] == nil
      return isAfterDone ? words.frequencyAfterDone(every, unit) : words.frequency(every, unit)
    }
    var found: FieldValue? = element
    for key in part.path { found = found?[key] }
    guard let value = found else { return nil }
    switch part.kind {
    case .field(let kind):
      let text = inner(kind, part).print(value, in: context)
      return text.isEmpty ? nil : text
    case .mark(let mark): return value == mark ? "" : nil
    case .weekday: return value.integer.map { words.weekday($0).lowercased() }
    case .weekdays:
      let days = (value.list ?? []).compactMap(\.integer)
      return days.map { String(words.weekday($0).lowercased().prefix(3)) }.joined(separator: " ")
    case .elements(let shape):
      let text = ShapeText(shape, of: field, in: context)
      return (value.list ?? []).map(text.printElement).joined(separator: " / ")
    case .columns(let kind):
      return (value.list ?? []).map { printColumn($0, kind) }.joined(separator: " / ")
    case .frequency: return nil
    }
  }

  private func printColumn(_ column: FieldValue, _ kind: RecordKind) -> String {
    let states = (column["states"]?.list ?? []).compactMap(\.text)
    let names = states.map { words.choice($0, in: kind.rawValue) ?? $0 }.joined(separator: " + ")
    return names + (column["limit"]?.integer.map { " \(words.atMost) \($0)" } ?? "")
  }

  // MARK: - Reading

  /// The value that a line means.
  func read(_ text: Substring) throws(TypedProblem) -> FieldValue {
    guard shape.isList else { return try readElement(text) }
    let mark = text.contains(FieldText.lineEnd) ? FieldText.lineEnd : ";"
    return try readElements(text, mark)
  }

  private func readElements(_ text: Substring, _ mark: Character) throws(TypedProblem) -> FieldValue
  {
    var elements: [FieldValue] = []
    for piece in text.split(separator: mark) where !piece.trimmed.isEmpty {
      elements.append(try readElement(piece.trimmed))
    }
    return .list(elements)
  }

  private func readElement(_ text: Substring) throws(TypedProblem) -> FieldValue {
    let pieces = ShapePieces(text, of: shape, words)
    var texts = pieces.labelled
    var head = pieces.head[...]
    let places = shape.parts.indices.filter { shape.parts[$0].label == nil }
    for place in places where !head.isEmpty {
      let isLast = place == places.last
      let end = isLast ? head.endIndex : head.firstIndex { $0.isWhitespace } ?? head.endIndex
      texts[place] = head[..<end].trimmed
      head = head[end...].trimmed
      if texts[place]?.last == "," { texts[place]?.removeLast() }
    }
    var members = ShapeMembers()
    for (place, part) in shape.parts.enumerated() {
      guard let text = texts[place] else { continue }
      try read(text, as: part, into: &members)
    }
    guard !members.isEmpty else { throw .notAShape(String(text), field.key) }
    return members.value
  }

  private func read(
    _ text: Substring,
    as part: FieldShape.Part,
    into members: inout ShapeMembers
  ) throws(TypedProblem) {
    let value: FieldValue
    switch part.kind {
    case .field(let kind):
      guard let read = try inner(kind, part).read(String(text), in: context) else { return }
      value = read
    case .mark(let mark):
      guard text.isEmpty else { throw .notAShape(String(text), field.key) }
      value = mark
    case .weekday:
      guard let day = DayNames.weekday(TypedText(String(text)).folded) else {
        throw .notADay(String(text))
      }
      value = .integer(day)
    case .weekdays: value = .list(try ShapeText.weekdays(text).map { .integer($0) })
    case .frequency:
      guard let read = ShapeText.frequency(text) else {
        throw .notAShape(String(text), field.key)
      }
      members.set(["unit"], .text(read.unit.rawValue))
      if read.every != 1 { members.set(["every"], .integer(read.every)) }
      if let weekday = read.weekday { members.set(["weekday"], .integer(weekday)) }
      return
    case .elements(let shape):
      value = try ShapeText(shape, of: field, in: context).readElements(text, "/")
    case .columns(let kind):
      var columns: [FieldValue] = []
      for piece in text.split(separator: "/") {
        columns.append(try readColumn(piece.trimmed, kind))
      }
      value = .list(columns)
    }
    members.set(part.path, value)
  }

  /// `en cours + en attente max 4`.
  private func readColumn(
    _ text: Substring,
    _ kind: RecordKind
  ) throws(TypedProblem) -> FieldValue {
    var names = text
    var limit: Int?
    let pieces = text.split(whereSeparator: \.isWhitespace)
    if pieces.count > 2, pieces[pieces.count - 2] == words.atMost[...] {
      limit = try TypedNumber.readWhole(String(pieces[pieces.count - 1]))
      names = text[..<pieces[pieces.count - 2].startIndex]
    }
    let states = FieldText("state", .choice(BoardColumn.states(of: kind)), of: kind)
    var read: [FieldValue] = []
    for name in names.split(separator: "+") {
      if let state = try states.read(String(name), in: context) { read.append(state) }
    }
    guard !read.isEmpty else { throw .notAShape(String(text), field.key) }
    return .object(("states", .list(read)), ("limit", limit.map { .integer($0) }))
  }

  /// A part as a field of its own.
  private func inner(_ kind: FieldKind, _ part: FieldShape.Part) -> FieldText {
    FieldText("\(field.key).\(part.path.last ?? "")", kind, of: field.list)
  }

  // MARK: - Weeks

  /// `lun mar mer`, `lun-ven`.
  private static func weekdays(_ text: Substring) throws(TypedProblem) -> [Int] {
    var days: [Int] = []
    for word in TypedText(String(text)).words {
      let names = word.split { "-,".contains($0) }
      let ends = names.compactMap { DayNames.weekday($0) }
      guard ends.count == names.count else { throw .notADay(String(text)) }
      if ends.count == 1 {
        days.append(ends[0])
      } else if ends.count == 2, ends[0] <= ends[1], word.contains("-") {
        days += Array(ends[0]...ends[1])
      } else {
        throw .notADay(String(text))
      }
    }
    return days.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// `toutes les 2 semaines`, `chaque lundi`, `every 3 days`; nil if it is none.
  private static func frequency(
    _ text: Substring
  ) -> (every: Int, unit: Recurrence.Unit, weekday: Int?)? {
    var (every, weekday) = (1, Int?.none)
    var unit: Recurrence.Unit?
    for word in TypedText(String(text)).words {
      if let number = word.typedNumber, number > 0 {
        every = number
      } else if let found = units.first(where: { $0.words.contains(String(word)) }) {
        unit = found.unit
      } else if let day = DayNames.weekday(word.hasSuffix("s") ? word.dropLast() : word) {
        weekday = day
        unit = unit ?? .week
      } else if !fillers.contains(word) {
        return nil
      }
    }
    return unit.map { (every, $0, weekday) }
  }

  /// Words that say nothing that the others don't.
  private static let fillers: Set<Substring> = [
    "tous", "toutes", "chaque", "un", "une", "les", "le", "la", "apres", "fin", "every", "each",
    "a", "after", "it", "is", "done",
  ]

  private static let units: [(words: Set<String>, unit: Recurrence.Unit)] = [
    (["jour", "jours", "j", "day", "days"], .day),
    (["semaine", "semaines", "sem", "week", "weeks"], .week),
    (["mois", "month", "months"], .month),
  ]
}

/// Members as they are found, in the order in which they are written.
private struct ShapeMembers {
  private var members: [(path: [String], value: FieldValue)] = []

  /// Whether there is none.
  var isEmpty: Bool { members.isEmpty }

  /// Puts a member; the last one said holds.
  mutating func set(_ path: [String], _ value: FieldValue) {
    members.removeAll { $0.path == path }
    members.append((path, value))
  }

  /// The object that they make.
  var value: FieldValue {
    var object: [FieldValue.Member] = []
    for (path, value) in members {
      guard path.count == 2 else {
        object.append(FieldValue.Member(path.first ?? "", value))
        continue
      }
      let inner = FieldValue.Member(path[1], value)
      if let place = object.firstIndex(where: { $0.key == path[0] }) {
        let all = (object[place].value.members ?? []) + [inner]
        object[place] = FieldValue.Member(path[0], .object(all))
      } else {
        object.append(FieldValue.Member(path[0], .object([inner])))
      }
    }
    return .object(object)
  }
}
