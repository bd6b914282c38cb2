package import LosslessJSON
import Planning

extension NeutralPlan {
  /// The plan of a file, with all that was not understood in it.
  package init(reading tree: JSONTree, findings: inout [Finding]) {
    self.init()
    guard tree.root.kind == .object, let tasks = tree.root["tasks"], tasks.kind == .array else {
      findings.append(Finding(line: 1, .notAPlan))
      return
    }
    guard tree.root["format"] == nil || tree.root["project"] == nil else {
      findings.append(Finding(line: 1, .aProject))
      return
    }
    var reader = NeutralReader(tree, findings: findings)
    for member in tree.root.members {
      reader.read(member, into: &self)
    }
    findings = reader.findings
  }
}

/// Tells lines of values that are asked for in about the order of the text, each in the time that the
/// way from the last one takes.
private struct LineCounter {
  private let tree: JSONTree
  private var offset = 0
  private var line = 1

  init(_ tree: JSONTree) {
    self.tree = tree
  }

  /// The line that `value` begins on, from 1.
  mutating func line(of value: JSONValue) -> Int {
    let goal = value.range.lowerBound
    if goal < offset { (offset, line) = (0, 1) }
    line += tree.bytes[offset..<goal].count { $0 == UInt8(ascii: "\n") }
    offset = goal
    return line
  }
}

/// Reads the members of the format one by one, noting what it can't.
private struct NeutralReader {
  var findings: [Finding]
  private var tasks: Set<String> = []
  private var lots: Set<String> = []
  private var lines: LineCounter

  init(_ tree: JSONTree, findings: [Finding]) {
    self.findings = findings
    lines = LineCounter(tree)
  }

  mutating func read(_ member: JSONMember, into plan: inout NeutralPlan) {
    switch member.name.text {
    case "name": plan.name = text(member)
    case "dayJ": plan.dayJ = decoded(member, .day)
    case "start": plan.start = decoded(member, .day)
    case "calendar": plan.calendar = decoded(member, .calendarRules)
    case "lots": for lot in elements(member) { read(lot: lot, into: &plan) }
    case "tasks": for task in elements(member) { read(task: task, into: &plan) }
    default: note(member, .unknownMember(member.name.text))
    }
  }

  private mutating func read(lot: JSONValue, into plan: inout NeutralPlan) {
    let line = lines.line(of: lot)
    guard let code = identifier(of: lot, line, among: \.lots) else { return }
    var named = NeutralPlan.NamedLot(code: code, name: code)
    for member in lot.members {
      switch member.name.text {
      case "id": break
      case "name": named.name = text(member) ?? code
      default: note(member, .unknownMember(member.name.text))
      }
    }
    plan.lots.append(named)
  }

  private mutating func read(task: JSONValue, into plan: inout NeutralPlan) {
    let line = lines.line(of: task)
    guard let code = identifier(of: task, line, among: \.tasks) else { return }
    var item = NeutralPlan.Item(task: PlanTask(id: RecordID(code)), code: code, line: line)
    item.task.code = code
    for member in task.members where member.name.text != "id" {
      if read(member, into: &item) { item.given.append(member.name.text) }
    }
    plan.tasks.append(item)
  }

  /// What a record is called, once it is known that no earlier one is called so.
  private mutating func identifier(
    of record: JSONValue,
    _ line: Int,
    among taken: WritableKeyPath<Self, Set<String>>
  ) -> String? {
    guard let code = record["id"]?.string, !code.isEmpty else {
      findings.append(Finding(line: line, .missingIdentifier))
      return nil
    }
    guard self[keyPath: taken].insert(code).inserted else {
      findings.append(Finding(line: line, .repeated(code)))
      return nil
    }
    return code
  }

  /// Reads a field of a task; false where it is not understood.
  private mutating func read(_ member: JSONMember, into item: inout NeutralPlan.Item) -> Bool {
    let key = member.name.text
    let isNothing = member.value.isNull
    switch key {
    case "lot":
      item.lot = text(member)
      return isNothing || item.lot != nil
    case "links":
      guard isNothing || member.value.kind == .array else { return refuse(member) }
      item.links = elements(member).compactMap { link(member, $0) }
      return true
    case "roles":
      let roles = decoded(member, .texts)
      item.roles = roles ?? []
      return isNothing || roles != nil
    case _ where Self.plainFields.contains(key):
      let isNegative = PlanTask.counts.contains(key) && member.value.integer.map { $0 < 0 } == true
      guard let field = PlanTask.fields[key], !isNegative,
        isNothing || field.write(&item.task, FieldValue(member.value))
      else { return refuse(member) }
      return true
    default:
      note(member, .unknownMember(key))
      return false
    }
  }

  /// The fields of a task that the format gives in the document's own shape.
  private static let plainFields: Set<String> = [
    "title", "duration", "finish", "state", "effort", "actualStart", "actualFinish", "notBefore",
    "remaining", "priority", "notes", "tags", "calendar", "legalMinimum", "outsideDelay",
  ]

  /// A link, read by itself so that one that can't be read costs none of the others.
  private mutating func link(_ member: JSONMember, _ value: JSONValue) -> Link? {
    if let link = Codec<[Link]>.links.decode(.list([FieldValue(value)]))?.first { return link }
    let reason = Finding.Reason.unreadable(key: member.name.text, value: Self.quotation(of: value))
    findings.append(Finding(line: lines.line(of: value), reason))
    return nil
  }

  /// The elements of a list; none, and a note, if it is no list.
  private mutating func elements(_ member: JSONMember) -> [JSONValue] {
    if member.value.kind == .array { return Array(member.value.elements) }
    if !member.value.isNull { _ = refuse(member) }
    return []
  }

  private mutating func text(_ member: JSONMember) -> String? {
    decoded(member, .text)
  }

  private mutating func decoded<Value>(_ member: JSONMember, _ codec: Codec<Value>) -> Value? {
    if member.value.isNull { return nil }
    if let decoded = codec.decode(FieldValue(member.value)) { return decoded }
    _ = refuse(member)
    return nil
  }

  /// Notes that a value can't be read; false, for the convenience of those who say so.
  private mutating func refuse(_ member: JSONMember) -> Bool {
    note(member, .unreadable(key: member.name.text, value: Self.quotation(of: member.value)))
    return false
  }

  /// A value as the file spells it; of a long one, the beginning.
  private static func quotation(of value: JSONValue) -> String {
    let text = value.rawText
    return text.count > 60 ? text.prefix(59) + "…" : text
  }

  private mutating func note(_ member: JSONMember, _ reason: Finding.Reason) {
    findings.append(Finding(line: lines.line(of: member.key), reason))
  }
}
